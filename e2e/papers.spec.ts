/** The five papers: their figures run again beside their claims, with verdicts, files, Stop, and the way into the lab. */
import type { Locator, Page } from '@playwright/test';
import { clickToText, drop, PROMPTLY, SLOW } from './lab';
import { axe, axeInBothThemes, expect, test } from './support';

const opened = (page: Page): Locator => page.getByRole('article');
const button = (page: Page, name: string): Locator => opened(page).getByRole('button', { name, exact: true });
const tile = (page: Page, name: string): Locator => page.getByRole('link').filter({ hasText: name });

async function openPapers(page: Page, path = ''): Promise<void> {
  await page.goto(`./#/papers${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible(SLOW);
}

/** Runs what is opened, to its end. */
async function runOpened(page: Page): Promise<void> {
  await button(page, 'Run').click();
  await expect(button(page, 'Run again')).toBeVisible(SLOW);
}

test('five papers are listed, each with its figures; by keys alone a figure is opened, run and closed', async ({
  page,
}) => {
  await openPapers(page);
  const index = page.getByRole('navigation', { name: 'Papers' });
  await expect(index.getByRole('link')).toHaveCount(5);
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(5);
  await expect(page.locator('section.paper:has(.tiles)')).toHaveCount(5);
  await expect(opened(page)).toHaveCount(1);
  await index.getByRole('link', { name: /^FOREST/ }).click();
  await expect(page).toHaveURL(/#\/papers\/forest$/);
  await expect(page.getByRole('heading', { level: 2, name: /reinforced recurrent networks/ })).toBeInViewport();
  await expect(opened(page)).toHaveCount(0);
  const forest = page.getByRole('region', { name: /reinforced recurrent networks/ });
  for (const item of ['Table 2', 'Figure 4', 'Figure 5'])
    await expect(forest.getByRole('link').filter({ hasText: item })).toContainText('not run');
  await expect(forest.getByRole('button')).toHaveCount(0);
  await openPapers(page, '/slicer/99');
  await expect(page.getByText(/There is no such figure here/)).toBeVisible();

  // By keys alone a figure is opened, run and closed; at 320 px nothing scrolls sideways.
  await page.setViewportSize({ width: 320, height: 640 });
  await openPapers(page, '/slicer');
  await tile(page, 'In the text (3.1)').focus();
  await page.keyboard.press('Enter');
  await expect(opened(page)).toBeFocused();
  await button(page, 'Run').focus();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Run again')).toBeVisible(SLOW);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await axe(page, 'all but colours');
  await page.getByRole('button', { name: 'Close In the text (3.1)' }).focus();
  await page.keyboard.press('Enter');
  await expect(opened(page)).toHaveCount(0);
});

test('a figure is opened, run, judged by its numbers, and kept; every experiment behind it opens in the lab', async ({
  page,
}) => {
  await openPapers(page, '/slicer');
  await tile(page, 'In the text (3.1)').click();
  await expect(page).toHaveURL(/#\/papers\/slicer\/text-exact$/);
  await expect(opened(page)).toBeFocused();
  await expect(opened(page).getByText('Reduced size: Tree and lattice', { exact: false })).toBeVisible();
  await expect(opened(page).getByText('not run', { exact: true })).toBeVisible();
  const inLab = opened(page).getByRole('button', { name: 'Message passing on a square lattice' });
  await button(page, 'Open in the lab: 4 experiments').click();
  await expect(inLab).toBeVisible();
  await runOpened(page);
  await expect(opened(page).getByText('reproduced', { exact: true })).toBeVisible();
  await expect(opened(page).getByRole('list', { name: 'Checks' }).getByRole('listitem')).toHaveCount(2);
  await expect(opened(page).getByText(/On the tree the largest difference/)).toBeVisible();
  const plot = page.getByRole('figure', { name: 'In the text (3.1)' });
  await expect(plot.getByRole('img').first()).toHaveAttribute('aria-label', /Regular tree.*Square lattice/);
  await plot.getByRole('button', { name: /^Show In the text .* as a table/ }).click();
  await expect(page.getByRole('table', { name: 'In the text (3.1), as table' })).toBeVisible();
  await axeInBothThemes(page);

  await page.reload();
  await expect(opened(page).getByText('reproduced', { exact: true })).toBeVisible(SLOW);
  await expect(opened(page).getByText(/On the tree the largest difference/)).toBeVisible();
  await page.getByRole('button', { name: 'Close In the text (3.1)' }).click();
  await expect(opened(page)).toHaveCount(0);
  await expect(tile(page, 'In the text (3.1)')).toContainText('reproduced');
  await expect(page.getByRole('img', { name: 'In the text (3.1): reproduced' })).toBeVisible();

  await tile(page, 'In the text (3.1)').click();
  await button(page, 'Open in the lab').click();
  await inLab.click();
  await expect(page).toHaveURL(/#\/spread$/);
  await expect(page.getByRole('button', { name: /100 nodes: choose another network/ })).toBeVisible(SLOW);
  await page.goBack();
  await expect(opened(page)).toHaveCount(1);
});

test('a run goes on while other pages are looked at, and Stop acts at once', async ({ page }) => {
  await openPapers(page, '/slicer/3');
  await button(page, 'Full size').click();
  await expect(opened(page).getByRole('progressbar')).toBeVisible();
  await expect(opened(page).getByText(/^Run \d+ of \d+/)).toBeVisible(SLOW);
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  await expect(opened(page).getByRole('progressbar')).toBeVisible(SLOW);
  // The page answers meanwhile.
  await page.getByRole('navigation', { name: 'Papers' }).getByRole('link', { name: /^PDC/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: /attention limitation/ })).toBeInViewport();
  await expect(page.getByRole('img', { name: 'Figure 3: running' })).toBeVisible();
  await page.goBack();
  expect(await clickToText(page, button(page, 'Stop'), /Stopped after \d+ of \d+ runs/)).toBeLessThan(PROMPTLY);
  await button(page, 'Go on').click();
  await expect(opened(page).getByRole('progressbar')).toBeVisible();
  await button(page, 'Stop').click();
  await expect(button(page, 'Go on')).toBeVisible();
});

/** As many nodes and edges as as-22july06, in a ring with short chords: the figure takes it for the paper's network. */
function standIn(): string {
  const [n, m] = [22_963, 48_436];
  const lines = Array.from({ length: m }, (_, e) => `${e % n} ${(e + 1 + Math.floor(e / n)) % n}`);
  return `${lines.join('\n')}\n`;
}

const LETTER = 'Dear all,\n\nthis is a letter of several words and no network at all.\n';

test('a figure on the user’s file asks for it, refuses another, and judges; a dropped file comes back to the figure', async ({
  page,
}) => {
  await openPapers(page, '/slicer/text-t4');
  await expect(opened(page).getByText(/works on the file “as-22july06\.txt\.gz”/)).toBeVisible();
  await expect(button(page, 'Run')).toBeDisabled();
  await axe(page, 'everything', 'article');
  const field = opened(page).getByLabel('as-22july06.txt.gz', { exact: true });
  await field.setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from(LETTER) });
  await expect(opened(page).getByText(/“notes\.txt” cannot be used/)).toBeVisible(SLOW);

  // What is dropped goes through its preview first.
  await drop(page, [{ name: 'as-22july06.txt.gz', text: '1 2\n2 3\n3 4\n' }]);
  await page.getByRole('button', { name: 'Accept' }).click(SLOW);
  await expect(page).toHaveURL(/#\/papers\/slicer\/text-t4$/, SLOW);
  await runOpened(page);
  await expect(opened(page).getByText(/is another network: 4 nodes and 3 edges/)).toBeVisible();
  await expect(opened(page).getByText('no verdict', { exact: true })).toBeVisible();

  // The right one can be given in its place.
  await field.setInputFiles({ name: 'right.txt', mimeType: 'text/plain', buffer: Buffer.from(standIn()) });
  await expect(button(page, 'Choose another file')).toBeEnabled(SLOW);
  await button(page, 'Run again').click();
  await expect(opened(page).getByText('not reproduced', { exact: true })).toBeVisible(SLOW);
  await expect(opened(page).getByText(/Message passing expects on as-22july06/)).toBeVisible();
  // The file is listed with the other data of this browser.
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await expect(page.getByText('as-22july06.txt.gz').first()).toBeVisible(SLOW);
});
