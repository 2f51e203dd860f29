import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchUsers } from '../../../core/cascade';
import { buildNetwork } from '../../../core/network';
import { setOf } from '../testing/set-of';
import { countUsers, matchInSteps, missingNames, onNodes } from './users';

function finished<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
const empty = Int32Array.of();

describe('users and nodes', () => {
  it('meet by name, as matchUsers says', () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(names, names, (userNames, labels) => {
        const set = setOf([[[0, 0]]], undefined, userNames);
        const network = buildNetwork({ n: labels.length, directed: true, from: empty, to: empty, labels });
        const { nodes, users, missing } = finished(matchInSteps(set, network));
        expect(nodes).toEqual(matchUsers(set, network));
        expect(missing).toBe(nodes.filter((node) => node < 0).length);
        users.forEach((user, node) => expect(user < 0 ? node : nodes[user]).toBe(node));
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  it('meet by number where neither has names, and by place where the names are the same array', () => {
    const plain = buildNetwork({ n: 2, directed: true, from: empty, to: empty });
    const set = setOf([
      [
        [0, 0],
        [2, 1],
      ],
    ]);
    expect(Array.from(finished(matchInSteps(set, plain)).nodes)).toEqual([0, 1, -1]);
    const userNames = ['a', 'b'];
    const labelled = buildNetwork({ n: 2, directed: true, from: empty, to: empty, labels: userNames });
    expect(Array.from(finished(matchInSteps(setOf([[[1, 0]]], undefined, userNames), labelled)).nodes)).toEqual([0, 1]);
  });

  it('names who is missing, at most so many', () => {
    const set = setOf([[[0, 0]]], undefined, ['a', 'b', 'c']);
    expect(missingNames(set, Int32Array.of(-1, 0, -1), 5)).toEqual(['a', 'c']);
    expect(missingNames(set, Int32Array.of(-1, 0, -1), 1)).toEqual(['a']);
  });

  it('puts values of users on their nodes', () => {
    expect(Array.from(onNodes([5, 7], Int32Array.of(1, -1, 0)))).toEqual([7, Number.NaN, 5]);
    expect(Array.from(onNodes([5], Int32Array.of(-1), 0))).toEqual([0]);
  });
});

describe('counts of users', () => {
  const set = setOf([
    [
      [0, 4],
      [1, 5],
      [0, 6],
    ],
    [
      [1, 1],
      [2, 9],
    ],
  ]);

  it('are cascades, each once, and the first event', () => {
    const { cascades, first } = finished(countUsers(set, Uint8Array.of(1, 1)));
    expect(Array.from(cascades)).toEqual([1, 2, 1]);
    expect(Array.from(first)).toEqual([4, 1, 9]);
  });

  it('leave out cascades that are not chosen', () => {
    const { cascades, first } = finished(countUsers(set, Uint8Array.of(0, 1)));
    expect(Array.from(cascades)).toEqual([0, 1, 1]);
    expect(Array.from(first)).toEqual([Number.NaN, 1, 9]);
  });
});
