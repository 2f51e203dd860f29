import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tiny, tinyExperiment } from './testing/tiny-lab';
import { parseExperiment, validate } from './validate';

const good = tinyExperiment({
  parameters: { alpha: 0.2 },
  view: { page: 'spread', playhead: 3, filter: [0, 1], selection: ['a'] },
});
const plain = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...structuredClone(good),
  ...changes,
});
const generated = (parameters: unknown, more: Record<string, unknown> = {}): Record<string, unknown> =>
  plain({ inputs: { network: { kind: 'generated', generator: 'circle', parameters, seed: 1, ...more } } });

describe('validate', () => {
  it('takes what is right, as a fresh value', () => {
    const checked = validate(good, tiny);
    expect(checked).toEqual({ ok: true, value: good, issues: [] });
    expect(checked.ok && checked.value.parameters !== good.parameters).toBe(true);
  });

  it('takes an experiment without what may be missing', () => {
    const { schema, inputs, method, version, seed } = good;
    expect(validate({ schema, inputs, method, version, seed }, tiny)).toMatchObject({
      ok: true,
      value: { title: '', parameters: {}, outputs: [] },
    });
  });

  const table: [string, Record<string, unknown>, string, string][] = [
    ['α = 7', plain({ parameters: { alpha: 7 } }), 'out-of-range', 'parameters.alpha'],
    ['a text for a number', plain({ parameters: { alpha: '0.2' } }), 'wrong-kind', 'parameters.alpha'],
    ['an unknown parameter', plain({ parameters: { beta: 1 } }), 'unknown-parameter', 'parameters.beta'],
    ['a broken number', plain({ parameters: { runs: 1.5 } }), 'not-an-integer', 'parameters.runs'],
    ['n = 10⁹', generated({ n: 1e9 }), 'out-of-range', 'inputs.network.parameters.n'],
    [
      'parameters that do not fit',
      generated({ n: 3, chords: 100 }),
      'too-many-chords',
      'inputs.network.parameters.chords',
    ],
    ['a network too large', generated({ n: 1e6, chords: 1e9 }), 'network-too-large', 'inputs.network.parameters'],
    ['an unknown generator', generated({}, { generator: 'spiral' }), 'unknown-generator', 'inputs.network.generator'],
    ['a field too many', generated({}, { n: 3 }), 'unknown-field', 'inputs.network.n'],
    [
      'an unknown bundled one',
      plain({ inputs: { network: { kind: 'bundled', id: 'square' } } }),
      'unknown-network',
      'inputs.network.id',
    ],
    ['an unknown kind', plain({ inputs: { network: { kind: 'web', url: 'x' } } }), 'wrong-kind', 'inputs.network.kind'],
    [
      'a bad digest',
      plain({ inputs: { network: { kind: 'uploaded', name: 'a', digest: 'zz' } } }),
      'wrong-kind',
      'inputs.network.digest',
    ],
    [
      'a bad choice',
      plain({ inputs: { network: { kind: 'uploaded', name: 'a', choices: { third: 'mass' } } } }),
      'wrong-kind',
      'inputs.network.choices.third',
    ],
    ['no inputs', plain({ inputs: undefined }), 'wrong-kind', 'inputs'],
    ['an unknown method', plain({ method: 'tiny/none' }), 'unknown-method', 'method'],
    ['a method that is no text', plain({ method: { id: 1 } }), 'unknown-method', 'method'],
    ['a negative seed', plain({ seed: -1 }), 'out-of-range', 'seed'],
    ['a missing seed', plain({ seed: undefined }), 'wrong-kind', 'seed'],
    ['an unknown field', plain({ colour: 'red' }), 'unknown-field', 'colour'],
    ['an unknown output', plain({ outputs: ['field', 'mass'] }), 'unknown-output', 'outputs[1]'],
    ['outputs that are no list', plain({ outputs: 'field' }), 'wrong-kind', 'outputs'],
    ['an endless title', plain({ title: 'x'.repeat(501) }), 'too-long', 'title'],
    ['a bad view', plain({ view: { playhead: 'now' } }), 'wrong-kind', 'view.playhead'],
    ['a half filter', plain({ view: { filter: [1] } }), 'wrong-kind', 'view.filter'],
    ['an unknown method to compare', plain({ view: { compare: ['tiny/none'] } }), 'unknown-method', 'view.compare[0]'],
    [
      'a sweep along nothing',
      plain({ sweep: [{ path: 'parameters.beta', values: [1] }] }),
      'unknown-path',
      'sweep[0].path',
    ],
    [
      'a sweep out of range',
      plain({ sweep: [{ path: 'parameters.alpha', values: [0, 2] }] }),
      'out-of-range',
      'sweep[0].values[1]',
    ],
    ['an unknown paper', plain({ source: { paper: 'NATURE', item: '1' } }), 'wrong-kind', 'source.paper'],
    ['a newer schema', plain({ schema: 99 }), 'newer-schema', 'schema'],
    ['no schema', plain({ schema: undefined }), 'not-an-experiment', 'schema'],
  ];
  for (const [name, value, code, path] of table)
    it(`refuses ${name}`, () => {
      const checked = validate(value, tiny);
      expect(checked.ok).toBe(false);
      expect(checked.issues.map((issue) => [issue.code, issue.where?.path])).toContainEqual([code, path]);
    });

  it('names value and range', () => {
    const [issue] = validate(plain({ parameters: { alpha: 7 } }), tiny).issues;
    expect(issue.message).toContain('7');
    expect(issue.message).toContain('between 0 and 1');
  });

  it('takes older versions with a note', () => {
    expect(validate(plain({ version: 1 }), tiny)).toMatchObject({
      ok: true,
      value: { version: 2 },
      issues: [{ code: 'older-version', severity: 'note' }],
    });
    expect(validate(plain({ version: 3 }), tiny)).toMatchObject({ ok: true, issues: [{ code: 'newer-version' }] });
  });

  it('is safe against keys of the prototype, depth and size', () => {
    const text = JSON.stringify(good);
    const poisoned = text.replace('"alpha":0.2', '"__proto__":{"polluted":1},"constructor":{"a":1}');
    const checked = parseExperiment(poisoned, tiny);
    expect(checked.issues.map((issue) => issue.where?.path)).toEqual([
      'parameters.__proto__',
      'parameters.constructor',
    ]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(parseExperiment(text.replace('"seed":7', '"__proto__":{"seed":7}'), tiny).ok).toBe(false);
    const deep = text.replace('"alpha":0.2', `"alpha":${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(parseExperiment(deep, tiny)).toMatchObject({ ok: false, issues: [{ code: 'too-deep' }] });
    expect(parseExperiment(' '.repeat(6e6), tiny)).toMatchObject({ ok: false, issues: [{ code: 'too-long' }] });
    expect(parseExperiment('{"schema":', tiny)).toMatchObject({ ok: false, issues: [{ code: 'not-json' }] });
    for (const other of ['null', '[]', '3', '"a"']) expect(parseExperiment(other, tiny).ok).toBe(false);
  });

  it('lists at most fifty issues, each short', () => {
    const parameters = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`p${i}`.repeat(500), i]));
    const { issues } = validate(plain({ parameters }), tiny);
    expect(issues).toHaveLength(50);
    for (const issue of issues) expect(issue.message.length).toBeLessThan(700);
  });

  it('never throws, whatever the value', () => {
    const any = fc.oneof(
      fc.jsonValue(),
      fc.record({ schema: fc.constant(1), inputs: fc.jsonValue(), view: fc.jsonValue() }),
    );
    fc.assert(
      fc.property(
        any,
        fc.constantFrom('inputs', 'parameters', 'view', 'sweep', 'source', 'outputs', 'seed'),
        (value, field) => {
          expect(validate(value, tiny).ok).toBe(false);
          const checked = validate(plain({ [field]: value }), tiny);
          expect(checked.ok || checked.issues.length > 0).toBe(true);
        },
      ),
    );
  });
});
