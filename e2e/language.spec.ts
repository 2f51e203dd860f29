/** The lab in German: by the address, by the browser, by choice; numbers, words and layout; and back with the workspace as it was. */
import type { Page } from '@playwright/test';
import { SLOW } from './lab';
import { axe, expect, test } from './support';

/** Words of buttons and tabs that stand on many pages; in German each of them reads otherwise. */
const ENGLISH =
  /^(?:Run|Stop|Resume|Share|Undo|Redo|Help|Theme and language|Choose data|Bring your data|Setup|Results|Close|Open|Play|Next event|Back one event|Settings|Compare|Runs|Nodes|Start|Continue|More settings|New seed|Keep|Find a node|Zoom in|Zoom out|Node list|Look and move)$/;

async function namesOfControls(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('button, [role=tab], summary, nav a'), (control) =>
      (control.getAttribute('aria-label') ?? control.textContent ?? '').trim(),
    ).filter((name) => name !== ''),
  );
}

async function speaksGerman(page: Page, atLeast: number): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  const names = await namesOfControls(page);
  expect(names.length).toBeGreaterThanOrEqual(atLeast);
  expect(names.filter((name) => ENGLISH.test(name))).toEqual([]);
}

const fitsInto = async (page: Page, width: number): Promise<void> =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

const PAGES = [
  { path: '', heading: /Sieh, wie sich Information ausbreitet/, title: 'Cascade Lab' },
  { path: 'spread', heading: /Wer wird erreicht/, title: 'Ausbreitung – Cascade Lab' },
  { path: 'learn', heading: /Erst raten/, title: 'Lernen – Cascade Lab' },
  { path: 'help', heading: /^Hilfe$/, title: 'Hilfe – Cascade Lab' },
] as const;

for (const { path, heading, title } of PAGES)
  test(`${path === '' ? 'Home' : path} opens in German, keeps the rules, and fits into 320 px`, async ({ page }) => {
    await page.goto(`./?lang=de#/${path}`);
    await expect(page.getByRole('heading', { name: heading, level: 1 }).first()).toBeAttached(SLOW);
    await expect(page).toHaveTitle(title);
    await speaksGerman(page, 12);
    await axe(page, 'all but colours');
    await page.setViewportSize({ width: 320, height: 640 });
    await fitsInto(page, 320);
    await page.getByRole('button', { name: 'Menü öffnen' }).click();
    await expect(page.getByRole('button', { name: 'English' })).toHaveAttribute('lang', 'en');
    await fitsInto(page, 320);
  });

test('numbers are written and read as German has them', async ({ page }) => {
  await page.goto('./?lang=de#/spread?preset=karate');
  const alpha = page.locator('[data-parameter=alpha] input.number');
  await expect(alpha).toHaveValue(/^0,\d+$/, SLOW);
  for (const [typed, shown] of [
    ['0,35', '0,35'],
    ['0.4', '0,40'],
  ]) {
    await alpha.fill(typed);
    await alpha.press('Enter');
    await expect(alpha).toHaveValue(shown);
  }
  await alpha.fill('2');
  await alpha.press('Enter');
  await expect(page.locator('[data-parameter=alpha] .why.bad')).toContainText('zwischen 0 und 1');
});

test('the choice of another language keeps the workspace, lasts, and goes before the address', async ({ page }) => {
  await page.goto('./?lang=de#/spread');
  const alpha = page.locator('[data-parameter=alpha] input.number');
  await expect(alpha).toHaveValue(/^0,\d+$/, SLOW);
  await alpha.fill('0,37');
  await alpha.press('Enter');
  await page.getByRole('button', { name: 'Farben und Sprache' }).click();
  const german = page.getByRole('menuitemradio', { name: 'Deutsch' });
  await expect(german).toHaveAttribute('aria-checked', 'true');
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(/^Spread – Cascade Lab/, SLOW);
  await expect(alpha).toHaveValue('0.37', SLOW);
  await page.goto('./?lang=de#/help');
  await expect(page.getByRole('heading', { name: 'Help', level: 1 })).toBeVisible(SLOW);
});

test.describe('in a German browser', () => {
  test.use({ locale: 'de-AT' });

  test('the page speaks German by itself, and English where storage and choice are denied', async ({ page }) => {
    await page.goto('./#/help');
    await expect(page.getByRole('heading', { name: 'Hilfe', level: 1 })).toBeVisible(SLOW);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Hilfe', level: 1 })).toBeVisible(SLOW);
    await page.getByRole('button', { name: 'Farben und Sprache' }).click();
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await expect(page.getByRole('heading', { name: 'Help', level: 1 })).toBeVisible(SLOW);
    expect(page.url()).toContain('lang=en');
  });
});
