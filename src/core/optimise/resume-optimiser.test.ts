import { describe, expect, it } from 'vitest';
import { adam } from './adam';
import { gradientDescent } from './gradient-descent';
import { lbfgs } from './lbfgs';
import { onAngle } from './on-angle';
import { onLogit } from './on-logit';
import type { Optimiser } from './optimiser';
import { resumeOptimiser } from './resume-optimiser';
import { rosenbrock } from './testing';

const n = 6;
const start = Float64Array.from({ length: n }, (_, i) => (i % 2 === 0 ? -1.2 : 1));
const optimisers: Record<string, () => Optimiser> = {
  'L-BFGS': () => lbfgs(start, { memory: 4 }),
  'L-BFGS within bounds': () => lbfgs(start, { lower: -1.5, upper: 0.9, memory: 4 }),
  Adam: () => adam(start, { iterations: 60 }),
  'plain descent': () => gradientDescent(start, { step: 1e-3, lower: -2, upper: 2 }),
  'L-BFGS on the logit': () => onLogit((z) => lbfgs(z), start, -2, 3),
  'Adam on the logit': () => onLogit((z) => adam(z, { iterations: 60 }), start, -2, 3),
  'L-BFGS on the angle': () =>
    onAngle((phi, lower, upper) => lbfgs(phi, { lower, upper }), new Float64Array(n).fill(0.2), 0.01, 0.95),
};

/** All points asked for and how it ended; stored and resumed after every `every` answers. */
function trace(make: () => Optimiser, every: number): unknown {
  const gradient = new Float64Array(n);
  const points: number[] = [];
  let optimiser = make();
  for (let told = 1; !optimiser.ended; told++) {
    points.push(...optimiser.point);
    optimiser.tell(rosenbrock(optimiser.point, gradient), gradient);
    if (told % every === 0) optimiser = resumeOptimiser(structuredClone(optimiser.state()));
  }
  const { ended, best, evaluations, iterations } = optimiser;
  return { points, ended, best, evaluations, iterations };
}

describe.each(Object.entries(optimisers))('%s', (_, make) => {
  it('goes on with the same bits wherever it was stopped', () => {
    const whole = trace(make, Infinity);
    for (const every of [1, 2, 3, 7, 20]) expect(trace(make, every)).toEqual(whole);
  });

  it('copies its state: neither way writes into the other', () => {
    const gradient = new Float64Array(n);
    const optimiser = make();
    const tell = (to: Optimiser) => to.tell(rosenbrock(to.point, gradient), gradient);
    for (let k = 0; k < 6; k++) tell(optimiser);
    const state = optimiser.state();
    const kept = structuredClone(state);
    const resumed = resumeOptimiser(state);
    for (let k = 0; k < 5; k++) {
      tell(optimiser);
      tell(resumed);
    }
    expect(state).toEqual(kept);
    expect(resumed.state()).toEqual(optimiser.state());
    expect(resumed.point).not.toBe(optimiser.point);
  });
});
