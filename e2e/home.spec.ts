/** The first minute: UX-2 and what a visitor does next. */
import { PROMPTLY, SLOW, stillFor } from './lab';
import { expect, test } from './support';

const caption = /(\d+) of 400 reached/;
const reachedNow = (text: string): number => Number(caption.exec(text)?.[1] ?? NaN);

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('a cascade runs soon after it was drawn; Pause is reached by Tab and stops it; a click, the slider and 200 runs answer', async ({
    page,
  }) => {
    // The clock starts when the network stands on the screen: the third frame after it was ordered, since each frame waits for the
    // one before. How long a picture takes in software is this machine's doing, not the lab's.
    await page.addInitScript(() => {
      const seen: { drawn?: number; rising?: number } = {};
      (window as unknown as { seen: typeof seen }).seen = seen;
      const frames = (left: number): number =>
        requestAnimationFrame(() => (left > 1 ? frames(left - 1) : (seen.drawn ??= performance.now())));
      let ordered = false;
      const observer = new MutationObserver(() => {
        const reached = /(\d+) of 400 reached/.exec(document.querySelector('.caption')?.textContent ?? '');
        if (!reached) return;
        if (!ordered) frames(3);
        ordered = true;
        if (Number(reached[1]) < 2) return;
        seen.rising = performance.now();
        seen.drawn ??= seen.rising;
        observer.disconnect();
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true });
    });
    await page.goto('./');
    const pause = page.getByRole('button', { name: 'Pause' });
    await expect(pause).toBeVisible();
    await page.waitForFunction(() => (window as unknown as { seen: { rising?: number } }).seen.rising !== undefined);
    const { drawn, rising } = await page.evaluate(
      () => (window as unknown as { seen: { drawn: number; rising: number } }).seen,
    );
    // On a desk it is half a second.
    expect(rising - drawn).toBeLessThan(PROMPTLY);

    // By now it may be over, where a picture takes its time: the same button starts it again.
    const transport = page.getByRole('button', { name: /^(Play|Pause)$/ });
    for (let k = 0; k < 30 && !(await transport.evaluate((button) => button === document.activeElement)); k++)
      await page.keyboard.press('Tab');
    await expect(transport).toBeFocused();
    if ((await pause.count()) === 0) await page.keyboard.press('Space');
    await expect(pause).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: 'Play' })).toBeFocused();
    expect(await stillFor(page.getByText(caption), 800)).toBe(true);

    await page.keyboard.press('Space');
    await expect(pause).toBeVisible();
    expect(await stillFor(page.getByRole('region', { name: 'A living network' }), 10_000)).toBe(false);

    const network = page.getByRole('application', { name: 'Network of 400 people' });
    await network.focus();
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/You started this one: \d+ of 400 reached/)).toBeVisible();

    const chance = page.getByRole('textbox', { name: 'Chance to pass it on, α' });
    const hint = page.getByRole('region', { name: 'A living network' }).getByRole('status');
    await chance.fill('0');
    await chance.press('Enter');
    await expect(hint).toHaveText(/nobody passed it on/);
    // On a slow machine the next one has started by itself.
    await expect(page.getByText(/(You started this one|Started by one person): 1 of 400 reached/)).toBeVisible();
    await chance.fill('1');
    await chance.press('Enter');
    await expect(hint).toHaveText(/everybody is reached/);

    await chance.fill('0.45');
    await chance.press('Enter');
    await page.getByRole('button', { name: /run it 200 times/ }).click();
    await expect(page.getByRole('button', { name: 'Back to one run' })).toBeVisible();
    await expect(page.getByRole('img', { name: /mean of 200 runs/ })).toBeVisible();
  });
});

test('with reduced motion nothing moves until Play, and four still pictures tell the run; every door leads where it says', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page.getByRole('figure', { name: /^after \d+ steps: \d+$/ })).toHaveCount(4);
  const counts = await page
    .getByRole('figure', { name: /^after/ })
    .evaluateAll((all) => all.map((one) => Number(/: (\d+)/.exec(one.textContent ?? '')?.[1])));
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  // The pictures of the doors come a moment later; from then on two looks at the page are the same.
  await expect
    .poll(async () => {
      const before = await page.screenshot();
      return (await stillFor(page.getByRole('main'), 700)) && before.equals(await page.screenshot());
    }, SLOW)
    .toBe(true);

  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(async () => reachedNow((await page.getByText(caption).textContent()) ?? '')).toBeGreaterThan(1);
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();

  const doors = page.getByRole('navigation', { name: 'Where to go' });
  await expect(doors.getByRole('link')).toHaveCount(8);
  await doors.getByRole('link', { name: /Karate club/ }).click();
  await expect(page.getByRole('button', { name: /karate club 34 nodes/i })).toBeVisible();
  await expect(page).toHaveURL(/#\/spread$/);
  await expect(page).toHaveTitle(/^Spread/);

  await page.goto('./');
  await doors.getByRole('link', { name: /How many by time t/ }).click();
  await expect(page).toHaveURL(/#\/influence$/);
  await expect(page).toHaveTitle(/^Influence/);

  await page.goto('./#/no/such%20page');
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
  await page.getByRole('link', { name: 'Open Spread' }).click();
  await expect(page.getByRole('main', { name: 'Network' })).toBeVisible();
});
