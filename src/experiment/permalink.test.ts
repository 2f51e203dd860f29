import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { sha256 } from '@noble/hashes/sha2.js';
import { describe, expect, it } from 'vitest';
import { canonicalExperiment } from './canonical';
import type { Experiment } from './experiment';
import { MAX_LINK, decodePermalink, encodePermalink, fromBase64Url, toBase64Url } from './permalink';
import { registry } from './lab-registry';
import { popularityPresets } from './library/popularity-presets';
import { presets } from './library/presets';
import { tiny, tinyExperiment } from './testing/tiny-lab';

const label = fc.string({ minLength: 1, maxLength: 8, unit: 'binary' });
const experiments: fc.Arbitrary<Experiment> = fc
  .record({
    title: fc.string({ maxLength: 40, unit: 'binary' }),
    seed: fc.maxSafeNat(),
    alpha: fc.double({ min: 0, max: 1, noNaN: true }),
    runs: fc.integer({ min: 1, max: 1000 }),
    n: fc.integer({ min: 3, max: 1000 }),
    outputs: fc.subarray(['field', 'count']),
    selection: fc.array(label, { maxLength: 5 }),
    playhead: fc.double({ noNaN: true, noDefaultInfinity: true }),
  })
  .map(({ title, seed, alpha, runs, n, outputs, selection, playhead }) =>
    tinyExperiment({
      title,
      seed,
      // JSON knows no negative zero.
      parameters: { alpha: alpha + 0, runs },
      inputs: { network: { kind: 'generated', generator: 'circle', parameters: { n }, seed: 1 } },
      outputs,
      view: { selection, playhead: playhead + 0 },
    }),
  );

describe('permalink', () => {
  it('gives back what was put in, without defaults', () => {
    fc.assert(
      fc.property(experiments, (experiment) => {
        const text = encodePermalink(experiment, tiny);
        expect(text).toMatch(/^[\w-]+$/);
        expect(decodePermalink(text, tiny)).toEqual({
          ok: true,
          value: canonicalExperiment(experiment, tiny),
          issues: [],
        });
      }),
    );
  });

  it('is short', () => {
    expect(encodePermalink(tinyExperiment({ parameters: { alpha: 0.25 } }), tiny).length).toBeLessThan(300);
  });

  it('notices every changed character and every missing end', () => {
    const text = encodePermalink(tinyExperiment({ seed: 123_456, parameters: { alpha: 0.25 } }), tiny);
    for (let i = 0; i < text.length; i++) {
      const other = text[i] === 'A' ? 'Q' : 'A';
      const checked = decodePermalink(text.slice(0, i) + other + text.slice(i + 1), tiny);
      // The last character may carry bits that belong to no byte.
      expect(checked.ok && i < text.length - 1).toBe(false);
      expect(decodePermalink(text.slice(0, i), tiny).ok).toBe(false);
    }
  });

  it('is not impressed by noise', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => decodePermalink(text, tiny).ok === false));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => !decodePermalink(`a${toBase64Url(bytes)}`, tiny).ok),
    );
    expect(decodePermalink('', tiny)).toMatchObject({ issues: [{ code: 'link-damaged' }] });
    expect(decodePermalink('a'.repeat(MAX_LINK + 1), tiny)).toMatchObject({ issues: [{ code: 'link-too-long' }] });
  });

  it('refuses a short text that unfolds to a very long one', () => {
    const plain = strToU8(' '.repeat(5_000_000));
    const packed = deflateSync(plain, { level: 6 });
    const bytes = new Uint8Array([...sha256(plain).subarray(0, 3), ...packed]);
    expect(decodePermalink(`a${toBase64Url(bytes)}`, tiny)).toMatchObject({
      ok: false,
      issues: [{ code: 'link-too-long' }],
    });
  });

  it('checks what it carries like everything else', () => {
    const text = encodePermalink(tinyExperiment({ parameters: { alpha: 7 } }), tiny);
    expect(decodePermalink(text, tiny)).toMatchObject({
      ok: false,
      issues: [{ code: 'out-of-range', where: { path: 'parameters.alpha' } }],
    });
  });

  it('writes bytes as base64url', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => String(fromBase64Url(toBase64Url(bytes))) === String(bytes)));
    expect(toBase64Url(Uint8Array.of(251, 255))).toBe(Buffer.from([251, 255]).toString('base64url'));
    expect(fromBase64Url('a')).toBeUndefined();
    expect(fromBase64Url('ab+/')).toBeUndefined();
  });
});

describe('values that are defaults', () => {
  it('stay in a link where another method of the family has another default', () => {
    const runs = { ...presets[0].experiment, parameters: { runs: 2000 } };
    const back = (experiment: Experiment): unknown => {
      const checked = decodePermalink(encodePermalink(experiment, registry), registry);
      return checked.ok && checked.value.parameters;
    };
    expect(runs.method).toBe('independent-cascade/monte-carlo');
    expect(back(runs)).toEqual({ runs: 2000 });
  });
});

describe('settings of methods that tabs run', () => {
  const { experiment } = popularityPresets[0];
  const open = (parameters: Experiment['parameters']) =>
    decodePermalink(encodePermalink({ ...experiment, parameters }, registry), registry);

  it('come along, and nobody remarks on them', () => {
    const parameters = {
      starts: 10,
      least: 12,
      holdout: false,
      trials: 50,
      trees: 200,
      kappa: 2,
      smoothing: 'add-one',
      people: 5000,
    };
    expect(open(parameters)).toMatchObject({ ok: true, value: { parameters }, issues: [] });
  });

  it('may be what only one of several methods takes', () => {
    // `final-size` takes 2000 people at most, other methods of the tab more.
    expect(open({ people: 1e6 })).toMatchObject({ ok: true, value: { parameters: { people: 1e6 } }, issues: [] });
  });

  it('are refused where none of them takes the value, and where no method of the family has them', () => {
    expect(open({ people: 0 })).toMatchObject({ ok: false, issues: [{ code: 'n-too-small' }] });
    expect(open({ forgetting: 1 })).toMatchObject({ ok: false, issues: [{ code: 'unknown-parameter' }] });
  });

  it('cannot widen the range of the method itself', () => {
    expect(experiment.method).toBe('sir-hawkes/forecast');
    expect(open({ runs: 500_000 })).toMatchObject({ ok: false, issues: [{ code: 'out-of-range' }] });
  });
});
