import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeCascades } from '../src/core/cascade-facts';
import { buildNetwork } from '../src/core/network';
import { bundledCascades } from '../src/experiment/library/cascades';
import type { BundledNetworkFile } from '../src/experiment/library/networks';
import { makeFourWeeks, type FourWeeks } from './cascades/four-weeks';

interface File {
  network: string;
  recipe: { parameters: FourWeeks; seed: number };
  offsets: number[];
  users: number[];
  times: number[];
  parents: number[];
}
const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')) as T;

describe('the bundled cascades', () => {
  const file = read<File>('public/cascades/four-weeks.json');
  const { n, directed, from, to } = read<BundledNetworkFile>(`public/networks/${file.network}.json`);
  const network = buildNetwork({ n, directed, from: Int32Array.from(from), to: Int32Array.from(to) });
  const { parameters, seed } = file.recipe;
  const set = makeFourWeeks(network, seed, parameters);

  it('are what their recipe and seed give', () => {
    expect([...set.offsets]).toEqual(file.offsets);
    expect([...set.users]).toEqual(file.users);
    expect([...set.times]).toEqual(file.times);
    expect([...(set.parents ?? [])]).toEqual(file.parents);
  });

  it('stand in the catalogue with their counts', () => {
    const facts = describeCascades(set);
    const [entry] = bundledCascades;
    expect([entry.cascades, entry.events, entry.users]).toEqual([facts.cascades, facts.events, facts.users]);
    expect(entry.story).toContain(`reaches ${facts.largest}`);
  });

  it('spread along edges, from earlier to later, and never at night', () => {
    const joined = new Set(from.flatMap((u, e) => [`${u} ${to[e]}`, `${to[e]} ${u}`]));
    set.parents?.forEach((p, e) => {
      const hour = (set.times[e] / 3600) % 24;
      const told = p < 0 || joined.has(`${set.users[p]} ${set.users[e]}`);
      expect([told, p < 0 || set.times[p] <= set.times[e], hour >= 7 && hour <= 23]).toEqual([true, true, true]);
    });
  });

  it('refuse nothing: other seeds give other sets of the same kind', () => {
    const other = makeFourWeeks(network, seed + 1, { ...parameters, pieces: 40 });
    expect(other.count).toBe(41);
    expect([...other.times]).not.toEqual([...set.times.subarray(0, other.times.length)]);
  });
});
