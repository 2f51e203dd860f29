/** The verdicts on PropNet-SDE's figures, on made-up results at the borders of their criteria. */
import { describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import type { Output } from '../../../core/outputs';
import { registry } from '../../lab-registry';
import { findMethod } from '../../registry';
import type { Figure, FigureRun } from './figure';
import { figuresOf } from './index';
import { propNet1, propNet2 } from './propnet-1';
import { propNet3 } from './propnet-3';
import { propNet4, propNet5 } from './propnet-4';
import { propNet6 } from './propnet-6';
import { propNet7 } from './propnet-7';
import { propNet8 } from './propnet-8';
import { failing, field, judged, scalar, series, table, type Made } from './judge-testing';
import { propNetTextBound } from './propnet-text-bound';
import { propNetTextOrder } from './propnet-text-order';
import { propNetTextSamples } from './propnet-text-samples';
import { propNetTextStates } from './propnet-text-states';

const all = figuresOf('PropNet-SDE');
const methodOf = ({ experiment }: FigureRun): string => experiment.method.slice('jump-sde/'.length);

it('all eight figures and four claims are there', () => {
  const ids = all.map(({ id }) => id.slice('propnet-'.length));
  expect(ids).toEqual('1 2 3a 3b 3c 3d 4 5 6 7 8 text-bound text-order text-states text-samples'.split(' '));
});

describe.each(all.map((figure) => [figure.id, figure] as const))('%s', (_, figure: Figure) => {
  it('asks for outputs that its methods declare', () => {
    for (const { experiment } of [...figure.reduced.runs, ...figure.full.runs])
      expect(Object.keys(findMethod(registry, experiment.method)?.outputs ?? {})).toEqual(
        expect.arrayContaining(experiment.outputs),
      );
  });

  it.each([0.2, 0.6, 1])('never speaks of numbers that are missing (a share of %s is there)', (share) => {
    for (let trial = 0; trial < 25; trial++) {
      const rng = stream(trial, figure.id, share);
      const judgement = judged(figure, (run) => (rng.uniform() > share ? undefined : anything(run, rng)), 'full');
      const words = [judgement.found, ...judgement.checks.map(({ text }) => text)].join('\n');
      expect(words).not.toMatch(/NaN|undefined|Infinity|– /);
      expect(judgement.verdict !== undefined || judgement.found === '').toBe(true);
      for (const { output } of judgement.panels.flatMap((panel) => panel.series)) {
        expect(output.x.length).toBe(output.y.length);
        expect(Array.from(output.y).every(Number.isFinite)).toBe(true);
      }
    }
  });
});

/** Any outputs of the kinds declared; a method that does not apply gives an empty curve now and then. */
function anything({ experiment }: FigureRun, rng: ReturnType<typeof stream>): Record<string, Output> {
  const declared = findMethod(registry, experiment.method)?.outputs ?? {};
  const times = [0, 1, 2, 3, 4].map((k) => (k * Number(experiment.parameters.horizon ?? 8)) / 4);
  const values = (count: number): number[] => Array.from({ length: count }, () => 0.01 + rng.uniform());
  const made = (id: string, kind: string): Output => {
    const empty = rng.uniform() < 0.05;
    if (kind === 'scalar') return scalar(rng.uniform() + 0.01);
    if (kind === 'series') return empty ? series([], []) : series(times, values(5));
    if (kind === 'node-field-over-time') return empty ? field([], []) : field(times, values(10));
    if (id === 'error-by-samples') return samplesTable(() => rng.uniform() + 0.01);
    return table({ user: [0, 1, 2], predicted: values(3), observed: values(3) });
  };
  return Object.fromEntries(Object.entries(declared).map(([id, { kind }]) => [id, made(id, kind)]));
}

const SIZES = [6, 10, 20, 40, 80, 100];
function samplesTable(error: (method: string, size: number) => number): Output {
  const rows = ['monte-carlo', 'jump-sde', 'continest'].flatMap((method) => SIZES.map((size) => ({ method, size })));
  const errors = rows.map(({ method, size }) => error(method, size));
  return table({
    method: rows.map(({ method }) => method),
    samples: rows.map(({ size }) => size),
    error: errors,
    lo: errors.map((e) => 0.9 * e),
    hi: errors.map((e) => 1.1 * e),
    relative: errors.map((e) => e / 100),
  });
}

/** I(t) and two nodes over three times, off by a factor of 1 + error. */
const curves = (error: number, nodes = error): Record<string, Output> => ({
  influence: series([0, 4, 8], [2, 10 * (1 + error), 20 * (1 + error)]),
  marginals: field([0, 4, 8], [1, 0, 0.5 * (1 + nodes), 0.5 * (1 + nodes), 0.8 * (1 + nodes), 0.8 * (1 + nodes)]),
});
const compared =
  (errors: Readonly<Record<string, number>>, nodes: Readonly<Record<string, number>> = errors): Made =>
  (run) =>
    curves(errors[methodOf(run)] ?? 0, nodes[methodOf(run)]);

describe('Figures 1 and 2', () => {
  it('are reproduced where PropNet is near, ConTinEst less so, and mean field far', () => {
    const made = compared({ sampled: 0.01, continest: 0.02, 'mean-field': 0.5 });
    for (const figure of [propNet1, propNet2]) expect(judged(figure, made).verdict).toBe('reproduced');
    const { found, numbers, panels } = judged(propNet1, made);
    expect(found).toContain('PropNet 1 %, 1 %, 1 %; ConTinEst 2 %, 2 %, 2 %; mean field 50 %, 50 %, 50 %');
    expect(numbers?.columns.map(({ values }) => values.length)).toEqual([9, 9, 9, 9, 9]);
    expect(panels).toHaveLength(9);
  });
  it('say which of the claims fails', () => {
    expect(failing(propNet1, compared({ sampled: 0.06, continest: 0.07, 'mean-field': 0.5 }))).toEqual([0, 3]);
    expect(failing(propNet1, compared({ sampled: 0.02, continest: 0.03, 'mean-field': 0.05 }))).toEqual([1]);
    expect(failing(propNet1, compared({ sampled: 0.02, continest: 0.01, 'mean-field': 0.5 }))).toEqual([4]);
    expect(
      failing(propNet2, compared({ sampled: 0.02, 'mean-field': 0.5 }, { sampled: 0.6, 'mean-field': 0.5 })),
    ).toEqual([2]);
  });
  it('wait for every network', () => {
    const made = compared({ sampled: 0.01, continest: 0.02, 'mean-field': 0.5 });
    const some: Made = (run) => (run.id === 'scale-free-sampled' ? undefined : made(run));
    expect(judged(propNet1, some)).toMatchObject({ verdict: undefined, found: '', checks: [] });
    expect(judged(propNet1, some).panels).toHaveLength(9);
  });
});

describe('Figures 4 and 5', () => {
  it('are reproduced where both are near, PropNet nearer from T/3 on', () => {
    const made = compared({ sampled: 0.01, continest: 0.02 });
    for (const figure of [propNet4, propNet5]) expect(judged(figure, made).verdict).toBe('reproduced');
  });
  it('say which of the claims fails', () => {
    expect(failing(propNet4, compared({ sampled: 0.03, continest: 0.02 }))).toEqual([3]);
    expect(failing(propNet5, compared({ sampled: 0.03 }, { sampled: 0.2 }))).toEqual([1]);
    expect(failing(propNet5, compared({ sampled: 0.2 }, { sampled: 0.2 }))).toEqual([0, 1]);
  });
  it('ask mean field nowhere: it is not defined for rates that change with age', () => {
    for (const { experiment } of [...propNet4.full.runs, ...propNet5.full.runs])
      expect(experiment.method).not.toBe('jump-sde/mean-field');
  });
});

describe('Figure 3', () => {
  const made =
    (own: number, rival = 2): Made =>
    ({ experiment }) => ({
      'jump-sde': series([1, 2, 4, 8, 16], [own, 1, 1, 1, 1]),
      continest:
        experiment.parameters.model === 'SIS' ? series([], []) : series([1, 2, 4, 8, 16], new Array(5).fill(rival)),
      'mean-field': series([1, 2, 4, 8, 16], new Array(5).fill(20)),
    });
  it.each(propNet3.map((figure) => [figure.id, figure] as const))(
    '%s: PropNet below the others at all points',
    (_, figure) => {
      expect(judged(figure, made(1)).verdict).toBe('reproduced');
      expect(judged(figure, made(30)).verdict).toBe('not');
      expect(judged(figure, made(1)).found).toContain('mean field errs 20 times as much as PropNet in the median');
    },
  );
  it('counts the points', () => {
    const [{ text }] = judged(propNet3[0], made(3)).checks;
    expect(text).toBe('PropNet errs less than ConTinEst at 12 of 15 points');
    expect(judged(propNet3[0], made(3)).verdict).toBe('partly');
  });
});

describe('Figure 6', () => {
  const made =
    (ratio: (size: number) => number, factor: number): Made =>
    () => ({
      'error-by-samples': samplesTable(
        (method, size) => (method === 'jump-sde' ? ratio(size) : 1) * (10 / Math.sqrt(size)),
      ),
      'variance-factor': scalar(factor),
      'reference-noise': scalar(0.002),
    });
  it('is reproduced where pairs err less at every size', () => {
    const { verdict, found } = judged(
      propNet6,
      made(() => 0.9, 0.85),
    );
    expect(verdict).toBe('reproduced');
    expect(found).toContain('90 % of that of plain sampling with pairs of counts (variance of I(T) times 0.85)');
    expect(found).toContain('A mean error is known to ±10 %. The reference itself is known to 0.2 %.');
  });
  it('is so in part where one size errs more', () => {
    expect(
      failing(
        propNet6,
        made((size) => (size === 20 ? 1.1 : 0.9), 0.85),
      ),
    ).toEqual([0]);
    expect(
      judged(
        propNet6,
        made(() => 1.1, 1.2),
      ).verdict,
    ).toBe('not');
  });
  it('shows what is there before both runs are', () => {
    const half: Made = (run) => (run.id === 'counts' ? made(() => 0.9, 0.85)(run) : undefined);
    const { verdict, panels } = judged(propNet6, half);
    expect([verdict, panels[0].series.map(({ id }) => id)]).toEqual([undefined, ['plain', 'counts']]);
  });
});

describe('Figures 7 and 8', () => {
  const errors =
    (own: number, meanField: number): Made =>
    ({ experiment }): Record<string, Output> =>
      experiment.method === 'jump-sde/netrate'
        ? { edges: scalar(200), precision: scalar(0.5), recall: scalar(0.9) }
        : {
            error: series([0, 1, 2], [0, own, own]),
            'mean-field-error': series([0, 1, 2], [0, meanField, meanField]),
            predicted: series([0, 1, 2], [1, 2, 3]),
            observed: series([0, 1, 2], [1, 2, 3]),
            'mean-field': series([0, 1, 2], [1, 3, 4]),
          };
  it('7: the smallest file-free size needs no file, the full one asks for it', () => {
    expect(propNet7.reduced.runs.map(({ needs }) => needs)).toEqual([undefined, undefined]);
    expect(propNet7.full.runs.map(({ needs }) => needs)).toEqual([
      undefined,
      undefined,
      'cascade.txt.gz',
      'cascade.txt.gz',
    ]);
  });
  it('7: PropNet near, mean field far', () => {
    expect(judged(propNet7, errors(0.1, 0.3), 'full').verdict).toBe('reproduced');
    expect(failing(propNet7, errors(0.1, 0.15))).toEqual([1]);
    expect(failing(propNet7, errors(0.3, 0.9))).toEqual([0]);
    expect(judged(propNet7, errors(0.1, 0.3)).found).toContain(
      '200 edges found, 50 % of them true, 90 % of the true ones',
    );
  });
  it('7: no verdict while a set that was predicted has no errors', () => {
    const made: Made = (run) =>
      run.id === 'memetracker-held-out'
        ? { ...errors(0.1, 0.3)(run), 'mean-field-error': series([], []) }
        : errors(0.1, 0.3)(run);
    expect(judged(propNet7, made, 'full').verdict).toBeUndefined();
  });
  const users =
    (predicted: readonly number[], observed: readonly number[]): Made =>
    () => ({ users: table({ user: predicted.map((_, k) => k), predicted, observed }) });
  it('8: users above one half in both, and probabilities near shares', () => {
    expect(judged(propNet8, users([0.9, 0.7, 0.1], [0.8, 0.75, 0])).verdict).toBe('reproduced');
    expect(failing(propNet8, users([0.9, 0.55, 0.1], [0.8, 0.45, 0]))).toEqual([0]);
    expect(judged(propNet8, users([0.9, 0.9, 0.9], [0.1, 0.1, 0.1])).verdict).toBe('not');
  });
  it('8: asks nothing of users above one half where there are none', () => {
    const { checks } = judged(propNet8, users([0.3, 0.2, 0.1], [0.3, 0.15, 0]));
    expect(checks.map(({ text }) => text)).toEqual(['drawn cascades: mean gap 0.05, within 0.15']);
  });
  it('8: users that are predicted for certain count as all others', () => {
    const made = users([1, 1, 0.9], [0.2, 0.3, 0.9]);
    expect(failing(propNet8, made)).toEqual([0, 1]);
    expect(Array.from(judged(propNet8, made).panels[0].series[1].output.y)).toEqual([1, 1, 0.9]);
  });
});

describe('In the text', () => {
  it('the upper bound: every probability counts', () => {
    const made =
      (low: number): Made =>
      (run) => ({
        influence: series([0, 1], [1, 1]),
        marginals: field([0, 1], methodOf(run) === 'exact' ? [1, 0, 0.5, 0.5] : [1, 0, low, 0.7]),
      });
    expect(judged(propNetTextBound, made(0.6)).verdict).toBe('reproduced');
    expect(judged(propNetTextBound, made(0.4)).verdict).toBe('not');
    expect(judged(propNetTextBound, made(0.6)).checks).toHaveLength(4);
  });
  it('orders: from the slope of the error by the step', () => {
    const made =
      (taylor: number): Made =>
      ({ experiment: { method, parameters } }) => {
        const order = parameters.scheme === 'literal-taylor' ? taylor : 1;
        const error = method === 'jump-sde/exact' ? 0 : 0.1 * Number(parameters.step) ** order;
        return { marginals: field([0, 1], [1, 0, 1, 0.5 + error]) };
      };
    expect(judged(propNetTextOrder, made(2)).verdict).toBe('reproduced');
    expect(failing(propNetTextOrder, made(1))).toEqual([1]);
    expect(judged(propNetTextOrder, made(2)).checks[1].text).toBe('Taylor: order 2, within 0.35 of 2');
  });
  it('states: one trajectory outside is one too many', () => {
    const made =
      (outside: number, size: number): Made =>
      () => ({ influence: series([0, 8], [2, size]), 'mean-size': scalar(size), outside: scalar(outside) });
    const truth: (other: Made) => Made = (other) => (run) =>
      run.id === 'monte-carlo' ? made(0, 100)(run) : other(run);
    expect(judged(propNetTextStates, truth(made(0, 102))).verdict).toBe('reproduced');
    expect(judged(propNetTextStates, truth(made(4, 102))).verdict).toBe('partly');
    expect(judged(propNetTextStates, truth(made(400, 1e9))).verdict).toBe('not');
    expect(judged(propNetTextStates, truth(made(4, 102))).found).toContain('h = 0.02: 1 % of trajectories left 0 … 1');
  });
  it('samples: what is achieved is what was wanted, at the price of ε⁻², and what is estimated is true', () => {
    const made =
      (power: number, off = 0): Made =>
      ({ id, experiment }) => {
        const wanted = Number(experiment.parameters.wantedError);
        const planned = {
          'needed-samples': scalar(1000 * wanted ** -power),
          'achieved-error': scalar(1.1 * wanted),
          'mean-size': scalar(50 * (1 - off)),
        };
        const sampled: Record<string, Output> = { 'mean-size': scalar(50) };
        return id === 'monte-carlo' ? sampled : planned;
      };
    expect(judged(propNetTextSamples, made(2)).verdict).toBe('reproduced');
    expect(failing(propNetTextSamples, made(1))).toEqual([1]);
    expect(failing(propNetTextSamples, made(2, 0.019))).toEqual([]);
    expect(failing(propNetTextSamples, made(2, 0.021))).toEqual([2]);
    const unjudged: Made = (run) => (run.id === 'monte-carlo' ? undefined : made(2)(run));
    expect(judged(propNetTextSamples, unjudged).verdict).toBeUndefined();
  });
});
