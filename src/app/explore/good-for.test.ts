import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../core/network';
import { buildCascadeSet, type CascadeSet } from '../../core/cascade';
import { usesOf } from './good-for';

const network = buildNetwork({ n: 2, directed: true, from: Int32Array.of(0), to: Int32Array.of(1) });
const set = (part: Partial<CascadeSet> = {}): CascadeSet =>
  buildCascadeSet({
    offsets: Int32Array.of(0, 2),
    users: Int32Array.of(0, 1),
    times: Float64Array.of(0, 1),
    userCount: 2,
    time: { unit: 'second', origin: 'epoch' },
    ...part,
  });
const verdicts = (...of: Parameters<typeof usesOf>) =>
  Object.fromEntries(usesOf(...of).map(({ id, verdict }) => [id, verdict]));

describe('what data are good for', () => {
  it('is everything with network, names and dates; trees are inferred', () => {
    expect(verdicts(network, set())).toEqual({
      spread: 'yes',
      influence: 'yes',
      campaign: 'yes',
      popularity: 'yes',
      rates: 'yes',
      replay: 'yes',
      trees: 'partly',
      calendar: 'yes',
      tables: 'yes',
    });
    expect(verdicts(network, set({ parents: Int32Array.of(-1, 0) })).trees).toBe('yes');
  });

  it('says what is missing', () => {
    expect(verdicts(network, undefined)).toEqual({
      spread: 'yes',
      influence: 'yes',
      campaign: 'yes',
      popularity: 'no',
      rates: 'no',
      replay: 'partly',
    });
    expect(verdicts(undefined, set())).toMatchObject({ spread: 'partly', replay: 'partly', trees: 'no' });
    expect(verdicts(network, set(), 1).replay).toBe('partly');
    expect(verdicts(network, set(), 2)).toMatchObject({ replay: 'no', trees: 'no' });
    expect(verdicts(undefined, set({ users: Int32Array.of(-1, -1), userCount: 0 }))).toMatchObject({
      spread: 'no',
      replay: 'partly',
      trees: 'no',
      tables: 'no',
    });
    expect(verdicts(network, set({ time: { unit: 'second', origin: 'own' } })).calendar).toBe('no');
    expect(verdicts(network, set({ time: { unit: 'unknown', origin: 'common' } })).calendar).toBe('partly');
  });

  it('says where tastes and influence of a campaign come from', () => {
    const why = (...of: Parameters<typeof usesOf>) => usesOf(...of).find((use) => use.id === 'campaign')?.why;
    const board = buildNetwork({
      n: 2,
      directed: true,
      from: Int32Array.of(0),
      to: Int32Array.of(1),
      edgeValues: { influence: Float64Array.of(0.5) },
      nodeValues: { preference: Float64Array.of(0.5, 0.45) },
    });
    expect(why(board, undefined)).toMatch(/the taste of every user and the influence of every edge/);
    expect(why(network, undefined)).toMatch(/drawn by a seed/);
    expect(why(network, set())).toMatch(/can be learned/);
    expect(verdicts(undefined, set()).campaign).toBe('partly');
    expect(verdicts(undefined, undefined).campaign).toBe('no');
  });

  it('says what Influence has, and what NetRate lacks', () => {
    const why = (id: string, ...of: Parameters<typeof usesOf>) => usesOf(...of).find((use) => use.id === id);
    const rated = buildNetwork({
      n: 2,
      directed: true,
      from: Int32Array.of(0),
      to: Int32Array.of(1),
      edgeValues: { rate: Float64Array.of(0.5) },
    });
    expect(why('influence', rated, undefined)?.why).toBe('a network with a rate for every edge');
    expect(why('influence', network, undefined)?.why).toMatch(/no rates of its own/);
    expect(why('influence', undefined, set())).toMatchObject({
      verdict: 'partly',
      why: expect.stringMatching(/learned/),
    });
    expect(why('influence', network, set({ users: Int32Array.of(-1, -1), userCount: 0 }))?.verdict).toBe('no');
    const rates = (part: Partial<CascadeSet>) => why('rates', network, set(part));
    expect(rates({})?.verdict).toBe('yes');
    expect(rates({ times: Float64Array.of(3, 3) })).toMatchObject({
      verdict: 'no',
      why: expect.stringMatching(/two times/),
    });
    expect(rates({ users: Int32Array.of(-1, -1), userCount: 0 })?.verdict).toBe('no');
    expect(rates({ userCount: 5001 })).toMatchObject({
      verdict: 'partly',
      why: expect.stringMatching(/5,000 most active/),
    });
    expect(rates({ time: { unit: 'unknown', origin: 'own' } })?.why).toMatch(/in the unit of these times/);
    expect(why('rates', undefined, set())?.verdict).toBe('yes');
  });

  it('brings no network together with cascades that name nobody', () => {
    const nameless = set({ users: Int32Array.of(-1, -1), userCount: 0 });
    expect(usesOf(network, nameless)).toEqual(usesOf(undefined, nameless));
  });

  it('offers nothing for trees that would not help', () => {
    const why = (...of: Parameters<typeof usesOf>) => usesOf(...of).find(({ id }) => id === 'trees')?.why;
    expect(why(undefined, set())).not.toMatch(/can be made/);
    expect(why(network, set(), 2)).toBe('no user of the cascades is in the network');
  });

  it('gives every verdict a reason', () => {
    for (const use of [...usesOf(network, set(), 1), ...usesOf(undefined, set()), ...usesOf(network, undefined)])
      expect(use.why).not.toBe('');
  });
});
