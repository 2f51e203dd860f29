import { expect, test } from './support';

test.use({ foreignAnswers: true });

test('the guard notes console errors, uncaught errors and requests to another origin', async ({ page, guard }) => {
  guard.allow(/on purpose/);
  guard.allow(/elsewhere\.example/);
  await page.goto('./');
  expect(guard.problems()).toEqual([]);

  await page.evaluate(() => {
    console.error('console on purpose');
    setTimeout(() => {
      throw new Error('thrown on purpose');
    });
    new Image().src = 'https://elsewhere.example/pixel.png';
  });
  for (const noted of [/console: console on purpose/, /uncaught: thrown on purpose/, /another origin: https:.*pixel/])
    await expect.poll(() => guard.seen()).toContainEqual(expect.stringMatching(noted));
  expect(guard.problems()).toEqual([]);
});
