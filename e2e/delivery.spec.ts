import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { axe, expect, test } from './support';

const SCRIPT_BUDGET = 250_000;

/** What a page loads beyond what is there already. */
const PAGE_BUDGET = 80_000;

/** Scripts of a page, by address, with their size under gzip. Scripts that workers load are not among them. */
function scriptsOf(page: Page): { sizes(): Promise<Map<string, number>> } {
  const weighed = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const request = response.request();
    if (request.resourceType() === 'script' && request.frame() !== null)
      weighed.set(
        response.url(),
        response.body().then((body) => gzipSync(body).byteLength),
      );
  });
  return {
    async sizes() {
      const sizes = new Map<string, number>();
      for (const [url, size] of weighed) sizes.set(url, await size);
      return sizes;
    },
  };
}
const sum = (sizes: ReadonlyMap<string, number>): number => [...sizes.values()].reduce((a, b) => a + b, 0);

/** The sum once nothing more comes: parts of a page are asked for by parts that came before them. */
async function settledSum(scripts: ReturnType<typeof scriptsOf>): Promise<number> {
  let before = -1;
  let now = 0;
  await expect
    .poll(
      async () => {
        before = now;
        now = sum(await scripts.sizes());
        return now > 0 && now === before;
      },
      { intervals: [1500], timeout: 30_000 },
    )
    .toBe(true);
  return now;
}

test('Home loads at most 250 kB of compressed script, every further page at most 80 kB, none of it TensorFlow', async ({
  page,
}) => {
  // seven pages, each until nothing more comes
  test.setTimeout(120_000);
  const scripts = scriptsOf(page);
  await page.goto('./', { waitUntil: 'networkidle' });
  await expect(page).toHaveTitle(/Cascade Lab/);
  await expect(page.getByRole('heading').first()).toBeVisible();
  let known = await settledSum(scripts);
  expect(known).toBeGreaterThan(0);
  expect(known).toBeLessThanOrEqual(SCRIPT_BUDGET);

  for (const path of ['spread', 'influence', 'popularity', 'papers', 'data', 'help']) {
    await page.goto(`./#/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const now = await settledSum(scripts);
    expect(now - known, path).toBeLessThanOrEqual(PAGE_BUDGET);
    known = now;
  }
  expect([...(await scripts.sizes()).keys()].filter((url) => /tfjs|tensorflow/i.test(url))).toEqual([]);
});

test.describe('with other origins that answer', () => {
  test.use({ foreignAnswers: true });

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
        const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })), {
          type: 'module',
        });
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
