/** The Spread page in use: UX-1, keyboard alone, without WebGL, pages and panels. */
import { experiment, field, figure, finished, link, openSpread, reading, saying, SLOW, karate } from './lab';
import { expect, test } from './support';

test('the stage keeps its box before, during and after a run', async ({ page }) => {
  const { parameters, view } = experiment('rumour');
  await page.goto(
    link(
      experiment('rumour', {
        parameters: { ...parameters, runs: 1_000_000 },
        view: { ...view, compare: ['independent-cascade/monte-carlo'] },
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
  await expect(page.getByRole('progressbar').first()).toBeVisible();
  expect(await box()).toEqual(before);
  await expect(figure(page, 'Nodes reached').getByText(/of 1,000,000 runs so far/)).toBeVisible(SLOW);
  expect(await box()).toEqual(before);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/Stopped at/).first()).toBeVisible();
  expect(await box()).toEqual(before);
  for (const tab of ['Runs', 'Nodes', 'Compare']) {
    await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
    expect(await box()).toEqual(before);
  }
});

test('by keyboard alone: choose a source on the network, run, read the result', async ({ page }) => {
  await openSpread(page, link(karate()));
  const canvas = page.getByRole('application', { name: 'Network, 34 nodes' });
  const focused = (): Promise<boolean> => canvas.evaluate((element) => element === document.activeElement);
  for (let k = 0; k < 80 && !(await focused()); k++) await page.keyboard.press('Tab');
  await expect(canvas).toBeFocused();

  // By degree: member 34 knows the most, then member 1; the card says so aloud.
  const card = page.getByRole('status').filter({ hasText: 'degree' });
  await page.keyboard.press('n');
  await expect(card).toHaveText(/node 34\s*degree 17/);
  await page.keyboard.press('n');
  await expect(card).toHaveText(/node 1\s*degree 16/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+N');
  await expect(card).toHaveText(/degree/);
  await page.keyboard.press('n');
  const named = /node (\d+)/.exec((await card.textContent()) ?? '')?.[1];
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `Remove node ${named}`, exact: true })).toBeVisible();
  await expect(card).toHaveText(/source/);

  const runs = field(page, 'Runs, K');
  await runs.focus();
  await runs.press('ControlOrMeta+a');
  await page.keyboard.type('20000');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await finished(page);
  await expect(figure(page, 'Nodes reached').getByText(/20,000 runs/)).toBeVisible();
  const line = page.getByRole('slider', { name: 'Reading line of Nodes reached' });
  await line.focus();
  await page.keyboard.press('End');
  await expect.poll(() => reading(page, 'Nodes reached')).toMatch(/^t = 8, MC \d+\.?\d* ± \d.*, DMP \d/);
});

test('sources by click, search and the list; a card, a filter and a pin', async ({ page }) => {
  await openSpread(page, link(karate()));
  const tools = page.getByRole('toolbar', { name: 'Network tools' });
  await tools.getByRole('button', { name: 'Find a node' }).click();
  await page.getByRole('combobox', { name: /find/i }).fill('33');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /node 33/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await tools.getByRole('button', { name: 'Node list' }).click();
  const list = page.getByRole('main').getByRole('grid', { name: 'Node list' });
  await list.getByRole('row', { name: /^33 / }).dblclick();
  await expect(page.getByRole('button', { name: 'Remove node 33' })).toBeVisible();
  await tools.getByRole('button', { name: 'Node list' }).click();
  await expect(page.getByRole('application')).toBeVisible();

  await page.getByRole('button', { name: 'Select…' }).click();
  const dialog = page.getByRole('dialog', { name: /Select: sources/ });
  await dialog.getByRole('textbox').first().fill('1, 5 17, nobody');
  await expect(dialog.getByText(/Not in this network: nobody/)).toBeVisible();
  await dialog.getByRole('button', { name: /^Choose 3 nodes/ }).click();
  for (const name of ['1', '5', '17'])
    await expect(page.getByRole('button', { name: `Remove node ${name}`, exact: true })).toBeVisible();
  await finished(page);

  await page.getByRole('button', { name: 'Pin' }).click();
  const former = await saying(figure(page, 'Nodes reached'));
  await field(page, 'Chance to pass it on, α').fill('0.1');
  await field(page, 'Chance to pass it on, α').press('Enter');
  await finished(page);
  await expect.poll(() => saying(figure(page, 'Nodes reached'))).toMatch(/Run 1/);
  expect(await saying(figure(page, 'Nodes reached'))).not.toBe(former);
  await page.getByRole('tab', { name: 'Runs' }).click();
  await expect(page.getByRole('region', { name: 'Kept runs' })).toContainText(/α 0\.25/);
});

test('without WebGL the network is a list and everything else works', async ({ page }) => {
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return /webgl/.test(kind) ? null : (real as (...all: unknown[]) => unknown).call(this, kind, ...rest);
    } as typeof real;
  });
  await openSpread(page, link(karate()));
  await expect(page.getByText(/WebGL 2 is not available/)).toBeVisible();
  const list = page.getByRole('main').getByRole('grid');
  await list.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  await expect(page.getByText(/^Node 34 has 17 neighbours: 9, 10, 14, /)).toBeVisible();
  await expect.poll(() => saying(figure(page, 'Nodes reached'))).toMatch(/MC ends at \d/);
  await page.goto('./');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByText(/WebGL 2 is not available/)).toBeVisible();
  await expect(page.getByText(/Started by one person: \d+ of 400 reached/)).toBeVisible();
});
