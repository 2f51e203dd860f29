import { gzipSync } from 'node:zlib';
import { axe, expect, test } from './support';

const SCRIPT_BUDGET = 250_000;

test('Home loads at most 250 kB of compressed script', async ({ page }) => {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body());
  });
  await page.goto('./', { waitUntil: 'networkidle' });
  await expect(page).toHaveTitle(/Cascade Lab/);
  await expect(page.getByRole('heading').first()).toBeVisible();

  const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).byteLength, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(SCRIPT_BUDGET);
});

test('the policy lets no page and no worker reach another origin', async ({ page, guard }) => {
  guard.allow(/elsewhere\.example|Content Security Policy/);
  await page.goto('./');
  const reach = () =>
    page.evaluate(async () => {
      const foreign = 'https://elsewhere.example/';
      const answer = (url: string) =>
        fetch(url).then(
          () => 'reached',
          () => 'refused',
        );
      const code = `fetch(${JSON.stringify(foreign)}).then(() => postMessage('reached'), () => postMessage('refused'))`;
      const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })), { type: 'module' });
      const fromWorker = new Promise((resolve) => {
        worker.onmessage = (event) => resolve(event.data);
      });
      const image = new Promise((resolve) => {
        const element = new Image();
        element.onload = () => resolve('reached');
        element.onerror = () => resolve('refused');
        element.src = `${foreign}pixel.png`;
      });
      return { home: await answer('./'), page: await answer(foreign), worker: await fromWorker, image: await image };
    });
  expect(await reach()).toEqual({ home: 'reached', page: 'refused', worker: 'refused', image: 'refused' });
  expect(guard.reached).toEqual([]);
});

test('the page has no inline script and says what it is', async ({ page, request }) => {
  const html = await (await request.get('./')).text();
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
  expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\//);
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
  await axe(page);
});
