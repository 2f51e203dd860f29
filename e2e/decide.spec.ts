/** The Decide tab: whom to start with, where it started, what to block. */
import type { Page } from '@playwright/test';
import { field, figure, finished, karate, link, saying, SLOW } from './lab';
import { axe, expect, test } from './support';

const results = (page: Page) => page.getByRole('tabpanel', { name: 'Decide' });
const answer = (page: Page, question: string) => results(page).getByRole('region', { name: question, exact: true });
const colours = (page: Page) => page.getByRole('combobox', { name: 'Colour by' });

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await finished(page);
  await page.getByRole('tab', { name: 'Decide' }).click();
}

async function set(page: Page, name: string, value: string): Promise<void> {
  await results(page).getByRole('textbox', { name, exact: true }).fill(value);
  await results(page).getByRole('textbox', { name, exact: true }).press('Enter');
}

test('sources are chosen, compared, shown on the network and used; a link gives them again', async ({ page }) => {
  await open(page, link(karate()));
  await expect(results(page).getByText(/^Chooses the nodes/)).toBeVisible();
  await set(page, 'How many sources, k', '3');
  await results(page)
    .getByRole('button', { name: /^Pick sources/ })
    .click();
  const said = answer(page, 'Whom to start with?');
  await expect(said).toContainText(
    /These 3 sources reach \d+\.\d nodes on average \(simulated, ± \d\.\d+\), .* best-connected.* 3 at random\./,
    SLOW,
  );
  await expect(colours(page)).toHaveValue('reach-alone');
  await expect(page.getByRole('main').getByText(/of 34 reached on average, from 3 sources/)).toBeVisible();
  expect(await saying(figure(page, 'Nodes reached by number of sources'))).toMatch(/chosen.*by degree.*random/);
  const table = results(page).getByRole('region', { name: 'Chosen sources', exact: true });
  await expect(table.getByRole('row')).toHaveCount(4);
  await axe(page);

  const names = await table.getByRole('rowheader').allInnerTexts();
  await results(page).getByRole('button', { name: 'Use as sources' }).click();
  for (const name of names)
    await expect(page.getByRole('button', { name: `Remove node ${name}`, exact: true })).toBeVisible();
  await expect(results(page).getByText('These are the sources now.')).toBeVisible();

  const sentence = await said.innerText();
  await page.getByRole('button', { name: 'Share' }).click();
  const shared = await page.getByRole('dialog').getByRole('textbox', { name: 'Link' }).inputValue();
  await page.keyboard.press('Escape');
  await page.goto('./');
  await page.goto(shared);
  await expect(said).toHaveText(sentence.replaceAll('\n', ' '), SLOW);

  // Changed settings leave the answer in place, dimmed, until it is asked again.
  await page.getByRole('button', { name: 'Remove node ' + names[0], exact: true }).click();
  await expect(results(page).getByRole('button', { name: 'Use as sources' })).toBeEnabled();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(results(page).getByText('These are the sources now.')).toBeVisible();

  await page.setViewportSize({ width: 390, height: 844 });
  await page
    .getByRole('button', { name: 'Results' })
    .or(page.getByRole('tab', { name: 'Results' }))
    .click();
  await expect(field(page, 'How many sources, k')).toBeVisible();
  await axe(page, 'all but colours');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('the source of a drawn cascade is looked for, edges and nodes are blocked, a long check can be stopped', async ({
  page,
}) => {
  const { parameters } = karate();
  await open(page, link(karate({ parameters: { ...parameters, sources: ['9'] } })));
  await page.getByRole('radio', { name: 'Where did it start?' }).check();
  await expect(results(page).getByText('The cascade starts at node 9, as set under Sources.')).toBeVisible();
  await results(page)
    .getByRole('button', { name: /^Find the source/ })
    .click();
  await expect(answer(page, 'Where did it start?')).toContainText(
    /^Node \d+ explains best what was seen; its share of the score is \d\.\d\d\. The cascade (did start there|started at node 9, which ranks \d+ of 34 and is \d edges? away)\./,
    SLOW,
  );
  await expect(colours(page)).toHaveValue('source-score');
  await expect(figure(page, 'Log score by rank')).toBeVisible();
  await axe(page, 'everything', '#results');

  // A snapshot after the horizon is refused with a reason; the picture stays.
  await set(page, 'Moment, t₀', '12');
  await expect(
    results(page)
      .getByText(/The snapshot is at step 12, after the horizon T = 8/)
      .first(),
  ).toBeVisible();
  await expect(results(page).getByRole('button', { name: /^Find the source/ })).toBeDisabled();
  await expect(answer(page, 'Where did it start?')).toHaveAttribute('data-stale', 'true');

  await results(page).getByRole('radio', { name: 'one of mine' }).check();
  await expect(results(page).getByText('No cascades are open.')).toBeVisible();
  await expect(results(page).getByRole('button', { name: 'Draw…' })).toBeVisible();

  await page.getByRole('radio', { name: 'What to block?' }).check();
  await results(page)
    .getByRole('button', { name: /^Pick what to block/ })
    .click();
  const said = answer(page, 'What to block?');
  await expect(said).toContainText(/Blocking these 5 edges leaves .* are spared/, SLOW);
  await expect(colours(page)).toHaveValue('blocked');
  await expect(page.getByText('not blocked: 73 edges')).toBeVisible();
  await results(page).getByRole('region', { name: 'Blocked edges' }).getByRole('button', { name: /–/ }).first().click();
  await expect(page.getByRole('status').filter({ hasText: /Loss as it was blocked/ })).toBeVisible();
  await results(page).getByRole('radio', { name: 'nodes' }).check();
  await finishedDecision(page);
  await expect(said).toContainText(/Blocking these 5 nodes/, SLOW);
  await axe(page, 'everything', '#results');

  await results(page).getByText('More settings').click();
  await set(page, 'Runs to check, K', '1000000');
  await results(page)
    .getByRole('button', { name: /^Pick what to block/ })
    .click();
  await results(page).getByRole('button', { name: 'Stop' }).click(SLOW);
  await expect(
    results(page)
      .getByText(/Stopped/)
      .first(),
  ).toBeVisible();
  await expect(said).toContainText(/Blocking these 5 nodes/);
});

/** Quick answers follow the settings by themselves; others are asked again. */
async function finishedDecision(page: Page): Promise<void> {
  const button = results(page).getByRole('button', { name: /^(Pick|Up to date)/ });
  if (/Pick/.test((await button.textContent()) ?? '') && (await button.isEnabled())) await button.click();
}
