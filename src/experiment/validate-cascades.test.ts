/** Cascades in an experiment, derived networks and what is explored, each wrong in every way that a link or file could make it. */
import { describe, expect, it } from 'vitest';
import { TIME_UNITS } from '../core/cascade';
import type { CascadeSource, ReadChoices } from './experiment';
import { tiny, tinyExperiment } from './testing/tiny-lab';
import { validate } from './validate';

const triangle = { kind: 'bundled', id: 'triangle' } as const;
const uploaded = { kind: 'uploaded', name: 'cascade.txt' } as const;
const simulation = {
  inputs: { network: triangle },
  method: 'tiny/draw',
  version: 1,
  parameters: { cascades: 5 },
  seed: 2,
} as const;
const drawn = { kind: 'result', of: simulation, output: 'set' } as const;

function check(changes: Record<string, unknown>) {
  const checked = validate({ ...tinyExperiment(), ...changes }, tiny);
  const wrong = checked.issues.filter((issue) => issue.severity === 'stopped');
  return { checked, paths: wrong.map((i) => i.where?.path), codes: wrong.map((i) => i.code) };
}
const cascades = (source: unknown) => check({ inputs: { network: triangle, cascades: source } });
const network = (source: unknown) => check({ inputs: { network: source } });

describe('cascades', () => {
  it('of every kind come back as they were', () => {
    const sources: CascadeSource[] = [
      { kind: 'bundled', id: 'gossip' },
      uploaded,
      { ...uploaded, digest: 'ab'.repeat(32), parts: [{ name: 'test.txt', digest: 'cd'.repeat(32), role: 'test' }] },
      drawn,
      { ...drawn, of: { ...simulation, inputs: { network: triangle, cascades: { kind: 'bundled', id: 'gossip' } } } },
    ];
    for (const source of sources) {
      const { checked } = cascades(source);
      expect(checked).toMatchObject({ ok: true, issues: [] });
      expect(checked.ok && checked.value.inputs).toEqual({ network: triangle, cascades: source });
    }
    const none = check({ inputs: { network: triangle } }).checked;
    expect(none.ok && none.value.inputs).not.toHaveProperty('cascades');
  });

  it('of no known kind are refused once', () => {
    for (const source of [null, 3, [], {}, { kind: 'generated' }, { kind: 'derived' }, 'gossip'])
      expect(cascades(source).paths).toHaveLength(1);
  });

  it('that come with the lab are those there are, and lead out of no folder', () => {
    expect(cascades({ kind: 'bundled', id: 'triangle' })).toMatchObject({
      codes: ['unknown-cascades'],
      paths: ['inputs.cascades.id'],
    });
    const open = { methods: tiny.methods, generators: tiny.generators };
    const inputs = (id: string) => ({
      network: { kind: 'bundled' as const, id: 'x' },
      cascades: { kind: 'bundled' as const, id },
    });
    expect(validate(tinyExperiment({ inputs: inputs('my-set') }), open).ok).toBe(true);
    for (const id of ['../secret', 'a/b', 'A', '', '-a', 'a%2fb'])
      expect([id, validate(tinyExperiment({ inputs: inputs(id) }), open).ok]).toEqual([id, false]);
  });
});

describe('a simulation', () => {
  const of = (changes: Record<string, unknown>) => cascades({ ...drawn, of: { ...simulation, ...changes } });

  it('is checked like an experiment, with the whole path', () => {
    const at = (path: string): string => `inputs.cascades.of.${path}`;
    expect(of({ parameters: { cascades: 0 } }).paths).toEqual([at('parameters.cascades')]);
    expect(of({ parameters: { alpha: 1 } }).paths).toEqual([at('parameters.alpha')]);
    expect(of({ parameters: 3 }).paths).toEqual([at('parameters')]);
    expect(of({ method: 'tiny/none' }).paths).toEqual([at('method')]);
    expect(of({ seed: -1 }).paths).toEqual([at('seed')]);
    expect(of({ version: 'x' }).paths).toEqual([at('version')]);
    expect(of({ inputs: { network: { kind: 'bundled', id: 'square' } } }).paths).toEqual([at('inputs.network.id')]);
    expect(of({ inputs: undefined }).paths).toEqual([at('inputs')]);
    expect(of({ title: 'A' }).codes).toEqual(['unknown-field']);
    expect(cascades({ ...drawn, of: undefined }).paths).toEqual(['inputs.cascades.of']);
  });

  it('is of a method that draws cascades, under the name that they have there', () => {
    expect(cascades({ ...drawn, output: 'count' })).toMatchObject({
      paths: ['inputs.cascades.output'],
      codes: ['unknown-output'],
    });
    expect(of({ method: 'tiny/mean', parameters: {}, version: 2 }).codes).toEqual(['unknown-output']);
    expect(cascades({ ...drawn, output: '__proto__' }).codes).toEqual(['unknown-output']);
  });

  it('of an older version is taken with a note', () => {
    const { checked } = of({ version: 9 });
    expect(checked).toMatchObject({
      ok: true,
      issues: [{ code: 'newer-version', where: { path: 'inputs.cascades.of.version' } }],
      value: { inputs: { cascades: { of: { version: 1 } } } },
    });
  });

  it('of a simulation of a simulation ends somewhere', () => {
    const nest = (levels: number): CascadeSource => {
      let source: CascadeSource = { kind: 'bundled', id: 'gossip' };
      for (let k = 0; k < levels; k++)
        source = { ...drawn, of: { ...simulation, inputs: { network: triangle, cascades: source } } };
      return source;
    };
    expect(cascades(nest(4)).checked.ok).toBe(true);
    expect(cascades(nest(5)).codes).toEqual(['too-deep']);
    expect(cascades(nest(200)).codes).toEqual(['too-deep']);
    // The same through networks that are made from cascades.
    let derived: unknown = triangle;
    for (let k = 0; k < 6; k++)
      derived = {
        kind: 'derived',
        rule: 'successive',
        least: 1,
        cascades: { ...drawn, of: { ...simulation, inputs: { network: derived } } },
      };
    expect(network(derived).codes).toEqual(['too-deep']);
  });
});

describe('a network made from cascades', () => {
  const source = { kind: 'derived', rule: 'successive', least: 2, cascades: uploaded } as const;

  it('needs its rule, how often it must hold, and cascades', () => {
    const { checked } = network(source);
    expect(checked.ok && checked.value.inputs.network).toEqual(source);
    expect(network({ ...source, rule: 'friends' }).paths).toEqual(['inputs.network.rule']);
    for (const least of [0, 1.5, -1, '2', undefined])
      expect(network({ ...source, least }).paths).toEqual(['inputs.network.least']);
    expect(network({ ...source, cascades: undefined }).paths).toEqual(['inputs.network.cascades']);
    expect(network({ ...source, cascades: { kind: 'bundled', id: 'x' } }).paths).toEqual([
      'inputs.network.cascades.id',
    ]);
    expect(network({ ...source, digest: 'x' }).codes).toEqual(['unknown-field']);
  });
});

describe('files of one source', () => {
  const parts = (list: unknown) => cascades({ ...uploaded, parts: list });

  it('have a name and a role each', () => {
    expect(parts([{ name: 'b', role: 'index' }]).checked.ok).toBe(true);
    expect(parts([{ name: 'b', role: 'labels' }]).checked.ok).toBe(true);
    expect(parts([{ name: 'b' }]).paths).toEqual(['inputs.cascades.parts[0].role']);
    expect(parts([{ role: 'test' }]).paths).toEqual(['inputs.cascades.parts[0].name']);
    expect(parts([{ name: 'b', role: 'network' }]).paths).toEqual(['inputs.cascades.parts[0].role']);
    expect(parts([{ name: 'b', role: 'test', digest: 'x' }]).paths).toEqual(['inputs.cascades.parts[0].digest']);
    expect(parts([{ name: 'b', role: 'test', text: '1 2' }]).codes).toEqual(['unknown-field']);
    expect(parts([{ name: 'b', role: 'test', parts: [] }]).codes).toEqual(['unknown-field']);
    expect(parts('b').paths).toEqual(['inputs.cascades.parts']);
    expect(parts(new Array(21).fill({ name: 'b', role: 'test' })).codes).toEqual(['too-many']);
    const none = parts([]).checked;
    expect(none.ok && none.value.inputs.cascades).toEqual(uploaded);
  });

  it('keep every choice that a reader knows', () => {
    const choices: Required<ReadChoices> = {
      format: 'long-table',
      encoding: 'windows-1252',
      directed: false,
      separator: 'semicolon',
      header: true,
      decimalComma: true,
      third: 'time',
      columns: { '0': 'cascade', '3': 'user', '12': 'event', '7': 'ignore' },
      selfLoops: 'stop',
      duplicates: 'max',
      badLines: 'stop',
      timeUnit: 'minute',
      timeOrigin: 'common',
      dateOrder: 'month',
      order: 'sort',
      repeats: 'keep',
      names: 'fold',
      noParent: 'unknown',
      ties: 'spread',
    };
    const { checked } = cascades({ ...uploaded, choices, parts: [{ name: 'b', role: 'train', choices }] });
    expect(checked.ok && checked.value.inputs.cascades).toEqual({
      ...uploaded,
      choices,
      parts: [{ name: 'b', role: 'train', choices }],
    });
    for (const timeUnit of TIME_UNITS) expect(cascades({ ...uploaded, choices: { timeUnit } }).checked.ok).toBe(true);
  });

  it('say which choice is none', () => {
    for (const [choices, path] of [
      [{ encoding: 'latin-1' }, 'encoding'],
      [{ timeUnit: 'week' }, 'timeUnit'],
      [{ timeOrigin: 'now' }, 'timeOrigin'],
      [{ order: 'shuffle' }, 'order'],
      [{ repeats: 'last' }, 'repeats'],
      [{ names: 'lower' }, 'names'],
      [{ noParent: true }, 'noParent'],
      [{ columns: ['user'] }, 'columns'],
      [{ columns: { '0': 'owner' } }, 'columns.0'],
      [{ columns: { user: 'user' } }, 'columns.user'],
      [{ columns: { '-1': 'user' } }, 'columns.-1'],
      [{ columns: { '01': 'user' } }, 'columns.01'],
      [{ columns: { '1': '__proto__' } }, 'columns.1'],
    ] as const)
      expect([path, cascades({ ...uploaded, choices }).paths]).toEqual([path, [`inputs.cascades.choices.${path}`]]);
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [String(i), 'ignore']));
    expect(cascades({ ...uploaded, choices: { columns: many } }).codes).toEqual(['too-many']);
  });
});

describe('what is explored', () => {
  const explore = (shown: unknown) => check({ view: { explore: shown } });

  it('comes back as it was', () => {
    const whole = {
      cascade: 3,
      sizes: [2, 50],
      durations: [0, 1e9],
      window: [-5.5, 12],
      user: 'Ann',
      order: 'fastest',
      search: 'an',
    };
    const { checked } = explore(whole);
    expect(checked.ok && checked.value.view).toEqual({ explore: whole });
    const empty = explore({}).checked;
    expect(empty.ok && empty.value.view).toEqual({ explore: {} });
  });

  it('says what is wrong with it', () => {
    for (const [shown, path] of [
      [{ cascade: -1 }, 'view.explore.cascade'],
      [{ cascade: 1.5 }, 'view.explore.cascade'],
      [{ sizes: [1] }, 'view.explore.sizes'],
      [{ durations: 'long' }, 'view.explore.durations'],
      [{ window: [0, null] }, 'view.explore.window'],
      [{ user: 7 }, 'view.explore.user'],
      [{ order: 'random' }, 'view.explore.order'],
      [{ search: {} }, 'view.explore.search'],
      [{ zoom: 2 }, 'view.explore.zoom'],
      [[], 'view.explore'],
    ] as const)
      expect(explore(shown).paths).toContain(path);
  });
});
