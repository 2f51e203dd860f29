/** Learning on the Spread page: from a preset, with hidden nodes, stopped and resumed, from cascades of one's own, by a link. */
import type { Page } from '@playwright/test';
import type { MethodId } from '../src/core/method';
import type { Experiment } from '../src/experiment/experiment';
import {
  bring,
  experiment,
  field,
  figure,
  finished,
  FIXTURES,
  karate,
  link,
  openSpread,
  reading,
  saying,
  SLOW,
} from './lab';
import { axe, expect, test } from './support';

const SLICER: MethodId = 'independent-cascade/slicer';
const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name });
const answer = (page: Page) => page.getByRole('region', { name: 'Learned α' });

/** The karate club, quickly learned. */
function learning(parameters: Experiment['parameters'] = {}, compare: MethodId[] = [SLICER]): Experiment {
  const { parameters: given, view } = karate();
  return karate({
    parameters: { ...given, alphaLaw: 'random', horizon: 5, observedCascades: 2000, tolerance: 1e-4, ...parameters },
    view: { ...view, compare: ['independent-cascade/simulate', ...compare], tab: 'learn' },
  });
}

test('the preset learns what hidden nodes leave to be learned: numbers, curve, edges, all within the rules', async ({
  page,
}) => {
  await page.goto('./#/spread?preset=hidden-nodes');
  await finished(page);
  await expect(tab(page, /^Learn/)).toHaveAttribute('aria-selected', 'true');
  await expect(answer(page)).toContainText(/0\.0\d\d\s*mean \|Δα\| over 2\d\d of 2\d\d edges/);
  await expect(answer(page)).toContainText(/SLICER learned from [\d,]+ cascades and converged after \d+ gradients/);
  await expect
    .poll(() => saying(figure(page, 'Distance to a perfect fit')))
    .toMatch(/goes from [\d.]+ .* to [\d.]+ at/);
  await page.getByRole('radio', { name: 'gradient' }).check();
  await expect.poll(() => saying(figure(page, 'Gradient'))).toMatch(/goes from/);
  await expect.poll(() => saying(figure(page, 'Edge by edge'))).toMatch(/SLICER against true α for 2\d\d edges/);

  // Reading an edge in the plot shows it on the network.
  await page.getByRole('slider', { name: 'Reading line of Edge by edge' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('main').getByText(/^\d+ – \d+/)).toBeVisible();
  await figure(page, 'Edge by edge')
    .getByRole('button', { name: /as a table/ })
    .click();
  await expect(figure(page, 'Edge by edge').getByRole('columnheader')).toContainText(['from', 'to', 'learned α']);

  await expect(page.getByRole('region', { name: 'What was learned from' })).toContainText(/nodes hidden\s*15/);
  await expect(page.getByRole('region', { name: 'Side by side' })).toContainText(/converged\s*yes/);
  await axe(page);
  await tab(page, /^Compare/).click();
  await expect
    .poll(() => saying(figure(page, 'Prediction error δp')))
    .toMatch(/SLICER 0\.\d+, true α 0\.\d+, noise 0\.\d+/);
  await expect(figure(page, 'Nodes reached').getByText(/^learned \d+$/)).toBeVisible();
  await axe(page);

  // Likelihood needs every node: it stays in the list, with its reason.
  const likelihood = page.getByRole('checkbox', { name: /^Likelihood/ });
  await expect(likelihood).toBeDisabled();
  await expect(page.getByText(/known only where every node is observed/)).toBeVisible();
});

test('from nothing: one button ticks SLICER and learns; a node is hidden with the tool', async ({ page }) => {
  const { parameters } = learning();
  await openSpread(page, link(karate({ parameters })));
  await tab(page, /^Learn/).click();
  await page.getByRole('button', { name: 'Learn α' }).click();
  await expect(page.getByRole('checkbox', { name: /^SLICER/ })).toBeChecked();
  await finished(page);
  await expect(answer(page)).toContainText(/over 78 of 78 edges/);

  const more = page.getByText('More settings');
  await expect(field(page, 'Tolerance')).toBeHidden();
  await more.click();
  await expect(field(page, 'Tolerance')).toBeVisible();

  await page
    .getByRole('toolbar', { name: 'Network tools' })
    .getByRole('button', { name: 'Choose hidden nodes' })
    .click();
  const canvas = page.getByRole('application');
  await canvas.focus();
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove node 34' })).toBeVisible();
  await expect(page.getByText(/hidden: its times are not seen/)).toBeVisible();
  await finished(page);
  await expect(page.getByRole('region', { name: 'What was learned from' })).toContainText(/nodes hidden\s*1/);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Remove node 34' })).toHaveCount(0);
});

test('learning is stopped, keeps what there is, and goes on to the numbers of a run without a stop', async ({
  page,
}) => {
  // Long enough to be stopped at its first picture, and no longer.
  const { parameters, view } = experiment('hidden-nodes');
  const only = experiment('hidden-nodes', {
    inputs: { network: { kind: 'bundled', id: 'clubs' } },
    parameters: { ...parameters, tolerance: 1e-9, iterations: 60, horizon: 8 },
    view: { ...view, compare: [SLICER] },
  });
  // Stopped by the page itself, once, at the first picture: from outside it may be over before it is seen.
  await page.addInitScript(() => {
    if (location.protocol === 'about:' || sessionStorage.getItem('stopped')) return;
    const watch = new MutationObserver(() => {
      const stop = document.querySelector<HTMLButtonElement>('button.stop');
      if (!stop || !/gradients so far/.test(document.body.textContent)) return;
      watch.disconnect();
      sessionStorage.setItem('stopped', 'yes');
      stop.click();
    });
    watch.observe(document, { subtree: true, childList: true, characterData: true });
  });
  await page.goto(link(only));
  const run = page.getByRole('button', { name: /^Run\b/ });
  const stopped = answer(page).getByText(/SLICER was stopped after/);
  await expect(
    run
      .or(page.getByRole('button', { name: 'Stop' }))
      .or(stopped)
      .first(),
  ).toBeVisible(SLOW);
  if (await run.isVisible()) await run.click();
  const plot = figure(page, 'Distance to a perfect fit');
  await expect(answer(page)).toContainText(/SLICER was stopped after \d+ gradients/, SLOW);
  await expect(plot.getByText(/Stopped at iteration/)).toBeVisible();
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(page.getByRole('button', { name: 'Up to date' })).toBeVisible(SLOW);
  const resumed = await answer(page).innerText();

  // The link of what is shown reproduces it, in a page that knows nothing of it.
  await page.goto('about:blank');
  await page.goto(link(only));
  await finished(page);
  await expect(answer(page)).toHaveText(resumed.replaceAll('\n', ''), { useInnerText: false });
});

test('cascades of one’s own are learned from, without a truth to compare with', async ({ page }) => {
  await page.goto('./#/explore');
  await bring(page, [`${FIXTURES}club.csv`, `${FIXTURES}club-cascades.csv`]);
  await page.getByRole('link', { name: 'Spread', exact: true }).click();
  await tab(page, /^Learn/).click();
  await page.getByRole('checkbox', { name: /^SLICER/ }).check();
  await page.getByRole('radio', { name: 'my cascades' }).check();
  await expect(page.getByRole('group', { name: 'Cascades that are open' })).toContainText(/120 cascades/);
  await finished(page);
  await expect(answer(page)).toContainText(/of 42 edges learned; their true α is not known/);
  await expect(answer(page)).toContainText(/the distance to a perfect fit is [\d.]+ nats per cascade/);
  await expect.poll(() => saying(figure(page, 'Learned α'))).toMatch(/values from 0 to 1/);
  await expect(figure(page, 'Edge by edge')).toHaveCount(0);

  // What does not fit stands below its control.
  await field(page, 'Horizon, T').fill('3');
  await field(page, 'Horizon, T').press('Enter');
  await expect(page.getByText(/after the horizon T = 3/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Run\b/ })).toBeDisabled(SLOW);
  await page.getByRole('radio', { name: 'cut off' }).check();
  await finished(page);
  await expect(page.getByRole('region', { name: 'What was learned from' })).toContainText(/later than step T/);
  await axe(page);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByText('No cascades are open.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Run\b/ })).toBeDisabled();
});

test('a mixture tells what its replicas gain, and that they are no estimates', async ({ page }) => {
  const { parameters, view } = experiment('misleading-loops');
  const shown = experiment('misleading-loops', {
    parameters: { ...parameters, iterations: 60 },
    view: { ...view, tab: 'mixture', compare: ['independent-cascade/mixture'] },
  });
  await page.goto(link(shown));
  await finished(page);
  await expect(page.getByText(/A wrong α predicts better than the right one/)).toBeVisible();
  await expect(page.getByText(/α of a mixture are no estimates/)).toBeVisible();
  await expect.poll(() => reading(page, 'Prediction error δp')).toBeDefined();
  await expect.poll(() => saying(figure(page, 'Prediction error δp'))).toMatch(/mixture .* true α .* noise/);
  await axe(page);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('what is learned comes back when the lab starts on Home, and from a link that is opened there', async ({
  page,
}) => {
  const shown = { ...learning(), method: SLICER };
  await page.goto(link(shown));
  await finished(page);
  await expect(answer(page)).toContainText(/cascades/);
  const learned = (await answer(page).innerText()).replaceAll('\n', '');
  // Another setting, so that there is something to save: the workspace begins with a learner, which Home does not load.
  await page.getByRole('button', { name: 'Another run' }).click();
  await finished(page);
  await expect(answer(page)).not.toHaveText(learned, { useInnerText: false });
  const saved = (await answer(page).innerText()).replaceAll('\n', '');
  await page.goto('about:blank');
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Spread', exact: true }).click();
  await finished(page);
  await expect(answer(page)).toHaveText(saved, { useInnerText: false });

  await page.goto('./#/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(link(shown));
  await finished(page);
  await expect(answer(page)).toHaveText(learned, { useInnerText: false });
});
