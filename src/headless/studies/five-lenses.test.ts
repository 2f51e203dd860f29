import { expect, it } from 'vitest';
import type { CascadeSet } from '../../core/cascade';
import { fiveLenses, LEARNED_FROM, MINUTES, SEEN, TRAINING } from '../../experiment/library/studies/five-lenses';
import { THREADS } from '../../experiment/library/studies/five-lenses-threads';
import { toolsOf } from '../figure';
import { FORUM_NETWORK } from '../../experiment/library/studies/forum';
import { headlessClient } from '../headless-client';
import { testClaims } from '../testing/claims';

testClaims(fiveLenses, { long: true });

const eventsOf = ({ offsets }: CascadeSet, c: number): number[] =>
  Array.from({ length: offsets[c + 1] - offsets[c] }, (_, k) => offsets[c] + k);

it('looks at threads of the test, and learns from those of the training', async () => {
  const worker = headlessClient(1);
  const { client } = toolsOf(worker, [], { out: () => undefined, err: () => undefined });
  try {
    const all = await client.materialiseCascades({ kind: 'bundled', id: 'forum' });
    const network = await client.materialise(FORUM_NETWORK);
    const node = new Map(network.labels?.map((name, v) => [name, v]));
    const split = [...(all.split ?? [])];
    const begin = split.indexOf(2);
    const found = split.flatMap((part, c) => {
      const within = eventsOf(all, c).filter((e) => all.times[e] - all.times[all.offsets[c]] <= MINUTES);
      if (part !== 2 || within.length !== SEEN) return [];
      const first = within.map((e) => all.userNames?.[all.users[e]] ?? '');
      return [{ place: c - begin + 1, first, nodes: first.map((name) => node.get(name)) }];
    });
    expect(THREADS).toEqual(found);

    const learned = await client.materialiseCascades(TRAINING);
    const end = all.offsets[LEARNED_FROM];
    expect(split.indexOf(1)).toBe(LEARNED_FROM);
    expect(split.slice(0, LEARNED_FROM).every((part) => part === 0)).toBe(true);
    expect(learned.offsets).toEqual(all.offsets.slice(0, LEARNED_FROM + 1));
    expect(learned.users).toHaveLength(end);
    const since = (set: CascadeSet): number[] => Array.from({ length: end }, (_, e) => set.times[e] - set.times[0]);
    expect(since(learned)).toEqual(since(all));
    expect(Array.from(learned.users, (user) => network.labels?.[user])).toEqual(
      Array.from(all.users.slice(0, end), (user) => all.userNames?.[user]),
    );
  } finally {
    worker.dispose();
  }
});
