import { expect, it } from 'vitest';
import type { Streams } from '../../core/method';
import { stream } from '../../core/rng';
import { partsInRounds, rangeOf, telling } from './parts-in-rounds';
import { within } from './streams-within';

it('asks for parts in rounds of eight, in order, and not again for those that are there', () => {
  const into = [0, 10];
  const steps = partsInRounds(
    19,
    into,
    (first) => first,
    (done) => ({ done, stage: 'x' }),
  );
  const told: number[] = [];
  const rounds: [number, number][] = [];
  let answers: number[] | undefined;
  for (;;) {
    const step = steps.next(answers);
    answers = undefined;
    if (step.done) break;
    if ('round' in step.value) {
      const { parts, message } = step.value.round;
      rounds.push([message, parts]);
      answers = Array.from({ length: parts }, (_, k) => 10 * (message + k));
    } else told.push(step.value.done);
  }
  expect(rounds).toEqual([
    [2, 8],
    [10, 8],
    [18, 1],
  ]);
  expect(told).toEqual([2, 10, 18]);
  expect(into).toEqual(Array.from({ length: 19 }, (_, k) => 10 * k));
});

it('cuts 0 … count−1 into ranges that touch and cover it', () => {
  for (const [count, parts] of [
    [10, 3],
    [2, 8],
    [0, 4],
    [1000, 40],
  ]) {
    const ranges = Array.from({ length: parts }, (_, k) => rangeOf(count, parts, k));
    expect(ranges[0].from).toBe(0);
    expect(ranges[parts - 1].to).toBe(count);
    for (let k = 1; k < parts; k++) expect(ranges[k].from).toBe(ranges[k - 1].to);
  }
});

it('tells its own progress for every step of another', () => {
  const steps = telling(
    (function* () {
      yield { done: 7, stage: 'inner' };
      yield { done: 8, stage: 'inner' };
      return 5;
    })(),
    { done: 1, stage: 'outer' },
  );
  expect([...steps]).toEqual([1, 2].map(() => ({ done: 1, stage: 'outer' })));
});

it('gives luck under names of its own', () => {
  const streams: Streams = (...key) => stream(3, ...key);
  expect(within(streams, 'pilot')('run', 3).int32()).toBe(stream(3, 'pilot', 'run', 3).int32());
  expect(within(within(streams, 'a'), 1)('b').int32()).toBe(stream(3, 'a', 1, 'b').int32());
});
