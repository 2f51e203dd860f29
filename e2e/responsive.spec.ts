/** The page answers while workers run: UX-13. */
import type { Browser, Page } from '@playwright/test';
import { clubInTime, experiment, field, figure, link, longRun, openSpread, SLOW } from './lab';
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
 * Longest task of the page's main thread while something is done, in milliseconds of processor time. Wall time would measure how
 * busy this machine is, and how slowly a processor draws in place of a graphics card; what our code costs is processor time.
 */
async function longestTask(browser: Browser, page: Page, action: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'] });
  await action();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const threads = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid}/${tid}`);
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && threads.includes(`${pid}/${tid}`));
  expect(tasks.length).toBeGreaterThan(50);
  return Math.max(...tasks.map(({ tdur }) => (tdur ?? 0) / 1000));
}

test('typing and panning during a Monte Carlo run cost no long task', async ({ page, browser }) => {
  test.setTimeout(60_000);
  await openSpread(page, link(experiment('rumour')));
  await page.goto(link(longRun()));
  const run = page.getByRole('button', { name: /^Run\b/ });
  await expect(run).toBeEnabled(SLOW);
  await run.click();
  const partial = figure(page, 'Nodes reached').getByText(/of 10,000,000 runs so far/);
  await expect(partial).toBeVisible(SLOW);
  const first = await partial.innerText();
  const longest = await longestTask(browser, page, async () => {
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
  expect(longest).toBeLessThan(100);
  await page.getByRole('button', { name: 'Stop' }).click();
});

test('playing costs no task above 50 ms', async ({ page, browser }) => {
  test.setTimeout(60_000);
  await openSpread(page, link(experiment('rumour')));
  const playhead = page.getByRole('slider', { name: 'Playhead' });
  const longest = await longestTask(browser, page, async () => {
    await playhead.focus();
    await page.keyboard.press('Space');
    await expect.poll(async () => Number(await playhead.getAttribute('aria-valuenow')), SLOW).toBeGreaterThan(5);
    await page.keyboard.press('Space');
  });
  expect(longest).toBeLessThan(50);
});

test('playing in continuous time costs no task above 50 ms', async ({ page, browser }) => {
  test.setTimeout(60_000);
  await openSpread(page, link(clubInTime()));
  const playhead = page.getByRole('slider', { name: 'Playhead' });
  await playhead.focus();
  await page.keyboard.press('Home');
  const longest = await longestTask(browser, page, async () => {
    await page.keyboard.press('Space');
    await expect.poll(async () => Number(await playhead.getAttribute('aria-valuenow')), SLOW).toBeGreaterThan(2);
    await page.keyboard.press('Space');
  });
  expect(longest).toBeLessThan(50);
});
