/** Links and experiment files, whole and damaged: UX-11. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { deflateSync } from 'fflate';
import { toBase64Url } from '../src/experiment/permalink';
import { experiment, field, figure, finished, link, openSpread, reading, saying, SLOW, karate } from './lab';
import { axe, expect, test } from './support';

/** What a reader sees of a result: the sentences of the plots, the values under the reading line, a page of the node list. */
async function numbers(page: Page): Promise<string[]> {
  const plots = await Promise.all(['Nodes reached', 'Node by node'].map((name) => saying(figure(page, name))));
  const line = await reading(page, 'Nodes reached');
  await page.getByRole('tab', { name: /^Nodes/ }).click();
  const rows = page.getByRole('grid', { name: 'Node list' }).getByRole('row');
  await expect(rows.nth(10)).toBeVisible();
  const list = await rows.allInnerTexts();
  await page.getByRole('tab', { name: 'Compare' }).click();
  return [...plots, line, ...list.slice(0, 10)];
}

const playhead = (page: Page) =>
  page.getByRole('region', { name: 'Timeline' }).getByRole('slider', { name: 'Playhead' });

test('a link gives the same numbers in another browser', async ({ page, browser, baseURL }) => {
  await openSpread(page, link(karate()));
  await field(page, 'Chance to pass it on, α').fill('0.17');
  await field(page, 'Chance to pass it on, α').press('Enter');
  await field(page, 'Seed').fill('41');
  await field(page, 'Seed').press('Enter');
  await page.getByRole('combobox', { name: 'Colour by' }).selectOption('Degree');
  await finished(page);
  await playhead(page).focus();
  for (let k = 0; k < 3; k++) await page.keyboard.press('ArrowRight');
  const here = await numbers(page);
  expect(here.join()).toMatch(/t = 3, MC/);

  await page.getByRole('button', { name: 'Share' }).click();
  const shared = await page.getByRole('dialog').getByRole('textbox', { name: 'Link' }).inputValue();
  expect(shared.startsWith(baseURL ?? '')).toBe(true);
  expect(shared.length).toBeLessThan(1000);
  await page.keyboard.press('Escape');

  const other = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB' });
  try {
    const there = await other.newPage();
    await openSpread(there, shared);
    await expect(field(there, 'Chance to pass it on, α')).toHaveValue('0.17');
    await expect(there.getByRole('combobox', { name: 'Colour by' })).toHaveValue('degree');
    await expect(there).toHaveURL(/#\/spread$/);
    expect(await numbers(there)).toEqual(here);
  } finally {
    await other.close();
  }
});

test('links and fields with impossible values name the problem and change nothing; another version opens with a remark', async ({
  page,
}) => {
  const { parameters, inputs } = experiment('karate');
  const bomb = deflateSync(new Uint8Array(20_000_000), { level: 9 });
  const good = link(experiment('viral-video'));
  const wrong: [string, RegExp[]][] = [
    [link(experiment('karate', { parameters: { ...parameters, alpha: 7 } })), [/parameters\.alpha/, /\b7\b/, /0.*1/]],
    [
      link(
        experiment('karate', {
          inputs: {
            ...inputs,
            network: { kind: 'generated', generator: 'barabasi-albert', parameters: { n: 1e9 }, seed: 1 },
          },
        }),
      ),
      [/inputs\.network\.parameters\.n/, /1,?000,?000,?000/],
    ],
    [link(experiment('karate', { method: 'independent-cascade/oracle' })), [/independent-cascade\/oracle/]],
    [link(experiment('karate', { inputs: { network: { kind: 'bundled', id: 'atlantis' } } })), [/atlantis/]],
    [good.slice(0, -9), [/incomplete or was changed/]],
    [good.replace(/x=(.{40})./, 'x=$1-'), [/incomplete or was changed/]],
    ['./#/spread?x=%00%FF', [/incomplete or was changed/]],
    [
      `./#/spread?x=a${toBase64Url(new Uint8Array([1, 2, 3]))}${toBase64Url(bomb)}`,
      [/unfolds to more than 2,000,000 bytes/],
    ],
  ];
  // One that comes first leaves a page that works.
  await page.goto(wrong[0][0]);
  await expect(page.getByText('This link cannot be opened; nothing was changed.').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Up to date' })).toBeVisible(SLOW);
  await expect(field(page, 'Chance to pass it on, α')).toHaveValue('0.65');
  await page.getByRole('button', { name: 'Dismiss' }).first().click();

  await openSpread(page, link(karate()));
  const dataset = page.getByRole('button', { name: /34 nodes: choose another network/ });
  await expect(dataset).toBeVisible();
  for (const [address, says] of wrong) {
    await page.evaluate((hash) => (location.hash = hash), address.slice(2));
    await expect(page.getByText('This link cannot be opened; nothing was changed.').first()).toBeVisible();
    const issues = page.getByRole('list', { name: 'Issues' }).getByRole('listitem');
    if (!(await issues.first().isVisible())) await page.getByRole('button', { name: /^Show \d+ issue/ }).click();
    for (const words of says) await expect(issues.first()).toHaveText(words);
    await expect(page).toHaveURL(/#\/spread$/);
    if (address === wrong[0][0]) await axe(page);
    await page.getByRole('button', { name: 'Dismiss' }).first().click();
    await expect(page.getByText('This link cannot be opened; nothing was changed.')).toHaveCount(0);
  }
  await expect(dataset).toBeVisible();
  await expect(field(page, 'Chance to pass it on, α')).toHaveValue('0.25');
  await finished(page);

  // A field says no, too, and Run says why it cannot.
  const alpha = field(page, 'Chance to pass it on, α');
  await alpha.fill('7');
  await alpha.press('Enter');
  await expect(alpha).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText(/\b7\b.*(expected|outside|between|at most)/).first()).toBeVisible();
  await alpha.fill('lots');
  await alpha.press('Enter');
  await expect(page.getByText(/“lots” is not a number; expected/)).toBeVisible();
  await axe(page, 'everything', '#setup');
  await alpha.fill('0.5');
  await alpha.press('Enter');
  await expect(alpha).not.toHaveAttribute('aria-invalid', 'true');
  await finished(page);

  // Another version of a method is opened, with a remark.
  await page.goto(link(karate({ version: 99 })));
  await expect(page.getByText('The link was opened, with remarks.').first()).toBeVisible();
  await page.getByRole('button', { name: /^Show 1 issue/ }).click();
  await expect(page.getByRole('list', { name: 'Issues' })).toHaveText(/version.*99/);
  await finished(page);
});

test('an experiment is saved as a file and opened again; a foreign file is refused', async ({ page }) => {
  await openSpread(page, link(karate()));
  await field(page, 'Chance to pass it on, α').fill('0.31');
  await field(page, 'Chance to pass it on, α').press('Enter');
  await finished(page);
  const before = await numbers(page);
  const share = page.getByRole('button', { name: 'Share' });
  await share.click();
  const dialog = page.getByRole('dialog', { name: 'Share this experiment' });
  await expect(dialog.getByText(/Seed 7; Cascade Lab/).first()).toBeVisible();
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save experiment file' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/\.cascade\.json$/);
  const text = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ schema: 1, parameters: { alpha: 0.31 }, seed: 7 });
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Rumour' }).click();
  await expect(page.getByRole('button', { name: /310 nodes/ })).toBeVisible(SLOW);
  await share.click();
  await dialog
    .getByLabel('Open experiment file…')
    .last()
    .setInputFiles({ name: 'mine.cascade.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Notice' })).toHaveText(/Opened “mine\.cascade\.json”/);
  await finished(page);
  expect(await numbers(page)).toEqual(before);

  await share.click();
  await dialog
    .getByLabel('Open experiment file…')
    .last()
    .setInputFiles({
      name: 'other.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"schema": 1, "seed": -3}'),
    });
  await expect(page.getByText(/“other\.json” is not an experiment/).first()).toBeVisible();
});
