import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../core/once';
import { atRates, logLikelihood, rowSums, sharesOf } from './netrate-objective';
import { KKT_LIMIT, mostLikelyRates, multiply } from './netrate-rates';
import { drawnCascades, evidenceOf, usableOf, type Events, type TrueArcs } from './netrate-test-support';

const ratesOf = (node: number, usable: ReturnType<typeof usableOf>, steps = 300) => {
  const evidence = evidenceOf(node, usable);
  return { evidence, ...atOnce(mostLikelyRates(evidence, steps)) };
};

const eighths = fc.nat(64).map((x) => x / 8);
const events = fc.uniqueArray(fc.tuple(fc.nat(5), eighths), {
  minLength: 1,
  maxLength: 6,
  selector: ([user]) => user,
});
const worlds = fc.array(events, { minLength: 1, maxLength: 12 });

describe('the most likely rates', () => {
  it('of one parent are activations by time', () => {
    const cascades: Events[] = [
      [
        [0, 0],
        [1, 2],
      ],
      [
        [0, 0],
        [1, 4],
      ],
      [[0, 0]],
    ];
    // Two activations in 2 + 4 + 10 units of time.
    const { rates, iterations } = ratesOf(1, usableOf(cascades, 2, { window: 10 }));
    expect(rates[0]).toBeCloseTo(2 / 16, 12);
    expect(iterations).toBeLessThan(5);
  });

  it('of a node that nobody activates are none', () => {
    const { rates, logLikelihood: value } = ratesOf(
      0,
      usableOf(
        [
          [
            [0, 0],
            [1, 1],
          ],
        ],
        2,
      ),
    );
    expect([rates.length, value]).toEqual([0, 0]);
  });

  it('give nothing to a parent that another explains away', () => {
    // 1 always follows 0 at once; 2 is there before 1 only where 0 is too, and often where 1 does not follow.
    const cascades: Events[] = [
      [
        [0, 0],
        [2, 0],
        [1, 0.1],
      ],
      [
        [0, 0],
        [1, 0.1],
      ],
      [[2, 0]],
      [[2, 0]],
    ];
    const { rates, evidence, gradient } = ratesOf(1, usableOf(cascades, 3, { window: 20 }));
    expect([...evidence.parents]).toEqual([0, 2]);
    expect(rates[0]).toBeCloseTo(2 / 0.2, 6);
    expect(rates[1]).toBeLessThan(1e-12);
    expect(gradient).toBe(0);
  });

  it('fulfil the conditions of an optimum, from few multiplicative steps or many', () => {
    fc.assert(
      fc.property(worlds, fc.constantFrom(1, 5, 300), (cascades, steps) => {
        const usable = usableOf(cascades, 6, { window: 9 });
        for (let node = 0; node < usable.users.length; node++) {
          const { gradient, slack, rates, logLikelihood: value, evidence } = ratesOf(node, usable, steps);
          expect(gradient).toBeLessThanOrEqual(KKT_LIMIT);
          expect(slack).toBeLessThanOrEqual(KKT_LIMIT);
          for (const rate of rates) expect(rate).toBeGreaterThanOrEqual(0);
          // At the optimum the rates explain every activation once.
          const explained = rates.reduce((sum, rate, i) => sum + rate * evidence.exposure[i], 0);
          expect(explained).toBeCloseTo(evidence.offsets.length - 1, 3);
          const ones = atRates(
            evidence,
            rates.map(() => 1),
          ).logLikelihood;
          expect(value).toBeGreaterThanOrEqual(ones - 1e-9);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('are finite for delays as small as numbers can be', () => {
    for (const law of ['exponential', 'rayleigh'] as const) {
      const usable = usableOf(
        [
          [
            [0, 0],
            [1, 5e-324],
          ],
          [[0, 0]],
        ],
        2,
        { window: 5e-324 },
      );
      const found = atOnce(mostLikelyRates(evidenceOf(1, usable, { law }), 10));
      expect([law, found.rates.every(Number.isFinite), Number.isFinite(found.logLikelihood)]).toEqual([
        law,
        true,
        true,
      ]);
    }
  });

  it('do not depend on the unit of time or on how users are numbered', () => {
    fc.assert(
      fc.property(worlds, (cascades) => {
        const turned = (user: number): number => (user * 5 + 2) % 6;
        const one = usableOf(cascades, 6, { window: 9 });
        const other = usableOf(
          cascades.map((list) => list.map(([user, time]) => [turned(user), 60 * time] as const)),
          6,
          { window: 540 },
        );
        for (const [node, user] of one.users.entries()) {
          const there = other.users.indexOf(turned(user));
          const [a, b] = [ratesOf(node, one), ratesOf(there, other)];
          // Of several optima any may be found; their likelihood is the same, less the unit in every activation.
          expect(b.logLikelihood + (b.evidence.offsets.length - 1) * Math.log(60)).toBeCloseTo(a.logLikelihood, 4);
        }
      }),
      { numRuns: 40 },
    );
  });
});

it('no multiplicative step makes it less likely, and zeros stay', () => {
  fc.assert(
    fc.property(worlds, (cascades) => {
      const usable = usableOf(cascades, 6, { window: 9 });
      for (let node = 0; node < usable.users.length; node++) {
        const evidence = evidenceOf(node, usable);
        const shares = sharesOf(evidence);
        const sums = new Float64Array(shares.offsets.length - 1);
        const beta = evidence.exposure.slice();
        let before = logLikelihood(rowSums(shares, beta, sums), beta);
        for (let step = 0; step < 20; step++) {
          atOnce(multiply(shares, beta, 1));
          const after = logLikelihood(rowSums(shares, beta, sums), beta);
          expect(after).toBeGreaterThanOrEqual(before - 1e-12 * (1 + Math.abs(before)));
          before = after;
        }
        if (beta.length < 2) continue;
        beta[0] = 0;
        if (logLikelihood(rowSums(shares, beta, sums), beta) === -Infinity) continue;
        atOnce(multiply(shares, beta, 5));
        expect(beta[0]).toBe(0);
      }
    }),
    { numRuns: 40 },
  );
});

describe('a known network', () => {
  const arcs: TrueArcs = [
    [0, 1, 1.2],
    [1, 2, 0.5],
    [0, 3, 0.3],
    [3, 4, 0.8],
    [4, 0, 0.4],
    [2, 5, 1],
    [5, 3, 0.6],
    [6, 2, 0.9],
    [4, 6, 0.7],
    [1, 7, 0.5],
    [7, 5, 0.4],
  ];

  it('is found again from many cascades', () => {
    const usable = usableOf(drawnCascades(arcs, 8, 4000, 6), 8, { window: 6 });
    const truth = new Map(arcs.map(([from, to, rate]) => [`${from} ${to}`, rate]));
    for (let node = 0; node < 8; node++) {
      const { rates, evidence } = ratesOf(node, usable);
      for (const [i, j] of evidence.parents.entries()) {
        const rate = truth.get(`${j} ${node}`);
        // About a thousand activations and more for each: 3 % is one standard error.
        const near = rate === undefined ? rates[i] < 0.03 : Math.abs(rates[i] / rate - 1) < 0.15;
        expect([j, node, near]).toEqual([j, node, true]);
      }
    }
  });

  it('is found by the law that its delays follow', () => {
    const delay = (e: number, rate: number): number => Math.sqrt((2 * e) / rate);
    const usable = usableOf(drawnCascades(arcs, 8, 2000, 5, delay), 8, { window: 5 });
    const evidence = evidenceOf(1, usable, { law: 'rayleigh' });
    const { rates } = atOnce(mostLikelyRates(evidence, 300));
    expect(Math.abs(rates[evidence.parents.indexOf(0)] / 1.2 - 1)).toBeLessThan(0.15);
  });
});
