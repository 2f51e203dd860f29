import { expect, it } from 'vitest';
import { firstExperiment } from '../../experiment/library/presets';
import type { RunState } from '../../store/state';
import { runPercent } from './run-share';

const running = (done: number, total?: number, leftMs?: number): RunState => ({
  type: 'running',
  handle: { pause() {}, resume() {}, step() {}, [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) },
  abort: new AbortController(),
  paused: false,
  digest: 'd',
  base: firstExperiment,
  progress: {
    done,
    stage: 'Simulating',
    startedAt: 0,
    ...(total === undefined ? {} : { total }),
    ...(leftMs === undefined ? {} : { leftMs }),
  },
});

it('tells the run that is least far, once its time left is known', () => {
  expect(runPercent({ runs: {} })).toBeUndefined();
  expect(runPercent({ runs: { 'a/short': running(5, 10) } })).toBeUndefined();
  expect(runPercent({ runs: { 'a/uncounted': running(5, undefined, 900) } })).toBeUndefined();
  expect(runPercent({ runs: { 'a/idle': { type: 'idle' }, 'a/long': running(129, 1000, 9000) } })).toBe(12);
  expect(runPercent({ runs: { 'a/long': running(129, 1000, 9000), 'b/long': running(40, 1000, 9000) } })).toBe(4);
});
