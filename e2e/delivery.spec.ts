import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './support';

const SCRIPT_BUDGET = 250_000;

/** What a page loads beyond what is there already; the numerics that its workers load come on top. */
const PAGE_BUDGET = 80_000;

/** Core and backend of TensorFlow.js with all numerics of FOREST, which the workers of the Forecast page load when they are asked. */
const FOREST_BUDGET = 300_000;
/** What is in every part of TensorFlow.js and in what computes with it, and nowhere else. */
const TENSORFLOW = /tfjs|WEBGPU_/;

/** Scripts by address, with their size under gzip: those of the page, and all of them with what its workers load. */
async function scriptsOf(
  page: Page,
): Promise<{ sizes(): Promise<Map<string, number>>; all(): Promise<Map<string, number>>; tensorflow: Set<string> }> {
  const weighed = new Map<string, Promise<number>>();
  const tensorflow = new Set<string>();
  await page.addInitScript(() => performance.setResourceTimingBufferSize(5000));
  page.on('response', (response) => {
    const request = response.request();
    if (request.resourceType() === 'script' && request.frame() !== null)
      weighed.set(
        response.url(),
        response.body().then((body) => {
          if (TENSORFLOW.test(body.toString())) tensorflow.add(response.url());
          return gzipSync(body).byteLength;
        }),
      );
  });
  const all = async (): Promise<Map<string, number>> => {
    const sizes = new Map<string, number>();
    for (const [url, size] of weighed) sizes.set(url, await size);
    return sizes;
  };
  return {
    all,
    tensorflow,
    async sizes() {
      // What workers fetch stands in a list of their own.
      const own = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      // What keeps the lab for use without a connection comes after a while, whatever page is open then.
      const urls = new Set(own.filter((url) => !/\/(?:Offline|this-page)-[^/]+$/.test(url)));
      return new Map([...(await all())].filter(([url]) => urls.has(url)));
    },
  };
}
const sum = (sizes: ReadonlyMap<string, number>): number => [...sizes.values()].reduce((a, b) => a + b, 0);

/** The sum once nothing more comes: parts of a page are asked for by parts that came before them. */
async function settledSum(weigh: () => Promise<Map<string, number>>): Promise<number> {
  let before = -1;
  let now = 0;
  await expect
    .poll(
      async () => {
        before = now;
        now = sum(await weigh());
        return now > 0 && now === before;
      },
      { intervals: [700], timeout: 30_000 },
    )
    .toBe(true);
  return now;
}

test('Home loads at most 250 kB of compressed script, every further page at most 80 kB, and TensorFlow is for Forecast alone', async ({
  page,
}) => {
  const scripts = await scriptsOf(page);
  await page.goto('./', { waitUntil: 'networkidle' });
  await expect(page).toHaveTitle(/Cascade Lab/);
  await expect(page.getByRole('heading').first()).toBeVisible();
  const home = await settledSum(scripts.all);
  expect(home).toBeLessThanOrEqual(SCRIPT_BUDGET);
  let known = sum(await scripts.sizes());
  // the page's own scripts are most of it
  expect(known).toBeGreaterThan(home / 2);

  const visit = async (path: string): Promise<void> => {
    await page.goto(`./#/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const now = await settledSum(scripts.sizes);
    expect(now - known, path).toBeLessThanOrEqual(PAGE_BUDGET);
    known = now;
  };
  for (const path of [
    'spread',
    'influence',
    'popularity',
    'campaign',
    'learn',
    'learn/one-spark',
    'papers',
    'data',
    'help',
  ])
    await visit(path);
  const before = new Set((await scripts.all()).keys());
  expect([...scripts.tensorflow]).toEqual([]);

  await visit('forecast');
  // With weights it answers by itself where that is quick; where it has answered, there is nothing left to ask.
  const device = page.getByRole('button', { name: /^Device: (WebGPU|WebAssembly|JavaScript)/ });
  const ask = page.locator('.fc-foot').getByRole('button', { name: /^Ask\b/ });
  await expect(async () => {
    if (await ask.isVisible()) await ask.click({ timeout: 500 });
    await expect(device).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000 });
  await settledSum(scripts.all);
  const own = await scripts.sizes();
  expect([...own.keys()].filter((url) => scripts.tensorflow.has(url))).toEqual([]);
  const numerics = [...(await scripts.all())].filter(([url]) => !before.has(url) && !own.has(url));
  expect(numerics.filter(([url]) => scripts.tensorflow.has(url)).length).toBeGreaterThan(1);
  expect(sum(new Map(numerics))).toBeLessThanOrEqual(FOREST_BUDGET);
});

test.describe('with other origins that answer', () => {
  test.use({ foreignAnswers: true });

  test('the policy lets no page and no worker reach another origin', async ({ page, guard }) => {
    guard.allow(/elsewhere\.example|Content Security Policy/);
    await page.goto('./#/help');
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

test('the page has no inline script and says what it is', async ({ request }) => {
  const html = (await (await request.get('./')).text()).replaceAll('&#39;', "'");
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
  expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\//);
  expect(html).toMatch(/<html lang="en"/);
  expect(html).toMatch(
    /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/,
  );
});
