/** Runs that take long, are stopped, or lose their worker: UX-10. */
import { clickToText, field, figure, finished, link, longRun, PROMPTLY, saying, SLOW } from './lab';
import { expect, test } from './support';

test('a long run goes on beside other pages, is stopped at once, keeps its numbers, resumes and runs again', async ({
  page,
}) => {
  await page.goto(link(longRun()));
  const run = page.getByRole('button', { name: /^Run\b/ });
  await expect(run).toBeEnabled(SLOW);
  await run.click();
  const plot = figure(page, 'Nodes reached');
  await expect(plot.getByText(/of 10,000,000 runs so far/)).toBeVisible(SLOW);

  // Its title tells how far it is.
  const sofar = plot.getByText(/of 10,000,000 runs so far/);
  const before = await sofar.innerText();
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What is kept on this device?' })).toBeVisible();
  await expect(page).toHaveTitle(/^\d+ % – /);
  await page.getByRole('link', { name: 'Spread', exact: true }).click();
  await expect(sofar).toBeVisible(SLOW);
  await expect(sofar).not.toHaveText(before, SLOW);

  const stopped = /Stopped at ([\d,]+) of 10,000,000/;
  const bar = page.getByRole('complementary', { name: 'Setup' });
  expect(await clickToText(page, page.getByRole('button', { name: 'Stop' }), stopped)).toBeLessThan(PROMPTLY);
  await expect(page).toHaveTitle(/^Spread/);
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

test('a worker that crashes in mid-run is said, with a way on; Stop ends even one that no longer answers', async ({
  page,
}) => {
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
  for (const worker of page.workers())
    void worker
      .evaluate(() => {
        for (;;);
      })
      .catch(() => undefined);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/Stopped (at|before)/).first()).toBeVisible({ timeout: PROMPTLY });
  await field(page, 'Runs, K').fill('400');
  await field(page, 'Runs, K').press('Enter');
  await finished(page);
});
