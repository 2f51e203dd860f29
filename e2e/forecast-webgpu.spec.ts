/** The Forecast page on WebGPU, in software: the same path as on a graphics card, on any machine. */
import type { LaunchOptions } from '@playwright/test';
import { forecastPresets } from '../src/experiment/library/forecast-presets';
import { FOREST_SET } from './fixtures/forest-set';
import { answered } from './forecast-answers';
import { acceptImport, drop, link, SLOW } from './lab';
import { expect, test as base } from './support';

const WEBGPU = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'];

/** In a browser of its own, which all other tests do without. */
const test = base.extend<object, { launchOptions: LaunchOptions }>({
  launchOptions: [
    async ({ launchOptions }, use) => use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...WEBGPU] }),
    { scope: 'worker' },
  ],
});

test('WebGPU learns and answers, in software when it is chosen, and is named', async ({ page }) => {
  const [{ experiment }] = forecastPresets;
  const { model: _shipped, ...inputs } = experiment.inputs;
  const parameters = { ...experiment.parameters, width: 8, batch: 512, warmUp: 100, epochs: 2, device: 'webgpu' };
  await page.goto(link({ ...experiment, inputs, parameters }));
  await expect(page.getByText('340 users, split as given')).toBeVisible(SLOW);
  await drop(page, FOREST_SET);
  await acceptImport(page);
  await page.getByRole('link', { name: 'Forecast' }).first().click();
  await expect(page.getByText('36 users, split as given')).toBeVisible(SLOW);
  const foot = page.locator('.fc-foot');
  await foot.getByRole('button', { name: /^Train\b/ }).click();
  // In software every kind of step is compiled for the processor before its first use.
  await expect(foot.getByRole('button', { name: 'Up to date' })).toBeVisible({ timeout: 120_000 });
  await expect(page.getByRole('button', { name: /^Device: WebGPU \(software/ })).toBeVisible();
  await page.getByRole('tab', { name: 'Training' }).click();
  const rows = page.getByRole('table', { name: 'Epochs' }).getByRole('row');
  await expect(rows).toHaveCount(3, SLOW);
  const validation = async (k: number): Promise<number> =>
    Number(await rows.nth(k).getByRole('cell').nth(3).innerText());
  expect(await validation(2)).toBeLessThan(await validation(1));
  await answered(page);
});
