import { describe, expect, it } from 'vitest';
import { advanceSearch, startSearch } from './more-thuente';

type Curve = (x: number) => readonly [value: number, slope: number];

/** Searches until it ends; the steps that were tried, and the last outcome. */
function search(curve: Curve, first: number, largest = 1e10) {
  const [value, slope] = curve(0);
  let state = startSearch(value, slope, first, largest);
  const steps: number[] = [];
  for (let k = 0; k < 60; k++) {
    steps.push(state.step);
    state = structuredClone(state); // plain data: it goes on from a copy
    const outcome = advanceSearch(state, ...curve(state.step));
    if (outcome !== 'more') return { outcome, step: state.step, steps };
  }
  throw new Error(`no end: ${steps.join(', ')}`);
}

const decrease = 1e-3;
const curvature = 0.9;
function expectStrongWolfe(curve: Curve, step: number): void {
  const [value, slope] = curve(0);
  const [there, slopeThere] = curve(step);
  expect(there).toBeLessThanOrEqual(value + decrease * step * slope);
  expect(Math.abs(slopeThere)).toBeLessThanOrEqual(-curvature * slope);
}

/** Moré and Thuente 1994, section 5: functions (5.1) with β = 2, (5.2) with β = 0.004, (5.3) with β = 0.01, l = 39. */
const rational: Curve = (x) => [-x / (x * x + 2), (x * x - 2) / (x * x + 2) ** 2];
const quintic: Curve = (x) => {
  const u = x + 0.004;
  return [u ** 5 - 2 * u ** 4, 5 * u ** 4 - 8 * u ** 3];
};
const bumpy: Curve = (x) => {
  const beta = 0.01;
  const [base, baseSlope] =
    x <= 1 - beta ? [1 - x, -1] : x >= 1 + beta ? [x - 1, 1] : [(x - 1) ** 2 / (2 * beta) + beta / 2, (x - 1) / beta];
  const wave = (39 * Math.PI) / 2;
  return [base + ((1 - beta) / wave) * Math.sin(wave * x), baseSlope + (1 - beta) * Math.cos(wave * x)];
};
/** (5.4): Yanai, Ozawa and Kaneko, with two parameters for how sharply it bends at either end. */
const bent = (left: number, right: number): Curve => {
  const gamma = (beta: number) => Math.sqrt(1 + beta * beta) - beta;
  return (x) => {
    const a = Math.hypot(1 - x, right);
    const b = Math.hypot(x, left);
    return [gamma(left) * a + gamma(right) * b, (-gamma(left) * (1 - x)) / a + (gamma(right) * x) / b];
  };
};

describe('the functions of the paper', () => {
  const curves: [string, Curve][] = [
    ['a rational function', rational],
    ['sharp bends at both ends', bent(0.001, 0.001)],
    ['a sharp bend at the right', bent(0.01, 0.001)],
    ['a sharp bend at the left', bent(0.001, 0.01)],
  ];
  const rough: [string, Curve][] = [
    ['a quintic with a flat start', quintic],
    ['a wave on a valley', bumpy],
  ];
  it.each(curves)('%s: strong Wolfe conditions from steps far too short to far too long', (_, curve) => {
    for (const first of [1e-3, 1e-1, 1, 10, 1e3]) {
      const { outcome, step, steps } = search(curve, first);
      expect(outcome).toBe('found');
      expectStrongWolfe(curve, step);
      expect(steps.length).toBeLessThan(14);
    }
  });

  it.each(rough)('%s: the same, or a step downhill in a narrow bracket', (_, curve) => {
    for (const first of [1e-3, 1e-1, 1, 10, 1e3]) {
      const { outcome, step, steps } = search(curve, first);
      if (outcome === 'found') expectStrongWolfe(curve, step);
      expect(curve(step)[0]).toBeLessThan(curve(0)[0]);
      expect(steps.length).toBeLessThan(14);
    }
  });
});

describe('a search', () => {
  it('takes the first step if that is good', () => {
    const parabola: Curve = (x) => [(x - 1) ** 2, 2 * (x - 1)];
    expect(search(parabola, 1)).toEqual({ outcome: 'found', step: 1, steps: [1] });
  });

  it('jumps into the minimum of a parabola from beyond it', () => {
    const parabola: Curve = (x) => [(x - 1) ** 2, 2 * (x - 1)];
    const { steps } = search(parabola, 4);
    expect(steps).toHaveLength(2);
    expect(steps[1]).toBeCloseTo(1, 12);
  });

  it('settles at the largest step of what falls for ever', () => {
    const line: Curve = (x) => [-x, -1];
    expect(search(line, 1, 10)).toMatchObject({ outcome: 'settled', step: 10 });
  });

  it('never leaves 0 … the largest step', () => {
    for (const first of [0.001, 0.3, 0.9]) {
      const { steps } = search(rational, first, 0.9);
      expect(Math.max(...steps)).toBeLessThanOrEqual(0.9);
      expect(Math.min(...steps)).toBeGreaterThanOrEqual(0);
    }
  });

  it('comes back towards the start where slope and values disagree', () => {
    let state = startSearch(0, -1, 1, 1e10);
    const outcomes = Array.from({ length: 20 }, () => {
      state = structuredClone(state);
      return advanceSearch(state, state.step, -1);
    });
    expect(outcomes).not.toContain('found');
    expect(state.step).toBeLessThan(1e-15);
    expect(state.best.step).toBe(0);
  });
});
