/** One time for everything: UX-9. */
import type { Page } from '@playwright/test';
import { link, openSpread, reading, SLOW, karate } from './lab';
import { expect, test } from './support';

const HORIZON = 4;
const short = karate({ parameters: { ...karate().parameters, horizon: HORIZON } });
const slider = (page: Page) => page.getByRole('region', { name: 'Timeline' }).getByRole('slider', { name: 'Playhead' });
const card = (page: Page) => page.getByRole('status').filter({ hasText: /node 33.*degree/ });
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The two probabilities that the card of the network tells, as numbers. */
async function told(page: Page): Promise<{ sampled: number; passed: number; text: string }> {
  const text = plain(await card(page).innerText());
  const found = /Monte Carlo (\d\.\d\d).*message passing (\d\.\d\d)/.exec(text);
  return { sampled: Number(found?.[1]), passed: Number(found?.[2]), text };
}

/** Walks to node 33, third by degree, and back to the time line: the card is read in between. */
async function cardOf33(page: Page): Promise<Awaited<ReturnType<typeof told>>> {
  await page.getByRole('application').focus();
  for (let k = 0; k < 3; k++) await page.keyboard.press('n');
  await expect(card(page)).toBeVisible();
  const read = await told(page);
  await slider(page).focus();
  return read;
}

test('card, plot, list and clock agree at every step, and backwards is as forwards', async ({ page }) => {
  await openSpread(page, link(short));
  await slider(page).focus();
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
    forwards.push((await cardOf33(page)).text);
    await page.keyboard.press('ArrowRight');
  }
  expect(new Set(forwards).size).toBeGreaterThan(3);

  await page.getByRole('tab', { name: /^Nodes/ }).click();
  const grid = page.getByRole('grid', { name: 'Node list' });
  await grid.focus();
  await page.keyboard.press('End');
  await slider(page).focus();
  for (let t = HORIZON; t >= 0; t--) {
    await expect(slider(page)).toHaveAttribute('aria-valuenow', String(t));
    const { sampled, passed, text } = await cardOf33(page);
    expect(text).toBe(forwards[t]);
    const cells = await grid.getByRole('row', { name: /^33 / }).getByRole('gridcell').allInnerTexts();
    expect(Number(cells[2])).toBeCloseTo(sampled, 1.9);
    expect(Number(cells[3])).toBeCloseTo(passed, 1.9);
    await page.keyboard.press('ArrowLeft');
  }
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('playing moves every part, pausing stops it, looking at a moment by key is exact', async ({ page }) => {
    await page.goto(link(short));
    const line = slider(page);
    const now = async (): Promise<number> => Number(await line.getAttribute('aria-valuenow'));
    // A network that comes on the stage shows its run once.
    await expect.poll(now, SLOW).toBeGreaterThan(1);
    await expect.poll(now, SLOW).toBe(HORIZON);
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
    await expect.poll(() => reading(page, 'Nodes reached')).toMatch(/^t = 4, /);
  });
});
