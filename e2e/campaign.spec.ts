/** The Campaign page in use: the game by keys, links and luck; a plan with its optimum; wrong input; an action log. */
import type { Page } from '@playwright/test';
import type { Streams } from '../src/core/method';
import { nodeLabel } from '../src/core/network';
import { stream } from '../src/core/rng';
import type { Experiment } from '../src/experiment/experiment';
import { registry } from '../src/experiment/lab';
import { campaignLevels } from '../src/experiment/library/campaign-levels';
import { campaignPresets } from '../src/experiment/library/campaign-presets';
import { materialise } from '../src/experiment/materialise';
import { campaignOf } from '../src/models/push-driven-cascade/campaign';
import { luckOf } from '../src/models/push-driven-cascade/game/luck';
import { sameLuck } from '../src/models/push-driven-cascade/game/same-luck';
import { policyOptions, type PolicyId } from '../src/models/push-driven-cascade/parameters';
import { bring, drop, acceptImport, field, figure, finished, link, saying, SLOW } from './lab';
import { axe, axeInBothThemes, expect, test } from './support';

const LEVELS = campaignLevels.map(({ experiment }) => experiment);
const board = (page: Page) => page.getByRole('listbox', { name: /^Board/ });
const tools = (page: Page) => page.locator('.play-tools');
const review = (page: Page) => page.getByRole('table', { name: 'Review' }).getByRole('row');
const sheet = (page: Page) => page.getByRole('table', { name: 'Score sheet' });
const panel = (page: Page) => page.getByRole('tabpanel');
const answer = (page: Page, name: string) => panel(page).getByRole('region', { name, exact: true });

/** Waits until everything that is ticked has run with the settings as they are; tabs have runs of their own. */
const planned = (page: Page): Promise<void> => finished(page, undefined, '#setup');

/** The last cell of a row of the score sheet: what was reached with the luck of this game. */
async function withLuck(page: Page, who: string): Promise<string> {
  const row = sheet(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: who, exact: true }) });
  return (await row.getByRole('cell').last().innerText()).trim();
}

/** Pushes the given users by the table of the board. */
async function pushAll(page: Page, names: readonly string[]): Promise<void> {
  await tools(page).getByRole('button', { name: 'List' }).click();
  const before = await review(page).count();
  for (const [i, name] of names.entries()) {
    await page
      .getByRole('region', { name: 'Users' })
      .getByRole('button', { name: `Push ${name}`, exact: true })
      .click();
    await expect(review(page)).toHaveCount(Math.max(1, before) + i + 1);
  }
  await tools(page).getByRole('button', { name: 'Board' }).click();
}

/** What stands on the board: every user with her chance, or the push at which she said yes. */
const onBoard = (page: Page): Promise<string[]> =>
  board(page)
    .getByRole('option')
    .evaluateAll((users) => users.map((user) => user.getAttribute('aria-label') ?? ''));

/** Whom a policy pushes with the luck of a level, by name, and what it comes to. */
async function gameOf(
  { inputs, parameters, seed }: Experiment,
  policy: PolicyId,
): Promise<{ pushes: readonly string[]; yeses: number }> {
  const { network: source } = inputs;
  if (!source) throw new Error('a level without a board');
  const network = await materialise(source, registry);
  const given = { preference: 'given', influence: 'given', theta: 0.2, drawSeed: 1, rescale: false } as const;
  const campaign = campaignOf(network, { ...given, start: new Int32Array(0) });
  const streams: Streams = (...key) => stream(seed, ...key);
  const luck = (user: number, attempt: number): number => luckOf(streams, user, attempt);
  const games = sameLuck(campaign, luck, streams, Number(parameters.budget));
  const game = games.find((one) => one.policy === policy);
  if (!game) throw new Error(`no policy ${policy}`);
  return { pushes: game.pushes.map(({ user }) => nodeLabel(network, user)), yeses: game.yeses };
}

test('the first level is played by keys alone, the next one by a hint and the list', async ({ page }) => {
  await page.goto('./#/campaign');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ann or Ben first?', SLOW);
  await board(page).focus();
  await expect(page.getByRole('region', { name: 'User in focus' })).toContainText(/^Ann.*50 %/);
  await page.keyboard.press('Enter');
  await expect(review(page)).toHaveCount(2);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('region', { name: 'User in focus' })).toContainText(/^Ben/);
  await page.keyboard.press('Enter');
  await expect(review(page)).toHaveCount(3);
  await expect(sheet(page)).toBeVisible(SLOW);
  await expect(page.getByRole('button', { name: 'Level 1, Two users, finished' })).toBeVisible();

  // The next one: the first move by a hint, then whoever is on top of the list.
  const [, { parameters }] = LEVELS;
  await page.getByRole('button', { name: 'Next level' }).click();
  await expect(page.getByText(`Level 2 of ${LEVELS.length}`)).toBeVisible();
  await expect(review(page)).toHaveCount(0);
  await tools(page).getByRole('button', { name: 'Hint' }).click();
  await expect(page.locator('.play-hint')).toHaveText(/^Best now: .+ \d+\.\d\d/, SLOW);
  const best = /^Best now: (.+?) \d+\.\d\d/.exec(await page.locator('.play-hint').innerText())?.[1] ?? '';
  await board(page)
    .getByRole('option', { name: new RegExp(`^${best} \\d+ per cent`) })
    .click();
  await tools(page).getByRole('button', { name: 'List' }).click();
  const users = page.getByRole('region', { name: 'Users' });
  for (let push = 1; push < Number(parameters.budget); push++) {
    await expect(review(page)).toHaveCount(push + 1);
    await users
      .getByRole('button', { name: /^Push / })
      .first()
      .click();
  }
  await expect(page.locator('.play-readouts')).toContainText(`0 / ${Number(parameters.budget)}`);
  await tools(page).getByRole('button', { name: 'Board' }).click();
  await expect(sheet(page)).toBeVisible(SLOW);
  await expect(page.getByRole('region', { name: 'Score' }).getByRole('button', { name: 'Play again' })).toBeVisible();
});

test('practice takes pushes back and branches off; a scored game does neither', async ({ page }) => {
  const [, , chain] = LEVELS;
  const { pushes } = await gameOf(chain, 'online-search');
  await page.goto(link(chain));
  await expect(board(page)).toBeVisible(SLOW);
  const fresh = await onBoard(page);
  await pushAll(page, pushes.slice(0, 3));
  const after = await onBoard(page);
  await pushAll(page, [pushes[3]]);
  await tools(page).getByRole('button', { name: 'Undo' }).click();
  await expect(review(page)).toHaveCount(4);
  expect(await onBoard(page)).toEqual(after);

  // A row of the review puts the board back, and the game can branch off there.
  await review(page).nth(2).getByRole('button').click();
  await expect(tools(page).getByRole('button', { name: 'Back to now' })).toBeVisible();
  const first = await onBoard(page);
  expect(first).not.toEqual(after);
  await tools(page).getByRole('button', { name: 'Back to now' }).click();
  expect(await onBoard(page)).toEqual(after);
  await review(page).nth(2).getByRole('button').click();
  await page.getByRole('button', { name: 'Play on before push 2' }).click();
  await expect(review(page)).toHaveCount(2);
  expect(await onBoard(page)).toEqual(first);

  await page.getByRole('radio', { name: 'Scored' }).check();
  await expect(review(page)).toHaveCount(0);
  expect(await onBoard(page)).toEqual(fresh);
  await board(page).focus();
  await page.keyboard.press('Enter');
  await expect(review(page)).toHaveCount(2);
  const scored = await onBoard(page);
  for (const name of ['Undo', 'Hint']) await expect(tools(page).getByRole('button', { name })).toHaveCount(0);
  // What the search would have done would be a hint.
  await expect(page.getByText(/^Scored: what the search would have done/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Play on/ })).toHaveCount(0);
  await page.reload();
  await expect(review(page)).toHaveCount(2, SLOW);
  expect(await onBoard(page)).toEqual(scored);
});

test('a link and a reload bring the same board, answers and score', async ({ page, browser }) => {
  const [, celebrity] = LEVELS;
  const { pushes, yeses } = await gameOf(celebrity, 'greedy');
  await page.goto(link(celebrity));
  await expect(board(page)).toBeVisible(SLOW);
  await pushAll(page, pushes);
  await expect(sheet(page).getByRole('row').last()).toContainText(/\d\.\d\d/, SLOW);
  // What a policy reaches with your luck is what you reach with its pushes.
  const label = policyOptions.find(({ value }) => value === 'greedy')?.label ?? '';
  expect([await withLuck(page, 'You'), await withLuck(page, label)]).toEqual([String(yeses), String(yeses)]);
  const whole = async (on: Page): Promise<string[]> => [
    ...(await onBoard(on)),
    ...(await review(on).allInnerTexts()),
    ...(await sheet(on).getByRole('row').allInnerTexts()),
  ];
  await expect(review(page).last()).toContainText(/same|[A-Z]/);
  // Opponents go on playing for a while: their means move until all their runs are there.
  let here: string[] = [];
  const isStill = async (): Promise<boolean> => {
    const last = here;
    here = await whole(page);
    return last.join() === here.join();
  };
  await expect.poll(isStill, { ...SLOW, intervals: [1500] }).toBe(true);
  await page.getByRole('button', { name: 'Link to this game' }).click();
  const shared = await page.getByRole('dialog').getByRole('textbox', { name: 'Link' }).inputValue();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(sheet(page).getByRole('row').last()).toContainText(/\d\.\d\d/, SLOW);
  await expect.poll(() => whole(page), SLOW).toEqual(here);

  const other = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB' });
  try {
    const there = await other.newPage();
    await there.goto(shared);
    await expect(sheet(there).getByRole('row').last()).toContainText(/\d\.\d\d/, SLOW);
    await expect.poll(() => whole(there), SLOW).toEqual(here);
  } finally {
    await other.close();
  }
});

test('a plan has its best policy, and says why; budgets are tried', async ({ page }) => {
  await page.goto('./#/campaign');
  await page.getByRole('radio', { name: 'Plan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Whom to notify next,/);
  await page.getByRole('button', { name: 'Exact', exact: true }).click();
  await expect(field(page, 'Pushes, L')).toHaveValue('4', SLOW);
  await planned(page);
  await expect(answer(page, 'The optimum')).toContainText(/^\d\.\d{3} users say yes at best/);
  const tree = page.getByRole('tree', { name: 'Best policy' });
  const states = tree.getByRole('treeitem');
  await expect(states.first()).toHaveAttribute('aria-label', /^Push 1: .+, chance \d+ %, 4 pushes left, worth/);
  await states.first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const why = answer(page, 'Why this user?');
  await expect(why).toContainText(/After 1 push: .+3 pushes left/s);
  await why.getByRole('button', { name: /^Why .+\?$/ }).click();
  await expect(panel(page).getByRole('table', { name: 'Moves of this moment' })).toBeVisible(SLOW);
  await axeInBothThemes(page);

  for (const tab of ['Learn', 'Seeds', 'Users', 'Policies']) {
    await page.getByRole('tab', { name: tab, exact: true }).click();
    await expect(panel(page)).toContainText(/\w/);
  }
  expect(await saying(figure(page, 'Said yes'))).toMatch(/OnlineSearch/);
  await panel(page).getByRole('button', { name: 'Budgets', exact: true }).click();
  await field(page, 'Pushes up to, L').fill('8');
  await field(page, 'Pushes up to, L').press('Enter');
  await panel(page)
    .getByRole('button', { name: /^Try these budgets/ })
    .click();
  await expect(panel(page).getByRole('table', { name: 'All numbers' })).toBeVisible(SLOW);
  await expect.poll(() => saying(figure(page, 'Said yes by budget')), SLOW).toMatch(/OnlineSearch.*Random/);
});

test('a search that is stopped leaves a bracket', async ({ page }) => {
  const [{ experiment }] = campaignPresets;
  const { parameters, view } = experiment;
  const shown: Experiment = {
    ...experiment,
    parameters: { ...parameters, budget: 30, mostStates: 20_000_000 },
    view: { ...view, compare: ['push-driven-cascade/optimum'], tab: 'optimum' },
  };
  await page.goto(link(shown));
  await panel(page)
    .getByRole('button', { name: /^Search for the optimum/ })
    .click(SLOW);
  await expect(answer(page, 'The optimum')).toContainText(/^\d+\.\d – [1-3]\d\.\d users/, SLOW);
  await panel(page).getByRole('button', { name: 'Stop' }).click();
  await expect(panel(page).getByRole('button', { name: 'Stop' })).toHaveCount(0, SLOW);
  await expect(answer(page, 'The optimum')).toContainText(/^\d+\.\d – [1-3]\d\.\d users say yes at best/);
  await expect(panel(page).getByText(/^The best policy is drawn here once it is proved/)).toBeVisible();
});

test('what cannot be planned is said, with the way on', async ({ page }) => {
  const exact = campaignPresets.find(({ id }) => id === 'small-exact');
  if (!exact) throw new Error('no preset');
  const { experiment } = exact;
  await page.goto(link({ ...experiment, view: { ...experiment.view, compare: ['push-driven-cascade/greedy'] } }));
  const theta = field(page, 'Share of own taste, θ');
  await theta.fill('0');
  await theta.press('Enter');
  await expect(page.getByText(/everybody’s own taste is 0 at θ = 0: nobody can ever start/).first()).toBeVisible(SLOW);
  const pushes = field(page, 'Pushes, L');
  await pushes.fill('0');
  await pushes.press('Enter');
  await expect(pushes).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText(/\b0\b.*(expected|at least|between)/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Run\b/ })).toBeDisabled();
  await axe(page, 'everything', '#setup');

  // Taste and influence of Ben are 0.7 + 0.6.
  await drop(page, [{ name: 'bad.json', text: '{"b": [0.5, 0.7, 0.2], "edges": [[0, 1, 0.6], [1, 2, 0.3]]}' }]);
  await acceptImport(page);
  await page.getByRole('link', { name: 'Campaign', exact: true }).click();
  await pushes.fill('4');
  await pushes.press('Enter');
  const scale = page.getByRole('button', { name: 'Scale these sums to 1' });
  await expect(page.getByText(/^Taste and influence add up to more than 1 for one user/).first()).toBeVisible(SLOW);
  await expect(page.getByRole('button', { name: /^Run\b/ })).toBeDisabled();
  await scale.click();
  await expect(scale).toHaveCount(0);
  await planned(page);
  await expect(page.getByRole('main')).toContainText(/say yes on average, 4 pushes by Greedy/);
});

test('a drawn log is learned from, and its campaign planned', async ({ page }) => {
  const exact = campaignPresets.find(({ id }) => id === 'in-batches');
  if (!exact) throw new Error('no preset');
  await page.goto(
    link({
      ...exact.experiment,
      parameters: { budget: 20, runs: 300, epochs: 10, folds: 3 },
      view: { ...exact.experiment.view, tab: 'learn', compare: ['push-driven-cascade/online-search'] },
    }),
  );
  await panel(page).getByRole('button', { name: 'Draw a log' }).click(SLOW);
  await panel(page)
    .getByRole('button', { name: /^Learn/ })
    .click(SLOW);
  const use = panel(page).getByRole('button', { name: 'Plan with this' });
  await expect(use).toBeEnabled(SLOW);
  await expect(panel(page).getByText(/^This log was drawn, so the truth is known/)).toBeVisible();
  await expect(panel(page).getByRole('table', { name: 'Four explanations' })).toContainText(
    /\+ both.*0\.\d{4} ± 0\.\d{4}/s,
  );
  await axe(page, 'everything', '#results');
  await use.click();
  await expect(page.getByRole('tab', { name: 'Policies', exact: true })).toHaveAttribute('aria-selected', 'true');
  await planned(page);
  await expect(page.getByRole('main')).toContainText(/say yes on average, 20 pushes by OnlineSearch/, SLOW);
  const row = panel(page)
    .getByRole('table', { name: 'Yeses in all' })
    .getByRole('row', { name: /OnlineSearch/ });
  // The mean and its standard error.
  await expect(row.getByRole('cell').nth(0)).toHaveText(/^\d+\.\d+$/);
  await expect(row.getByRole('cell').nth(1)).toHaveText(/^0\.\d+$/);
});

test('a log of one’s own is learned from; users that the network does not have are left out, and said', async ({
  page,
}) => {
  // Twelve people in a ring with chords, and thirty items on which neighbours act one after the other; Zoe is in no network.
  const names = ['Ada', 'Bob', 'Cleo', 'Dan', 'Eve', 'Fay', 'Gil', 'Hal', 'Ida', 'Jon', 'Kim', 'Lou'];
  const edges = names.flatMap((name, i) => [1, 3].map((k) => `${name},${names[(i + k) % 12]}`));
  const actions = Array.from({ length: 30 }, (_, item) =>
    Array.from({ length: 3 + (item % 4) }, (_, k) => `i${item},${names[(item * 5 + k * (1 + (item % 3))) % 12]},${k}`),
  ).flat();
  const log = ['cascade,user,time', ...actions, 'i3,Zoe,9', 'i7,Zoe,9'].join('\n');
  const text = (name: string, content: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(`${content}\n`) });
  await page.goto('./#/data');
  await bring(page, [text('friends.csv', ['source,target', ...edges].join('\n')), text('log.csv', log)]);
  await page.getByRole('link', { name: 'Campaign', exact: true }).click();
  await page.getByRole('radio', { name: 'Plan' }).click();
  await page.getByRole('tab', { name: 'Learn', exact: true }).click();
  await panel(page)
    .getByRole('button', { name: /^Learn/ })
    .click(SLOW);
  const use = panel(page).getByRole('button', { name: 'Plan with this' });
  await expect(use).toBeEnabled(SLOW);
  await expect(panel(page).getByText(/^1 user of the log is not in this network; 2 actions left out/)).toBeVisible();
});
