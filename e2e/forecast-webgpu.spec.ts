/** The Forecast page on WebGPU, in software: the same path as on a graphics card, on any machine. */
import type { LaunchOptions } from '@playwright/test';
import { forecastPresets } from '../src/experiment/library/forecast-presets';
import { figure, link, SLOW } from './lab';
import { expect, test as base } from './support';

const WEBGPU = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'];

/** In a browser of its own, which all other tests do without. */
const test = base.extend<object, { launchOptions: LaunchOptions }>({
  launchOptions: [
    async ({ launchOptions }, use) => use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...WEBGPU] }),
    { scope: 'worker' },
  ],
});

test('WebGPU learns and answers, and is named; in software only when it is chosen', async ({ page }) => {
  const [{ experiment }] = forecastPresets;
  const { model: _shipped, ...inputs } = experiment.inputs;
  const parameters = { ...experiment.parameters, width: 8, batch: 2048, epochs: 2, device: 'webgpu', graph: 'none' };
  await page.goto(link({ ...experiment, inputs, parameters }));
  const foot = page.locator('.fc-foot');
  await foot.getByRole('button', { name: /^Train\b/ }).click();
  await expect(foot.getByRole('button', { name: 'Up to date' })).toBeVisible({ timeout: 150_000 });
  await expect(page.getByRole('button', { name: /^Device: WebGPU \(software/ })).toBeVisible();
  await expect(figure(page, 'Loss')).toBeVisible();
  await page.getByRole('tab', { name: 'Training' }).click();
  const rows = page.getByRole('region', { name: 'Epochs' }).getByRole('row');
  await expect(rows.nth(2)).toBeVisible(SLOW);
  const validation = async (k: number): Promise<number> => Number(await rows.nth(k).getByRole('cell').nth(2).innerText());
  expect(await validation(2)).toBeLessThan(await validation(1));
  await expect(page.locator('.fc-headline')).toHaveText(/^rank /, SLOW);
});
