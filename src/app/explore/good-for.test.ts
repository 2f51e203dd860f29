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
      replay: 'yes',
      trees: 'partly',
      calendar: 'yes',
      tables: 'yes',
    });
    expect(verdicts(network, set({ parents: Int32Array.of(-1, 0) })).trees).toBe('yes');
  });

  it('says what is missing', () => {
    expect(verdicts(network, undefined)).toEqual({ spread: 'yes', replay: 'partly' });
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
