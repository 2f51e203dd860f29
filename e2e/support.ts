/**
 * The ground of every end-to-end test: an uncaught error, a console error or a request to another origin fails the test.
 */
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

export { expect };

/** What went wrong on the pages of a test. Declare beforehand what a test provokes on purpose: `guard.allow(/storage denied/)`. */
export class Guard {
  readonly #seen: string[] = [];
  readonly #allowed: RegExp[] = [];
  /** Addresses of other origins that a request really came to, past the page's policy. */
  readonly reached: string[] = [];

  allow(expected: RegExp): void {
    this.#allowed.push(expected);
  }

  note(problem: string): void {
    this.#seen.push(problem);
  }

  /** Everything noted so far, in order. */
  seen(): readonly string[] {
    return this.#seen;
  }

  /** What was noted and not declared. */
  problems(): string[] {
    return this.#seen.filter((problem) => !this.#allowed.some((expected) => expected.test(problem)));
  }
}

export const test = base.extend<{ guard: Guard; foreignAnswers: boolean }>({
  /** Whether other origins answer, so that it is the policy and not a dead network that keeps the page at home. Slows every request. */
  foreignAnswers: [false, { option: true }],
  guard: [
    async ({ context, baseURL, foreignAnswers }, use) => {
      const guard = new Guard();
      await watch(context, new URL(baseURL ?? 'http://localhost/').origin, guard, foreignAnswers);
      await use(guard);
      expect(guard.problems(), 'errors and foreign requests of the page').toEqual([]);
    },
    { auto: true },
  ],
});

async function watch(context: BrowserContext, home: string, guard: Guard, foreignAnswers: boolean): Promise<void> {
  const isForeign = (url: URL) => url.protocol.startsWith('http') && url.origin !== home;
  context.on('weberror', (error) => guard.note(`uncaught: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') guard.note(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('request', (request) => {
    if (isForeign(new URL(request.url()))) guard.note(`request to another origin: ${request.url()}`);
  });
  if (!foreignAnswers) return;
  await context.route(isForeign, async (route) => {
    guard.reached.push(route.request().url());
    await route.fulfill({ status: 200, headers: { 'access-control-allow-origin': '*' }, body: 'here' });
  });
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/**
 * Asserts that the page, as it stands, has no violation of WCAG 2.2 A and AA; says which rule, how often, and where. Another theme
 * has other colours only, another width anything but.
 * @param within selector of what has come to a page that was looked at before
 */
export async function axe(
  page: Page,
  about: 'everything' | 'colours' | 'all but colours' = 'everything',
  within?: string,
): Promise<void> {
  // Within one page, without lists of what is well, and loaded once into a page: half the time.
  const source = (await page.evaluate(() => 'axe' in window)) ? { axeSource: ';' } : {};
  const colours = { 'color-contrast': { enabled: about !== 'all but colours' } };
  const builder = new AxeBuilder({ page, ...source })
    .options({
      resultTypes: ['violations'],
      ...(about === 'colours'
        ? { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }
        : { runOnly: WCAG, rules: colours }),
    })
    .setLegacyMode(true);
  if (within !== undefined) {
    await expect(page.locator(within).first()).toBeVisible();
    builder.include(within);
  }
  const { violations } = await builder.analyze();
  const found = violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map((node) => node.target.join(' ')) }));
  expect(found, 'accessibility violations').toEqual([]);
}

/** The rules on the page as it stands, and its colours in the dark: the theme of the system changes without a reload. */
export async function axeInBothThemes(page: Page): Promise<void> {
  await axe(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  // What draws with colours of its own has heard of it after a frame and drawn after two.
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
  await axe(page, 'colours');
  await page.emulateMedia({ colorScheme: 'light' });
}
