/** The Forecast page in use: its first sight, a training from its start over a reload to its end, files of one's own. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Experiment } from '../src/experiment/experiment';
import { forecastPresets } from '../src/experiment/library/forecast-presets';
import { decodeModel, encodeModel } from '../src/models/forest/model-file';
import { FOREST_SET } from './fixtures/forest-set';
import { answered } from './forecast-answers';
import { acceptImport, drop, figure, link, SLOW, stillFor } from './lab';
import { axe, expect, test } from './support';

const headline = (page: Page) => page.locator('.fc-headline');
const RANK = /^rank [\d,]+\s*for \S+, who really came next/;
const candidates = (page: Page) => page.getByRole('table', { name: /^Candidates after \d+ users, by FOREST/ });
const strip = (page: Page) => page.getByRole('slider', { name: 'Users of the cascade in order' });
const floors = (page: Page) => page.getByRole('table', { name: 'Test, against counting' });
const foot = (page: Page) => page.locator('.fc-foot');
const button = (page: Page, name: string | RegExp) => foot(page).getByRole('button', { name });
const setting = (page: Page, name: string, value: string) =>
  page.getByRole('radiogroup', { name }).getByRole('radio', { name: value, exact: true });

/** The first example with little to learn. */
const quick = (parameters: Experiment['parameters']): Experiment => {
  const [{ experiment }] = forecastPresets;
  const { model: _shipped, ...inputs } = experiment.inputs;
  return { ...experiment, inputs, parameters: { ...experiment.parameters, width: 8, batch: 512, ...parameters } };
};

test('weights that come along say who is next and how far it goes, beside what counting says', async ({ page }) => {
  await page.goto('./#/forecast');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Who is next, how\s*far will it go\?$/);
  await answered(page);
  await expect(setting(page, 'Weights', 'Shipped weights')).toBeChecked();
  await expect(page.getByRole('button', { name: /^Device: (WebAssembly|JavaScript)/ })).toBeVisible();
  await expect(candidates(page).getByRole('row', { name: /really came next/ })).toHaveCount(1);
  await answered(page, '[aria-label="Test, against counting"] tbody', 'FOREST');
  await expect(floors(page).getByRole('row', { name: /^(FOREST|counting pairs|popularity) [\d. ]+$/ })).toHaveCount(3);
  await expect(figure(page, 'How far will it go?')).toContainText(/forecast \d+/, SLOW);
  await expect(figure(page, 'How far will it go?')).toContainText(/true \d+/);

  const before = await headline(page).innerText();
  await strip(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(strip(page)).toHaveAttribute('aria-valuetext', /^6 of \d+ users seen/);
  await expect(headline(page)).not.toHaveText(before);
  await expect(figure(page, 'How far will it go?')).toContainText('After 6 users', SLOW);
  await page.keyboard.press('End');
  await expect(headline(page)).toHaveText(/chance that it ends here, as it really did/);
  await expect(candidates(page).getByRole('row', { name: /it ends\s*, really came next/ })).toHaveCount(1);

  await page.getByRole('tab', { name: 'Why' }).click();
  const probabilities = await candidates(page).innerText();
  await setting(page, 'Network context', 'off').check();
  await answered(page, '.fc-headline', 'ends here');
  await expect.poll(() => candidates(page).innerText(), SLOW).not.toBe(probabilities);
  await axe(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('a training is paused, stopped, goes on after a reload and ends; its weights are asked, saved, and loaded', async ({
  page,
}) => {
  await page.goto(link(quick({ device: 'wasm', epochs: 12, patience: 0 })));
  await setting(page, 'Weights', 'Train here').check();
  await button(page, /^Train\b/).click();
  await expect(foot(page)).toContainText(/Epoch \d+ of 12, batch \d+/, SLOW);
  await button(page, 'Pause').click();
  await expect(foot(page)).toContainText('Paused');
  expect(await stillFor(foot(page), 500)).toBe(true);
  await button(page, 'Resume').click();
  await expect(figure(page, 'Loss').getByRole('img').first()).toHaveAttribute('aria-label', /validation/, SLOW);
  await button(page, 'Stop').click();
  const stopped = /Stopped in epoch \d+ of 12; the best are kept/;
  await expect(foot(page)).toContainText(stopped, SLOW);
  await answered(page);
  await expect(floors(page).getByRole('row', { name: /^FOREST/ })).toBeVisible(SLOW);
  await expect(page.getByRole('button', { name: 'Save weights' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Load weights' })).toHaveCount(1);

  // Where it was kept, and what it had learned, outlives the page.
  await page.reload();
  await expect(foot(page)).toContainText(stopped, SLOW);
  await answered(page);
  await expect(figure(page, 'Loss').getByRole('img').first()).toHaveAttribute('aria-label', /validation/);
  await expect(setting(page, 'Weights', 'File')).toHaveCount(0);
  await button(page, 'Resume').click();
  await expect(floors(page)).toContainText('Tested once, when the training has ended.');
  await expect(button(page, 'Up to date')).toBeVisible(SLOW);
  await answered(page);
  await page.getByRole('tab', { name: 'Training' }).click();
  await expect(page.getByRole('tabpanel')).toContainText('12 epochs; the weights are those of epoch');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save weights' }).click();
  const file = await download;
  const bytes = new Uint8Array(await readFile(await file.path()));
  const decoded = decodeModel(bytes);
  if (!decoded.ok) throw new Error(decoded.issues.map(({ message }) => message).join(' '));
  const { header } = decoded.value;
  expect(header).toMatchObject({ userCount: 340, parameters: { width: 8, epochs: 12 } });
  const choose = (name: string, buffer: Uint8Array): Promise<void> =>
    page
      .getByRole('region', { name: 'Weights' })
      .locator('input[type=file]')
      .setInputFiles({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(buffer),
      });
  const notice = page.getByRole('region', { name: 'Notice' });
  const strangers = { ...decoded.value, header: { ...header, users: header.users.split('').toReversed().join('') } };
  await choose('strangers.model', encodeModel(strangers));
  await expect(notice).toContainText(/These weights know 340 users of .*, and not those of these cascades\./);
  await choose('mine.model', bytes);
  await expect(setting(page, 'Weights', 'File')).toBeChecked();
  await answered(page);
});

test('three files in the format of FOREST are a set that is learned from, chosen by, and tested on', async ({
  page,
}) => {
  await page.goto(link(quick({ epochs: 2, batch: 64 })));
  await expect(page.getByText('340 users, split as given')).toBeVisible(SLOW);
  await drop(page, FOREST_SET);
  await acceptImport(page);
  await page.getByRole('link', { name: 'Forecast' }).first().click();
  const data = page.getByRole('region', { name: 'Data' });
  await expect(data).toContainText('36 users, split as given', SLOW);
  await expect(data).toContainText('40 to learn from, 8 to choose by, 8 for the test');
  await expect(setting(page, 'Weights', 'Shipped weights')).toBeDisabled();
  await button(page, /^Train\b/).click();
  await expect(button(page, 'Up to date')).toBeVisible(SLOW);
  await answered(page);
  await expect(headline(page)).toHaveText(RANK);
  await expect(floors(page).getByRole('row', { name: /^FOREST/ })).toBeVisible(SLOW);
});
