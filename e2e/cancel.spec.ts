/** Runs that take long, are stopped, or lose their worker: UX-10. */
import {
  clickToText,
  clubInTime,
  experiment,
  field,
  figure,
  finished,
  link,
  longRun,
  openSpread,
  saying,
  SLOW,
} from './lab';
import { expect, test } from './support';

test('a long run is stopped within a second, keeps its numbers, resumes and runs again', async ({ page }) => {
  await page.goto(link(longRun()));
  const run = page.getByRole('button', { name: /^Run\b/ });
  await expect(run).toBeEnabled(SLOW);
  await run.click();
  const plot = figure(page, 'Nodes reached');
  await expect(plot.getByText(/of 10,000,000 runs so far/)).toBeVisible(SLOW);

  const stopped = /Stopped at ([\d,]+) of 10,000,000/;
  const bar = page.getByRole('complementary', { name: 'Setup' });
  expect(await clickToText(page, page.getByRole('button', { name: 'Stop' }), stopped)).toBeLessThan(1000);
  const doneOf = async (): Promise<number> =>
    Number(stopped.exec((await bar.innerText()).replaceAll('\n', ' '))?.[1].replaceAll(',', ''));
  const first = await doneOf();
  expect(first).toBeGreaterThan(0);
  await expect(plot.getByText(/Stopped at [\d,]+ of 10,000,000 runs/)).toBeVisible();
  expect(await saying(plot)).toMatch(/MC goes from 2 to \d+(\.\d+)? within 16 steps/);
  await expect(page.getByRole('status').filter({ hasText: /Monte Carlo: stopped at/ })).toBeAttached();

  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  await expect.poll(() => bar.getByText(/[\d,]+ of 10,000,000/).innerText(), SLOW).not.toMatch(/Stopped/);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByText('Paused')).toBeVisible();
  await page.getByRole('button', { name: 'Step' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(bar.getByText(stopped)).toBeVisible();
  expect(await doneOf()).toBeGreaterThanOrEqual(first);

  await page.getByRole('button', { name: 'Run again' }).click();
  await expect(plot.getByText(/of 10,000,000 runs so far/)).toBeVisible(SLOW);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(bar.getByText(stopped)).toBeVisible();
  await field(page, 'Runs, K').fill('500');
  await field(page, 'Runs, K').press('Enter');
  await finished(page);
  await expect(plot.getByText(/^500 runs: /)).toBeVisible();
});

test('a run goes on while another page is open, and its title tells how far it is', async ({ page }) => {
  await page.goto(link(longRun()));
  const run = page.getByRole('button', { name: /^Run\b/ });
  await expect(run).toBeEnabled(SLOW);
  await run.click();
  await expect(page.getByRole('progressbar').first()).toBeVisible();
  const share = async (): Promise<number> => Number(/^(\d+) % – /.exec(await page.title())?.[1]);
  await expect.poll(share, SLOW).toBeGreaterThanOrEqual(0);
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  const before = await share();
  await expect.poll(share, SLOW).toBeGreaterThan(before);
  await page.getByRole('link', { name: 'Spread', exact: true }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/Stopped at/).first()).toBeVisible();
  await expect(page).toHaveTitle(/^Spread/);
});

test('a worker that crashes in mid-run is said, with a way on; running again works', async ({ page }) => {
  await page.goto(link(longRun()));
  const run = page.getByRole('button', { name: /^Run\b/ });
  await expect(run).toBeEnabled(SLOW);
  await run.click();
  await expect(figure(page, 'Nodes reached').getByText(/of 10,000,000 runs so far/)).toBeVisible(SLOW);
  await Promise.all(
    page.workers().map((worker) =>
      worker.evaluate(() => {
        setTimeout(() => {
          throw new Error('the worker crashes on purpose');
        });
      }),
    ),
  );
  const setup = page.getByRole('complementary', { name: 'Setup' });
  await expect(setup.getByText(/^Monte Carlo: .*(crash|lost|ended)/i)).toBeVisible();
  await expect(setup.getByRole('button', { name: 'Copy report' })).toBeVisible();
  // What was there stays on the picture.
  expect(await saying(figure(page, 'Nodes reached'))).toMatch(/MC goes from 2 to \d/);

  await setup.getByRole('button', { name: 'Try again' }).click();
  await expect(figure(page, 'Nodes reached').getByText(/of 10,000,000 runs so far/)).toBeVisible(SLOW);
  await page.getByRole('button', { name: 'Stop' }).click();
  await field(page, 'Runs, K').fill('400');
  await field(page, 'Runs, K').press('Enter');
  await finished(page);
});

test('Stop ends even a worker that no longer answers', async ({ page }) => {
  await openSpread(page, link(experiment('karate')));
  const { parameters, view } = experiment('karate');
  await page.goto(
    link(
      experiment('karate', {
        parameters: { ...parameters, runs: 10_000_000, horizon: 30, alpha: 0.5 },
        view: { ...view, compare: ['independent-cascade/monte-carlo'] },
      }),
    ),
  );
  const run = page.getByRole('button', { name: /^Run\b/ });
  await expect(run).toBeEnabled(SLOW);
  await run.click();
  await expect(page.getByRole('progressbar').first()).toBeVisible();
  for (const worker of page.workers())
    void worker
      .evaluate(() => {
        for (;;);
      })
      .catch(() => undefined);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/Stopped (at|before)/).first()).toBeVisible({ timeout: 5000 });
  await field(page, 'Runs, K').fill('400');
  await field(page, 'Runs, K').press('Enter');
  await finished(page);
});

test('a long run in continuous time is stopped within a second, keeps its numbers and resumes', async ({ page }) => {
  const { parameters } = clubInTime();
  await page.goto(
    link(
      clubInTime({
        parameters: { ...parameters, runs: 10_000_000, horizon: 20 },
        view: { page: 'influence', compare: ['jump-sde/monte-carlo'] },
      }),
    ),
  );
  const run = page.getByRole('button', { name: /^Run\b/ });
  await expect(run).toBeEnabled(SLOW);
  await run.click();
  const plot = figure(page, 'Influence');
  await expect(plot.getByText(/of 10,000,000 runs so far/)).toBeVisible(SLOW);
  const stopped = /Stopped at ([\d,]+) of 10,000,000/;
  const bar = page.getByRole('complementary', { name: 'Setup' });
  expect(await clickToText(page, page.getByRole('button', { name: 'Stop' }), stopped)).toBeLessThan(1000);
  const doneOf = async (): Promise<number> =>
    Number(stopped.exec((await bar.innerText()).replaceAll('\n', ' '))?.[1].replaceAll(',', ''));
  const first = await doneOf();
  expect(first).toBeGreaterThan(0);
  expect(await saying(plot)).toMatch(/Monte Carlo goes from 1 to \d+/);
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect.poll(() => bar.getByText(/[\d,]+ of 10,000,000/).innerText(), SLOW).not.toMatch(/Stopped/);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(bar.getByText(stopped)).toBeVisible();
  expect(await doneOf()).toBeGreaterThanOrEqual(first);
  await field(page, 'Monte Carlo runs, K').fill('500');
  await field(page, 'Monte Carlo runs, K').press('Enter');
  await finished(page);
  await expect(plot.getByText(/^Ink: 500 Monte Carlo runs/)).toBeVisible();
});
