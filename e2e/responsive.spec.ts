/** The page answers while workers run, and while a picture plays: UX-13. */
import type { Browser, Page } from '@playwright/test';
import { clubInTime, experiment, field, figure, finished, link, longRun, openSpread, SLOW } from './lab';
import { expect, test } from './support';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Processor time of this thread in microseconds: no waiting for other processes or for the software picture. */
  tdur?: number;
  args: { name?: string };
}

/**
 * Tasks of the page's main thread while something is done, the longest first, in milliseconds of processor time. Wall time would
 * measure how busy this machine is, and how slowly a processor draws in place of a graphics card; what our code costs is processor
 * time.
 */
async function tasksOf(browser: Browser, page: Page, action: () => Promise<void>): Promise<number[]> {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'] });
  await action();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const threads = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid}/${tid}`);
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && threads.includes(`${pid}/${tid}`));
  return tasks.map(({ tdur }) => (tdur ?? 0) / 1000).toSorted((a, b) => b - a);
}

/** Milliseconds of {@link yardstick} on the machine on which the bounds were set. */
const YARDSTICK_MS = 12;

/** How many times slower this page's thread is than the one on which the bounds were set: a piece of work of a known size says so. */
async function slowness(browser: Browser, page: Page): Promise<number> {
  const work = (): Promise<number> =>
    page.evaluate(() => {
      const seen = new Map<string, number>();
      for (let i = 0; i < 60_000; i++) {
        const key = `k${(i * 7919) % 5000}`;
        seen.set(key, (seen.get(key) ?? 0) + Math.sqrt(i));
      }
      return seen.size;
    });
  await work();
  const tasks = await tasksOf(browser, page, async () => {
    for (let k = 0; k < 5; k++) await work();
  });
  // The third of five: neither what was thrown in between nor a collection of garbage.
  return Math.max(1, tasks[2] / YARDSTICK_MS);
}

/**
 * On a desk no task takes longer than `ms`. Twice as long is let pass here, as this thread goes: a test says that nothing waits for
 * what belongs into a worker, a benchmark says how fast it is.
 */
async function expectShort(browser: Browser, page: Page, ms: number, action: () => Promise<void>): Promise<void> {
  const slow = await slowness(browser, page);
  const tasks = await tasksOf(browser, page, action);
  expect(tasks.length).toBeGreaterThan(50);
  expect(tasks[0], `the longest task, on a thread ${slow.toFixed(1)} times as slow`).toBeLessThan(2 * ms * slow);
}

test('typing and panning during a Monte Carlo run cost no long task', async ({ page, browser }) => {
  await page.goto(link(longRun()));
  const run = page.getByRole('button', { name: /^Run\b/ });
  await expect(run).toBeEnabled(SLOW);
  await run.click();
  const partial = figure(page, 'Nodes reached').getByText(/of 10,000,000 runs so far/);
  await expect(partial).toBeVisible(SLOW);
  const first = await partial.innerText();
  await expectShort(browser, page, 100, async () => {
    const seed = field(page, 'Seed');
    await seed.focus();
    await page.keyboard.type('1234567', { delay: 30 });
    await page.keyboard.press('Escape');
    await page.getByRole('application').focus();
    for (let k = 0; k < 8; k++) await page.keyboard.press(k % 2 ? 'Control+ArrowRight' : 'Control+ArrowDown');
    await page.keyboard.press('+');
    await page.keyboard.press('0');
    // Pictures of the run came in meanwhile.
    await expect.poll(() => partial.innerText(), SLOW).not.toBe(first);
  });
  await page.getByRole('button', { name: 'Stop' }).click();
});

test('playing costs no long task, in steps or in continuous time', async ({ page, browser }) => {
  const playhead = page.getByRole('slider', { name: 'Playhead' });
  const play = (until: number): Promise<void> =>
    expectShort(browser, page, 50, async () => {
      await playhead.focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('Space');
      await expect.poll(async () => Number(await playhead.getAttribute('aria-valuenow')), SLOW).toBeGreaterThan(until);
      await page.keyboard.press('Space');
    });
  await openSpread(page, link(experiment('rumour')));
  await play(5);
  await page.goto(link(clubInTime()));
  await finished(page);
  await play(2);
});
