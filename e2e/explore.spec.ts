/** The Explore page with data in it: replay, linked filters, undo, the sample set, numbers behind the plots. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { figure, saying, SLOW } from './lab';
import { expect, test } from './support';

const list = (page: Page) => page.getByRole('grid', { name: 'List of cascades' });
const shown = (page: Page) => page.getByRole('region', { name: 'Cascades' }).getByRole('status');

/** Takes the sample set: 601 cascades on a network of 400 nodes. */
async function takeSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Take the sample set' }).click(SLOW);
  await expect(shown(page)).toHaveText('601 cascades', SLOW);
  await expect(page.getByRole('figure', { name: 'Sizes' })).toBeVisible(SLOW);
}

/** Brushes a plot from one share of its width to another, where its dots are. */
async function brush(page: Page, plot: string, from: number, to: number): Promise<void> {
  const reader = page.getByRole('slider', { name: `Reading line of ${plot}` });
  await reader.scrollIntoViewIfNeeded();
  const box = await reader.boundingBox();
  if (!box) throw new Error(`${plot} is not drawn`);
  await page.mouse.move(box.x + from * box.width, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + ((from + to) / 2) * box.width, box.y + box.height / 2);
  await page.mouse.move(box.x + to * box.width, box.y + box.height / 2);
  await page.mouse.up();
}

test('without cascades the network stands alone; one of the sample set is replayed, and number, strip and network move', async ({
  page,
}) => {
  await page.goto('./#/explore');
  await expect(page.getByRole('heading', { name: 'What is in these data?' })).toBeVisible(SLOW);
  await expect(page.getByRole('heading', { name: 'No cascades yet' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Draw cascades…' })).toBeVisible();
  expect(await saying(figure(page, 'Degrees'))).toMatch(/Degrees of [\d,]+ nodes/);
  await takeSample(page);
  await list(page).focus();
  await page.keyboard.press('Enter');
  await expect(list(page).getByRole('row', { selected: true })).toHaveCount(1);
  await expect(page.getByText('of 395 active 2.2 d after the first')).toBeVisible(SLOW);
  await expect(page.getByText('Who activated whom is known.').first()).toBeVisible(SLOW);

  const playhead = page.getByRole('slider', { name: 'Playhead' });
  await playhead.press('Home');
  await expect(page.getByText(/of 395 active 0 s after the first/)).toBeVisible();
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect
    .poll(async () => Number(await playhead.getAttribute('aria-valuenow')), { message: 'the playhead moves' })
    .toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();

  await page.getByRole('radio', { name: 'Spreading tree' }).check();
  await expect(page.getByRole('img', { name: /^Spreading tree of cascade .*, 395 events/ })).toBeVisible();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Spreading tree, PNG 2×' }).click();
  expect((await download).suggestedFilename()).toMatch(/^cascade-\d+-tree\.png$/);
  await page.getByRole('button', { name: 'Show all cascades' }).click();
  await expect(page.getByText(/of 400 seen by/)).toBeVisible(SLOW);
});

test('cascades are searched, put in order and brushed, on even axes too; undo, redo and Escape; what is chosen is taken away', async ({
  page,
}) => {
  await page.goto('./#/explore');
  await takeSample(page);
  await page.getByRole('button', { name: 'longest' }).click();
  await expect(list(page).getByRole('row').first()).toContainText('4.5 d');
  await page.getByRole('searchbox', { name: 'Find by name or user' }).fill('387');
  await expect(shown(page)).toHaveText(/^\d+ of 601 cascades$/);
  await page.getByRole('searchbox', { name: 'Find by name or user' }).fill('nobody of that name');
  await expect(page.getByText('No user and no cascade has “nobody of that name” in its name.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(shown(page)).toHaveText('601 cascades');

  await expect(page.getByText('The largest 10 % of the cascades hold 58 % of the events.')).toBeVisible();
  const sizes = figure(page, 'Sizes');
  expect(await saying(sizes)).toContain('both axes logarithmic');
  await sizes.getByRole('button', { name: 'log x' }).click();
  await sizes.getByRole('button', { name: 'log y' }).click();
  expect(await saying(sizes)).toContain('both axes linear');
  await brush(page, 'Sizes', 0.5, 1);
  await expect(page.getByText(/^\d of 601 cascades holds? \d+ % of the events\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(shown(page)).toHaveText('601 cascades');
  await sizes.getByRole('button', { name: 'log x' }).click();
  await sizes.getByRole('button', { name: 'log y' }).click();

  await brush(page, 'Sizes', 0.5, 1);
  const chip = page.getByRole('button', { name: /^Remove the filter \d+–395 events$/ });
  await expect(chip).toBeVisible();
  await expect(shown(page)).toHaveText(/^\d+ of 601 cascades$/);
  const few = (await shown(page).textContent()) ?? '';
  expect(Number(/^\d+/.exec(few)?.[0])).toBeLessThan(200);
  // The plot that is brushed keeps all its dots; the other one is of what passes.
  expect(await saying(figure(page, 'Sizes'))).toContain('601 cascades');
  await expect.poll(() => saying(figure(page, 'Durations'))).not.toContain('362 cascades');

  await page.getByRole('tab', { name: 'Users' }).click();
  const users = page.getByRole('grid', { name: /^Users/ });
  await expect(users).toBeVisible(SLOW);
  await users.getByRole('row').nth(1).click();
  await expect(page.getByRole('button', { name: /^Remove the filter with user/ })).toBeVisible();
  await expect(shown(page)).not.toHaveText(few);

  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(shown(page)).toHaveText(few);
  await page.getByRole('tab', { name: 'Summary' }).click();
  await page.getByRole('heading', { name: 'What is in these data?' }).click();
  await page.keyboard.press('Escape');
  await expect(shown(page)).toHaveText('601 cascades');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(shown(page)).toHaveText(few);
  await chip.click();
  await expect(shown(page)).toHaveText('601 cascades');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(shown(page)).toHaveText(few);
  const kept = Number(/^\d+/.exec((await shown(page).textContent()) ?? '')?.[0]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: /Cascades, long CSV/ }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  const lines = text.trim().split(/\r?\n/);
  const column = lines[0].split(',').indexOf('cascade');
  expect(new Set(lines.slice(1).map((line) => line.split(',')[column])).size).toBe(kept);
});
