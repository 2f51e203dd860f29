/** The Popularity page in use: its first sight, the edge of the observed part, a link, a file of one's own. */
import type { Page } from '@playwright/test';
import type { Experiment } from '../src/experiment/experiment';
import { popularityPresets } from '../src/experiment/library/popularity-presets';
import { figure, finished, FIXTURES, link, saying, SLOW, upload } from './lab';
import { expect, test } from './support';

const edge = (page: Page) => page.getByRole('slider', { name: 'Observed until' });
const answer = (page: Page) => page.locator('.pop-readout');
const FORECAST = /expected (after|in the end).*in 90 of 100 runs/s;
const stage = (page: Page) => figure(page, 'Reposts so far');

/** The first example, cheap to compute. */
const quick = (parameters: Experiment['parameters']): Experiment => {
  const [{ experiment }] = popularityPresets;
  const few = { starts: 2, fitPL: false, fitSI: false, runs: 100, uncertainty: 'none' };
  return { ...experiment, parameters: { ...experiment.parameters, ...few, ...parameters } };
};

/** Waits until the forecast is that of the settings as they are; what takes longer than a moment waits for Run. */
async function forecast(page: Page): Promise<string> {
  await finished(page, 'Fit ', '#setup');
  await expect(answer(page)).toHaveText(FORECAST);
  return saying(stage(page));
}

test('opens with a post, seen for its first hour, and says how big it will get', async ({ page }) => {
  await page.goto('./#/popularity');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How big will it get?');
  await expect(answer(page)).toHaveText(/^322\s*reposts in the first hour/, SLOW);
  const box = await stage(page).boundingBox();
  expect(await forecast(page)).toMatch(
    /Forecast by HawkesN EXP: \d+, in 90 of 100 runs \d+ to [\d,]+\. What happened: 548\./,
  );
  // The picture keeps its place while the forecast comes.
  expect(await stage(page).boundingBox()).toEqual(box);
  await page.getByRole('checkbox', { name: 'show the rest' }).uncheck();
  await expect(page.getByRole('option', { selected: true }).first()).toContainText('322 · ?');
  expect(await saying(stage(page))).not.toContain('What happened');
});

test('the edge of the observed part moves by keys, undo brings it back, a link brings cascade, edge and numbers along', async ({
  page,
  context,
}) => {
  await page.goto(link(quick({})));
  const before = await forecast(page);
  await edge(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(edge(page)).toHaveAttribute('aria-valuetext', '70 minutes, 430 reposts');
  await expect(answer(page)).toHaveText(/^430\s*reposts in the first 70 minutes/);
  await expect(page.getByRole('textbox', { name: 'Observe until, T' })).toHaveValue('70');
  const after = await forecast(page);
  expect(after).not.toBe(before);
  expect(after).toMatch(/reposts in the first 70 minutes\. Forecast by HawkesN EXP/);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const shared = await page.getByRole('dialog').getByRole('textbox', { name: 'Link' }).inputValue();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await forecast(page)).toBe(before);

  const other = await context.newPage();
  await other.goto(shared);
  expect(await forecast(other)).toBe(after);
});

test('a file with one cascade gives a forecast', async ({ page }) => {
  await page.goto('./#/data');
  await upload(page, `${FIXTURES}one-cascade.csv`);
  await page.getByRole('button', { name: 'Accept' }).click();
  await page.getByRole('table', { name: 'Good for' }).getByRole('link', { name: 'Popularity' }).click();
  await expect(answer(page)).toHaveText(/^104\s*reposts in the first hour/, SLOW);
  expect(await forecast(page)).toMatch(/What happened: 1\d\d\./);
});
