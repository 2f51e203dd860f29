import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ChangeList } from './change-list';
import { ClampedEuler } from './clamped-euler';
import { clampedOnMarks } from './clamped-on-marks';
import { clampedLaw } from './clamped-law';
import type { DelayLaw, PropagationModel, RecoveryModel } from './propagation';
import { MarkSampler } from './mark-sampler';
import { schemeSampler, type SchemeSampler } from './scheme-sampler';
import {
  deviations,
  finish,
  modelFrom,
  sampleMeans,
  stateAt,
  streamsOf,
  type Arc,
  type SchemesFixture,
} from './scheme-test-support';

const { clamped_euler } = JSON.parse(
  readFileSync(new URL('./fixtures/schemes.json', import.meta.url), 'utf8'),
) as SchemesFixture;

const byStep = (model: PropagationModel, steps: number): SchemeSampler =>
  schemeSampler(model, 'clamped-euler', steps, false);

describe.each(clamped_euler.map((one) => [one.name, one] as const))('clamped Euler on %s', (_, one) => {
  const model = (kind: RecoveryModel) => modelFrom({ ...one, horizon: one.T }, kind);

  it.each(one.clamped_euler)('$model, h = $h: exact law of the synchronous chain', ({ model: kind, h, p_T, I_T }) => {
    const law = clampedLaw(model(kind), Math.round(one.T / h));
    p_T.forEach((p, i) => expect(Math.abs(law.active[i] - p)).toBeLessThan(1e-10));
    expect(law.active.reduce((a, b) => a + b)).toBeCloseTo(I_T, 10);
  });

  it.each(['SI', 'SIS'] as const)('%s: the bias of the exact law halves with h', (kind) => {
    const biases = one.clamped_euler.filter((row) => row.model === kind).map(({ bias_I }) => bias_I);
    biases.slice(1).forEach((bias, k) => expect(biases[k] / bias).toBeGreaterThan(1.85));
    expect(biases.at(-2)! / biases.at(-1)!).toBeLessThan(2.06);
    expect(Math.sign(biases[0])).toBe(kind === 'SI' ? -1 : 1);
  });

  it.each(['SI', 'SIS', 'SIR'] as const)('%s: samples have that law, by uniforms and by marks', (kind) => {
    const [steps, draws] = [5, 3000];
    const exact = clampedLaw(model(kind), steps);
    const marks = new MarkSampler(model(kind), false);
    const run = new ChangeList();
    const byMarks: SchemeSampler = {
      runs: [run],
      *draw(streams, l) {
        yield* marks.draw(streams, l);
        yield* clampedOnMarks(model(kind), marks.channels, marks.halves[0], steps, run);
      },
    };
    for (const sampler of [byStep(model(kind), steps), byMarks]) {
      const moments = sampleMeans(sampler, 7, draws, one.n, (r) => stateAt(model(kind), r, one.T));
      moments.forEach((m, i) => expect(deviations(m, exact.active[i])).toBeLessThan(4));
    }
  });
});

describe('clamped Euler', () => {
  const edges: Arc[] = [
    [0, 1, 0.9],
    [0, 2, 0.4],
    [1, 2, 1.3],
    [2, 0, 0.6],
    [2, 3, 1],
    [3, 1, 0.5],
  ];
  const gamma = [0.4, 0.3, 0.2, 0.5];
  const laws: DelayLaw[] = [
    { kind: 'exponential' },
    { kind: 'rayleigh' },
    { kind: 'weibull', shape: 0.6 },
    { kind: 'power-law', cutoff: 0.5 },
  ];

  it.each(
    laws.flatMap((delay) => [
      [delay.kind, delay, undefined] as const,
      [delay.kind, delay, [1, 0.5, 0.7, 0.1]] as const,
    ]),
  )('%s: one step of a single parent has the chance of its delay, cut where θ is less (%#)', (_, delay, theta) => {
    const [horizon, rate] = [2, 0.9];
    const model = modelFrom(
      { n: 2, edges: [[0, 1, rate]], horizon, delay, ...(theta ? { theta: theta.slice(0, 2) } : {}) },
      'SI',
    );
    const cumulated = {
      exponential: rate * 2,
      rayleigh: (rate * 4) / 2,
      weibull: (rate * 2) ** 0.6,
      'power-law': rate * Math.log(4),
    }[delay.kind];
    const p = 1 - Math.exp(-Math.min(cumulated, theta ? 0.5 * horizon : Infinity));
    const [m] = sampleMeans(byStep(model, 1), 3, 6000, 1, (run) => [run.count]);
    expect(deviations(m, p)).toBeLessThan(4);
  });

  it.each(laws.map((delay) => [delay.kind, delay] as const))(
    '%s, many steps: one arc never feels the step, since hazards are cumulated over it',
    (_, delay) => {
      const model = modelFrom({ n: 2, edges: [[0, 1, 0.7]], horizon: 3, delay }, 'SI');
      const whole = sampleMeans(byStep(model, 1), 3, 6000, 1, (run) => [run.count])[0];
      const fine = sampleMeans(byStep(model, 30), 4, 6000, 1, (run) => [run.count])[0];
      expect(Math.abs(whole.mean - fine.mean)).toBeLessThan(4 * Math.hypot(whole.standardError, fine.standardError));
    },
  );

  it.each(laws.map((delay) => [delay.kind, delay] as const))(
    '%s, throttled SIR: samples have the law of the chain',
    (_, delay) => {
      const theta = [0.5, 0.8, 0.6, 0.3];
      const model = modelFrom({ n: 4, edges, gamma, horizon: 2, delay, theta }, 'SIR');
      const exact = clampedLaw(model, 4);
      const moments = sampleMeans(byStep(model, 4), 9, 4000, 4, (run) => stateAt(model, run, 2));
      moments.forEach((m, i) => expect(deviations(m, exact.active[i])).toBeLessThan(4));
    },
  );

  it('changes at ends of steps only, keeps states 0 and 1, and the last step ends at T', () => {
    const model = modelFrom({ n: 4, edges, gamma, horizon: 7 }, 'SIS');
    const changes = new ChangeList();
    for (let r = 0; r < 50; r++) {
      finish(new ClampedEuler(model, 30).run(streamsOf(1)('run', r), changes));
      const state = [1, 0, 0, 0];
      for (let k = 0; k < changes.count; k++) {
        const step = (changes.times[k] * 30) / 7;
        expect(step).toBeCloseTo(Math.round(step), 9);
        expect([0, 1]).toContain((state[changes.nodes[k]] += changes.changes[k]));
        expect(changes.times[k]).toBeLessThanOrEqual(7);
      }
    }
  });

  it('SIR never activates twice; γ = 0 never recovers; age restarts at the next activation', () => {
    const sir = modelFrom({ n: 4, edges, gamma: [2, 2, 2, 0], horizon: 20 }, 'SIR');
    for (let r = 0; r < 100; r++) {
      const sampler = byStep(sir, 80);
      finish(sampler.draw(streamsOf(r), r));
      const { count, nodes, changes } = sampler.runs[0];
      const up = Array.from({ length: count }, (_, k) => k)
        .filter((k) => changes[k] > 0)
        .map((k) => nodes[k]);
      expect(new Set(up).size).toBe(up.length);
      expect(up).not.toContain(0);
      expect(Array.from(nodes.subarray(0, count)).filter((i, k) => i === 3 && changes[k] < 0)).toEqual([]);
    }
    // beyond the cutoff 0.5 of its first activity the parent would fire at once; it never gets so old
    const young = modelFrom(
      { n: 2, edges: [[0, 1, 1e6]], gamma: [1e6, 0], horizon: 20, delay: { kind: 'power-law', cutoff: 0.5 } },
      'SIS',
    );
    const [m] = sampleMeans(byStep(young, 80), 1, 100, 1, (run) => [run.count]);
    expect(m.mean).toBe(1);
  });

  it('counts arcs looked at, and looks no more where no head can be activated', () => {
    const model = modelFrom({ n: 2, edges: [[0, 1, 1e5]], horizon: 10 }, 'SI');
    const sampler = byStep(model, 100);
    finish(sampler.draw(streamsOf(1), 0));
    // step 1 activates, step 2 finds nobody
    expect(sampler.runs[0]).toMatchObject({ count: 1, work: 2 });
  });
});
