import { describe, expect, it } from 'vitest';
import { atOnce, inPieces, oncePer } from './once';

const stepsOf = (steps: Generator<void, unknown>): number => {
  let count = 0;
  while (!steps.next().done) count++;
  return count;
};

describe('oncePer', () => {
  const counted = () => {
    let found = 0;
    const length = oncePer(function* (of: { readonly words: readonly string[] }) {
      found++;
      let sum = 0;
      for (const word of of.words) {
        sum += word.length;
        yield;
      }
      return { sum };
    });
    return { length, found: () => found };
  };

  it('finds a fact once for each thing, and gives the same object again', () => {
    const { length, found } = counted();
    const [one, other] = [{ words: ['a', 'bc'] }, { words: ['a', 'bc'] }];
    expect(length(one).sum).toBe(3);
    expect(length(one)).toBe(length(one));
    expect(length(other)).not.toBe(length(one));
    expect(found()).toBe(2);
  });

  it('is known after its steps were taken, and then has no steps left', () => {
    const { length, found } = counted();
    const words = { words: ['a', 'bc', 'def'] };
    expect(stepsOf(length.inSteps(words))).toBe(3);
    expect(length(words).sum).toBe(6);
    expect(stepsOf(length.inSteps(words))).toBe(0);
    expect(found()).toBe(1);
  });

  it('is not known while steps are left', () => {
    const { length, found } = counted();
    const words = { words: ['a', 'bc'] };
    length.inSteps(words).next();
    expect(length(words).sum).toBe(3);
    expect(found()).toBe(2);
  });
});

describe('inPieces', () => {
  it('covers every number once, in order, and yields after every piece', () => {
    const seen: number[] = [];
    const pass = (from: number, to: number): void => {
      for (let i = from; i < to; i++) seen.push(i);
    };
    expect(stepsOf(inPieces(7, pass, 3))).toBe(3);
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6]);
    atOnce(inPieces(0, () => seen.push(-1), 3));
    expect(seen).toHaveLength(7);
  });
});
