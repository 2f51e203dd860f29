/**
 * The lab inside another page: `?embed=1` before the hash drops the top bar, tells the parent its height, and follows the parent's
 * colour scheme if told. Nothing else is ever said to the parent, and nothing but the scheme is heard.
 */
import type { ThemeChoice } from '../../store/state';

/** Address of the lab with a hash, to be put into a frame. */
export function embedAddress(link: string): string {
  const [base, hash = ''] = link.split('#');
  const url = new URL(base);
  url.searchParams.set('embed', '1');
  return `${url.href}#${hash}`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export function embedSnippet(link: string, title: string): string {
  return [
    `<iframe src="${escaped(embedAddress(link))}"`,
    `  title="${escaped(title)}" style="width: 100%; height: 720px; border: 0"`,
    '  sandbox="allow-scripts allow-same-origin allow-downloads" allow="fullscreen; clipboard-write" loading="lazy"></iframe>',
  ].join('\n');
}

/** What the parent may tell: `{cascadeLab: {theme: 'dark'}}`. Anything else is not heard. */
export function themeOf(message: unknown): ThemeChoice | undefined {
  if (message === null || typeof message !== 'object') return undefined;
  const told = (message as { cascadeLab?: unknown }).cascadeLab;
  if (told === null || typeof told !== 'object') return undefined;
  const { theme } = told as { theme?: unknown };
  return theme === 'light' || theme === 'dark' || theme === 'system' ? theme : undefined;
}

/** What the parent is told whenever it changes, in pixels. */
export const heightMessage = (height: number): { cascadeLab: { height: number } } => ({
  cascadeLab: { height: Math.ceil(height) },
});
