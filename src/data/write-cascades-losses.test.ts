import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { userName, type CascadeSet } from '../core/cascade';
import { cascadeSets, eventsOf } from './fixtures/cascades';
import { readText } from './fixtures/reading';
import { writeCascades } from './write-cascades';
import { lossesOf } from './write-cascades-losses';

const NAMES = fc.constantFrom('ann', 'bob', '7', '007', 'ÄÖ', '<b>', 'x:y', '__proto__', 'd/e', "o'h");
/** Sets with everything that a set can have. */
const full = cascadeSets({
  names: NAMES,
  unnamed: true,
  repeats: true,
  marks: true,
  parents: true,
  bots: true,
  split: true,
  cascadeNames: fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', 'c') }),
});

async function read(set: CascadeSet, format: 'forest' | 'csv'): Promise<CascadeSet | undefined> {
  const text = [...writeCascades(set, format)].join('');
  const chosen = format === 'forest' ? 'forest' : 'cascade-table';
  const choices = { timeUnit: 'second', timeOrigin: 'common', repeats: 'keep', badLines: 'stop' } as const;
  return (await readText(text, { ...choices, format: chosen })).cascades;
}

/** What is left when each cascade keeps the first event of every user who has a name. */
function plainly(set: CascadeSet): string[][] {
  return Array.from({ length: set.count }, (_, c) => {
    const seen = new Set<number>();
    const kept: string[] = [];
    for (let e = set.offsets[c]; e < set.offsets[c + 1]; e++) {
      const user = set.users[e];
      if (user < 0 || seen.has(user)) continue;
      seen.add(user);
      kept.push(`${userName(set, user)}@${set.times[e]}`);
    }
    return kept;
  }).filter((events) => events.length > 0);
}

/** The number that a loss begins with; 0 when there is no such loss. */
const told = (losses: readonly string[], words: string): number =>
  Number(losses.find((loss) => loss.includes(words))?.match(/^\d+/)?.[0] ?? 0);

describe('what is told to be lost', () => {
  it('is what FOREST does not give back, and no more', async () => {
    await fc.assert(
      fc.asyncProperty(
        full.filter((set) => set.users.some((user) => user >= 0)),
        async (set) => {
          const losses = lossesOf(set, 'forest');
          const back = await read(set, 'forest');
          expect(eventsOf(back)).toEqual(plainly(set));
          const unnamed = told(losses, 'without a user');
          const repeats = told(losses, 'who had one before');
          expect(unnamed).toBe(set.users.filter((user) => user < 0).length);
          expect(set.users.length - (back?.users.length ?? 0)).toBe(unnamed + repeats);
          expect(set.count - (back?.count ?? 0)).toBe(told(losses, 'without any user'));
        },
      ),
      { seed: 61, numRuns: 60 },
    );
  });

  it('is, for a table, at most the parents that a name cannot tell', async () => {
    await fc.assert(
      fc.asyncProperty(full, async (set) => {
        const losses = lossesOf(set, 'csv');
        const back = await read(set, 'csv');
        const [before, after] = [set, back].map((s) => eventsOf(s).flat());
        expect(after.length).toBe(before.length);
        const changed = before.filter((event, e) => event !== after[e]).length;
        expect(changed).toBeLessThanOrEqual(told(losses, 'cannot be told by the name'));
      }),
      { seed: 62, numRuns: 60 },
    );
  });

  it('grows with the set in linear time', () => {
    const events = 300_000;
    const set: CascadeSet = {
      count: 1,
      offsets: Int32Array.of(0, events),
      users: Int32Array.from({ length: events }, (_, e) => e % 7),
      times: Float64Array.from({ length: events }, (_, e) => e),
      parents: Int32Array.from({ length: events }, (_, e) => e - 1),
      userCount: 7,
      time: { unit: 'step', origin: 'own' },
    };
    const losses = lossesOf(set, 'netinf');
    expect(
      told(
        losses.map((loss) => loss.replaceAll(',', '')),
        'who had one before',
      ),
    ).toBe(events - 7);
    expect(losses).toContain('Who passed on to whom is not written.');
    expect(losses).toContain(
      'That times are steps since each cascade began is not written; choose it when the file is read.',
    );
  });
});
