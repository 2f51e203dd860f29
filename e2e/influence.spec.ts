/** The Influence page in use: its first sight, methods that cannot, sources, the way between families, one time for everything. */
import type { Page } from '@playwright/test';
import {
  clubInTime,
  experiment,
  field,
  figure,
  finished,
  karate,
  link,
  openSpread,
  reading,
  saying,
  SLOW,
} from './lab';
import { expect, test } from './support';

const slider = (page: Page) => page.getByRole('region', { name: 'Timeline' }).getByRole('slider', { name: 'Playhead' });
const method = (page: Page, name: RegExp) =>
  page.getByRole('group', { name: 'Methods' }).getByRole('checkbox', { name });
const headline = (page: Page) => page.locator('.headline');

test('opens with a rumour in a village, and says how many are active on average', async ({ page }) => {
  await page.goto('./#/influence');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How many by time t, in continuous time?');
  await expect(headline(page)).toHaveText(/^\d+\.\d\s*nodes active on average at t = 3\.4$/, SLOW);
  await expect.poll(() => saying(figure(page, 'Influence')), SLOW).toMatch(/Monte Carlo (goes from 2 to|ends at) \d+/);
  await expect(page.getByRole('application', { name: /^Network, 140 nodes/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Village', exact: true })).toHaveAttribute('aria-pressed', 'true');
});

test('data go along to the other family, and undo comes back to the page of each', async ({ page }) => {
  await openSpread(page, link(karate()));
  await page.getByRole('link', { name: 'Influence', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/in continuous time/);
  await expect(page.getByRole('button', { name: /^Karate club 34 nodes/ })).toBeVisible(SLOW);
  await expect(figure(page, 'Influence').getByRole('img')).toBeVisible(SLOW);
  await field(page, 'Horizon, T').fill('0.5');
  await field(page, 'Horizon, T').press('Enter');
  await expect(slider(page)).toHaveAttribute('aria-valuemax', '0.5');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(slider(page)).not.toHaveAttribute('aria-valuemax', '0.5');
  await expect(page).toHaveURL(/#\/influence$/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page).toHaveURL(/#\/spread$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Who is reached/);
  await expect(field(page, 'Chance to pass it on, α')).toHaveValue('0.25');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(page).toHaveURL(/#\/influence$/);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(field(page, 'Horizon, T')).toHaveValue('0.5');

  // To and fro by the tabs: each family has its settings back, and nothing goes on by itself.
  await page.getByRole('link', { name: 'Spread', exact: true }).click();
  await expect(field(page, 'Chance to pass it on, α')).toHaveValue('0.25');
  await page.getByRole('link', { name: 'Influence', exact: true }).click();
  await expect(field(page, 'Horizon, T')).toHaveValue('0.5');
  await page.waitForTimeout(300);
  await expect(page).toHaveURL(/#\/influence$/);
});

test('a link brings its own page, whatever page it names; a reload comes back to it, its settings and its moment', async ({
  page,
}) => {
  await page.goto(link(experiment('karate')).replace('#/spread', '#/influence'));
  await expect(page).toHaveURL(/#\/spread$/);
  await expect(field(page, 'Chance to pass it on, α')).toHaveValue('0.25', SLOW);
  const quick = clubInTime({ view: { page: 'influence', compare: ['jump-sde/mean-field'] } });
  await page.goto(link(quick).replace('#/influence', '#/spread'));
  await expect(page).toHaveURL(/#\/influence$/);
  await expect(field(page, 'Horizon, T')).toHaveValue('5.0', SLOW);
  await field(page, 'Rate, α').fill('0.35');
  await field(page, 'Rate, α').press('Enter');
  await finished(page);
  await slider(page).focus();
  await page.keyboard.press('End');
  await page.reload();
  await expect(page).toHaveURL(/#\/influence$/);
  await expect(field(page, 'Rate, α')).toHaveValue('0.35', SLOW);
  await expect(slider(page)).toHaveAttribute('aria-valuenow', '5');
});

test('card, plot, list, headline and clock agree, and backwards is as forwards; methods that are not defined say why', async ({
  page,
}) => {
  await openSpread(page, link(clubInTime()));
  await slider(page).focus();
  await page.keyboard.press('Home');
  const card = page.getByRole('status').filter({ hasText: /node 33.*degree/ });
  const look = async (): Promise<string> => {
    await page.getByRole('application').focus();
    for (let k = 0; k < 3; k++) await page.keyboard.press('n');
    await expect(card).toBeVisible();
    const told = (await card.innerText()).replaceAll(/\s+/g, ' ');
    const clock = (await slider(page).getAttribute('aria-valuetext')) ?? '';
    const active = /(\d+\.\d) active on average/.exec(clock)?.[1] ?? '';
    expect(await headline(page).innerText()).toContain(active);
    expect(Number(/Monte Carlo ([\d.]+)/.exec(await reading(page, 'Influence'))?.[1])).toBeCloseTo(Number(active), 0);
    await slider(page).focus();
    return told;
  };
  const forwards: string[] = [];
  for (let k = 0; k < 4; k++) {
    await expect(slider(page)).toHaveAttribute('aria-valuenow', String(k * 0.5));
    forwards.push(await look());
    await page.keyboard.press('Shift+ArrowRight');
  }
  expect(new Set(forwards).size).toBe(4);
  await page.getByRole('tab', { name: 'Nodes' }).click();
  const grid = page.getByRole('complementary', { name: 'Results' }).getByRole('grid', { name: 'Node list' });
  for (let k = 3; k >= 0; k--) {
    await slider(page).focus();
    await page.keyboard.press('Shift+ArrowLeft');
    await expect(slider(page)).toHaveAttribute('aria-valuenow', String(k * 0.5));
    await grid.focus();
    await page.keyboard.press('End');
    const cells = grid.getByRole('row', { name: /^33 / }).getByRole('gridcell');
    const sampled = Number(/Monte Carlo (\d\.\d\d)/.exec(forwards[k])?.[1]);
    // rows far down are drawn when they come into view
    await expect.poll(async () => Number((await cells.allInnerTexts())[1])).toBeCloseTo(sampled, 1.9);
  }

  await page.getByRole('tab', { name: 'Compare' }).click();
  await expect(page.getByText(/The mean-field curve is at most \d+ % too high/)).toBeVisible();
  await expect(method(page, /ConTinEst/)).toBeEnabled();
  await page.getByRole('radio', { name: 'again' }).click();
  await expect(method(page, /ConTinEst/)).toBeDisabled();
  await expect(page.getByText('ConTinEst is not defined with recovery.')).toBeVisible();
  await finished(page);
  await expect(page.getByText(/failed|not there/i)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(method(page, /ConTinEst/)).toBeChecked();
  await page.getByRole('combobox', { name: 'Delay' }).selectOption('rayleigh');
  await expect(method(page, /mean field/)).toBeDisabled();
  await expect(page.getByText(/knows memoryless \(exponential\) delays only/)).toBeVisible();
  await finished(page);
  await expect(page.getByText(/With Rayleigh delays/)).toBeVisible();
  // The exact chain is offered where it can be held.
  await expect(method(page, /Exact chain/)).toHaveCount(0);
});

test('sources by a click in the list, a card by every method, a difference on the stage', async ({ page }) => {
  await openSpread(page, link(clubInTime()));
  const tools = page.getByRole('toolbar', { name: 'Network tools' });
  await tools.getByRole('button', { name: 'Node list' }).click();
  const list = page.getByRole('main').getByRole('grid', { name: 'Node list' });
  await list.getByRole('row', { name: /^33 / }).dblclick();
  await expect(page.getByRole('button', { name: 'Remove node 33' })).toBeVisible();
  await tools.getByRole('button', { name: 'Node list' }).click();
  await finished(page);
  await expect.poll(() => saying(figure(page, 'Influence'))).toMatch(/Monte Carlo ends at \d+/);
  await page.getByRole('application').focus();
  await page.keyboard.press('n');
  const hub = page.getByRole('status').filter({ hasText: /node 34.*degree 17/ });
  await expect(hub).toHaveText(/Monte Carlo\s*\d\.\d\d.*95 % interval.*jump-SDE\s*\d\.\d\d\s*mean field\s*\d\.\d\d/);
  await page.getByRole('combobox', { name: 'Colour by' }).selectOption({ label: 'mean field − Monte Carlo' });
  await expect(headline(page)).toHaveText(/nodes more by mean field than by Monte Carlo at t = /);
  await page.getByRole('combobox', { name: 'Colour by' }).selectOption({ label: 'One run, activation time' });
  await finished(page);
  await expect(headline(page)).toHaveText(/nodes active at t = .*run 0 of this luck/);
});

test('the stage keeps its box before, during and after a run that is stopped and resumed', async ({ page }) => {
  const { parameters } = clubInTime();
  await page.goto(
    link(
      clubInTime({
        parameters: { ...parameters, runs: 5_000_000 },
        view: { page: 'influence', compare: ['jump-sde/monte-carlo'] },
      }),
    ),
  );
  const stage = page.getByRole('main', { name: 'Network' });
  const box = (): Promise<unknown> =>
    stage.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height].map(Math.round);
    });
  const run = page.getByRole('button', { name: /^Run\b/ });
  await expect(run).toBeEnabled(SLOW);
  const before = await box();
  await run.click();
  await expect(figure(page, 'Influence').getByText(/of 5,000,000 runs so far/)).toBeVisible(SLOW);
  expect(await box()).toEqual(before);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/Stopped at/).first()).toBeVisible();
  expect(await box()).toEqual(before);
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(page.getByText(/Stopped at/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/Stopped at/).first()).toBeVisible();
  expect(await saying(figure(page, 'Influence'))).toMatch(/Monte Carlo (goes from 1 to|ends at) \d+/);
  await page.getByRole('tab', { name: 'Nodes' }).click();
  expect(await box()).toEqual(before);
});
