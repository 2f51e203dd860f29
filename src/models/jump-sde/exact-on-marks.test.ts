import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChangeList } from './change-list';
import { ExactOnMarks } from './exact-on-marks';
import { markChannels } from './mark-channels';
import { schemeSampler } from './scheme-sampler';
import {
  deviations,
  finish,
  marksAt,
  modelFrom,
  sampleMeans,
  stateAt,
  streamsOf,
  type Arc,
} from './scheme-test-support';

interface ExactCase {
  name: string;
  n: number;
  edges: Arc[];
  sources: number[];
  gamma: number[];
  theta: number[];
  times: number[];
  SIR?: { p_active: number[][]; p_recovered: number[][] };
}
type Variant = 'SI' | 'SIS' | 'SI_throttled' | 'SIS_throttled';
const { cases } = JSON.parse(readFileSync(new URL('./fixtures/exact-ctmc.json', import.meta.url), 'utf8')) as {
  cases: (ExactCase & Record<Variant, { p: number[][] }>)[];
};
const DRAWS = 4000;

describe.each(cases.map((one) => [one.name, one] as const))('Algorithm 1 on %s', (_, one) => {
  const times = [1, 3, 5].map((k) => one.times[k]);
  const horizon = times.at(-1)!;

  it.each(['SI', 'SIS', 'SI_throttled', 'SIS_throttled'] as const)('%s: marginals of the exact chain', (variant) => {
    const [kind, throttled] = variant.split('_') as ['SI' | 'SIS', string?];
    const { theta, ...rest } = one;
    const model = modelFrom({ ...rest, ...(throttled ? { theta } : {}), horizon }, kind);
    for (const paired of variant === 'SIS' ? [true, false] : [true]) {
      const sampler = schemeSampler(model, 'jump-adapted', 1, paired);
      const moments = sampleMeans(sampler, 1, paired ? DRAWS / 2 : DRAWS, times.length * one.n, (run) =>
        times.flatMap((t) => stateAt(model, run, t)),
      );
      times.forEach((__, k) => {
        for (let i = 0; i < one.n; i++)
          expect(deviations(moments[k * one.n + i], one[variant].p[i][2 * k + 1])).toBeLessThan(4);
      });
    }
  });

  it.runIf(one.SIR)('SIR: active and recovered of the exact chain', () => {
    const model = modelFrom({ ...one, theta: undefined, horizon }, 'SIR');
    const sampler = schemeSampler(model, 'jump-adapted', 1, true);
    const moments = sampleMeans(sampler, 1, DRAWS / 2, 2 * times.length * one.n, (run) => [
      ...times.flatMap((t) => stateAt(model, run, t)),
      ...times.flatMap((t) => {
        const recovered = new Array<number>(one.n).fill(0);
        for (let k = 0; k < run.count; k++) if (run.times[k] <= t && run.changes[k] < 0) recovered[run.nodes[k]] = 1;
        return recovered;
      }),
    ]);
    times.forEach((__, k) => {
      for (let i = 0; i < one.n; i++) {
        expect(deviations(moments[k * one.n + i], one.SIR!.p_active[i][2 * k + 1])).toBeLessThan(4);
        expect(deviations(moments[(times.length + k) * one.n + i], one.SIR!.p_recovered[i][2 * k + 1])).toBeLessThan(4);
      }
    });
  });
});

describe('the exact process on marks', () => {
  const run = (lists: Parameters<typeof modelFrom>[0], kind: Parameters<typeof modelFrom>[1], points: number[][]) => {
    const model = modelFrom(lists, kind);
    const changes = new ChangeList();
    finish(new ExactOnMarks(model, markChannels(model)).run(marksAt(points, model.horizon), changes));
    return { model, changes };
  };

  it('takes an edge before a recovery where both fall on one time, and edges in their order', () => {
    const lists = {
      n: 3,
      edges: [
        [0, 1, 1],
        [0, 2, 1],
        [1, 2, 1],
      ] as Arc[],
      gamma: [1, 1, 1],
      horizon: 2,
    };
    const { changes } = run(lists, 'SIS', [[1], [1], [1], [1], [], []]);
    const told = Array.from({ length: changes.count }, (_, k) => [
      changes.nodes[k],
      changes.changes[k],
      changes.parents[k],
    ]);
    expect(told).toEqual([
      [1, 1, 0],
      [2, 1, 0],
      [0, -1, -1],
    ]);
  });

  it('counts every mark as work, and knows states 0 and 1 only', () => {
    const { changes } = run({ n: 2, edges: [[0, 1, 1]], horizon: 3 }, 'SI', [[0.5, 1, 2]]);
    expect(changes).toMatchObject({ count: 1, work: 3, outside: 0, largest: 1, overflowed: false });
  });

  it('throttled: a threshold of 0 lets nothing through, one that is never reached changes nothing', () => {
    const edges: Arc[] = [
      [0, 1, 1],
      [0, 2, 2],
      [1, 2, 1],
    ];
    const log = (theta?: number[]) => {
      const model = modelFrom({ n: 3, edges, gamma: [0.3, 0.2, 0.1], horizon: 4, ...(theta ? { theta } : {}) }, 'SIS');
      const sampler = schemeSampler(model, 'jump-adapted', 1, true);
      finish(sampler.draw(streamsOf(5), 3));
      return sampler.runs.map(({ count, times, nodes }) => [times.slice(0, count), nodes.slice(0, count)]);
    };
    expect(log([9, 9, 9])).toEqual(log());
    expect(log([0, 0, 0])).toEqual(log([0, 0, 0]).map(([times, nodes]) => [times.slice(0, 1), nodes.slice(0, 1)]));
  });

  it('more edge marks and fewer recovery marks never mean fewer active nodes (SI and SIS)', () => {
    const edges: Arc[] = [
      [0, 1, 1],
      [1, 2, 1],
      [2, 0, 1],
      [2, 3, 1],
      [3, 1, 1],
    ];
    const time = fc.integer({ min: 1, max: 9999 }).map((k) => k / 1000);
    const points = fc.array(fc.uniqueArray(time, { maxLength: 4 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(points, points, (some, more) => {
        const lists = { n: 4, edges, gamma: [1, 1, 1, 1], horizon: 10 };
        const few = run(lists, 'SIS', some);
        const many = run(lists, 'SIS', [...some.slice(0, 5).map((t, c) => [...t, ...more[c]]), [], [], [], []]);
        for (let t = 0; t <= 10; t++) {
          const upper = stateAt(many.model, many.changes, t);
          stateAt(few.model, few.changes, t).forEach((x, i) => expect(upper[i]).toBeGreaterThanOrEqual(x));
        }
      }),
    );
  });

  it('knows isolated nodes, a network without arcs, and sources everywhere', () => {
    expect(run({ n: 3, edges: [], horizon: 1 }, 'SI', []).changes.count).toBe(0);
    const all = run(
      {
        n: 2,
        edges: [
          [0, 1, 1],
          [1, 0, 1],
        ],
        sources: [0, 1],
        horizon: 1,
      },
      'SI',
      [[0.5], [0.6]],
    );
    expect(all.changes.count).toBe(0);
  });
});
