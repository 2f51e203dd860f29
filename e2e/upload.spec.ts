/** Files of users, good and broken: UX-6. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { acceptImport, bring, drop, FIXTURES, SLOW, upload } from './lab';
import { axe, expect, test } from './support';

interface Broken {
  file: string;
  /** Line and column, where there are any. */
  at?: string;
  /** What was found, and what was expected or is needed. */
  says: RegExp[];
  /** Read with remarks: what is left out or changed is said, the rest can be taken over. */
  read?: true;
}

/** One of each kind; that every broken file is told about, and with which words, is a matter of the readers' own tests. */
const BROKEN: Broken[] = [
  {
    file: 'broken-alpha-conflict.csv',
    at: 'line 5, column alpha',
    says: [/0\.4 and 0\.5/, /expected one probability/],
  },
  { file: 'broken-bad-weight.csv', at: 'line 3, column weight', says: [/“heavy”/, /expected a number/], read: true },
  { file: 'broken-bad-weight.csv', at: 'line 5, column weight', says: [/“x2”/, /expected a number/], read: true },
  { file: 'broken-damaged.txt.gz', says: [/gzip file is damaged or not complete/] },
  { file: 'broken-latin-1.csv', says: [/text in Windows-1252/, /it was read as that/], read: true },
  { file: 'broken-picture.csv', says: [/PNG picture/, /expected a network or cascades as text/] },
];

const NOTHING = 'Nothing was imported. What you had is still there.';
const sentence = (page: Page): Locator => page.getByText(/^(Looks like|This|Every line|The lines)/).first();
const fact = (page: Page, name: string): Locator =>
  page.getByRole('complementary', { name: 'Results' }).locator('dl > div').filter({ hasText: name });
/** What is said about a place of a file, wherever on the page. */
const finding = (page: Page, place: string): Locator => page.locator('p').filter({ hasText: `${place}: ` });
const dataset = (page: Page): Locator => page.getByRole('button', { name: /choose another network/ });

async function cancel(page: Page, back: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page).toHaveURL(back);
}

test('a broken file is told about with its place, what was found and what was expected', async ({ page }) => {
  await page.goto('./#/data');
  await expect(dataset(page)).toHaveAccessibleName(/310 nodes/, SLOW);
  for (const file of new Set(BROKEN.map((broken) => broken.file))) {
    await upload(page, FIXTURES + file);
    await expect(page).toHaveURL(/#\/explore$/);
    const expected = BROKEN.filter((broken) => broken.file === file);
    for (const { at, says } of expected) {
      const told = finding(page, at === undefined ? file : `${file}, ${at}`).first();
      for (const words of says) await expect(told, file).toHaveText(words);
    }
    const accept = page.getByRole('button', { name: 'Accept' });
    if (expected[0].read) await expect(accept, file).toBeEnabled();
    else {
      await expect(accept, file).toBeDisabled();
      await expect(page.getByText(NOTHING), file).toBeVisible();
      await expect(page.locator('p').filter({ hasText: file }).first(), file).toBeAttached();
    }
    await cancel(page, /#\/data$/);
  }
  await expect(dataset(page)).toHaveAccessibleName(/310 nodes/);

  // A good file afterwards loads, and so does the rest of the first broken one.
  await bring(page, `${FIXTURES}club.csv`);
  await expect(dataset(page)).toHaveAccessibleName(/^club\.csv 24 nodes/);
  await page.goto('./#/data');
  await upload(page, `${FIXTURES}broken-bad-weight.csv`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download rejected lines (2)' }).click();
  expect((await download).suggestedFilename()).toBe('rejected-lines-of-broken-bad-weight.csv.txt');
  const errors = page.getByRole('radiogroup', { name: 'Lines with an error' });
  await errors.getByRole('radio', { name: 'stop' }).check();
  await expect(page.getByText(NOTHING)).toBeVisible();
  await errors.getByRole('radio', { name: 'skip' }).check();
  await expect(fact(page, 'nodes')).toHaveText(/4/);
  await acceptImport(page);
  await expect(dataset(page)).toHaveAccessibleName(/4 nodes/);
});

test('a good file, packed; the choice of a reading; its names on the Spread page', async ({ page }) => {
  await page.goto('./#/data');
  await upload(page, `${FIXTURES}club.txt.gz`);
  await expect(sentence(page)).toHaveText(/42 lines of source and target, separated by blanks/);
  await expect(fact(page, 'nodes')).toHaveText(/24/);
  await expect(fact(page, 'edges')).toHaveText(/42/);
  await cancel(page, /#\/data$/);
  await upload(page, `${FIXTURES}club.csv`);
  // The reader's finding is read aloud: the sentence has the focus.
  await expect(sentence(page)).toBeFocused();
  await expect(page.getByRole('row', { name: /^2 Ada,Bela,5 Ada · Bela · 5/ })).toBeVisible();
  await page.getByRole('combobox', { name: 'Edges', exact: true }).selectOption('directed');
  await expect(fact(page, 'edges, directed')).toHaveText(/42/);
  // What is said in the sentence can be changed there, by keyboard.
  await page.getByRole('button', { name: /^Separated by: / }).press('Enter');
  await page.getByRole('menuitemradio', { name: 'semicolons' }).press('Enter');
  await expect(page.getByText(NOTHING)).toBeVisible();
  await page.getByRole('combobox', { name: 'Separated by' }).selectOption('comma');
  await expect(fact(page, 'edges, directed')).toHaveText(/42/);
  await axe(page);
  await acceptImport(page);
  await expect(page).toHaveURL(/#\/explore$/);
  await page.getByRole('link', { name: 'Spread', exact: true }).click();
  await expect(dataset(page)).toHaveAccessibleName('club.csv 24 nodes: choose another network');
  await page.getByRole('tab', { name: 'Nodes' }).click();
  await expect(page.getByRole('row', { name: /^Ada 0/ })).toBeVisible(SLOW);
});

const CASCADES = ['1,1 2,2 3,4', '2,1 4,3', '3,2 1,3 5,4 4,9', '4,1 5,2'].join('\n');
const EDGES = ['1 2', '2 3', '2 4', '3 1', '4 5', '5 1'].join('\n');

test('files dropped together have their roles, one may be taken out, and more may be added', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('navigation', { name: 'Where to go' })).toBeVisible();
  await drop(page, [
    { name: 'cascade.txt', text: CASCADES },
    { name: 'cascadetest.txt', text: '5,1 1,2\n3,1 2,5\n' },
    {
      name: 'readme.md',
      text: '# Data\n\nThese are the data of a test.\nThey were made up.\n\nThey say nothing about anybody at all, and are free.\n',
    },
  ]);
  await expect(page).toHaveURL(/#\/explore$/);
  const files = page.getByRole('region', { name: 'Files' }).getByRole('listitem');
  await expect(files).toHaveCount(3);
  await expect(files.nth(0)).toHaveText(/cascade\.txt.*training/);
  await expect(files.nth(1)).toHaveText(/cascadetest\.txt.*test/);
  await expect(files.nth(2)).toHaveText(/readme\.md.*left out/);
  await expect(fact(page, 'cascades').first()).toHaveText(/6/);

  // A network that comes later belongs to them.
  await drop(page, [{ name: 'edges.txt', text: EDGES }]);
  await expect(files).toHaveCount(4);
  await expect(files.nth(3)).toHaveText(/edges\.txt.*network/);
  await expect(fact(page, 'not in the network')).toHaveText(/0/);
  await expect(page.getByRole('grid', { name: 'List of cascades' })).toBeVisible();

  await files.nth(2).hover();
  await page.getByRole('button', { name: 'Take readme.md out' }).click();
  await expect(files).toHaveCount(3);
  await files
    .nth(1)
    .getByRole('button', { name: /^cascadetest/ })
    .click();
  await expect(page.getByRole('row', { name: /5,1 1,2/ })).toBeVisible();
  await cancel(page, /#\/$/);
  await expect(page.getByRole('navigation', { name: 'Where to go' })).toBeVisible();
});

test('columns of an unsure table are mapped, and the mapping is known the next time', async ({ page }) => {
  const text = ['a,b,c', '1,ann,0', '1,bob,30', '2,cleo,10', '2,ann,70', '2,dan,90', '3,bob,5', '3,eve,25'].join('\n');
  await page.goto('./#/data');
  await drop(page, [{ name: 'table.csv', text }]);
  const accept = page.getByRole('button', { name: 'Accept' });
  await expect(accept).toBeVisible(SLOW);
  // What is unsure stands open, and can be changed by keyboard.
  const user = page.getByRole('combobox', { name: 'Column b holds' });
  await expect(user).toHaveValue('user');
  await user.selectOption('ignore');
  await expect(fact(page, 'users in cascades')).toHaveCount(0);
  await expect(user).toBeEnabled();
  await user.selectOption('user');
  await expect(fact(page, 'users in cascades')).toHaveText(/5/);
  const time = page.getByRole('combobox', { name: 'Column c holds' });
  await time.selectOption('ignore');
  // Who did what is enough: the order is that of the file.
  await expect(page.getByText('Still needed: time.')).toBeHidden();
  await expect(accept).toBeEnabled();
  await time.selectOption('time');
  await expect(accept).toBeEnabled();
  await page.getByRole('combobox', { name: 'Unit of time' }).selectOption('minute');
  await expect(fact(page, 'time unit')).toHaveText(/minutes/);
  await expect(fact(page, 'cascades').first()).toHaveText(/3/);
  await expect(fact(page, 'events')).toHaveText(/7/);
  await acceptImport(page);
  await page.goto('./#/data');
  await drop(page, [{ name: 'table.csv', text }]);
  await expect(accept).toBeEnabled(SLOW);
  await expect(page.getByText('Read as last time.')).toBeVisible();
  await expect(fact(page, 'cascades').first()).toHaveText(/3/);
});

test('a folder is read with all that is in it; a table is pasted on the page that can use it; a label is text', async ({
  page,
}, info) => {
  const folder = info.outputPath('set');
  mkdirSync(`${folder}/deep`, { recursive: true });
  writeFileSync(`${folder}/edges.txt`, EDGES);
  writeFileSync(`${folder}/deep/cascades.txt`, CASCADES);
  writeFileSync(`${folder}/.hidden`, 'x');
  expect(existsSync(`${folder}/.hidden`)).toBe(true);
  await page.goto('./#/data');
  await page.getByLabel('Bring a folder', { exact: true }).setInputFiles(folder);
  const listed = page.getByRole('region', { name: 'Files' }).getByRole('listitem');
  await expect(listed).toHaveCount(2, SLOW);
  await expect(listed.nth(0)).toHaveText(/cascades\.txt.*cascades/);
  await expect(listed.nth(1)).toHaveText(/edges\.txt.*network/);
  await expect(fact(page, 'users in cascades')).toHaveText(/5/);
  await acceptImport(page);
  await expect(page).toHaveURL(/#\/explore$/);
  await expect(dataset(page)).toHaveAccessibleName(/5 nodes/);

  await page.goto('./#/spread');
  await expect(dataset(page)).toHaveAccessibleName(/nodes/, SLOW);
  await page.evaluate(() => {
    const carried = new DataTransfer();
    carried.setData('text/plain', 'ann\tbob\nbob\tcleo\ncleo\tann\ncleo\tdan\n');
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: carried, bubbles: true }));
  });
  await expect(page.getByRole('region', { name: 'Files' })).toContainText('pasted table');
  await expect(fact(page, 'nodes')).toHaveText(/4/);
  await acceptImport(page);
  await expect(page).toHaveURL(/#\/spread$/);
  await expect(dataset(page)).toHaveAccessibleName(/^pasted table 4 nodes/);

  await page.goto('./#/data');
  const label = '<img src=x onerror=alert(1)>';
  await drop(page, [{ name: '<b>x</b>.csv', text: `source,target\n"${label}",b\nb,c\n` }]);
  await expect(page.getByRole('cell', { name: label, exact: true })).toBeVisible(SLOW);
  await expect(page.getByRole('region', { name: 'Files' })).toContainText('<b>x</b>.csv');
  await expect(page.locator('img')).toHaveCount(0);
});

test('a file of a gigabyte is refused by its size; a part of it is read', async ({ page }) => {
  await page.goto('./#/data');
  await expect(dataset(page)).toHaveAccessibleName(/310 nodes/, SLOW);
  // A Blob of a gigabyte costs nothing here: it names the same half megabyte two thousand times.
  await page.evaluate(() => {
    const text = Array.from({ length: 2 ** 16 }, (_, k) => `${k % 1000} ${(k * 7 + 1) % 1000}`).join('\n') + '\n';
    const part = new Blob([text]);
    const file = new File(
      Array.from({ length: 2048 }, () => part),
      'big.txt',
    );
    const carried = new DataTransfer();
    carried.items.add(file);
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carried }));
  });
  await expect(finding(page, 'big.txt').first()).toHaveText(/1(\.\d)? GB.*200 MB/);
  await expect(page.getByText(NOTHING)).toBeVisible();
  const sample = page.getByRole('region', { name: 'Read a part of it' });
  await sample.getByRole('textbox', { name: 'Number of lines' }).fill('500');
  await sample.getByRole('button', { name: 'Read sample' }).click();
  await expect(page.getByRole('region', { name: 'Files' })).toContainText('big.txt (first 500 lines)');
  await expect(page.getByText('501 lines read')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Accept' })).toBeEnabled();
  await cancel(page, /#\/data$/);
  await expect(dataset(page)).toHaveAccessibleName(/310 nodes/);
});
