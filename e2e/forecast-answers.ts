import type { Page } from '@playwright/test';
import { SLOW } from './lab';

/** Waits for the answer of the weights; what takes longer than a moment on this machine waits to be asked for, and is. */
export async function answered(page: Page, answer = '.fc-headline', words = '^rank '): Promise<void> {
  await page.waitForFunction(
    ([selector, pattern]) => {
      const ways = [...document.querySelectorAll<HTMLButtonElement>('button.link, .fc-foot button')];
      ways.find(({ textContent, disabled }) => !disabled && /^(Ask|Test these)\b/.test(textContent ?? ''))?.click();
      return new RegExp(pattern, 'm').test(document.querySelector(selector)?.textContent ?? '');
    },
    [answer, words] as const,
    { ...SLOW, polling: 100 },
  );
}
