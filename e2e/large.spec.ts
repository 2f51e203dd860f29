/** A network at the limit of what is drawn: UX-17. */
import { makeLargeEdgeList } from './fixtures/large';
import { bring, FIXTURES, PROMPTLY, SLOW } from './lab';
import { expect, test } from './support';

test('100,000 nodes and 500,000 edges: cancelled, then read, drawn in part and said so', async ({ page }) => {
  const large = {
    name: 'large.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(makeLargeEdgeList(100_000, 500_000, 1)),
  };
  await page.goto('./#/data');
  const chooser = page.getByLabel('Bring your data', { exact: true });
  await bring(page, `${FIXTURES}club.csv`);
  const dataset = page.getByRole('button', { name: /choose another network/ });
  await expect(dataset).toHaveAccessibleName(/^club\.csv 24 nodes/);
  await page.goto('./#/data');

  await chooser.setInputFiles(large);
  await expect(
    page.getByRole('progressbar', { name: 'Reading large.txt' }).or(page.getByRole('button', { name: 'Accept' })),
  ).toBeVisible();
  // Whether it is still read or already shown: leaving it leaves no trace.
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page).toHaveURL(/#\/data$/);
  await expect(dataset).toHaveAccessibleName(/^club\.csv 24 nodes/);
  await page.goto('./#/data');

  await chooser.setInputFiles(large);
  // While it is read the page answers: a menu opens at once.
  await page.getByRole('button', { name: 'Theme' }).click();
  await expect(page.getByRole('menu', { name: 'Theme' })).toBeVisible({ timeout: PROMPTLY });
  await page.keyboard.press('Escape');
  const accept = page.getByRole('button', { name: 'Accept' });
  await expect(accept).toBeEnabled(SLOW);
  const results = page.getByRole('complementary', { name: 'Results' });
  await expect(results).toContainText('100,000');
  await expect(results).toContainText('500,000');
  await accept.click();
  await page.getByRole('link', { name: 'Spread', exact: true }).click();
  await expect(dataset).toHaveAccessibleName(/^large\.txt 100,000 nodes/, SLOW);
  await expect(page.getByRole('link', { name: '200,000 of 500,000 edges drawn' })).toBeVisible(SLOW);
  // While nodes are being arranged the page answers, and arranging can be ended.
  const seed = page.getByRole('textbox', { name: 'Seed' });
  await seed.fill('5');
  await seed.press('Enter');
  await expect(seed).toHaveValue('5');
  const stop = page.getByRole('button', { name: 'Stop arranging' });
  await expect(stop.or(page.getByRole('link', { name: /edges drawn/ })).first()).toBeVisible(SLOW);
  // In the page: a click would wait for two pictures that are alike, a key for the page to draw one, which both take their time here.
  await stop.evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()));
  await expect(page.getByText(/Arranging nodes/)).toHaveCount(0, SLOW);
});
