/** One time for everything: UX-9. */
import type { Page } from '@playwright/test';
import { experiment, link, openSpread, reading } from './lab';
import { expect, test } from './support';

const HORIZON = 8;
const slider = (page: Page) => page.getByRole('region', { name: 'Timeline' }).getByRole('slider', { name: 'Playhead' });
const card = (page: Page) => page.getByRole('status').filter({ hasText: /node 33.*degree/ });
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The two probabilities that the card of the network tells, as numbers. */
async function told(page: Page): Promise<{ sampled: number; passed: number; text: string }> {
  const text = plain(await card(page).innerText());
  const found = /Monte Carlo (\d\.\d\d) ± \d\.\d\d message passing (\d\.\d\d)/.exec(text);
  return { sampled: Number(found?.[1]), passed: Number(found?.[2]), text };
}

/** Centres node 33 and rests the pointer on it, so that its card stays while the playhead is moved by key. */
async function pointAtNode33(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Find a node' }).click();
  await page.getByRole('combobox', { name: /find/i }).fill('33');
  await page.keyboard.press('Enter');
  const box = await page.getByRole('application').boundingBox();
  if (!box) throw new Error('the network is not drawn');
  await expect(async () => {
    await page.mouse.move(box.x + 5, box.y + box.height / 2);
    await page.mouse.move(box.x + (box.width + 28 - 64) / 2, box.y + (box.height + 72 - 96) / 2, { steps: 3 });
    await slider(page).focus();
    await expect(card(page)).toBeVisible({ timeout: 500 });
  }).toPass();
}

test('card, plot, list and clock agree at every step, and backwards is as forwards', async ({ page }) => {
  await openSpread(page, link(experiment('karate')));
  await pointAtNode33(page);
  await page.keyboard.press('Home');
  const forwards: string[] = [];
  for (let t = 0; t <= HORIZON; t++) {
    await expect(slider(page)).toHaveAttribute('aria-valuenow', String(t));
    const clock = (await slider(page).getAttribute('aria-valuetext')) ?? '';
    const reached = /^t = (\d+) steps, (\d+) of 34 reached$/.exec(clock);
    expect(Number(reached?.[1])).toBe(t);
    await expect(page.getByRole('main').getByText(`of 34 reached by t = ${t}, one run, seed 7`)).toBeVisible();
    expect(plain(await page.locator('.headline').innerText())).toMatch(new RegExp(`^${reached?.[2]} of 34`));
    expect(await reading(page, 'Nodes reached')).toMatch(new RegExp(`^t = ${t}, MC `));
    forwards.push((await told(page)).text);
    await page.keyboard.press('ArrowRight');
  }
  expect(new Set(forwards).size).toBeGreaterThan(4);

  await page.getByRole('tab', { name: /^Nodes/ }).click();
  const grid = page.getByRole('grid', { name: 'Node list' });
  await grid.focus();
  await page.keyboard.press('End');
  await pointAtNode33(page);
  for (let t = HORIZON; t >= 0; t--) {
    await expect(slider(page)).toHaveAttribute('aria-valuenow', String(t));
    const { sampled, passed, text } = await told(page);
    expect(text).toBe(forwards[t]);
    const cells = await grid.getByRole('row', { name: /^33 / }).getByRole('gridcell').allInnerTexts();
    expect(Number(cells[3])).toBeCloseTo(sampled, 1.9);
    expect(Number(cells[4])).toBeCloseTo(passed, 1.9);
    await page.keyboard.press('ArrowLeft');
  }
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('playing moves every part, pausing stops it, looking at a moment by key is exact', async ({ page }) => {
    await page.goto(link(experiment('karate')));
    const line = slider(page);
    const now = async (): Promise<number> => Number(await line.getAttribute('aria-valuenow'));
    // A network that comes on the stage shows its run once.
    await expect.poll(now, { timeout: 20_000 }).toBeGreaterThan(1);
    await expect.poll(now, { timeout: 20_000 }).toBe(HORIZON);
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
    await line.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Space');
    await expect.poll(now).toBeGreaterThan(0);
    await page.keyboard.press('Space');
    const stopped = await now();
    await page.keyboard.press('Shift+ArrowLeft');
    expect(await now()).toBeCloseTo(Math.max(0, stopped - HORIZON / 10), 9);
    await page.keyboard.press('End');
    expect(await now()).toBe(HORIZON);
    await expect.poll(() => reading(page, 'Nodes reached')).toMatch(/^t = 8, /);
  });
});
