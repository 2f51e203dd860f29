/** Runs of a lesson: what comes with the lab, what is computed, what the controls ask for, what fails and goes on. */
import { describe, expect, it } from 'vitest';
import type { FigureResult, FigureRun } from '../experiment/library/figures/figure';
import type { LessonStudy } from '../experiment/library/studies/study';
import type { FigureEvent, FigureOptions } from '../experiment/run-figure';
import { createLessonRuns } from './lesson-runs';

const run = (id: string): FigureRun => ({ id, experiment: { title: id } as FigureRun['experiment'] });
const result = (id: string): FigureResult => ({ outputs: {}, stamp: { digest: id } }) as unknown as FigureResult;
const study = { id: 'one-spark', seed: 7, runs: () => [run('a'), run('b')] } as unknown as LessonStudy;
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Computes one run per turn of the event loop, unless told to fail. */
function lab({ shipped = [], failing = new Set<string>() }: { shipped?: string[]; failing?: Set<string> } = {}) {
  const asked: string[][] = [];
  const runs = createLessonRuns(study, 7, {
    shipped: () => Promise.resolve(new Map(shipped.map((id) => [id, result(id)]))),
    run: async function* (wanted, options: FigureOptions): AsyncGenerator<FigureEvent> {
      const results = new Map(options.results);
      asked.push(wanted.filter(({ id }) => !results.has(id)).map(({ id }) => id));
      for (const { id } of wanted) {
        if (results.has(id)) continue;
        await turn();
        if (options.signal?.aborted) return;
        if (failing.has(id)) {
          yield {
            type: 'failed',
            id,
            error: { code: 'worker-lost', message: 'lost' },
            results,
            wallMs: 0,
            judgement: NONE,
          };
          return;
        }
        yield { type: 'partial', id, outputs: { half: { kind: 'scalar', value: 1 } }, done: 1, total: 2 };
        results.set(id, result(id));
        yield { type: 'result', id, results: new Map(results), wallMs: 0, judgement: NONE };
      }
    },
  });
  const ids = (): string[] => [...runs.store.getState().results.keys()];
  const settle = async (): Promise<void> => {
    for (let k = 0; k < 20; k++) await turn();
  };
  return { runs, asked, ids, settle };
}
const NONE = { verdict: undefined, checks: [], found: '', panels: [] };

describe('the runs of a lesson', () => {
  it('computes what does not come with the lab, one after the other', async () => {
    const { asked, ids, settle } = lab({ shipped: ['a', 'foreign'] });
    await settle();
    expect(ids().toSorted()).toEqual(['a', 'b']);
    expect(asked).toEqual([['b']]);
  });
  it('computes nothing where everything is there', async () => {
    const { asked, ids, settle } = lab({ shipped: ['a', 'b'] });
    await settle();
    expect([asked, ids()]).toEqual([[], ['a', 'b']]);
  });
  it('follows the controls: the latest values win, and a former value is there at once', async () => {
    const { runs, asked, ids, settle } = lab({ shipped: ['a', 'b'] });
    await settle();
    runs.follow([run('x-1')]);
    runs.follow([run('x-2')]);
    expect(runs.store.getState().busy).toBe(true);
    await settle();
    expect(ids()).toContain('x-2');
    expect(ids()).not.toContain('x-1');
    expect(runs.store.getState().busy).toBe(false);
    const before = asked.length;
    runs.follow([run('x-2')]);
    expect([asked.length, runs.store.getState().busy]).toEqual([before, false]);
  });
  it('says what failed, and goes on when it is asked to', async () => {
    const failing = new Set(['b']);
    const { runs, ids, settle } = lab({ failing });
    await settle();
    expect(runs.store.getState().failure).toMatchObject({ live: false, error: { code: 'worker-lost' } });
    expect(ids()).toEqual(['a']);
    failing.clear();
    runs.retry();
    await settle();
    expect(runs.store.getState().failure).toBeUndefined();
    expect(ids()).toEqual(['a', 'b']);
  });
  it('stops, and takes up what is missing', async () => {
    const { runs, ids, settle } = lab();
    runs.stop();
    await settle();
    expect(ids()).toEqual([]);
    runs.retry();
    await settle();
    expect(ids()).toEqual(['a', 'b']);
  });
});
