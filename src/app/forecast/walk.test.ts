import { describe, expect, it } from 'vitest';
import { candidateList } from './stage/candidate-rows';
import { tableOf, walkOutputs } from './testing';
import { walkOf, type Walk } from './walk';

const sequence = [3, 1, 4, 0, 5, 9, 2, 6];
const walk = walkOf(walkOutputs(sequence, 40, { nodeOf: (user) => (user === 5 ? -1 : user) })) as Walk;

describe('a walk', () => {
  it('needs both tables', () => {
    expect(walkOf(undefined)).toBeUndefined();
    expect(walkOf({ walk: tableOf({ seen: [1] }) })).toBeUndefined();
  });

  it('has who really came next, by the users seen before', () => {
    expect(walk.next[0]).toBeUndefined();
    expect(walk.next[1]).toMatchObject({ name: 'u1', stop: false, node: 1 });
    expect(walk.next[4]).toMatchObject({ name: 'u5', node: -1 });
    expect(walk.next[sequence.length]).toMatchObject({ stop: true, name: '', node: -1 });
  });

  it('lists candidates, the likeliest first, the end among them', () => {
    for (let seen = 1; seen <= sequence.length; seen++) {
      const chances = walk.candidates[seen].map(({ probability }) => probability);
      expect(chances).toEqual([...chances].sort((a, b) => b - a));
    }
    expect(walk.candidates[8].filter(({ stop }) => stop)).toHaveLength(1);
  });
});

/** Candidates with these probabilities, ids from 2; −1 in `chances` ends the list. */
function small(chances: readonly number[], truth: number, stopAt = -1): Walk {
  const of = (id: number, probability: number, stop = false) => ({
    id,
    name: stop ? '' : `u${id}`,
    node: stop ? -1 : id,
    stop,
    probability,
    without: NaN,
    counting: stop ? NaN : 1,
  });
  const all = chances.map((p, k) => (k === stopAt ? of(1, p, true) : of(k + 2, p)));
  const found = all.find(({ id }) => id === truth) ?? of(truth, 0.001);
  const next = { ...found, rank: 37, rankStop: 38, stopProbability: 0.1 };
  return { next: [undefined, next], candidates: [[], all] };
}

describe('the list', () => {
  it('counts users alone, and marks the truth where it stands', () => {
    const list = candidateList(small([0.4, 0.2, 0.1, 0.05], 4, 1), 1, 10);
    expect(list?.rows.map(({ place, truth }) => [place, truth])).toEqual([
      [1, false],
      [NaN, false],
      [2, true],
      [3, false],
    ]);
    expect(list?.top).toBe(0.4);
    expect(list?.rest).toBeCloseTo(0.25);
  });

  it('keeps its last row for a truth that is further down', () => {
    const list = candidateList(small([0.4, 0.2, 0.1, 0.05, 0.04], 99), 1, 4);
    expect(list?.rows.map(({ place, gap }) => [place, gap])).toEqual([
      [1, false],
      [2, false],
      [37, true],
    ]);
    expect(list?.rows.at(-1)?.truth).toBe(true);
  });

  it('marks the end where that is the truth', () => {
    const list = candidateList(small([0.4, 0.2, 0.1], 1, 2), 1, 10);
    expect(list?.rows.map(({ truth }) => truth)).toEqual([false, false, true]);
  });

  it('is none where nobody was asked', () => {
    expect(candidateList(small([], 1), 1, 5)).toBeUndefined();
    expect(candidateList(small([0.5], 2), 7, 5)).toBeUndefined();
  });
});
