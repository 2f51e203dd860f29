/** Files of users, good and broken: UX-6. */
import { readdirSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { FIXTURES, SLOW } from './lab';
import { expect, test } from './support';

test.describe.configure({ timeout: 90_000 });

interface Broken {
  file: string;
  /** Line and column, where there are any. */
  at?: string;
  /** What was found, and what was expected or is needed. */
  says: RegExp[];
}

const EDGE_LISTS = /reads edge lists: CSV, TSV or blank-separated/;
const TWO_NAMES = /expected two node identifiers/;

const BROKEN: Broken[] = [
  {
    file: 'broken-alpha-conflict.csv',
    at: 'line 5, column alpha',
    says: [/0\.4 and 0\.5/, /expected one probability/],
  },
  {
    file: 'broken-alpha-outside.csv',
    at: 'line 3, column alpha',
    says: [/Bela–Carl: probability 1\.2/, /outside 0…1/],
  },
  { file: 'broken-alpha-outside.csv', at: 'line 4, column alpha', says: [/“nan”/, /not a number between 0 and 1/] },
  {
    file: 'broken-bad-weight.csv',
    at: 'line 3, column weight',
    says: [/“heavy”/, /expected a number/, /2 lines affected/],
  },
  { file: 'broken-bad-weight.csv', at: 'line 5, column weight', says: [/“x2”/, /expected a number/] },
  { file: 'broken-cascades.txt', says: [/FOREST cascades/, EDGE_LISTS] },
  { file: 'broken-cut.txt.gz', says: [/gzip file is damaged or not complete/] },
  { file: 'broken-damaged.txt.gz', says: [/gzip file is damaged or not complete/] },
  { file: 'broken-empty.csv', says: [/is empty/, /expected lines of source and target/] },
  { file: 'broken-error-page.csv', says: [/web page \(HTML\)/, EDGE_LISTS] },
  { file: 'broken-five-columns.txt', says: [/5 columns/, /expected 2 to 4 columns/] },
  { file: 'broken-latin-1.csv', at: 'line 3', says: [/not UTF-8/, /expected UTF-8/] },
  { file: 'broken-missing-target.csv', at: 'line 4, column target', says: [/Target is empty/, TWO_NAMES] },
  { file: 'broken-mixed-separators.csv', at: 'line 3', says: [/“Bela;Carl;2”/, /expected commas/] },
  { file: 'broken-network.gexf', says: [/looks like GEXF/, EDGE_LISTS] },
  { file: 'broken-network.json', says: [/looks like JSON/, EDGE_LISTS] },
  { file: 'broken-nul-line.txt', at: 'line 401', says: [/NUL character/, /expected text/] },
  { file: 'broken-nul.txt', says: [/binary file \(it holds NUL bytes\)/, EDGE_LISTS] },
  { file: 'broken-one-column.csv', says: [/has one field/, /needs two node identifiers/] },
  { file: 'broken-one-field-line.txt', at: 'line 4, column target', says: [/Target is empty/, TWO_NAMES] },
  { file: 'broken-only-comments.txt', says: [/is a comment/, /expected lines of source and target/] },
  { file: 'broken-open-quote.csv', at: 'line 3', says: [/“"Bela,Carl”/, /expected pairs of quotes/] },
  { file: 'broken-picture.csv', says: [/PNG picture/, EDGE_LISTS] },
  { file: 'broken-prose.txt', says: [/do not have the same number of fields/, EDGE_LISTS] },
  { file: 'broken-self-loops-duplicates.csv', at: 'line 3', says: [/1 self-loop removed/] },
  {
    file: 'broken-self-loops-duplicates.csv',
    at: 'line 5',
    says: [/1 duplicate edge merged \(rule: keep the first\)/],
  },
  { file: 'broken-utf-16.csv', says: [/UTF-16/, /expected UTF-8/] },
];

const chooser = (page: Page): Locator => page.getByLabel('Bring your data', { exact: true });
const summary = (page: Page): Locator => page.getByRole('definition').first();

async function accept(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByRole('button', { name: 'Accept' })).toHaveCount(0);
}

test('every broken file is refused with its place, what was found and what was expected', async ({ page }) => {
  const files = [...new Set(BROKEN.map(({ file }) => file))];
  expect(
    readdirSync(FIXTURES)
      .filter((name) => name.startsWith('broken-'))
      .sort(),
  ).toEqual(files);
  await page.goto('./#/data');
  await expect(summary(page)).toHaveText('310', SLOW);
  for (const file of files) {
    await chooser(page).setInputFiles(FIXTURES + file);
    const issues = page.getByRole('list', { name: 'Issues' }).getByRole('listitem');
    await expect(issues.first()).toBeVisible();
    for (const { at, says } of BROKEN.filter((broken) => broken.file === file)) {
      const issue = issues.filter({ hasText: at === undefined ? `${file}: ` : `${file}, ${at}: ` });
      for (const words of says) await expect(issue).toHaveText(words);
    }
    if (file === 'broken-self-loops-duplicates.csv') {
      await expect(page.getByText('4 nodes, 3 edges, undirected')).toBeVisible();
      await page.getByRole('button', { name: 'Cancel' }).click();
    } else {
      await expect(page.getByText('Nothing was imported. The network you had is still there.')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Accept' })).toHaveCount(0);
      await page.getByRole('button', { name: 'Close' }).click();
    }
  }
  await expect(summary(page)).toHaveText('310');

  // A good file afterwards loads, and with its wrong lines left out the first broken one too.
  await chooser(page).setInputFiles(`${FIXTURES}club.csv`);
  await expect(page.getByText('24 nodes, 42 edges, undirected')).toBeVisible();
  await accept(page);
  await expect(summary(page)).toHaveText('24');
  await chooser(page).setInputFiles(`${FIXTURES}broken-bad-weight.csv`);
  await page.getByLabel('Lines with an error').selectOption('skip');
  await expect(page.getByText('4 nodes, 2 edges, undirected')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download rejected lines (2)' }).click();
  expect((await download).suggestedFilename()).toBe('rejected-lines-of-broken-bad-weight.csv.txt');
  await accept(page);
  await expect(summary(page)).toHaveText('4');
});

test('a good file in every dress; the choice of a reading; its names on the Spread page', async ({ page }) => {
  await page.goto('./#/data');
  for (const [file, sentence] of [
    ['club.tsv', /42 lines of source, target and activation probability, separated by tabs/],
    ['club-semicolon.csv', /42 lines of source, target and weight, separated by semicolons/],
    ['club.txt', /42 lines of source and target, separated by blanks/],
    ['club.txt.gz', /42 lines of source and target, separated by blanks/],
  ] as const) {
    await chooser(page).setInputFiles(FIXTURES + file);
    await expect(page.getByRole('main').getByText(sentence)).toBeVisible();
    await expect(page.getByText(/24 nodes, 42 edges/)).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
  }
  await chooser(page).setInputFiles(`${FIXTURES}club.csv`);
  await expect(page.getByRole('row', { name: /^2 Ada,Bela,5 Ada · Bela · 5/ })).toBeVisible();
  await page.getByRole('combobox', { name: /^Edges/ }).selectOption('directed');
  await expect(page.getByText('24 nodes, 42 edges, directed')).toBeVisible();
  await accept(page);
  await page.getByRole('link', { name: 'Spread', exact: true }).click();
  await expect(page.getByRole('button', { name: 'club.csv 24 nodes: choose another network' })).toBeVisible();
  await page.getByRole('tab', { name: 'Nodes' }).click();
  await expect(page.getByRole('row', { name: /^Ada 0/ })).toBeVisible(SLOW);
});

test('files dropped anywhere wait their turn, and a table is pasted', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('navigation', { name: 'Where to go' })).toBeVisible();
  const drop = async (files: { name: string; text: string }[]): Promise<void> =>
    page.evaluate((given) => {
      const carried = new DataTransfer();
      for (const { name, text } of given) carried.items.add(new File([text], name));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carried }));
    }, files);
  await drop([
    { name: 'first.csv', text: 'a,b\nb,c\n' },
    { name: 'second.txt', text: '1 2\n2 3\n3 1\n' },
  ]);
  const dialog = page.getByRole('dialog', { name: 'Bring your data' });
  await expect(dialog.getByText(/^first\.csv: 2 lines/)).toBeVisible();
  await expect(dialog.getByText('1 more file after this one')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByText(/^second\.txt: 3 lines/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByRole('button', { name: /^second\.txt 3 nodes/ })).toBeVisible();
  await expect(page).toHaveURL(/#\/spread$/);

  await page.evaluate(() => {
    const carried = new DataTransfer();
    carried.setData('text/plain', 'ann\tbob\nbob\tcleo\ncleo\tann\ncleo\tdan\n');
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: carried, bubbles: true }));
  });
  await expect(dialog.getByText(/^pasted table: 4 lines/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByRole('button', { name: /^pasted table 4 nodes/ })).toBeVisible();
});

test('a file of a gigabyte is refused by its size', async ({ page }) => {
  await page.goto('./#/data');
  await expect(summary(page)).toHaveText('310', SLOW);
  // A Blob of a gigabyte costs nothing here: it names the same megabyte a thousand times.
  await page.evaluate(() => {
    const megabyte = new Blob([new Uint8Array(2 ** 20)]);
    const file = new File(
      Array.from({ length: 1024 }, () => megabyte),
      'big.csv',
    );
    const carried = new DataTransfer();
    carried.items.add(file);
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carried }));
  });
  const issue = page.getByRole('list', { name: 'Issues' }).getByRole('listitem');
  await expect(issue).toHaveText(/big\.csv: .*1\.\d GB.*200 MB/);
  await expect(page.getByText('Nothing was imported. The network you had is still there.')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(summary(page)).toHaveText('310');
});
