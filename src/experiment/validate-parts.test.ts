/** The parts of an experiment, each wrong in every way that a link or file could make it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from './experiment';
import { expandSweep } from './plan';
import { tiny, tinyExperiment } from './testing/tiny-lab';
import { validate } from './validate';

function check(changes: Record<string, unknown>): { ok: boolean; paths: (string | undefined)[]; codes: string[] } {
  const checked = validate({ ...tinyExperiment(), ...changes }, tiny);
  const wrong = checked.issues.filter((issue) => issue.severity === 'stopped');
  return { ok: checked.ok, paths: wrong.map((i) => i.where?.path), codes: wrong.map((i) => i.code) };
}
const network = (source: unknown) => check({ inputs: { network: source } });
const value = (changes: Record<string, unknown>): Record<string, unknown> => {
  const checked = validate({ ...tinyExperiment(), ...changes }, tiny);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return checked.value as unknown as Record<string, unknown>;
};

describe('a generated network', () => {
  const source = { kind: 'generated', generator: 'circle', parameters: { n: 12 }, seed: 3 };

  it('needs its fields, and no others', () => {
    expect(network(source).ok).toBe(true);
    expect(network({ ...source, parameters: undefined }).ok).toBe(true);
    expect(network({ ...source, seed: undefined }).paths).toEqual(['inputs.network.seed']);
    expect(network({ ...source, seed: -1 }).codes).toEqual(['out-of-range']);
    expect(network({ ...source, generator: 3 }).paths).toEqual(['inputs.network.generator']);
    expect(network({ ...source, id: 'karate' }).codes).toEqual(['unknown-field']);
  });

  it('says which parameter is wrong, alone or together', () => {
    expect(network({ ...source, parameters: { n: 2 } }).paths).toEqual(['inputs.network.parameters.n']);
    expect(network({ ...source, parameters: { n: 3.5 } }).paths).toEqual(['inputs.network.parameters.n']);
    expect(network({ ...source, parameters: { m: 5 } }).paths).toEqual(['inputs.network.parameters.m']);
    expect(network({ ...source, parameters: { n: 10, chords: 5000 } }).codes).toEqual(['too-many-chords']);
    expect(network({ ...source, parameters: { n: 1e6, chords: 9e6 } }).codes).toEqual(['network-too-large']);
    expect(network({ ...source, parameters: [1] }).paths).toEqual(['inputs.network.parameters']);
  });
});

describe('a bundled network', () => {
  it('is one of those there are', () => {
    expect(network({ kind: 'bundled', id: 'triangle' }).ok).toBe(true);
    expect(network({ kind: 'bundled', id: 'square' }).codes).toEqual(['unknown-network']);
    expect(network({ kind: 'bundled' }).paths).toEqual(['inputs.network.id']);
  });

  it('never leads out of the folder, also where the lab has no list', () => {
    const open = { methods: tiny.methods, generators: tiny.generators };
    const ok = (id: string): boolean =>
      validate(tinyExperiment({ inputs: { network: { kind: 'bundled', id } } }), open).ok;
    expect(ok('some-network-2')).toBe(true);
    for (const id of ['../secret', 'a/b', 'A', 'a.json', '', '.', '-a', 'a%2fb', 'a\\b', 'a?b', 'a#b'])
      expect([id, ok(id)]).toEqual([id, false]);
  });
});

describe('an uploaded network', () => {
  const source = { kind: 'uploaded', name: 'edges.csv' };
  const digest = '0123456789abcdef'.repeat(4);

  it('has a name, perhaps a digest, perhaps choices', () => {
    expect(network(source).ok).toBe(true);
    expect(network({ ...source, digest }).ok).toBe(true);
    for (const wrong of [digest.toUpperCase(), digest.slice(1), `${digest}0`, 'x'.repeat(64)])
      expect(network({ ...source, digest: wrong }).paths).toContain('inputs.network.digest');
    expect(network({ kind: 'uploaded' }).paths).toEqual(['inputs.network.name']);
    expect(network({ ...source, data: 'a,b' }).codes).toEqual(['unknown-field']);
  });

  it('keeps every choice that a reader knows', () => {
    const choices = {
      format: 'edge-list',
      directed: true,
      separator: 'tab',
      header: false,
      decimalComma: true,
      third: 'alpha',
      selfLoops: 'drop',
      duplicates: 'noisy-or',
      badLines: 'skip',
    };
    const { inputs } = value({ inputs: { network: { ...source, choices } } }) as { inputs: { network: Source } };
    expect(inputs.network).toEqual({ ...source, choices });
  });

  it('says which choice is none', () => {
    for (const [choices, path] of [
      [{ separator: 'dash' }, 'separator'],
      [{ directed: 'yes' }, 'directed'],
      [{ third: 'colour' }, 'third'],
      [{ duplicates: 'mean' }, 'duplicates'],
      [{ encoding: 'latin-1' }, 'encoding'],
      [{ format: 7 }, 'format'],
    ] as const)
      expect(network({ ...source, choices }).paths).toEqual([`inputs.network.choices.${path}`]);
    expect(network({ ...source, choices: 'tab' }).paths).toEqual(['inputs.network.choices']);
  });
});

describe('a source', () => {
  it('of no known kind is refused once', () => {
    for (const source of [undefined, null, 3, [], {}, { kind: 'magic' }, { kind: '__proto__' }, 'karate'])
      expect(network(source).paths).toHaveLength(1);
  });
});

describe('a sweep', () => {
  const sweep = (axes: unknown) => check({ sweep: axes });

  it('runs over the seed or parameters of the method', () => {
    expect(
      sweep([
        { path: 'parameters.alpha', values: [0, 0.5, 1] },
        { path: 'seed', values: [1, 2] },
      ]).ok,
    ).toBe(true);
    expect(value({ sweep: [] })).not.toHaveProperty('sweep');
    for (const path of ['alpha', 'parameters.beta', 'parameters.', 'method', 'inputs.network.seed', '__proto__'])
      expect(sweep([{ path, values: [1] }]).paths).toEqual(['sweep[0].path']);
  });

  it('holds every value to the range of its parameter', () => {
    expect(sweep([{ path: 'parameters.alpha', values: [0.5, 7, 'x'] }]).paths).toEqual([
      'sweep[0].values[1]',
      'sweep[0].values[2]',
    ]);
    expect(sweep([{ path: 'seed', values: [1, -1, 1.5] }]).paths).toEqual(['sweep[0].values[1]', 'sweep[0].values[2]']);
  });

  it('has two axes and ten thousand points at most', () => {
    const axis = { path: 'seed', values: Array.from({ length: 200 }, (_, i) => i) };
    expect(sweep([axis, { ...axis, path: 'parameters.runs' }, axis]).codes).toContain('too-many');
    const runs = { path: 'parameters.runs', values: Array.from({ length: 51 }, (_, i) => i + 1) };
    expect(sweep([axis, runs]).codes).toEqual(['too-many']);
    expect(sweep([{ path: 'seed', values: new Array(1001).fill(1) }]).codes).toContain('too-many');
  });

  it('expands to every combination once, each a valid experiment with the swept values in place', () => {
    const values = fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(values, values, (seeds, runs) => {
        const experiment = tinyExperiment({
          parameters: { alpha: 0.3 },
          sweep: [
            { path: 'seed', values: seeds },
            { path: 'parameters.runs', values: runs },
          ],
        });
        const points = expandSweep(experiment);
        expect(new Set(points.map((point) => JSON.stringify(point.at))).size).toBe(seeds.length * runs.length);
        for (const { at, experiment: point } of points) {
          expect([point.seed, point.parameters]).toEqual([at.seed, { alpha: 0.3, runs: at['parameters.runs'] }]);
          expect(point).not.toHaveProperty('sweep');
          expect(validate(point, tiny)).toMatchObject({ ok: true, issues: [] });
        }
        expect(experiment.parameters).toEqual({ alpha: 0.3 });
      }),
    );
  });
});

describe('a view', () => {
  const view = (shown: unknown) => check({ view: shown });

  it('comes back as it was', () => {
    const whole = {
      page: 'spread',
      compare: ['tiny/mean', 'tiny/walk'],
      playhead: 3.5,
      colourBy: 'time',
      selection: ['a', 'b'],
      filter: [0, 0.5],
      hiddenControls: ['alpha'],
      lockedControls: ['seed'],
      instruction: 'Find the chance at which it tips.',
      tab: 'learn',
    };
    expect(value({ view: whole }).view).toEqual(whole);
    expect(value({ view: { filter: null } }).view).toEqual({ filter: null });
    expect(value({ view: {} }).view).toEqual({});
  });

  it('says what is wrong with it', () => {
    for (const [shown, path] of [
      [{ page: 3 }, 'view.page'],
      [{ compare: ['tiny/none'] }, 'view.compare[0]'],
      [{ compare: [3] }, 'view.compare[0]'],
      [{ playhead: 'end' }, 'view.playhead'],
      [{ selection: ['a', 4] }, 'view.selection[1]'],
      [{ filter: [1] }, 'view.filter'],
      [{ filter: [1, 2, 3] }, 'view.filter'],
      [{ filter: 'all' }, 'view.filter'],
      [{ hiddenControls: 'alpha' }, 'view.hiddenControls'],
      [{ lockedControls: 3 }, 'view.lockedControls'],
      [{ instruction: 'x'.repeat(301) }, 'view.instruction'],
      [{ tab: 4 }, 'view.tab'],
      [{ zoom: 2 }, 'view.zoom'],
      [[], 'view'],
    ] as const)
      expect(view(shown).paths).toContain(path);
  });
});

describe('origin and outputs', () => {
  it('are of the papers and of the method', () => {
    expect(value({ source: { paper: 'SLICER', item: 'Fig. 4' } }).source).toEqual({ paper: 'SLICER', item: 'Fig. 4' });
    expect(check({ source: { paper: 'Nature', item: 'x' } }).paths).toEqual(['source.paper']);
    expect(check({ source: { paper: 'SLICER' } }).paths).toEqual(['source.item']);
    expect(value({ outputs: ['count'] }).outputs).toEqual(['count']);
    expect(check({ outputs: ['field', 'colour'] })).toMatchObject({ paths: ['outputs[1]'], codes: ['unknown-output'] });
    expect(check({ outputs: 'field' }).paths).toEqual(['outputs']);
  });

  it('may be missing', () => {
    expect(value({ outputs: undefined, title: undefined, parameters: undefined })).toMatchObject({
      outputs: [],
      title: '',
      parameters: {},
    });
  });
});
