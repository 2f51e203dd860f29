import { describe, expect, it } from 'vitest';
import { digestExperiment } from './digest';
import type { Experiment } from './experiment';
import { verdictOf, type Figure, type FigurePlan, type FigureRun } from './library/figures/figure';
import { runFigure, type FigureEvent, type FigureOptions, type FigureTools } from './run-figure';
import { lab } from './testing/client-lab';
import { tiny, tinyExperiment } from './testing/tiny-lab';

const run = (id: string, changes: Partial<Experiment> = {}, more: Partial<FigureRun> = {}): FigureRun => ({
  id,
  experiment: tinyExperiment({ title: id, parameters: { runs: 20 }, ...changes }),
  ...more,
});
const plan = (...runs: FigureRun[]): FigurePlan => ({ size: 'tiny', runs });
const figure = (reduced: FigurePlan): Figure => ({
  id: 'slicer-tiny',
  paper: 'SLICER',
  item: 'Figure 0',
  claim: 'It runs.',
  criterion: 'It ran.',
  reduced,
  full: reduced,
  judge: (results) => {
    const checks = reduced.runs.flatMap(({ id }) => (results.has(id) ? [{ text: id, holds: true }] : []));
    return {
      verdict: checks.length === reduced.runs.length ? verdictOf(checks) : undefined,
      checks,
      found: '',
      panels: [],
    };
  },
});

async function follow(
  runs: FigurePlan,
  options: FigureOptions = {},
  tools: FigureTools = { client: lab().client, registry: tiny },
  onEvent: (event: FigureEvent) => void = () => undefined,
): Promise<FigureEvent[]> {
  const events: FigureEvent[] = [];
  for await (const event of runFigure(figure(runs), runs, tools, options)) {
    events.push(event);
    onEvent(event);
  }
  return events;
}
const ended = (events: readonly FigureEvent[]) => events.filter(({ type }) => type !== 'progress' && type !== 'result');
const long = run('long', { parameters: { runs: 1e6 } });

describe('a figure', () => {
  it('runs one experiment after the other, with a judgement that grows, and ends once', async () => {
    const events = await follow(plan(run('a'), run('b', { seed: 8 })));
    const results = events.filter((event) => event.type === 'result');
    expect(results.map(({ id, judgement }) => [id, judgement.verdict, judgement.checks.length])).toEqual([
      ['a', undefined, 1],
      ['b', 'reproduced', 2],
    ]);
    const [end] = ended(events);
    expect(ended(events)).toHaveLength(1);
    expect(end).toMatchObject({ type: 'done', judgement: { verdict: 'reproduced' } });
    if (end.type !== 'done') return;
    expect(end.results.get('b')).toMatchObject({ stamp: { seed: 8, done: 20 }, network: { n: 12, directed: false } });
    expect(end.wallMs).toBeGreaterThanOrEqual(end.results.get('a')?.stamp.wallMs ?? Infinity);
  });

  it('says which run of how many, and how far by their weights', async () => {
    const weighted = plan(run('a', {}, { weight: 1 }), run('b', {}, { weight: 3 }));
    const shares = (await follow(weighted)).flatMap((event) => (event.type === 'progress' ? [event] : []));
    const first = shares.find((one) => one.run === 1);
    expect(first).toMatchObject({ of: 2, title: 'b' });
    expect(shares.every((one, k) => k === 0 || one.share >= shares[k - 1].share)).toBe(true);
    expect(shares.filter((one) => one.run === 1).every(({ share }) => share >= 0.25 && share <= 1)).toBe(true);
  });

  it('makes data once for as long as a later run needs them', async () => {
    const { client } = lab();
    const made: unknown[] = [];
    const drawn: unknown[] = [];
    const tools: FigureTools = {
      registry: tiny,
      client: {
        ...client,
        materialise: (source, how) => (made.push(source), client.materialise(source, how)),
        materialiseCascades: (source, how) => (drawn.push(source), client.materialiseCascades(source, how)),
      },
    };
    const other: Experiment['inputs'] = {
      network: { kind: 'generated', generator: 'circle', parameters: { n: 9 }, seed: 3 },
    };
    const events = await follow(
      plan(run('a'), run('b', { seed: 2 }), run('c', { inputs: other }), run('d', { inputs: other })),
      {},
      tools,
    );
    expect(ended(events)[0].type).toBe('done');
    expect(made).toHaveLength(2);
    const { inputs } = tinyExperiment();
    const of = { inputs, method: 'tiny/draw', version: 1, parameters: {}, seed: 1 } as const;
    const fit: Partial<Experiment> = {
      method: 'tiny/fit',
      version: 1,
      parameters: { runs: 2 },
      inputs: { ...inputs, cascades: { kind: 'result', of, output: 'set' } },
    };
    const learned = await follow(plan(run('e', fit), run('f', { ...fit, seed: 2 })), {}, tools);
    expect(ended(learned)).toMatchObject([{ type: 'done' }]);
    expect(drawn).toHaveLength(1);
  });

  it('stops when asked, keeps what was finished, and goes on with what is missing', async () => {
    const abort = new AbortController();
    const runs = plan(run('a'), long, run('c'));
    const events = await follow(runs, { signal: abort.signal }, undefined, (event) => {
      if (event.type === 'progress' && event.title === 'long' && event.done > 0) abort.abort();
    });
    const [end] = ended(events);
    expect(end).toMatchObject({ type: 'stopped', judgement: { verdict: undefined } });
    if (end.type !== 'stopped') return;
    expect([...end.results.keys()]).toEqual(['a']);
    expect(end.resume?.run).toBe('long');
    expect(end.resume?.from.done).toBeGreaterThan(0);

    const again = await follow(runs, { results: end.results });
    const ran = again.flatMap((event) => (event.type === 'progress' ? [event.title] : []));
    expect(new Set(ran)).toEqual(new Set(['long', 'c']));
    expect(ended(again)[0].type).toBe('done');
  }, 60_000);

  it('goes on inside the run that was under way, with the numbers of one that was never stopped', async () => {
    const medium = run('medium', { parameters: { runs: 60_000 } });
    const abort = new AbortController();
    const [stopped] = ended(
      await follow(plan(medium), { signal: abort.signal }, undefined, (event) => {
        if (event.type === 'progress' && event.done > 0) abort.abort();
      }),
    );
    const [whole] = ended(await follow(plan(medium)));
    if (stopped.type !== 'stopped' || !stopped.resume || whole.type !== 'done') throw new Error(stopped.type);
    const [resumed] = ended(await follow(plan(medium), { resume: stopped.resume }));
    if (resumed.type !== 'done') throw new Error(resumed.type);
    expect(resumed.results.get('medium')?.outputs).toEqual(whole.results.get('medium')?.outputs);
  });

  it('takes no result of another experiment, and none of another file', async () => {
    const [first] = ended(await follow(plan(run('a'))));
    if (first.type !== 'done') throw new Error(first.type);
    const ran = async (runs: FigurePlan, tools?: FigureTools): Promise<boolean> =>
      (await follow(runs, { results: first.results }, tools)).some(({ type }) => type === 'result');
    expect(await ran(plan(run('a')))).toBe(false);
    expect(await ran(plan(run('a', { seed: 99 })))).toBe(true);
    const tools: FigureTools = {
      client: lab().client,
      registry: tiny,
      withFiles: (experiment) => ({ ...experiment, seed: experiment.seed + 1 }),
    };
    expect(await ran(plan(run('a')), tools)).toBe(true);
  });

  it('stamps what is known of the files by then', async () => {
    const { client } = lab();
    const withFiles = (experiment: Experiment): Experiment => ({ ...experiment, seed: 1234 });
    const [end] = ended(await follow(plan(run('a')), {}, { client, registry: tiny, withFiles }));
    if (end.type !== 'done') throw new Error(end.type);
    const { stamp } = end.results.get('a') ?? {};
    expect(stamp?.seed).toBe(1234);
    expect(stamp?.digest).toBe(digestExperiment(withFiles(run('a').experiment), tiny));
  });

  it('fails with the run and its reason, keeping the others', async () => {
    const broken = run('b', { method: 'tiny/broken', parameters: {} });
    const missing = run('c', { inputs: { network: { kind: 'uploaded', name: 'edges.txt' } } });
    const [failed] = ended(await follow(plan(run('a'), broken)));
    expect(failed).toMatchObject({ type: 'failed', id: 'b', error: { message: 'as asked' } });
    expect(failed.type === 'failed' && [...failed.results.keys()]).toEqual(['a']);
    const [needs] = ended(await follow(plan(missing)));
    expect(needs).toMatchObject({ type: 'failed', id: 'c', error: { code: 'file-needed' } });
  });

  it('does nothing when it is stopped before it begins, and stops when nobody listens any more', async () => {
    const abort = new AbortController();
    abort.abort();
    expect(await follow(plan(run('a')), { signal: abort.signal })).toMatchObject([{ type: 'stopped' }]);
    const { client, made } = lab();
    for await (const event of runFigure(figure(plan(long)), plan(long), { client, registry: tiny }))
      if (event.type === 'progress' && event.done > 0) break;
    await expect.poll(() => made[0].received).toContain('cancelled');
  });
});
