import { describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import { neighbourhoods } from './neighbourhoods';
import { randomWalks } from './random-walks';
import { networkOf, nodesAsIds } from './testing';

describe('random walks', () => {
  const network = networkOf(
    5,
    [
      [0, 1],
      [1, 2],
      [1, 3],
    ],
    false,
  );
  const neighbours = neighbourhoods(nodesAsIds(5), network);
  const rounds = 300;
  const length = 4;
  const { ids } = randomWalks(neighbours, rounds, length, stream(2, 'walks'));

  it('begin as often at everybody who knows somebody, and never at others', () => {
    const begins = new Int32Array(7);
    for (let k = 0; k < ids.length; k += length) begins[ids[k]]++;
    expect([...begins]).toEqual([0, 0, rounds, rounds, rounds, rounds, 0]);
  });
  it('go from friend to friend, to each as likely', () => {
    const steps = [...ids.keys()].filter((k) => k % length < length - 1);
    expect(steps.filter((k) => ids[k] !== 3).every((k) => ids[k + 1] === 3)).toBe(true);
    const middle = steps.filter((k) => ids[k] === 3);
    // three friends: a third each, within four standard errors
    for (const friend of [2, 4, 5])
      expect(Math.abs(middle.filter((k) => ids[k + 1] === friend).length / middle.length - 1 / 3)).toBeLessThan(
        4 * Math.sqrt(2 / 9 / middle.length),
      );
  });
});
