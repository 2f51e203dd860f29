/** What the tests do again and again: open a page, wait until its numbers are there, make a link, watch that nothing moves. */
import type { Locator, Page } from '@playwright/test';
import { pageFor } from '../src/app/families';
import type { Experiment } from '../src/experiment/experiment';
import { registry } from '../src/experiment/lab';
import { presets } from '../src/experiment/library/presets';
import { encodePermalink } from '../src/experiment/permalink';
import { expect } from './support';

export const FIXTURES = new URL('fixtures/', import.meta.url).pathname;
/** Runs and layouts take their time on two busy cores. */
export const SLOW = { timeout: 60_000 };
/**
 * Milliseconds within which something acts at once. On a desk it is a second; a busy machine three times as slow is no fault, and
 * what waits for a run to end takes minutes.
 */
export const PROMPTLY = 6000;

/** One of the page's own experiments, with changes. A wrong value is what some tests are about, so nothing is checked here. */
export function experiment(preset: string, changes: Partial<Experiment> = {}): Experiment {
  const found = presets.find((p) => p.id === preset);
  if (!found) throw new RangeError(`no preset ${preset}`);
  return { ...found.experiment, ...changes };
}

/** The karate club without the many runs behind the curve of error against cost. */
export function karate(changes: Partial<Experiment> = {}): Experiment {
  const { view } = experiment('karate');
  const compare = view?.compare?.filter((method) => !method.endsWith('error-against-cost'));
  return experiment('karate', { view: { ...view, ...(compare ? { compare } : {}) }, ...changes });
}

/** Address of the page of an experiment, with the experiment in it. */
export function link(shown: Experiment): string {
  return `./#/${pageFor(shown)}?x=${encodePermalink(shown, registry)}`;
}

/** The karate club in continuous time, by four methods and quick to compute. */
export function clubInTime(changes: Partial<Experiment> = {}): Experiment {
  return {
    schema: 1,
    title: 'A secret in a club of 34, in continuous time',
    inputs: { network: { kind: 'bundled', id: 'karate' } },
    method: 'jump-sde/sampled',
    version: 1,
    parameters: { rate: 0.2, sources: ['1'], horizon: 5, runs: 1000, samples: 100, delaySamples: 50 },
    seed: 7,
    outputs: [],
    view: { page: 'influence', compare: CURVES },
    ...changes,
  };
}
const CURVES: Experiment['method'][] = [
  'jump-sde/monte-carlo',
  'jump-sde/sampled',
  'jump-sde/mean-field',
  'jump-sde/continest',
];

/** Monte Carlo alone on a network of 310 nodes, for many times ten seconds. */
export function longRun(): Experiment {
  const { parameters, view } = experiment('rumour');
  return experiment('rumour', {
    parameters: { ...parameters, runs: 10_000_000 },
    view: { ...view, compare: ['independent-cascade/monte-carlo'] },
  });
}

export const runButton = (page: Page): Locator => page.getByRole('button', { name: /^(Run|Run again|Up to date)\b/ });
export const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });
export const figure = (page: Page, name: string): Locator => page.getByRole('figure', { name });

/** Opens Spread and waits until everything has run. */
export async function openSpread(page: Page, address = './#/spread'): Promise<void> {
  await page.goto(address);
  await finished(page);
}

/**
 * Waits until the ticked methods have run with the settings as they are. What takes longer than a quarter of a second on this
 * machine waits for Run, which is then pressed. It looks by itself instead of asking for roles: names of all buttons, again and
 * again, cost a quarter of the page's time.
 * @param label how what Run is called begins; its keys or its time follow without a space
 * @param place selector of the part of the page that is meant, where others have a Run of their own
 */
export async function finished(page: Page, label = 'Run', place = ''): Promise<void> {
  await page.waitForFunction(
    ([name, within]) => {
      // A link that is still to be opened.
      if (/[?&](x|preset)=/.test(location.hash)) return false;
      const buttons = [...document.querySelectorAll<HTMLButtonElement>(`${within} .runbar button`)];
      if (buttons.some(({ textContent }) => textContent === 'Up to date')) return true;
      buttons.find(({ disabled, textContent }) => !disabled && textContent.startsWith(name))?.click();
      return false;
    },
    [label, place] as const,
    { ...SLOW, polling: 50 },
  );
}

/** What a plot says it shows. */
export async function saying(plot: Locator): Promise<string> {
  return (await plot.getByRole('img').first().getAttribute('aria-label')) ?? '';
}

/** The text of the reading line of a plot: time and the value of every series there. */
export async function reading(page: Page, plot: string): Promise<string> {
  const line = page.getByRole('slider', { name: `Reading line of ${plot}` });
  return (await line.getAttribute('aria-valuetext')) ?? '';
}

/** Whether nothing below an element changes for some time. */
export function stillFor(element: Locator, ms: number): Promise<boolean> {
  return element.evaluate(
    (node, limit) =>
      new Promise<boolean>((resolve) => {
        const end = (still: boolean): void => {
          observer.disconnect();
          clearTimeout(timer);
          resolve(still);
        };
        const observer = new MutationObserver(() => end(false));
        const timer = setTimeout(() => end(true), limit);
        observer.observe(node, { subtree: true, childList: true, characterData: true, attributes: true });
      }),
    ms,
  );
}

/** Milliseconds on the page's own clock between a click that the test makes and the first moment at which the page shows a text. */
export async function clickToText(page: Page, button: Locator, text: RegExp): Promise<number> {
  const taken = page.evaluate(
    ([source, flags]) =>
      new Promise<number>((resolve) => {
        const wanted = new RegExp(source, flags);
        let clicked = NaN;
        addEventListener('click', () => (clicked = performance.now()), { capture: true, once: true });
        const observer = new MutationObserver(() => {
          if (Number.isNaN(clicked) || !wanted.test(document.body.innerText)) return;
          observer.disconnect();
          resolve(performance.now() - clicked);
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    [text.source, text.flags] as const,
  );
  await button.click();
  return taken;
}

/** Picks files as in the dialog of the browser, on a page that asks for them, and waits until their preview is there. */
export async function upload(page: Page, files: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
  await page.getByLabel('Bring your data', { exact: true }).setInputFiles(files);
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible(SLOW);
}

/** Takes over what was understood. */
export async function acceptImport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByRole('button', { name: 'Accept' })).toHaveCount(0);
}

/** Picks files and takes them over, without a look. */
export async function bring(page: Page, files: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
  await upload(page, files);
  await acceptImport(page);
}

export interface GivenFile {
  name: string;
  text: string;
}

/** Drops files anywhere on the page, once the lab is there to catch them. */
export async function drop(page: Page, files: readonly GivenFile[]): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await page.evaluate((given) => {
    const carried = new DataTransfer();
    for (const { name, text } of given) carried.items.add(new File([text], name));
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carried }));
  }, files);
}
