/** Histories at the edge of what has a likelihood, and beyond it: values and codes of the reference, and what else is refused. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../core/errors';
import { tooFewEvents } from '../fit/fit-options';
import { checkHistory, checkModelName, type HistoryInput } from '../history-check';
import { historyOf, modelNamed, type Model, type ModelParameters } from '../history';
import { likelihoodOf } from './log-likelihood';
import { checkedLogLikelihood, logLikelihood, shapeOf } from './model-likelihood';
import { markedBranchingFactor } from '../simulate/marked-branching';

interface Input {
  kernel?: string;
  times?: (number | string)[];
  n?: number;
  marks?: number[];
  T?: number;
  N?: number;
  params?: Partial<ModelParameters>;
}
interface Case {
  name: string;
  op: string;
  kernel?: string;
  params?: Partial<ModelParameters>;
  times?: number[];
  marks?: number[] | null;
  T?: number;
  N?: number | null;
  input?: Input;
  expect: { loglik?: number | string; error?: string };
}
const text = readFileSync(new URL('../fixtures/edge-cases.json', import.meta.url), 'utf8');
const { cases } = JSON.parse(text) as { cases: Case[] };

const NONE: ModelParameters = { kappa: 1, theta: NaN, c: NaN, q: NaN, lambda: NaN, population: Infinity, beta: 0 };
const EXP: Model = { kernel: 'EXP', finite: false, marked: false };

describe('values', () => {
  for (const one of cases.filter(({ expect: { loglik } }) => loglik !== undefined))
    it(`${one.name}`, () => {
      const marks = one.marks ? Float64Array.from(one.marks) : undefined;
      const history = historyOf(Float64Array.from(one.times!), marks, one.T);
      const finite = typeof one.N === 'number';
      const model: Model = { ...modelNamed(one.kernel!)!, finite, marked: marks !== undefined };
      const parameters = { ...NONE, ...one.params, population: one.N ?? Infinity };
      const wanted = Number(one.expect.loglik);
      const found = checkedLogLikelihood(model, parameters, history);
      const off = found === wanted ? 0 : Math.abs(found - wanted);
      expect(off / Math.max(1, Math.abs(Number.isFinite(wanted) ? wanted : 1))).toBeLessThanOrEqual(1e-12 * 100);
    });
});

describe('codes', () => {
  /** The issue of a case, as the page would ask for it. */
  function issueOf({ op, input = {} }: Case): Issue | undefined {
    const times = input.times
      ? Float64Array.from(input.times, Number)
      : new Float64Array(input.n ?? 1).map((_, i) => i);
    const model = input.kernel ? modelNamed(input.kernel)! : EXP;
    if (op === 'fit')
      return tooFewEvents(times.length - historyOf(times).seeds, model, {
        starts: 1,
        sums: 'auto',
        subcritical: false,
      });
    const given: HistoryInput = {
      times: input.times && times.length === 0 ? [] : times,
      marks: input.marks,
      end: input.T,
      population: input.N,
      sums: 'exact',
      model,
      ...(input.params && { parameters: input.params }),
    };
    const summable = markedBranchingFactor(1, input.params?.beta ?? 0);
    return checkHistory(given) ?? (summable.ok ? undefined : summable.issues[0]);
  }
  for (const one of cases.filter(({ op, expect: { error } }) => error !== undefined && op !== 'simulate'))
    it(`${one.name}`, () => {
      const issue = issueOf(one)!;
      expect(issue.code).toBe(one.expect.error!.toLowerCase().replaceAll('_', '-'));
      for (const said of [issue.message, issue.where?.path, issue.found, issue.expected, issue.hint])
        expect(said).toBeTruthy();
    });
  it('name the row', () => {
    expect(checkHistory({ times: [0, 1, 3, 2] })).toMatchObject({
      message: 'Event 4 is earlier than event 3.',
      where: { path: 'times[3]' },
    });
    expect(checkHistory({ times: [0, 1], marks: [1, NaN] })).toMatchObject({ code: 'non-finite-mark' });
  });
  it('are none for what is all right, N a little below n included', () => {
    expect(checkHistory({ times: [0, 0, 1], marks: [0, 1, 2], end: Infinity, population: 3 - 1e-10 })).toBeUndefined();
  });
  it('tell kernels without an end from observations without one', () => {
    const si = { model: modelNamed('SI')!, parameters: { kappa: 1, population: 9 } };
    expect(checkHistory({ times: [0], end: Infinity, ...si })).toMatchObject({ code: 'bad-param' });
    const q = { model: modelNamed('QEXP')!, parameters: { kappa: 1, q: 2, lambda: 1 } };
    expect(checkHistory({ times: [0], end: Infinity, ...q })).toMatchObject({ where: { path: 'parameters.q' } });
    expect(checkHistory({ times: [0], end: 5, ...q })).toBeUndefined();
  });
  it('know the names of models', () => {
    expect(checkModelName('WEIBULL')).toMatchObject({ code: 'unsupported-kernel', found: 'WEIBULL' });
    expect(checkModelName('mPLN')).toBeUndefined();
  });
});

describe('an impossible event is named', () => {
  const of = (times: number[], marks?: number[]) =>
    historyOf(Float64Array.from(times), marks && Float64Array.from(marks));
  const shape = shapeOf({ ...NONE, theta: 1, beta: 0.5, population: 2.5 });
  it('beyond the end of the kernel', () => {
    const parts = likelihoodOf(of([0, 0.5, 3, 3.1]), { ...EXP, kernel: 'LIN' }, 'exact').evaluate(shape, true);
    expect(parts).toMatchObject({ impossible: 2, logs: -Infinity });
    expect([...parts.logsBy, ...parts.loadBy].every(Number.isFinite)).toBe(true);
  });
  it('with parents that weigh nothing', () => {
    const history = of([0, 1, 2], [0, 4, 9]);
    expect(likelihoodOf(history, { ...EXP, marked: true }, 'exact').evaluate(shape, false).impossible).toBe(1);
  });
  it('beyond the population', () => {
    const parts = likelihoodOf(of([0, 1, 2]), { ...EXP, finite: true }, 'exact').evaluate(shape, true);
    expect(parts).toMatchObject({ impossible: 2, logs: -Infinity });
    expect(parts.load).toBeGreaterThan(0);
  });
});

it('gaps that no number spans, with weights of 0 between them', () => {
  // Event 2 weighs nothing: event 3 is of event 0 and 1 alone, after two gaps of 1500.
  const history = historyOf(Float64Array.of(0, 1, 1501, 3001), Float64Array.of(1, 1, 0, 1));
  const parameters = { ...NONE, kappa: 0.9, theta: 1, beta: 1 };
  const parent = Math.log(0.9) + Math.log1p(Math.exp(-1));
  const logs = Math.log(0.9) - 1 + (parent - 1500) + (parent - 3000);
  const found = logLikelihood({ ...EXP, marked: true }, parameters, history);
  expect(found).toBeCloseTo(logs - 0.9 * 2, 9);
});
it('a Gaussian that has faded below all numbers', () => {
  const history = historyOf(Float64Array.of(0, 60));
  const found = logLikelihood({ ...EXP, kernel: 'GAUSS' }, { ...NONE, kappa: 0.5, theta: 1 }, history);
  expect(found).toBeCloseTo(Math.log(0.5) - 1800 - 0.5 * Math.sqrt(Math.PI / 2), 9);
});
it('a power law that has faded below all numbers', () => {
  const history = historyOf(Float64Array.of(0, 1e4));
  const found = logLikelihood({ ...EXP, kernel: 'PL' }, { ...NONE, kappa: 1, theta: 99, c: 1 }, history);
  expect(found).toBeCloseTo(-100 * Math.log(10001) - 1 / 99, 9);
});
it('a slope by the exponent of marks where weights of 0 and faded kernels meet', () => {
  const history = historyOf(Float64Array.of(0, 0, 60), Float64Array.of(0, Math.E, 1));
  const model: Model = { kernel: 'GAUSS', finite: false, marked: true };
  const shape = shapeOf({ ...NONE, theta: 1, beta: 0 });
  // Both seeds weigh 1 at β = 0; ln 0 · 0⁰ counts 0.
  expect(likelihoodOf(history, model, 'exact').evaluate(shape, true).logsBy[1]).toBeCloseTo(0.5, 14);
});
it('q = 2 has finite slopes', () => {
  const history = historyOf(Float64Array.of(0, 1, 3));
  const model: Model = { kernel: 'QEXP', finite: false, marked: false };
  const at = (q: number) => likelihoodOf(history, model, 'exact').evaluate({ ...shapeOf(NONE), q, lambda: 0.4 }, true);
  const slope = (at(2 + 1e-4).load - at(2 - 1e-4).load) / 2e-4;
  expect(at(2).loadBy[0]).toBeCloseTo(slope, 7);
});
