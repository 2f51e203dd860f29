import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deriveExperiment } from './derive';
import { FIRST_GUESS, createEstimator } from './estimate';
import { openExperiment, saveExperiment } from './file';
import { fileName } from './file-name';
import { LabError, refusal, toRunError } from './lab-error';
import { methodsParagraph } from './methods-paragraph';
import { describeBrowser, describeNode, makeStamp } from './stamp';
import { tiny, tinyExperiment } from './testing/tiny-lab';
import { LAB_VERSION } from './version';

const size = { n: 100, m: 300, directed: false };

describe('deriveExperiment', () => {
  const base = tinyExperiment({
    parameters: { alpha: 0.2, runs: 9 },
    outputs: ['field'],
    sweep: [{ path: 'parameters.runs', values: [1] }],
  });

  it('keeps network, seed and what both methods have', () => {
    const derived = deriveExperiment(base, 'tiny/walk', tiny);
    expect(derived).toMatchObject({
      method: 'tiny/walk',
      version: 2,
      seed: 7,
      inputs: base.inputs,
      parameters: { alpha: 0.2 },
      outputs: [],
    });
    expect(derived.parameters).not.toHaveProperty('runs');
    expect(derived.sweep).toBeUndefined();
    expect(base.parameters).toEqual({ alpha: 0.2, runs: 9 });
  });

  it('is the same experiment for the same method, and knows its methods', () => {
    expect(deriveExperiment(base, 'tiny/mean', tiny)).toBe(base);
    expect(() => deriveExperiment(base, 'tiny/none', tiny)).toThrow(LabError);
  });
});

describe('estimate', () => {
  it('starts from a guess and learns', () => {
    const estimator = createEstimator(tiny);
    const experiment = tinyExperiment({ parameters: { runs: 1e6 } });
    expect(estimator.expectedMs(experiment, size)).toBeCloseTo(4 + 1e8 / FIRST_GUESS, 6);
    for (let i = 0; i < 60; i++) estimator.learn(experiment, size, 5004);
    expect(estimator.expectedMs(experiment, size)).toBeCloseTo(5004, 3);
    expect(estimator.expectedMs(tinyExperiment({ parameters: { runs: 2e6 } }), size)).toBeCloseTo(10_004, 3);
    estimator.learn(experiment, size, 1);
    expect(estimator.expectedMs(experiment, size)).toBeCloseTo(5004, 3);
    expect(estimator.expectedBytes(experiment, size)).toBe(800);
    expect(estimator.expectedMs(tinyExperiment({ method: 'no/method' }), size)).toBe(Infinity);
  });

  it('does not take a slow start for slow runs', () => {
    const estimator = createEstimator(tiny);
    const quick = tinyExperiment({ parameters: { runs: 10 } });
    estimator.learn(quick, size, 900);
    expect(estimator.expectedMs(quick, size)).toBeLessThan(5);
    const longer = tinyExperiment({ parameters: { runs: 2e4 } });
    estimator.learn(longer, size, 1500);
    expect(estimator.expectedMs(longer, size)).toBeLessThan(150);
  });
});

describe('a run under way', () => {
  const experiment = tinyExperiment({ parameters: { runs: 1e6 } });

  it('makes the estimate shorter at once, longer only after a while', () => {
    const estimator = createEstimator(tiny);
    const guess = estimator.expectedMs(experiment, size);
    estimator.probe(experiment, size, 60, 0.001);
    expect(estimator.expectedMs(experiment, size)).toBe(guess);
    estimator.probe(experiment, size, 54, 0.5);
    expect(estimator.expectedMs(experiment, size)).toBeCloseTo(104, 6);
    estimator.probe(experiment, size, 1004, 0.001);
    expect(estimator.expectedMs(experiment, size)).toBeCloseTo(1e6 + 4, 3);
  });

  it('counts for its own method, and until a run of it has finished', () => {
    const estimator = createEstimator(tiny);
    const other = tinyExperiment({ method: 'tiny/walk' });
    const before = estimator.expectedMs(other, size);
    estimator.probe(experiment, size, 2004, 0.5);
    expect(estimator.expectedMs(other, size)).toBe(before);
    for (let i = 0; i < 60; i++) estimator.learn(experiment, size, 5004);
    estimator.probe(experiment, size, 1004, 0.9);
    expect(estimator.expectedMs(experiment, size)).toBeCloseTo(5004, 3);
  });

  it('says nothing before anything is done', () => {
    const estimator = createEstimator(tiny);
    const before = estimator.expectedMs(experiment, size);
    estimator.probe(experiment, size, 5000, 0);
    estimator.probe(experiment, size, 3, 0.5);
    expect(estimator.expectedMs(experiment, size)).toBe(before);
  });
});

describe('experiment file', () => {
  it('comes back as it was', () => {
    const experiment = tinyExperiment({ parameters: { alpha: 0.25 }, view: { page: 'spread' } });
    const text = saveExperiment(experiment);
    expect(text).toContain('Cascade Lab');
    expect(openExperiment(text, tiny)).toEqual({ ok: true, value: experiment, issues: [] });
    expect(openExperiment(`\uFEFF${text}`, tiny).ok).toBe(true);
  });

  it('names the file in its issues', () => {
    expect(openExperiment('{}', tiny, 'a.json').issues[0].where).toEqual({ file: 'a.json', path: 'schema' });
    expect(openExperiment('<', tiny, 'a.json').issues[0]).toMatchObject({
      code: 'not-json',
      where: { file: 'a.json' },
    });
    expect(openExperiment('[]', tiny).ok).toBe(false);
  });

  it('has a name that every system takes', () => {
    expect(fileName('A rumour: “Zürich”, α = 0.3!')).toBe('a-rumour-zu-rich-0-3.cascade.json');
    expect(fileName('')).toBe('experiment.cascade.json');
    expect(fileName('x'.repeat(500)).length).toBeLessThan(80);
  });
});

describe('stamp and paragraph', () => {
  const experiment = tinyExperiment({ parameters: { alpha: 0.25 } });
  const stamp = makeStamp(experiment, tiny, {
    engine: 'Chromium 156',
    backend: 'worker',
    wallMs: 1234,
    done: 60,
    total: 100,
  });

  it('carries the version of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(LAB_VERSION).toBe(version);
    expect(stamp).toMatchObject({ lab: version, seed: 7, method: { id: 'tiny/mean', version: 2 } });
    expect(stamp.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('knows engines', () => {
    expect(
      describeBrowser(
        'Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36',
      ),
    ).toBe('Chromium 156');
    expect(describeBrowser('Mozilla/5.0 (X11; rv:150.0) Gecko/20100101 Firefox/150.0')).toBe('Firefox 150');
    expect(describeBrowser('Mozilla/5.0 (Mac) AppleWebKit/605 (KHTML, like Gecko) Version/19.1 Safari/605')).toBe(
      'Safari 19',
    );
    expect(describeBrowser('else')).toBe('else');
    expect(describeNode('v20.19.3')).toBe('V8 (Node 20.19)');
  });

  it('says what was computed', () => {
    const text = methodsParagraph(stamp, tiny, size);
    for (const part of [
      'Mean: Averages random numbers',
      'SLICER, eq. 1',
      'Circle',
      '100 nodes and 300 undirected edges',
      'α = 0.25',
      'runs = 100',
      'stopped at 60 of 100',
      'Seed 7',
      'Chromium 156',
      '1.23 s',
      stamp.digest.slice(0, 16),
    ])
      expect(text).toContain(part);
    const uploaded = {
      ...stamp,
      done: 100,
      experiment: tinyExperiment({ inputs: { network: { kind: 'uploaded', name: 'a.txt', digest: 'f00' } } }),
    };
    expect(methodsParagraph(uploaded, tiny)).toContain('“a.txt” (SHA-256 f00)');
    expect(methodsParagraph(uploaded, tiny)).not.toContain('stopped');
    const bundled = {
      ...stamp,
      experiment: tinyExperiment({ inputs: { network: { kind: 'bundled', id: 'triangle' } } }),
    };
    expect(methodsParagraph(bundled, tiny)).toContain('“Triangle”');
  });
});

it('turns anything thrown into data', () => {
  const issue = { code: 'x', severity: 'stopped', message: 'No.', hint: 'Do.' } as const;
  expect(toRunError(refusal([issue]))).toEqual({ code: 'bad-input', message: 'No.', hint: 'Do.', issues: [issue] });
  expect(toRunError(new RangeError('Array buffer allocation failed'))).toMatchObject({ code: 'out-of-memory' });
  expect(toRunError(new Error('oh'))).toMatchObject({
    code: 'internal',
    message: 'oh',
    stack: expect.stringContaining('oh'),
  });
  expect(toRunError('text')).toEqual({ code: 'internal', message: 'text' });
});
