import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateLaw } from './netrate-law';
import { atRates } from './netrate-objective';
import { evidenceOf, usableOf, type Events } from './netrate-test-support';

const rows = ({ offsets, columns, hazards, parents }: ReturnType<typeof evidenceOf>): [number, number][][] =>
  Array.from({ length: offsets.length - 1 }, (_, r) =>
    Array.from({ length: offsets[r + 1] - offsets[r] }, (_, k) => {
      const at = offsets[r] + k;
      return [parents[columns[at]], hazards[at]];
    }),
  );

/** 0 and 1 before 2; 1 and 2 at once; 0 alone. Watched up to 4. */
const few: Events[] = [
  [
    [0, 0],
    [1, 1],
    [2, 3],
  ],
  [
    [0, 0],
    [1, 2],
    [2, 2],
  ],
  [[0, 0]],
  [[1, 5]],
];
const usable = usableOf(few, 3, { window: 4 });

describe('the evidence about a node', () => {
  it('has a row for every cascade in which somebody was before, and the time in vain of all candidates', () => {
    const of2 = evidenceOf(2, usable);
    expect([...of2.parents]).toEqual([0, 1]);
    // At the same time nobody activates anybody.
    expect(rows(of2)).toEqual([
      [
        [0, 1],
        [1, 1],
      ],
      [[0, 1]],
    ]);
    // 0: 3 until it worked, 2 until it worked, 4 in vain; 1: 2 until it worked, 4 in vain.
    expect([...of2.exposure]).toEqual([9, 6]);
    expect(of2.active).toBe(2);
  });

  it('says nothing of a node that is always first', () => {
    const of0 = evidenceOf(0, usable);
    expect([of0.parents.length, of0.offsets.length, of0.active]).toEqual([0, 1, 3]);
  });

  it('weighs delays by the law', () => {
    const rayleigh = evidenceOf(2, usable, { law: 'rayleigh' });
    expect(rows(rayleigh)).toEqual([
      [
        [0, 3],
        [1, 2],
      ],
      [[0, 2]],
    ]);
    expect([...rayleigh.exposure]).toEqual([4.5 + 2 + 8, 2 + 8]);
    const power = evidenceOf(2, usable, { law: 'power-law', lawCutoff: 2 });
    // Delays of 2 and less are left out: of the second cascade nothing remains.
    expect([...power.parents]).toEqual([0]);
    expect(rows(power)).toEqual([[[0, 1 / 3]]]);
    expect(power.exposure[0]).toBeCloseTo(Math.log(3 / 2) + Math.log(4 / 2), 12);
  });
});

describe('the laws', () => {
  it('have a hazard that is the slope of what it sums to', () => {
    for (const law of ['exponential', 'rayleigh', 'power-law'] as const)
      for (const delay of [0.7, 1.3, 4]) {
        const { hazard, cumulated } = rateLaw({ law, lawCutoff: 0.5 });
        const slope = (cumulated(delay + 1e-6) - cumulated(delay - 1e-6)) / 2e-6;
        expect(Math.abs(slope - hazard(delay))).toBeLessThan(1e-8);
      }
    expect(rateLaw({ law: 'power-law', lawCutoff: 2 }).cumulated(2)).toBe(0);
    expect(rateLaw({ law: 'power-law', lawCutoff: 2 }).cumulated(1)).toBe(0);
  });
});

describe('the likelihood', () => {
  const eighths = fc.nat(64).map((x) => x / 8);
  const events = fc.uniqueArray(fc.tuple(fc.nat(4), eighths), {
    minLength: 1,
    maxLength: 5,
    selector: ([user]) => user,
  });
  const worlds = fc.record({
    cascades: fc.array(events, { minLength: 1, maxLength: 8 }),
    law: fc.constantFrom('exponential', 'rayleigh', 'power-law' as const),
    rates: fc.array(fc.double({ min: 0.05, max: 3, noNaN: true }), { minLength: 10, maxLength: 10 }),
  });

  it('is the formula of the paper, summed cascade by cascade', () => {
    fc.assert(
      fc.property(worlds, ({ cascades, law, rates }) => {
        const made = usableOf(cascades, 5, { window: 9 });
        const { hazard, cumulated, cutoff } = rateLaw({ law, lawCutoff: 0.5 });
        for (let node = 0; node < made.users.length; node++) {
          const evidence = evidenceOf(node, made, { law, lawCutoff: 0.5 });
          const of = new Map([...evidence.parents].map((j, i) => [j, rates[i]]));
          let expected = 0;
          for (let c = 0; c + 1 < made.offsets.length; c++) {
            const here = Array.from({ length: made.offsets[c + 1] - made.offsets[c] }, (_, k) => made.offsets[c] + k);
            const own = here.find((e) => made.members[e] === node);
            let sum = 0;
            for (const e of here) {
              const rate = of.get(made.members[e]) ?? 0;
              const delay = (own === undefined ? 9 : made.times[own]) - made.times[e];
              if (e === own || delay <= cutoff) continue;
              if (own !== undefined) sum += rate * hazard(delay);
              expected -= rate * cumulated(delay);
            }
            if (sum > 0) expected += Math.log(sum);
          }
          const { logLikelihood } = atRates(
            evidence,
            Float64Array.from(evidence.parents, (_, i) => rates[i]),
          );
          expect(Math.abs(logLikelihood - expected)).toBeLessThan(1e-9 * (1 + Math.abs(expected)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has the gradient of its central differences, and is concave along every line', () => {
    fc.assert(
      fc.property(
        worlds,
        fc.array(fc.double({ min: 0.05, max: 3, noNaN: true }), { minLength: 10, maxLength: 10 }),
        ({ cascades, law, rates }, others) => {
          const evidence = evidenceOf(0, usableOf(cascades, 5, { window: 9 }), { law, lawCutoff: 0.5 });
          const at = Float64Array.from(evidence.parents, (_, i) => rates[i]);
          const { gradient, logLikelihood } = atRates(evidence, at);
          const moved = (i: number, by: number): number => {
            const there = at.slice();
            there[i] += by;
            return atRates(evidence, there).logLikelihood;
          };
          for (let i = 0; i < at.length; i++) {
            const h = 1e-5 * at[i];
            const slope = (moved(i, h) - moved(i, -h)) / (2 * h);
            expect(Math.abs(slope - gradient[i])).toBeLessThan(
              1e-5 * (1 + Math.abs(gradient[i]) + Math.abs(logLikelihood)),
            );
          }
          const other = Float64Array.from(evidence.parents, (_, i) => others[i]);
          const middle = at.map((rate, i) => (rate + other[i]) / 2);
          const chord = (logLikelihood + atRates(evidence, other).logLikelihood) / 2;
          expect(atRates(evidence, middle).logLikelihood).toBeGreaterThanOrEqual(chord - 1e-9 * (1 + Math.abs(chord)));
        },
      ),
      { numRuns: 100 },
    );
  });
});
