import { expect, it } from 'vitest';
import { isEmbedded } from '../embedded';
import { embedAddress, embedSnippet, heightMessage, themeOf } from './embed';

const link = 'https://example.org/lab/#/learn/one-spark?seed=7&say=a%22b';

it('puts the mark before the hash, whatever else stands there', () => {
  expect(embedAddress(link)).toBe('https://example.org/lab/?embed=1#/learn/one-spark?seed=7&say=a%22b');
  expect(embedAddress('https://example.org/lab/?a=2#/')).toBe('https://example.org/lab/?a=2&embed=1#/');
  expect(isEmbedded(new URL(embedAddress(link)).search)).toBe(true);
  expect(isEmbedded('?embed=0')).toBe(false);
  expect(isEmbedded('')).toBe(false);
});

it('writes a snippet that no title can break', () => {
  const snippet = embedSnippet(link, 'A "quoted" <title>');
  expect(snippet).toContain('title="A &quot;quoted&quot; &lt;title&gt;"');
  expect(snippet).toContain('seed=7&amp;say');
  expect(snippet).toContain('sandbox="allow-scripts allow-same-origin allow-downloads"');
});

it('hears a colour scheme and nothing else', () => {
  expect(themeOf({ cascadeLab: { theme: 'dark' } })).toBe('dark');
  for (const other of [null, 'dark', { theme: 'dark' }, { cascadeLab: null }, { cascadeLab: { theme: 'red' } }])
    expect(themeOf(other)).toBeUndefined();
  expect(heightMessage(300.2)).toEqual({ cascadeLab: { height: 301 } });
});
