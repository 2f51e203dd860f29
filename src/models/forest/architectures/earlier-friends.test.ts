import { describe, expect, it } from 'vitest';
import { batchOf } from '../model/batches';
import { neighbourhoods } from '../structure/neighbourhoods';
import { networkOf, nodesAsIds } from '../structure/testing';
import { earlierFriends } from './earlier-friends';
import { sequencesOf } from './test-support';

describe('friends who came earlier', () => {
  it('are neighbours at earlier places of the same cascade', () => {
    // ids 2–3–4 in a line, 5 alone
    const around = neighbourhoods(
      nodesAsIds(4),
      networkOf(4, [
        [0, 1],
        [1, 2],
      ]),
    );
    const batch = batchOf(
      sequencesOf([
        [2, 5, 3, 4],
        [4, 3],
      ]),
      Int32Array.of(0, 1),
    );
    const friends = earlierFriends(batch, around);
    const pairs = [...friends.keys()].filter((k) => friends[k] === 1);
    const { length } = batch;
    expect(pairs.map((k) => [Math.floor(k / length ** 2), Math.floor(k / length) % length, k % length])).toEqual([
      [0, 2, 0],
      [0, 3, 2],
      [1, 1, 0],
    ]);
  });
});
