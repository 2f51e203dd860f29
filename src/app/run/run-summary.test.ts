import { describe, expect, it } from 'vitest';
import { firstExperiment } from '../../experiment/library/presets';
import type { RunState } from '../../store/state';
import { summariseRuns, type RunItem } from './run-summary';

const picture = (digest: string) => ({ outputs: {}, digest, base: firstExperiment, done: 10, total: 10 });
const item = (state: RunState | undefined, id: RunItem['id'] = 'a/b'): RunItem => ({
  id,
  title: 'Monte Carlo',
  digest: 'now',
  ...(state ? { state } : {}),
});
const running = (
  done: number,
  total: number | undefined,
  more: Partial<Extract<RunState, { type: 'running' }>> = {},
): RunState =>
  ({
    type: 'running',
    paused: false,
    digest: 'now',
    base: firstExperiment,
    progress: { done, stage: 'Simulating', startedAt: 0, ...(total === undefined ? {} : { total }) },
    ...more,
  }) as RunState;

describe('phase of the run bar', () => {
  it('is ready before the first run and when a setting changed', () => {
    expect(summariseRuns([item(undefined)]).phase).toBe('ready');
    expect(summariseRuns([item({ type: 'done', picture: picture('before') })]).phase).toBe('ready');
  });
  it('is fresh only when every ticked method is', () => {
    const done: RunState = { type: 'done', picture: picture('now') };
    expect(summariseRuns([item(done)]).phase).toBe('fresh');
    expect(summariseRuns([item(done), item(undefined, 'a/c')]).phase).toBe('ready');
  });
  it('is running while one runs, and none without methods', () => {
    expect(summariseRuns([item({ type: 'done', picture: picture('now') }), item(running(1, 2), 'a/c')]).phase).toBe(
      'running',
    );
    expect(summariseRuns([]).phase).toBe('none');
  });
  it('is paused when all that run are', () => {
    expect(summariseRuns([item(running(1, 2, { paused: true }))]).paused).toBe(true);
    expect(summariseRuns([item(running(1, 2, { paused: true })), item(running(1, 2), 'a/c')]).paused).toBe(false);
  });
});

describe('progress lines', () => {
  it('count towards a known total, with a share for the bar', () => {
    expect(summariseRuns([item(running(3200, 10_000))]).lines[0]).toMatchObject({
      words: 'Simulating 3,200 of 10,000',
      share: 0.32,
    });
  });
  it('count without a bar where the total is unknown', () => {
    const line = summariseRuns([item(running(48_210, undefined))]).lines[0];
    expect(line.words).toBe('Simulating: 48,210');
    expect(line.share).toBeUndefined();
  });
  it('say the time left once it is known', () => {
    const state = running(3200, 10_000) as Extract<RunState, { type: 'running' }>;
    expect(summariseRuns([item({ ...state, progress: { ...state.progress, leftMs: 7100 } })]).lines[0].left).toBe(
      '7 s left',
    );
    expect(summariseRuns([item(state)]).lines[0].left).toBeUndefined();
  });
  it('keep what was stopped and offer to go on where that is possible', () => {
    const stopped: RunState = { type: 'stopped', done: 3200, total: 10_000, digest: 'now' };
    expect(summariseRuns([item(stopped)]).lines[0]).toMatchObject({
      state: 'stopped',
      words: 'Stopped at 3,200 of 10,000',
      canResume: false,
    });
    expect(summariseRuns([item({ ...stopped, digest: 'before' })]).lines).toEqual([]);
  });
  it('say why a run failed and keep a report', () => {
    const failed: RunState = {
      type: 'failed',
      digest: 'now',
      error: { code: 'diverged', message: 'α became NaN at step 41.', stack: 'Error\n at dmp' },
    };
    const line = summariseRuns([item(failed)]).lines[0];
    expect(line.words).toBe('Monte Carlo: α became NaN at step 41.');
    expect(line.report).toContain('at dmp');
  });
  it('say a common cause once, for all methods that it stopped', () => {
    const failed = (message: string): RunState => ({
      type: 'failed',
      digest: 'now',
      error: { code: 'bounds', message },
    });
    const lines = summariseRuns([
      { ...item(failed('Bounds crossed.'), 'a/b'), title: 'One run' },
      { ...item(failed('No memory.'), 'a/c'), title: 'Cost' },
      { ...item(failed('Bounds crossed.'), 'a/d'), title: 'Messages' },
    ]).lines;
    expect(lines.map((line) => line.words)).toEqual(['One run, Messages: Bounds crossed.', 'Cost: No memory.']);
  });
});
