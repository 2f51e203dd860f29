/** A network at the limit of what is drawn: UX-17. */
import { makeLargeEdgeList } from './fixtures/large';
import { FIXTURES, SLOW } from './lab';
import { expect, test } from './support';

test('100,000 nodes and 500,000 edges: cancelled, then read, drawn in part and said so', async ({ page }) => {
  test.setTimeout(180_000);
  const large = {
    name: 'large.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(makeLargeEdgeList(100_000, 500_000, 1)),
  };
  await page.goto('./#/data');
  const chooser = page.getByLabel('Bring your data', { exact: true });
  await chooser.setInputFiles(`${FIXTURES}club.csv`);
  await page.getByRole('button', { name: 'Accept' }).click();
  const dataset = page.getByRole('button', { name: /choose another network/ });
  await expect(dataset).toHaveAccessibleName(/^club\.csv 24 nodes/);

  await chooser.setInputFiles(large);
  await expect(
    page.getByRole('progressbar', { name: 'Reading large.txt' }).or(page.getByRole('button', { name: 'Accept' })),
  ).toBeVisible();
  // Whether it is still read or already shown: leaving it leaves no trace.
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { name: 'What is in these data?' })).toBeVisible();
  await expect(dataset).toHaveAccessibleName(/^club\.csv 24 nodes/);

  await chooser.setInputFiles(large);
  await expect(page.getByText('100,000 nodes, 500,000 edges, undirected')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Accept' }).click();
  await page.getByRole('link', { name: 'Spread', exact: true }).click();
  await expect(dataset).toHaveAccessibleName(/^large\.txt 100,000 nodes/, SLOW);
  await expect(page.getByRole('link', { name: '200,000 of 500,000 edges drawn' })).toBeVisible({ timeout: 60_000 });
  // While nodes are being arranged the page answers, and arranging can be ended.
  const seed = page.getByRole('textbox', { name: 'Seed' });
  await seed.fill('5');
  await seed.press('Enter');
  await expect(seed).toHaveValue('5');
  const stop = page.getByRole('button', { name: 'Stop arranging' });
  await expect(async () => {
    if ((await stop.count()) > 0) await stop.click({ timeout: 2000 });
    await expect(page.getByText(/Arranging nodes/)).toHaveCount(0, { timeout: 3000 });
  }).toPass({ timeout: 60_000 });
});
