import { describe, expect, it } from 'vitest';
import { buildCascadeSet } from '../../core/cascade';
import { userCounter } from './distinct-users';

describe('users of a cascade', () => {
  const set = buildCascadeSet({
    offsets: Int32Array.of(0, 4, 6, 7),
    users: Int32Array.of(0, 1, 0, -1, 1, 1, -1),
    times: Float64Array.of(0, 1, 2, 3, 0, 1, 0),
    userCount: 2,
    time: { unit: 'second', origin: 'own' },
  });

  it('count once, nobody named not at all, in whatever order one asks', () => {
    const users = userCounter(set);
    expect([1, 0, 2, 1, 0].map(users)).toEqual([1, 2, 0, 1, 2]);
  });
});
