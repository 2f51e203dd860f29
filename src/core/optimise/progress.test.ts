import { describe, expect, it } from 'vitest';
import { isFinite, judge, offer, startProgress, stopRule } from './progress';

const at = (...values: number[]) => Float64Array.from(values);
const rule = stopRule({ tolerance: 1e-3, iterations: 100 });

/** The first ending along a sequence of values, each with the same projected gradient, and after how many. */
function firstEnding(values: readonly number[], given = rule, projectedGradient = 1) {
  const progress = startProgress(at(0));
  for (const [k, value] of values.entries()) {
    progress.iterations = k;
    offer(progress, at(k), value, projectedGradient);
    const ending = judge(progress, given, at(k), value, projectedGradient);
    if (ending) return { after: k, ...ending };
  }
  return undefined;
}

describe('the end', () => {
  it('is a small projected gradient', () => {
    expect(firstEnding([5], rule, 1e-3)).toEqual({ after: 0, reason: 'gradient', converged: true });
    expect(firstEnding([5], rule, 1.1e-3)).toBeUndefined();
  });

  it('is a value that rests over five iterations, all of them', () => {
    expect(firstEnding([9, 3, 3, 3, 3, 3])).toBeUndefined();
    expect(firstEnding([9, 3, 3, 3, 3, 3, 3])).toEqual({ after: 6, reason: 'stalled', converged: true });
    expect(firstEnding([9, 3, 3, 3.1, 3, 3, 3])).toBeUndefined();
    expect(firstEnding(Array.from({ length: 9 }, (_, k) => -40 - k * 1e-10))?.reason).toBe('stalled');
    expect(firstEnding(Array.from({ length: 9 }, (_, k) => -40 - k * 1e-8))).toBeUndefined();
    expect(firstEnding([0, 0, 0, 0, 0, 0])?.reason).toBe('stalled');
  });

  it('does not count as converged by a looser rule', () => {
    const loose = stopRule({ relativeChange: 1e-6, over: 1 });
    expect(firstEnding([9, 3, 3 + 1e-6], loose)).toEqual({ after: 2, reason: 'stalled', converged: false });
  });

  it('is the limit of iterations, which is never called converged', () => {
    const short = stopRule({ iterations: 3 });
    expect(firstEnding([9, 8, 7, 6, 5], short)).toEqual({ after: 3, reason: 'iterations', converged: false });
    expect(firstEnding([9, 8, 7, 6, 5], short, 1e-7)?.reason).toBe('gradient');
  });
});

describe('the best point', () => {
  it('is the lowest; among equals the one with the smaller gradient', () => {
    const progress = startProgress(at(0));
    expect(progress.best).toEqual({ point: at(0), value: Infinity, projectedGradient: Infinity });
    offer(progress, at(1), 5, 2);
    offer(progress, at(2), 6, 1);
    expect(progress.best).toEqual({ point: at(1), value: 5, projectedGradient: 2 });
    offer(progress, at(3), 5, 1.5);
    offer(progress, at(4), 5, 1.7);
    expect(progress.best).toEqual({ point: at(3), value: 5, projectedGradient: 1.5 });
  });

  it('is the one that passed the test, where another is lower by rounding only', () => {
    const progress = startProgress(at(0));
    offer(progress, at(1), 5, 1);
    judge(progress, rule, at(2), 5 + 1e-15, 1e-4);
    expect(progress.best).toEqual({ point: at(2), value: 5 + 1e-15, projectedGradient: 1e-4 });
    judge(progress, rule, at(3), 5.1, 1e-5);
    expect(progress.best.point).toEqual(at(2));
  });
});

it('only finite values and gradients are of use', () => {
  expect(isFinite(1, at(1, 2))).toBe(true);
  for (const value of [NaN, Infinity, -Infinity]) {
    expect(isFinite(value, at(1, 2))).toBe(false);
    expect(isFinite(1, at(1, value))).toBe(false);
  }
});
