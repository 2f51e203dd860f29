import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BatchOutcome } from '../data/read';
import { LabError } from '../experiment/lab-error';
import { verdictOf, type Figure, type FigureRun } from '../experiment/library/figures/figure';
import { lab } from '../experiment/testing/client-lab';
import { tiny, tinyExperiment } from '../experiment/testing/tiny-lab';
import { figureState, missingFiles, shownJudgement } from './figure-state';
import { createFiguresStore, type FiguresServices, type FiguresStore } from './figures';
import type { NewDataset } from './kept-data';

const run = (id: string, seed = 7, runs = 20): FigureRun => ({
  id,
  experiment: tinyExperiment({ title: id, seed, parameters: { runs } }),
});

function figureOf(reduced: FigureRun[], full: FigureRun[] = [...reduced, run('more', 9)]): Figure {
  return {
    id: 'slicer-tiny',
    paper: 'SLICER',
    item: 'Figure 0',
    claim: 'It runs.',
    criterion: 'It ran.',
    reduced: { size: 'small', runs: reduced },
    full: { size: 'large', runs: full },
    judge: (results) => {
      const checks = [...results.keys()].map((text) => ({ text, holds: true }));
      return {
        verdict: checks.length >= reduced.length ? verdictOf(checks) : undefined,
        checks,
        found: `${checks.length} runs.`,
        panels:
          checks.length === 0
            ? []
            : [
                {
                  id: 'p',
                  x: { label: 'x' },
                  y: { label: 'y' },
                  series: [
                    {
                      id: 's',
                      label: 's',
                      role: 'own' as const,
                      output: { kind: 'series' as const, x: Float64Array.of(1, 2), y: Float64Array.of(3, NaN) },
                    },
                  ],
                },
              ],
      };
    },
  };
}

const stores: FiguresStore[] = [];
afterEach(() => {
  for (const store of stores.splice(0)) store.getState().clear();
});

function setUp(changes: Partial<FiguresServices> = {}) {
  let now = 0;
  const [said, saved, datasets]: [string[], unknown[], NewDataset[]] = [[], [], []];
  const files = new Map<string, string>();
  const { client } = lab();
  const ran: string[] = [];
  const store = createFiguresStore({
    tools: {
      registry: tiny,
      client: {
        ...client,
        run: (experiment, network, how) => (ran.push(experiment.title), client.run(experiment, network, how)),
      },
    },
    now: () => (now += 200),
    announce: (text) => void said.push(text),
    load: () => Promise.resolve(undefined),
    save: (value) => Promise.resolve(void saved.push(value)),
    keptFiles: () => Promise.resolve(files),
    read: () => Promise.reject(new LabError({ code: 'internal', message: 'nothing to read' })),
    keepFile: (_file, name, digest) => Promise.resolve(files.set(name, digest)),
    keepDataset: (dataset) => Promise.resolve(datasets.push(dataset)),
    ...changes,
  });
  stores.push(store);
  const state = () => figureState(store.getState(), 'slicer-tiny');
  const settled = (type = 'idle') => vi.waitFor(() => expect(state().run.type).toBe(type));
  return { store, state, settled, said, saved, ran, files, datasets };
}

describe('figures on the page', () => {
  it('run to a verdict, which is said and kept', async () => {
    const { store, state, settled, said, saved } = setUp();
    store.getState().run(figureOf([run('a'), run('b', 8)]), 'reduced');
    expect(state().run.type).toBe('running');
    await settled();
    expect(state().outcome).toMatchObject({ size: 'reduced', judgement: { verdict: 'reproduced', found: '2 runs.' } });
    expect(said).toContain('Figure 0: reproduced. 2 runs.');
    expect(saved).toHaveLength(1);
  });

  it('are computed anew after their end, and full size takes over what is the same', async () => {
    const { store, settled, ran, state } = setUp();
    const figure = figureOf([run('a'), run('b', 8)]);
    store.getState().run(figure, 'reduced');
    await settled();
    store.getState().run(figure, 'reduced');
    await settled();
    expect(ran).toEqual(['a', 'b', 'a', 'b']);
    store.getState().run(figure, 'full');
    await settled();
    expect(ran).toEqual(['a', 'b', 'a', 'b', 'more']);
    expect(state().outcome).toMatchObject({ size: 'full', judgement: { found: '3 runs.' } });
  });

  it('stop, keep what was finished, and go on', async () => {
    const { store, state, settled, ran, said } = setUp();
    const figure = figureOf([run('a'), run('long', 7, 300_000)]);
    store.getState().run(figure, 'reduced');
    // A second Run while it runs is none.
    store.getState().run(figure, 'reduced');
    await vi.waitFor(() => {
      const now = state().run;
      expect(now.type === 'running' && now.progress?.run).toBe(1);
    });
    store.getState().stop('slicer-tiny');
    await settled('stopped');
    expect(state().run).toMatchObject({ ran: 1, of: 2 });
    expect(shownJudgement(state())?.found).toBe('1 runs.');
    expect(said.at(-1)).toBe('Figure 0: stopped after 1 of 2 runs.');
    store.getState().run(figure, 'reduced');
    await settled();
    expect(ran.filter((title) => title === 'a')).toHaveLength(1);
  });

  it('fail with a reason, and keep what was found before', async () => {
    const { store, state, settled } = setUp();
    store.getState().run(figureOf([run('a')]), 'reduced');
    await settled();
    const broken: FigureRun = { id: 'b', experiment: tinyExperiment({ method: 'tiny/broken', parameters: {} }) };
    store.getState().run(figureOf([broken]), 'reduced');
    await settled('failed');
    expect(state().run).toMatchObject({ error: { message: 'as asked' } });
    expect(shownJudgement(state())?.found).toBe('1 runs.');
  });

  it('come back from what was kept, unless they were run meanwhile, and not from another version', async () => {
    const first = setUp();
    first.store.getState().run(figureOf([run('a')]), 'reduced');
    await first.settled();
    const kept = JSON.parse(JSON.stringify(first.saved[0])) as Record<string, unknown>;
    const again = setUp({ load: () => Promise.resolve(kept) });
    await vi.waitFor(() => expect(again.state().outcome).toBeDefined());
    expect(again.state().outcome).toEqual(first.state().outcome);
    const series = again.state().outcome?.judgement.panels[0].series[0].output;
    expect(series?.y).toEqual(Float64Array.of(3, NaN));
    const load = vi.fn(() => Promise.resolve({ ...kept, lab: '0.0.1' }));
    const older = setUp({ load });
    await vi.waitFor(() => expect(load).toHaveBeenCalled());
    await Promise.resolve();
    expect(older.state().outcome).toBeUndefined();
    const cut = setUp({ load: () => Promise.resolve({ ...kept, outcomes: { 'slicer-tiny': { judgement: {} } } }) });
    await Promise.resolve();
    expect(cut.state().outcome).toBeUndefined();
  });

  it('forget everything when all data are deleted, also what runs', async () => {
    const { store, state } = setUp();
    store.getState().run(figureOf([run('long', 7, 300_000)]), 'reduced');
    await vi.waitFor(() => expect(state().run).toMatchObject({ progress: { type: 'progress' } }));
    store.getState().clear();
    expect(state()).toEqual({ run: { type: 'idle' } });
  });
});

describe('files that figures ask for', () => {
  const asking: FigureRun = {
    id: 'a',
    experiment: tinyExperiment({
      inputs: { network: { kind: 'uploaded', name: 'edges.txt', choices: { directed: false } } },
    }),
    needs: 'edges.txt',
  };
  const outcome = (changes: Partial<BatchOutcome> = {}): BatchOutcome =>
    ({ issues: [], files: [{ name: 'edges.txt', digest: 'ab', issues: [] }], ...changes }) as unknown as BatchOutcome;
  const network = { n: 3, m: 2 } as BatchOutcome['network'];

  it('are missing until they are kept; nothing is said before that is known', async () => {
    const { store, files } = setUp();
    expect(missingFiles([asking, asking, run('b')], undefined)).toEqual([]);
    await store.getState().refreshFiles();
    expect(missingFiles([asking, asking, run('b')], store.getState().files)).toEqual([
      { name: 'edges.txt', run: asking },
    ]);
    files.set('edges.txt', 'ab');
    await store.getState().refreshFiles();
    expect(missingFiles([asking], store.getState().files)).toEqual([]);
  });

  it('are kept under the name asked for, and listed among the data', async () => {
    const read = vi.fn(() => Promise.resolve(outcome(network ? { network } : {})));
    const { store, datasets } = setUp({ read });
    expect(await store.getState().give(asking, 'edges.txt', new Blob(['1 2\n']))).toEqual([]);
    expect(read).toHaveBeenCalledWith(expect.any(Blob), 'edges.txt', { directed: false });
    expect(store.getState().files).toEqual(new Set(['edges.txt']));
    expect(datasets).toMatchObject([{ title: 'edges.txt', counts: { nodes: 3, edges: 2 }, network: { digest: 'ab' } }]);
  });

  it('are refused with the reasons of their reading', async () => {
    const issue = { code: 'x', severity: 'stopped', message: 'This is no network.' } as const;
    const { store } = setUp({ read: () => Promise.resolve(outcome({ issues: [issue] })) });
    expect(await store.getState().give(asking, 'edges.txt', new Blob(['x']))).toEqual([issue]);
    expect(store.getState().files?.has('edges.txt') ?? false).toBe(false);
  });
});
