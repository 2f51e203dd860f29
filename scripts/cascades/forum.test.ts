import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeCascades } from '../../src/core/cascade-facts';
import { parseBundled, parseBundledCascades } from '../../src/experiment/bundled';
import { bundledCascades } from '../../src/experiment/library/cascades';
import { makeForum, type ForumSample } from './forum';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the bundled threads of a forum', () => {
  const text = read('public/cascades/forum.json');
  const { recipe } = JSON.parse(text) as { recipe: { parameters: ForumSample; seed: number } };
  const network = parseBundled(read('public/networks/forum.json'));
  const set = parseBundledCascades(text);

  it('are what their recipe and seed give', () => {
    const made = makeForum(network, recipe.seed, recipe.parameters);
    expect([...set.offsets]).toEqual([...made.offsets]);
    expect([...set.users]).toEqual([...made.users]);
    expect([...set.times]).toEqual([...made.times]);
    expect([...(set.split ?? [])]).toEqual([...(made.split ?? [])]);
  });
  it('are of the people of the network, by name', () => {
    expect(set.userNames).toEqual(network.labels);
    expect(new Set(network.labels).size).toBe(network.n);
  });
  it('stand in the catalogue with their counts', () => {
    const facts = describeCascades(set);
    const entry = bundledCascades.find(({ id }) => id === 'forum')!;
    expect([entry.cascades, entry.events, entry.users]).toEqual([facts.cascades, facts.events, facts.users]);
    expect(entry.story).toContain(`at most ${facts.medianSize} people, the largest ${facts.largest}`);
    expect(entry.bytes).toBe(text.length);
    expect(text.length).toBeLessThan(250_000);
  });
  it('are divided by time: what is predicted comes after what is learned from', () => {
    const split = [...(set.split ?? [])];
    const begins = split.map((_, c) => set.times[set.offsets[c]]);
    expect(split).toEqual(split.toSorted((a, b) => a - b));
    expect(begins).toEqual(begins.toSorted((a, b) => a - b));
    const share = (part: number) => split.filter((p) => p === part).length / split.length;
    expect([share(0), share(1), share(2)]).toEqual([0.8, 0.1, 0.1]);
  });
});
