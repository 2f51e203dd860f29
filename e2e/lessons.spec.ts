/** Every lesson to its end by keyboard, predictions and checks included; its claims hold in the page as they do in Node (UX-4, UX-18). */
import type { Page } from '@playwright/test';
import { decodeAnswers } from '../src/lessons/answer-code';
import { LESSON_IDS } from '../src/experiment/library/studies/study';
import { SLOW } from './lab';
import { axe, expect, test } from './support';

const steps = (page: Page) => page.getByRole('navigation', { name: 'Steps of the lesson' }).getByRole('button');

async function openLesson(page: Page, address: string): Promise<void> {
  await page.goto(`./#/learn/${address}`);
  await expect(page.locator('main.lesson')).toBeVisible(SLOW);
}

/** The numbers that the step needs are there. */
const shown = (page: Page) => expect(page.locator('.lwait, .loading[aria-busy]')).toHaveCount(0, SLOW);

/** Answers what the step asks, with keys alone. */
async function predict(page: Page): Promise<void> {
  const ask = page.locator('.ask:not([data-revealed])');
  if ((await ask.count()) === 0) return;
  const kind = (await ask.getAttribute('data-kind')) ?? '';
  switch (kind) {
    case 'number':
      await ask.getByRole('slider').focus();
      // It may stand at one of its ends.
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowRight');
      break;
    case 'choice':
      await ask.getByRole('radio').first().focus();
      await page.keyboard.press('Space');
      break;
    case 'order':
      await ask
        .getByRole('button', { name: /^Move .* down$/ })
        .first()
        .focus();
      await page.keyboard.press('Enter');
      break;
    case 'draw':
      await page.getByRole('slider', { name: /^Draw:/ }).focus();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Shift+ArrowUp');
      break;
    case 'node':
      await ask.getByRole('textbox').focus();
      await page.keyboard.type('3');
      await page.keyboard.press('Enter');
      break;
    default:
      throw new Error(`no way to answer ${kind}`);
  }
  await expect(ask.getByRole('button', { name: 'Copy answer code' })).toBeVisible();
}

/** Tries every answer of the step's questions, the right one last. */
async function check(page: Page): Promise<void> {
  const questions = page.locator('.check');
  for (let q = 0; q < (await questions.count()); q++) {
    const question = questions.nth(q);
    const options = question.getByRole('radio');
    const count = await options.count();
    let right = -1;
    for (let k = 0; k < count; k++) {
      await options.nth(k).focus();
      await page.keyboard.press('Space');
      await expect(question.getByRole('status')).toHaveText(/^(Right|Not quite)\. .{8,}/, SLOW);
      if ((await question.getByRole('status').innerText()).startsWith('Right')) right = k;
    }
    expect(right, 'an answer is right').toBeGreaterThanOrEqual(0);
    await options.nth(right).focus();
    await page.keyboard.press('Space');
  }
}

async function walk(page: Page, id: string): Promise<void> {
  await openLesson(page, id);
  const dots = steps(page);
  const count = await dots.count();
  expect(count, 'three to six steps and the end').toBeGreaterThanOrEqual(4);
  let asked = 0;
  for (let k = 0; k < count; k++) {
    await expect(dots.nth(k)).toHaveAttribute('aria-current', 'step');
    await shown(page);
    await expect(page.locator('main.lesson h2').first()).not.toBeEmpty();
    asked += await page.locator('.ask').count();
    await predict(page);
    await check(page);
    // Out of what has arrows of its own; a remote would be anywhere.
    if (k < count - 1) await page.keyboard.press('PageDown');
  }
  expect(asked, 'predictions').toBeGreaterThan(0);
  await expect(page.getByRole('heading', { name: 'What you take along' })).toBeVisible();
  // A question that comes again – five posts – was answered once.
  const rows = page.locator('.answers tbody tr');
  const answered = (await rows.count()) - (await rows.getByRole('cell', { name: 'no prediction' }).count());
  expect(answered, 'answered').toBeGreaterThanOrEqual(asked);
  await expect(page.getByRole('link', { name: 'Open in the lab' })).toHaveAttribute('href', /^#\/\w+\?x=a/);
  await page.getByText('What this lesson claims, checked on its numbers').click(SLOW);
  await expect(page.locator('.claims li').first()).toBeVisible();
  await expect(page.locator('.claims [data-holds=false]')).toHaveCount(0);
}

const GROUPS = [0, 1, 2, 3].map((k) => LESSON_IDS.filter((_, i) => i % 4 === k));
for (const ids of GROUPS)
  test(`by keyboard to the end: ${ids.join(', ')}`, async ({ page }) => {
    for (const id of ids) await walk(page, id);
  });

test('a class: codes of three profiles pasted are counted, mangled ones named, hands added', async ({
  page,
  browser,
}) => {
  const codes: string[] = [];
  for (const value of ['20', '150', '240']) {
    const student = await (await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })).newPage();
    await student.goto(new URL('./#/learn/one-spark?step=predict', test.info().project.use.baseURL).href);
    const field = student.getByRole('textbox', { name: 'people reached by the next cascade' });
    await field.fill(value);
    await field.press('Enter');
    await student.getByRole('button', { name: 'Copy answer code' }).click();
    await expect(student.getByText('Copied')).toBeVisible();
    codes.push(await student.evaluate(() => navigator.clipboard.readText()));
    await student.context().close();
  }
  expect(decodeAnswers(codes.join(' ')).codes.map(({ answer }) => answer)).toEqual([20, 150, 240]);

  await openLesson(page, 'one-spark?step=reveal');
  await shown(page);
  await page.getByRole('button', { name: 'Class' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('textbox', { name: 'Answer codes' })
    .fill(
      `Ann: ${codes[0].replaceAll('"', '”')}\n> ${codes[1]}\nBo ${codes[2]} ${codes[0].slice(0, 40)} ${codes[1].replace('150', '151')}`,
    );
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(dialog.getByText('3 answers added.')).toBeVisible();
  await expect(dialog.getByText(/^Cut off/)).toBeVisible();
  await expect(dialog.getByText(/^Changed on its way/)).toBeVisible();
  await expect(dialog.getByText(/3 answers\.\s+Middle answer 150/)).toBeVisible();
  await axe(page);
  await dialog
    .getByRole('button', { name: /^One more for/ })
    .last()
    .click();
  await expect(dialog.getByText(/^4 answers\./)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Class, 4 answers' })).toBeVisible();
  await expect(page.locator('.class-marks circle')).toHaveCount(4);
});

test('resumes where it was left, keeps what was entered, and lets every step be reached', async ({ page }) => {
  await openLesson(page, 'one-spark?step=predict');
  const field = page.getByRole('textbox', { name: 'people reached by the next cascade' });
  await field.fill('77');
  await field.press('Enter');
  await page.getByRole('button', { name: 'Reveal', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^You said 77\./ })).toBeVisible(SLOW);
  await page.reload();
  await openLesson(page, 'one-spark');
  await expect(page.getByRole('heading', { name: /^You said 77\./ })).toBeVisible(SLOW);
  // Back keeps what was entered; once the outcome was seen it is no prediction any more.
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(field).toHaveValue('77');
  await expect(field).toBeDisabled();
  await steps(page).last().click();
  await expect(page.getByRole('heading', { name: 'What you take along' })).toBeVisible();
  await page.goto('./#/learn');
  await expect(page.getByRole('link', { name: /One spark.*done/ })).toBeVisible();
});

test('a teacher’s link sets seed and words, hides and locks controls; damaged links still open', async ({ page }) => {
  await openLesson(page, 'one-spark');
  await page.getByRole('button', { name: 'Lesson link' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Instruction/ }).fill('Start five and write the sizes down.');
  await dialog.getByRole('textbox', { name: /^Seed/ }).fill('3');
  await dialog.getByRole('radio', { name: 'hidden' }).first().check({ force: true });
  await expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  const address = await dialog.getByRole('textbox', { name: 'Link', exact: true }).inputValue();
  await expect(dialog.getByRole('textbox', { name: 'For your own page' })).toHaveValue(
    /<iframe src=".*embed=1#\/learn\/one-spark/,
  );
  await axe(page);
  await page.keyboard.press('Escape');

  await page.goto(`./${address.slice(address.indexOf('#'))}`);
  await expect(page.getByText('Start five and write the sizes down.')).toBeVisible(SLOW);
  await expect(page.getByText(/Seed 3\./)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start another one' })).toHaveCount(0);

  // Cut in two, from a newer version, with nonsense in it.
  await page.goto('./#/learn/one-spark?seed=-3&step=nowhere&hide=%%%');
  await expect(page.getByRole('heading', { name: 'One spark' })).toBeVisible(SLOW);
  await expect(page.getByText(/names a step that this lesson does not have/)).toBeVisible();
  await page.goto('./#/learn/quantum-rumours');
  await expect(page.getByText(/There is no lesson “quantum-rumours”/)).toBeVisible();
});

test('projector: only the sentence and its picture, stepped by a remote; leaving gives everything back', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openLesson(page, 'one-spark');
  await shown(page);
  await page.keyboard.press('f');
  await expect(page.locator('html.projector')).toBeAttached();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.getByRole('banner')).toBeHidden();
  await page.keyboard.press('PageDown');
  await expect(steps(page).nth(1)).toHaveAttribute('aria-current', 'step');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('PageUp');
  await expect(steps(page).first()).toHaveAttribute('aria-current', 'step');
  await axe(page);
  await page.getByRole('button', { name: 'Leave projector' }).click();
  await expect(page.locator('html.projector')).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', /.+/);
});

test('the quiz asks everybody with a seed the same, explains at once, and counts the first try', async ({ page }) => {
  await page.goto('./#/learn/quiz?paper=SLICER&seed=7');
  await expect(page.getByText(/^Question 1 of \d+/)).toBeVisible(SLOW);
  const first = await page.locator('.check legend').innerText();
  await axe(page);
  await page.reload();
  await expect(page.locator('.check legend')).toHaveText(first);
  for (;;) {
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await expect(page.locator('.because')).toHaveText(/^(Right|Not quite)\./);
    const last = page.getByRole('button', { name: 'See the result' });
    if (await last.isVisible()) {
      await last.click();
      break;
    }
    await page.getByRole('button', { name: 'Next question' }).click();
  }
  await expect(page.getByText(/^\d+ of \d+ right at the first try$/)).toBeVisible();
});

test('the shelf filters by paper and level; shelf and lessons keep the rules at 320 px and in both themes', async ({
  page,
}) => {
  await page.goto('./#/learn');
  await expect(page.getByText('17 lessons')).toBeVisible(SLOW);
  await page.getByRole('combobox', { name: 'Paper' }).selectOption('FOREST');
  await expect(page.getByText('3 lessons')).toBeVisible();
  await axe(page);
  await openLesson(page, 'first-hour?step=look');
  await shown(page);
  await axe(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await axe(page, 'colours');
  await page.setViewportSize({ width: 320, height: 640 });
  await axe(page, 'all but colours');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('without storage a lesson works and says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openLesson(page, 'one-spark?step=predict');
  await predict(page);
  await expect(page.getByText(/not kept on this device/)).toBeVisible();
  // Everything at once: whoever clicks wildly ends up on some step of a page that lives.
  await page.evaluate(() => {
    for (let k = 0; k < 60; k++)
      for (const button of document.querySelectorAll<HTMLElement>('main button:not([aria-label="Close the lesson"])')) {
        if (k % 3 === 0 || button.textContent?.includes('Page')) button.click();
      }
  });
  await page.keyboard.press('Escape');
  await expect(page.locator('main.lesson h1')).toHaveText('One spark');
});
