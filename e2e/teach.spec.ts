/** What teachers hand out: lesson links of any page (UX-3), the lab inside another page without storage (UX-16), symbols that lead to controls. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { field, figure, finished, karate, link, openSpread, SLOW } from './lab';
import { axe, expect, test } from './support';

test('a lesson link with two hidden controls and seed 7 opens alike elsewhere, without the two (UX-3)', async ({
  page,
  browser,
}) => {
  await openSpread(page, link(karate()));
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Make a lesson link' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lesson link' });
  await dialog.getByRole('textbox', { name: /^Instruction/ }).fill('Which node is reached last?');
  await dialog.getByRole('textbox', { name: /^Seed/ }).fill('7');
  await dialog.getByRole('combobox', { name: 'Horizon' }).selectOption('hidden');
  await dialog.getByRole('combobox', { name: 'Runs', exact: true }).selectOption('hidden');
  await dialog.getByRole('combobox', { name: 'Chance to pass it on' }).selectOption('locked');
  await axe(page);
  const address = await dialog.getByRole('textbox', { name: 'Link', exact: true }).inputValue();
  await page.keyboard.press('Escape');
  const curve = figure(page, 'Nodes reached').getByRole('img');
  const here = await curve.getAttribute('aria-label');

  const context = await browser.newContext({ baseURL: test.info().project.use.baseURL, reducedMotion: 'reduce' });
  const student = await context.newPage();
  await student.goto(`./${address.slice(address.indexOf('#'))}`);
  await finished(student);
  await expect(student.getByText('Which node is reached last?')).toBeVisible();
  await expect(figure(student, 'Nodes reached').getByRole('img')).toHaveAttribute('aria-label', here ?? '');
  await expect(field(student, 'Horizon, T')).toHaveCount(0);
  await expect(field(student, 'Runs, K')).toHaveCount(0);
  await expect(field(student, 'Chance to pass it on, α')).toBeDisabled();
  await context.close();
});

test('inside another page of another origin, storage denied: works in memory with the notice, tells its height, follows its theme (UX-16)', async ({
  page,
  baseURL,
  guard,
}) => {
  // As browsers that block storage in frames of another origin do.
  await page.addInitScript(() => {
    if (window === window.top) return;
    const denied = {
      get: (): never => {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    Object.defineProperty(window, 'localStorage', denied);
    Object.defineProperty(window, 'sessionStorage', denied);
    Object.defineProperty(window, 'indexedDB', denied);
  });
  // The parent is another origin, on purpose.
  guard.allow(/another origin/);
  const parent = await serve(`<!doctype html><title>Course</title><h1>Course</h1>
    <iframe title="lab" width="1000" height="700" sandbox="allow-scripts allow-same-origin allow-downloads"
      src="${baseURL}?embed=1#/learn/one-spark?step=predict"></iframe>
    <script>
      window.told = [];
      addEventListener('message', (event) => window.told.push(event.data));
      window.theme = (theme) => document.querySelector('iframe').contentWindow.postMessage({ cascadeLab: { theme } }, '*');
    </script>`);
  try {
    await page.goto(`http://127.0.0.1:${(parent.address() as AddressInfo).port}/`);
    const lab = page.frameLocator('iframe');
    await expect(lab.getByRole('heading', { name: 'How far will the next one go?' })).toBeVisible(SLOW);
    await expect(lab.getByRole('banner', { name: 'Top bar' })).toHaveCount(0);
    await expect(lab.getByText(/^Nothing is kept here/)).toBeVisible(SLOW);
    const answer = lab.getByRole('textbox', { name: 'people reached by the next cascade' });
    await answer.fill('99');
    await answer.press('Enter');
    await lab.getByRole('button', { name: 'Reveal', exact: true }).click();
    await expect(lab.getByRole('heading', { name: /^You said 99\./ })).toBeVisible(SLOW);
    await page.evaluate(() => (window as unknown as { theme(t: string): void }).theme('dark'));
    await expect(lab.locator('html')).toHaveAttribute('data-theme', 'dark');
    const told = await page.evaluate(
      () => (window as unknown as { told: { cascadeLab?: { height?: number } }[] }).told,
    );
    expect(told.some((message) => (message.cascadeLab?.height ?? 0) > 100)).toBe(true);
  } finally {
    parent.close();
  }
});

function serve(html: string): Promise<Server> {
  const server = createServer((_, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end(html));
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

test('a symbol of the glossary leads to the control that sets it', async ({ page }) => {
  await page.goto('./#/help?entry=activation-probability');
  const entry = page.locator('#word-activation-probability');
  await entry.getByRole('link', { name: 'Spread' }).click();
  const alpha = field(page, 'Chance to pass it on, α');
  await expect(page.locator('[data-parameter=alpha][data-pointed]')).toBeVisible(SLOW);
  await expect(alpha).toBeVisible();
  await page.goto('./#/help?entry=preference');
  await page.locator('#word-preference').getByRole('link', { name: 'θ' }).first().click();
  await expect(page).toHaveURL(/entry=theta/);
});

test('projector mode on a page: the stage alone, results when asked for, everything back after Escape', async ({
  page,
}) => {
  await openSpread(page, link(karate()));
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('f');
  await expect(page.getByRole('region', { name: 'Setup' })).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  await page.getByRole('button', { name: 'Results', exact: true }).click();
  await expect(figure(page, 'Nodes reached')).toBeVisible();
  await axe(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', /.+/);
});
