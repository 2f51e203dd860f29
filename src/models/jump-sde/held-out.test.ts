/** Prediction of cascades that were drawn from a known network, where it must be right, and small cases by hand. */
import { describe, expect, it } from 'vitest';
import { matchUsers, type CascadeSet } from '../../core/cascade';
import { inOneThread, type Input } from '../../core/method';
import { buildNetwork, type Network } from '../../core/network';
import type { Outputs } from '../../core/outputs';
import { defaults } from '../../core/parameters';
import { atOnce } from '../../core/once';
import { heldOutProblem, observedCurve, type HeldOutSettings } from './held-out-problem';
import { sampleSet, solveSet } from './held-out-predict';
import { heldOutRunner } from './held-out-run';
import { heldOut } from './learning-methods';
import { drawnCascades, setOf, streamsOf, type Events, type TrueArcs } from './netrate-test-support';

const networkOf = (arcs: TrueArcs, n: number, labels?: string[]): Network =>
  buildNetwork({
    n,
    directed: true,
    from: Int32Array.from(arcs, ([from]) => from),
    to: Int32Array.from(arcs, ([, to]) => to),
    edgeValues: { rate: Float64Array.from(arcs, ([, , rate]) => rate) },
    ...(labels ? { labels } : {}),
  });
const inputOf = (network: Network, set: CascadeSet): Input => ({
  network,
  cascades: set,
  cascadeNodes: matchUsers(set, network),
});
const settings = (changes: Partial<HeldOutSettings> = {}): HeldOutSettings =>
  ({ ...defaults(heldOut.parameters), rateLaw: 'file', leastUsers: 1, ...changes }) as HeldOutSettings;

function run(input: Input, p: HeldOutSettings, seed = 5): Outputs {
  const steps = inOneThread(heldOutRunner, input, p, streamsOf(seed));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
const series = (outputs: Outputs, id: string) => {
  const output = outputs[id];
  if (output.kind !== 'series') throw new Error(id);
  return output;
};
const scalar = (outputs: Outputs, id: string): number => {
  const output = outputs[id];
  return output.kind === 'scalar' ? output.value : Number.NaN;
};
const column = (outputs: Outputs, table: string, id: string): number[] => {
  const output = outputs[table];
  const found = output.kind === 'table' ? output.columns.find((one) => one.id === id) : undefined;
  return [...((found?.values ?? []) as Float64Array)];
};

/** 0 → 1 → 2 and 0 → 2, and 3 that nobody reaches. */
const chain: TrueArcs = [
  [0, 1, 0.8],
  [1, 2, 0.5],
  [0, 2, 0.2],
  [2, 0, 0.3],
];
const drawn = setOf(drawnCascades(chain, 4, 2000, 4), 4);

describe('cascades of a known network', () => {
  const outputs = run(inputOf(networkOf(chain, 4), drawn), settings({ runs: 400, window: 4 }));

  it('are predicted up to their noise', () => {
    expect(scalar(outputs, 'kept-away')).toBe(800);
    const { x, y, standardError } = series(outputs, 'error');
    expect([x.length, x[100], y[0]]).toEqual([101, 4, 0]);
    // The predictions of four sources from 400 runs each have about a third of the variance of 800 cascades.
    for (let k = 1; k < 101; k++) expect([k, y[k] < 4.5 * (standardError?.[k] ?? 0)]).toEqual([k, true]);
    expect(scalar(outputs, 'mean-error')).toBeLessThan(0.04);
  });

  it('have mean field above them, as it must be for SI', () => {
    const [solved, predicted] = [series(outputs, 'mean-field').y, series(outputs, 'predicted').y];
    for (let k = 0; k < 101; k += 10) expect(solved[k]).toBeGreaterThan(predicted[k] - 0.05);
  });

  it('are told by user for the source with the most of them', () => {
    const source = scalar(outputs, 'source');
    const users = column(outputs, 'users', 'user');
    expect(users).not.toContain(source);
    expect(users).toHaveLength(3);
    const [seen, said] = [column(outputs, 'users', 'observed'), column(outputs, 'users', 'predicted')];
    expect([...seen].sort((a, b) => b - a)).toEqual(seen);
    // About 200 cascades and 400 runs: a standard error of 0.04.
    for (const [i, share] of seen.entries()) expect(Math.abs(share - said[i])).toBeLessThan(0.18);
    // Nobody reaches user 3.
    expect(users.filter((user, i) => user === 3 && seen[i] + said[i] > 0)).toEqual([]);
  });

  it('are told one by one, with the set’s numbers', () => {
    const numbers = column(outputs, 'cascades', 'cascade');
    expect(numbers).toHaveLength(800);
    expect(numbers.every((x) => Number.isInteger(x) && x >= 1 && x <= 2000)).toBe(true);
    const [sources, observed] = [column(outputs, 'cascades', 'source'), column(outputs, 'cascades', 'observed')];
    numbers.forEach((number, row) => {
      expect(sources[row]).toBe(drawn.users[drawn.offsets[number - 1]]);
      expect(observed[row]).toBe(drawn.offsets[number] - drawn.offsets[number - 1]);
    });
  });

  it('are badly predicted by rates that are wrong', () => {
    const wrong = chain.map(([from, to, rate]) => [from, to, 4 * rate] as const);
    const other = run(inputOf(networkOf(wrong, 4), drawn), settings({ runs: 100, window: 4 }));
    expect(scalar(other, 'mean-error')).toBeGreaterThan(0.2);
  });
});

describe('by hand', () => {
  const problemOf = (cascades: readonly Events[], network: Network, changes: Partial<HeldOutSettings> = {}) => {
    const set = setOf(cascades, 4);
    // Of a hundred copies some are kept away whatever the luck.
    return atOnce(heldOutProblem(inputOf(network, set), settings({ window: 4, ...changes }), streamsOf(1)));
  };
  const times = (count: number, events: Events): Events[] => Array.from({ length: count }, () => events);

  it('cascades are put together by all users of their first moment that the network has', () => {
    const labels = ['1', '0', '2', 'x'];
    const both: Events = [
      [0, 3],
      [1, 3],
      [2, 5],
    ];
    const unknown: Events = [
      [3, 0],
      [0, 1],
    ];
    const { sets, judged, nodeOf, memberOf } = problemOf(
      [
        ...times(60, both),
        ...times(30, [
          [2, 0],
          [0, 1],
        ]),
        ...times(10, unknown),
      ],
      networkOf(chain, 4, labels),
    );
    expect([...nodeOf]).toEqual([1, 0, 2, -1]);
    expect([...memberOf]).toEqual([1, 0, 2, -1]);
    expect(sets.map(({ nodes }) => [...nodes])).toEqual([[0, 1], [2]]);
    expect(judged).toBe(sets[0].cascades.length + sets[1].cascades.length);
    expect(sets[0].cascades.length).toBeGreaterThan(sets[1].cascades.length);
  });

  it('an event is seen from its moment on, and users that the network does not have never', () => {
    const problem = problemOf(
      times(9, [
        [0, 0],
        [3, 1],
        [1, 2],
        [2, 4],
      ]),
      networkOf(chain, 4, ['0', '1', '2', 'x']),
    );
    const curve = observedCurve(problem.usable, problem.nodeOf, 0);
    expect([curve[0], curve[25], curve[49], curve[50], curve[99], curve[100]]).toEqual([1, 1, 1, 2, 2, 3]);
  });

  it('two nodes follow the exponential law, by runs and by mean field', () => {
    const problem = problemOf(
      times(9, [
        [0, 0],
        [1, 1],
      ]),
      networkOf([[0, 1, 0.5]], 2),
    );
    const [set] = problem.sets;
    const runs = 20_000;
    const sampled = atOnce(sampleSet(problem, set, streamsOf(2), 0, runs, 50));
    const solved = atOnce(solveSet(problem, set, 50));
    for (const k of [1, 25, 50, 100]) {
      const p = 1 - Math.exp(-0.5 * 0.04 * k);
      expect(Math.abs(solved.curve[k] - 1 - p)).toBeLessThan(1e-4);
      expect(Math.abs(sampled.curve[k] / runs - 1 - p)).toBeLessThan(4.5 * Math.sqrt((p * (1 - p)) / runs));
    }
    expect(sampled.users[1] / runs).toBeCloseTo(sampled.curve[50] / runs - 1, 12);
    expect(solved.users[1]).toBeCloseTo(solved.curve[50] - 1, 12);
  });

  it('runs do not depend on how they are cut, and differ between sets', () => {
    const problem = problemOf(
      [
        ...times(30, [
          [0, 0],
          [1, 1],
        ]),
        ...times(20, [
          [1, 0],
          [2, 1],
        ]),
      ],
      networkOf(chain, 4),
    );
    const [set, other] = problem.sets;
    const all = atOnce(sampleSet(problem, set, streamsOf(3), 0, 40, 50));
    const [a, b] = [
      atOnce(sampleSet(problem, set, streamsOf(3), 0, 13, 50)),
      atOnce(sampleSet(problem, set, streamsOf(3), 13, 40, 50)),
    ];
    expect(a.curve.map((y, k) => y + b.curve[k])).toEqual(all.curve);
    expect(a.users.map((y, k) => y + b.users[k])).toEqual(all.users);
    expect(atOnce(sampleSet(problem, other, streamsOf(3), 0, 40, 50)).curve).not.toEqual(all.curve);
  });

  it('a node that recovers and comes back counts once', () => {
    const problem = problemOf(
      times(9, [
        [0, 0],
        [1, 1],
      ]),
      networkOf(
        [
          [0, 1, 9],
          [1, 0, 9],
        ],
        2,
      ),
      {
        model: 'SIS',
        recovery: 5,
        recoveryLaw: 'constant',
      },
    );
    const { curve } = atOnce(sampleSet(problem, problem.sets[0], streamsOf(4), 0, 50, 50));
    expect(curve[100]).toBeLessThanOrEqual(100);
    expect(curve[100]).toBeGreaterThan(50);
  });
});

describe('what does not apply', () => {
  const small = setOf(
    Array.from({ length: 20 }, (): Events => [
      [0, 0],
      [1, 1],
    ]),
    2,
  );
  const two = networkOf([[0, 1, 0.5]], 2);

  it('is empty: mean field for other laws and for coming back', () => {
    for (const changes of [{ delay: 'rayleigh' }, { model: 'SIS' }] as const) {
      const outputs = run(inputOf(two, small), settings({ runs: 20, ...changes }));
      expect(series(outputs, 'mean-field').x).toHaveLength(0);
      expect(series(outputs, 'mean-field-error').y).toHaveLength(0);
      expect(column(outputs, 'users', 'meanField')).toEqual([Number.NaN]);
      expect(series(outputs, 'predicted').x).toHaveLength(101);
    }
  });

  it('is left out: users that were active too seldom', () => {
    const outputs = run(inputOf(two, small), settings({ runs: 20, at: 50, hiddenBelow: 50 }));
    // The window ends with the only event.
    expect(column(outputs, 'users', 'user')).toEqual([]);
    const later = run(inputOf(two, small), settings({ runs: 20, at: 100, hiddenBelow: 50 }));
    expect(column(later, 'users', 'user')).toEqual([1]);
  });

  it('gives every output that is declared, at every picture', () => {
    const steps = inOneThread(heldOutRunner, inputOf(two, small), settings({ runs: 30 }), streamsOf(6));
    const declared = Object.fromEntries(Object.entries(heldOut.outputs).map(([id, { kind }]) => [id, kind]));
    for (let step = steps.next(); ; step = steps.next()) {
      const outputs = step.done ? step.value : step.value.outputs;
      const kinds = Object.entries(outputs ?? {}).map(([id, { kind }]) => [id, kind]);
      expect(outputs ? Object.fromEntries(kinds) : declared).toEqual(declared);
      if (step.done) return;
    }
  });
});

it('a run that was stopped goes on to the numbers of one that was not', () => {
  const input = inputOf(networkOf(chain, 4), drawn);
  const p = settings({ runs: 24, window: 4 });
  const steps = inOneThread(heldOutRunner, input, p, streamsOf(5));
  let pictures = 0;
  let state: unknown;
  while (state === undefined) {
    const step = steps.next();
    if (step.done) throw new Error('it came to its end');
    if (step.value.checkpoint && ++pictures === 3) state = structuredClone(step.value.checkpoint());
  }
  const resumed = inOneThread(heldOutRunner, input, p, streamsOf(5), state);
  for (;;) {
    const step = resumed.next();
    if (!step.done) continue;
    expect(step.value).toEqual(run(input, p));
    return;
  }
});
