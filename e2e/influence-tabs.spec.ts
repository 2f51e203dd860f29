/** Tabs of the Influence page that ask one method: one run, plan, sweep, learn, and predict. */
import type { Page } from '@playwright/test';
import type { Experiment, Simulation } from '../src/experiment/experiment';
import { registry } from '../src/experiment/lab';
import { encodePermalink } from '../src/experiment/permalink';
import { field, figure, saying, SLOW } from './lab';
import { axe, expect, test } from './support';

const KARATE = { kind: 'bundled', id: 'karate' } as const;
const panel = (page: Page) => page.getByRole('tabpanel');
const answer = (page: Page, name: string) => panel(page).getByRole('region', { name, exact: true });
const press = (page: Page, name: RegExp | string) => panel(page).getByRole('button', { name }).click();

/** The address of the page at one of its tabs, with nothing ticked. */
function at(tab: string, parameters: Experiment['parameters'], cascades?: Simulation): string {
  const experiment: Experiment = {
    schema: 1,
    title: 'Karate club',
    inputs: {
      network: KARATE,
      ...(cascades ? { cascades: { kind: 'result', of: cascades, output: 'cascades' } } : {}),
    },
    method: 'jump-sde/sampled',
    version: 1,
    parameters,
    seed: 5,
    outputs: [],
    view: { page: 'influence', tab, compare: [] },
  };
  return `./#/influence?x=${encodePermalink(experiment, registry)}`;
}

test('one run leaves 0 … 1, which is said with its cause; a plan says what an error takes; errors are swept over sources', async ({
  page,
}) => {
  await page.goto(at('run', { scheme: 'literal-euler', step: 1, rate: 0.8, horizon: 6 }));
  const note = panel(page).getByRole('note', { name: 'Left 0 … 1' });
  await expect(note).toContainText(
    /The literal Euler scheme put node \d+ at \d at t\s=\s\d: \w+ marks came in the same step, and each added one\. [\d,]+ of 238 states left 0\s…\s1/,
    SLOW,
  );
  await expect.poll(() => saying(figure(page, 'One run'))).toMatch(/exact ends at \d+, Euler ends at/);
  await axe(page);
  await press(page, 'Another run');
  await expect(field(page, 'Run number, l')).toHaveValue('1');
  await expect(figure(page, 'One run').getByText(/^Run 1 of seed 5/)).toBeVisible();
  const table = answer(page, 'First activations').getByRole('rowheader');
  await table.first().getByRole('button').click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled();
  await page.getByRole('button', { name: 'Undo' }).click();

  // An exact scheme has nothing to say of that kind.
  await page.goto(at('run', { horizon: 6 }));
  await expect(answer(page, 'One run')).toContainText(/In this run \d+ of 34 nodes are active at t\s=\s6/, SLOW);
  await expect(note).toHaveCount(0);
  await expect(answer(page, 'About the scheme')).toContainText(/goes from event to event/);

  await page.goto(at('plan', { horizon: 4 }));
  await press(page, /^Plan and take them/);
  const said = answer(page, 'What it takes');
  await expect(said).toContainText(/An error of 1 % takes [\d,]+ samples: runs deviate by/, SLOW);
  await expect(said).toContainText(/Predicted were [\d.]+ %, and [\d.]+ % came out/, SLOW);
  await expect(said).toContainText(/the bound is ε⁻²/);
  await expect.poll(() => saying(figure(page, 'Error by samples'))).toMatch(/predicted ends at .*achieved ends at/);
  await axe(page, 'everything', '#results');
  await press(page, /^Take [\d,]+ samples/);
  await expect(panel(page).getByText('So many are taken now.')).toBeVisible();

  await field(page, 'Wanted error, ε').fill('0.01');
  await field(page, 'Wanted error, ε').press('Enter');
  await press(page, /^Plan and take them/);
  await expect(said).toContainText(/more than the 200,000 allowed here, so they were not taken/, SLOW);
  await expect(panel(page).getByText('not taken', { exact: true })).toBeVisible();

  await page.goto(
    at('sweep', {
      horizon: 4,
      repeats: 3,
      largestSourceSet: 4,
      samples: 100,
      referenceRuns: 500,
      delaySamples: 50,
      labelSets: 3,
    }),
  );
  await press(page, /^Measure errors/);
  await expect(answer(page, 'What moved')).toContainText(
    /With 4 sources jump-SDE is off by [\d.]+ nodes?, ConTinEst/,
    SLOW,
  );
  await expect.poll(() => saying(figure(page, 'Error by number of sources')), SLOW).toMatch(/mean field ends at/);
  await axe(page, 'everything', '#results');

  await page.setViewportSize({ width: 390, height: 844 });
  await page
    .getByRole('button', { name: 'Results' })
    .or(page.getByRole('tab', { name: 'Results' }))
    .click();
  for (const name of ['Plan', 'One run', 'Learn']) {
    await page.getByRole('tab', { name, exact: true }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(390);
  }
  await axe(page, 'all but colours');
});

test('cascades are drawn; rates are learned from them, become the network, and predict what was kept away', async ({
  page,
}) => {
  await page.goto(at('learn', { horizon: 4 }));
  await expect(panel(page).getByText(/^Here the lab learns from cascades alone/)).toBeVisible();
  await press(page, 'Draw cascades…');
  const dialog = page.getByRole('dialog', { name: 'Draw cascades' });
  await expect(dialog.getByRole('combobox').first()).toHaveValue('jump-sde/cascades');
  await dialog.getByRole('textbox', { name: /^Cascades/ }).fill('50');
  await dialog.getByRole('button', { name: /^Draw them/ }).click();
  await expect(
    panel(page)
      .getByText(/50 cascades/)
      .first(),
  ).toBeVisible(SLOW);

  const drawn: Simulation = {
    inputs: { network: KARATE },
    method: 'jump-sde/cascades',
    version: 1,
    parameters: { horizon: 4, runs: 600 },
    seed: 2,
  };
  await page.goto(at('learn', { horizon: 4 }, drawn));
  await expect(
    panel(page)
      .getByText(/600 cascades/)
      .first(),
  ).toBeVisible(SLOW);
  await expect(panel(page).getByText(/Predicting takes a network with rates/)).toBeVisible();
  await press(page, /^Learn rates/);
  const learned = answer(page, 'Learned rates');
  await expect(learned).toContainText(
    /NetRate found \d+ edges among 34 users from 344 cascades; 230 are kept to judge/,
    SLOW,
  );
  await expect(learned).toContainText('Every node meets the optimality conditions to 10⁻⁴');
  await expect(figure(page, 'Rates found')).toBeVisible();

  await press(page, 'Use this network');
  await expect(panel(page).getByText(/^The network that is open was learned: \d+ edges/)).toBeVisible(SLOW);
  await press(page, /^Predict/);
  await expect(answer(page, 'Prediction')).toContainText(
    /Over 230 held-out cascades the jump SDE is off by [\d.]+ % on average over time, mean field by/,
    SLOW,
  );
  await expect(figure(page, 'Relative error over time')).toBeVisible();
  await expect.poll(() => saying(figure(page, 'Predicted and observed'))).toMatch(/observed ends at/);
  await expect(figure(page, 'User by user')).toBeVisible();
  await axe(page);
  // Asking for the prediction was a step, using the network the one before.
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(panel(page).getByText(/^The network that is open was learned/)).toHaveCount(0, SLOW);
  await expect(panel(page).getByText(/Predicting takes a network with rates/)).toBeVisible(SLOW);
});
