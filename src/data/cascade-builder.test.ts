import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { userName, type CascadeSet } from '../core/cascade';
import { CascadeBuilder, MAX_CASCADES, type CascadeRules } from './cascade-builder';

interface Event {
  user: string | undefined;
  time: number;
  mark?: number;
  parent?: number;
}

const RULES: CascadeRules = { order: 'sort', repeats: 'first', names: 'exact' };
const TIME = { unit: 'second', origin: 'common' } as const;

function collect(cascades: readonly Event[][], rules: Partial<CascadeRules> = {}) {
  const builder = new CascadeBuilder({ ...RULES, ...rules });
  const ends = cascades.map((events, c) => {
    builder.begin(c + 1);
    for (const { user, time, mark, parent } of events) builder.add(user, time, mark, parent);
    return builder.end();
  });
  return { builder, ends, set: builder.build(TIME) };
}

/** Cascades as [user, time, user of the parent, mark]. */
function listed(set: CascadeSet): [string, number, string, number][][] {
  return Array.from({ length: set.count }, (_, c) =>
    Array.from({ length: set.offsets[c + 1] - set.offsets[c] }, (__, i) => {
      const e = set.offsets[c] + i;
      const parent = set.parents?.[e] ?? -1;
      return [
        userName(set, set.users[e]),
        set.times[e],
        parent < 0 ? '' : userName(set, set.users[parent]),
        set.marks?.[e] ?? Number.NaN,
      ];
    }),
  );
}

/** The first cascade as user, time and user of the parent. */
const brief = (set: CascadeSet): string[] =>
  listed(set)[0].map(([user, time, parent]) => `${user} ${time}${parent === '' ? '' : ` from ${parent}`}`);

const at = (user: string | undefined, time: number, parent?: number): Event => ({
  user,
  time,
  ...(parent === undefined ? {} : { parent }),
});

describe('CascadeBuilder', () => {
  it('stops at times that no unit has', () => {
    const { builder } = collect([[at('a', 1)], [at('a', -1e19), at('b', 1e308)]]);
    expect(builder.limit).toMatchObject({ code: 'time-too-large', severity: 'stopped', line: 2, found: '1e+308' });
    expect(collect([[at('a', -1e20), at('b', 1e20)]]).builder.limit).toBeUndefined();
  });

  it('collects cascades with their lines', () => {
    const { set, ends } = collect([[at('a', 1), at('b', 2)], [], [at('b', 5)]]);
    expect(ends.map(({ events }) => events)).toEqual([2, 0, 1]);
    expect([...set.offsets]).toEqual([0, 2, 3]);
    expect([...set.users]).toEqual([0, 1, 1]);
    expect([...(set.lines ?? [])]).toEqual([1, 3]);
    expect(set.userNames).toEqual(['a', 'b']);
    expect(set).not.toHaveProperty('marks');
    expect(set).not.toHaveProperty('parents');
    expect(set).not.toHaveProperty('bots');
    expect(set).not.toHaveProperty('names');
    expect(set).not.toHaveProperty('split');
    expect(set.time).toEqual(TIME);
  });

  it('sorts events, with their marks and parents', () => {
    const events: Event[] = [
      { user: 'c', time: 9, mark: 3, parent: 2 },
      { user: 'a', time: 1 },
      { user: 'b', time: 4, mark: 2, parent: 1 },
    ];
    const { set, ends } = collect([events]);
    expect(listed(set)).toEqual([
      [
        ['a', 1, '', Number.NaN],
        ['b', 4, 'a', 2],
        ['c', 9, 'b', 3],
      ],
    ]);
    expect(ends[0]).toMatchObject({ events: 3, reordered: 1, early: { event: 1, time: 1, before: 9 } });
  });

  it('keeps what is known of bots beside its event, through sorting and repeats', () => {
    const builder = new CascadeBuilder(RULES);
    builder.begin(1);
    builder.add('x', 1);
    builder.end();
    builder.begin(2);
    builder.add('c', 9, undefined, undefined, 1);
    builder.add('a', 1, undefined, undefined, 0);
    builder.add('a', 3, undefined, undefined, 1);
    builder.addInteger(7, 5);
    builder.end();
    const set = builder.build(TIME);
    expect([...set.times]).toEqual([1, 1, 5, 9]);
    expect(set.bots).toEqual(Uint8Array.of(2, 0, 2, 1));
  });

  it('leaves out or stops at a cascade out of order, as chosen', () => {
    const cascades = [[at('a', 1), at('b', 0)], [at('c', 1)]];
    for (const order of ['skip', 'stop'] as const) {
      const { set, ends } = collect(cascades, { order });
      expect(ends[0]).toMatchObject({ events: 0, refused: { rule: 'order', choice: order } });
      // Users of the cascade that was left out are gone.
      expect([set.count, set.userCount, set.userNames]).toEqual([1, 1, ['c']]);
    }
  });

  it('lets the first event of a user count', () => {
    const { set, ends } = collect([[at('a', 1), at('b', 2), at('a', 3), at('b', 4), at('c', 5, 2)]]);
    expect(brief(set)).toEqual(['a 1', 'b 2', 'c 5 from a']);
    expect(ends[0]).toMatchObject({ events: 3, repeats: 2, repeat: { event: 2, first: 0, user: 'a' } });
  });

  it('finds repeats after sorting, and tells them in the order of adding', () => {
    const { set, ends } = collect([[at('a', 5), at('b', 2), at('a', 1)]]);
    expect(brief(set)).toEqual(['a 1', 'b 2']);
    expect(ends[0].repeat).toEqual({ event: 0, first: 2, user: 'a' });
  });

  it('keeps repeats, or stops at them, as chosen', () => {
    const cascades = [[at('a', 1), at('a', 2, 0)]];
    const kept = collect(cascades, { repeats: 'keep' });
    expect(brief(kept.set)).toEqual(['a 1', 'a 2 from a']);
    expect(kept.ends[0]).toMatchObject({ events: 2, repeats: 1 });
    const stopped = collect(cascades, { repeats: 'stop' });
    expect(stopped.ends[0]).toMatchObject({ events: 0, refused: { rule: 'repeats', choice: 'stop' } });
    expect(stopped.set.count).toBe(0);
  });

  it('takes away a parent that comes later, is the event itself, or is nowhere', () => {
    const { set, ends } = collect([[at('a', 1, 1), at('b', 2, 1), at('c', 3, 9), at('d', 4, -1), at('e', 5, 0)]]);
    expect(listed(set)[0].map(([, , parent]) => parent)).toEqual(['', '', '', '', 'a']);
    expect(ends[0].lateParents).toBe(1);
  });

  it('takes parents that are added later, at the same time too', () => {
    const { set, ends } = collect([[at('a', 0), at('c', 3, 2), at('b', 3, 0)]]);
    expect(brief(set)).toEqual(['a 0', 'b 3 from a', 'c 3 from b']);
    expect(ends[0].reordered).toBe(0);
  });

  it('keeps events of nobody in particular', () => {
    const { set } = collect([[at(undefined, 0), at('a', 1), at(undefined, 2)]]);
    expect([...set.users]).toEqual([-1, 0, -1]);
  });

  it('names cascades and parts where some have one', () => {
    const builder = new CascadeBuilder(RULES);
    builder.begin(2, undefined, 2);
    builder.add('a', 1);
    builder.end();
    builder.begin(5, 'storm');
    builder.add('a', 1);
    builder.end();
    const set = builder.build(TIME);
    expect(set.names).toEqual(['1', 'storm']);
    expect([...(set.split ?? [])]).toEqual([2, 0]);
  });

  it('forgets what was begun and not ended', () => {
    const builder = new CascadeBuilder(RULES);
    builder.begin(1);
    builder.add('a', 1, 4, 0);
    builder.begin(2);
    builder.addInteger(7, 2);
    expect(builder.pending).toBe(1);
    builder.end();
    builder.begin(3);
    builder.add('b', 2);
    const set = builder.build(TIME);
    expect(listed(set)).toEqual([[['7', 2, '', Number.NaN]]]);
    expect(builder.end()).toMatchObject({ events: 1 });
    expect(builder.end()).toMatchObject({ events: 0 });
  });

  it('takes numbers and their texts for the same users', () => {
    const builder = new CascadeBuilder(RULES);
    builder.begin(1);
    builder.addInteger(30, 1);
    builder.add('30', 2);
    builder.add('x', 3);
    builder.addInteger(30, 4);
    expect(builder.end()).toMatchObject({ events: 2, repeats: 2 });
    expect(builder.build(TIME).userNames).toEqual(['30', 'x']);
  });

  it('folds names when asked', () => {
    const { set, ends } = collect([[at('Ann', 1), at('ann ', 2)]], { names: 'fold' });
    expect([set.userNames, ends[0].repeats]).toEqual([['Ann'], 1]);
  });

  it('shows the last cascade with at most 100 times, first and last among them', () => {
    const { builder } = collect([[at('a', 1)], Array.from({ length: 500 }, (_, i) => at(String(i), 10 + i))]);
    const { events, duration, times } = builder.last;
    expect([events, duration, times.length, times[0], times[99]]).toEqual([500, 499, 100, 0, 499]);
    expect(collect([]).builder.last).toEqual({ events: 0, duration: 0, times: [] });
    expect(builder.earliest).toBe(1);
    expect(builder.sampleTimes().map((times) => times.length)).toEqual([1, 200]);
  });

  it('says when there are too many cascades', () => {
    const builder = new CascadeBuilder(RULES);
    const one = (c: number): void => {
      builder.begin(c);
      builder.addInteger(c % 10, 0);
      builder.end();
    };
    for (let c = 0; c < MAX_CASCADES; c++) one(c);
    expect(builder.limit).toBeUndefined();
    one(MAX_CASCADES);
    expect(builder.limit).toMatchObject({ code: 'too-many-cascades', severity: 'stopped' });
  });
});

/** The rules once more, as plain as can be: what a cascade without parents becomes. */
function plainly(events: readonly Event[], { order, repeats }: CascadeRules): Event[] {
  const early = events.some(({ time }, i) => i > 0 && time < events[i - 1].time);
  if (early && order !== 'sort') return [];
  const sorted = events.toSorted((a, b) => a.time - b.time);
  const isRepeat = ({ user }: Event, i: number): boolean =>
    user !== undefined && sorted.findIndex((other) => other.user === user) < i;
  if (repeats === 'keep') return sorted;
  if (repeats === 'stop' && sorted.some(isRepeat)) return [];
  return sorted.filter((event, i) => !isRepeat(event, i));
}

describe('the rules of CascadeBuilder', () => {
  const user = fc.constantFrom('a', 'b', 'c', 'd', 'e', undefined);
  const time = fc.integer({ min: 0, max: 6 });
  const mark = fc.option(fc.integer(), { nil: undefined });
  const rules = fc.record({
    order: fc.constantFrom('sort' as const, 'skip' as const, 'stop' as const),
    repeats: fc.constantFrom('first' as const, 'keep' as const, 'stop' as const),
    names: fc.constant('exact' as const),
  });
  const cascades = fc.array(
    fc.array(
      fc.record({ user, time, mark }).map((e) => ({ ...e, mark: e.mark ?? Number.NaN })),
      { maxLength: 8 },
    ),
    { maxLength: 6 },
  );

  it('are those of a plain reference', () => {
    fc.assert(
      fc.property(cascades, rules, (list, chosen) => {
        const { set } = collect(list, chosen);
        const expected = list.map((events) => plainly(events, chosen)).filter((events) => events.length > 0);
        expect(listed(set)).toEqual(
          expected.map((events) => events.map((e) => [e.user ?? '', e.time, '', e.mark ?? Number.NaN])),
        );
        const users = new Set(expected.flat().flatMap((e) => e.user ?? []));
        expect(new Set(set.userNames ?? [])).toEqual(users);
      }),
      { seed: 23, numRuns: 300 },
    );
  });

  it('keep every parent that can be one, as the first event of its user', () => {
    const withParents = fc.array(fc.record({ user: fc.constantFrom('a', 'b', 'c', 'd'), time, parent: fc.nat(8) }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(withParents, (events) => {
        const { set } = collect([events]);
        const sorted = events.toSorted((a, b) => a.time - b.time);
        const first = (name: string): number => sorted.find(({ user: other }) => other === name)?.time ?? Number.NaN;
        for (const [name, t, parent] of listed(set)[0]) {
          // Any of the user's events of that time may be the one that is listed first.
          const possible: string[] = events
            .filter((e) => e.user === name && e.time === t)
            .map((e) => (e.parent < events.length ? events[e.parent].user : ''));
          expect(parent === '' || possible.includes(parent)).toBe(true);
          const certain = possible.filter((p) => p !== '' && p !== name && first(p) < t);
          const settled = possible.length === 1 && certain.length === 1;
          expect(parent).toBe(settled ? certain[0] : parent);
        }
        set.parents?.forEach((parent, e) => expect(parent).toBeLessThan(e));
      }),
      { seed: 24, numRuns: 300 },
    );
  });
});
