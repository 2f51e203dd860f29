/**
 * The exact law of clamped Euler on a tiny network, for tests: all states of the synchronous chain with the ages of active nodes, by
 * enumeration. Nothing here is shared with the sampler but the definition in the papers' words.
 */
import type { DelayLaw, PropagationModel } from './propagation';

/** H(s) of an arc, written down once more. */
function cumulated(law: DelayLaw, alpha: number, s: number): number {
  if (law.kind === 'exponential') return alpha * s;
  if (law.kind === 'rayleigh') return (alpha * s ** 2) / 2;
  if (law.kind === 'weibull') return (alpha * s) ** law.shape;
  return s <= law.cutoff ? 0 : alpha * Math.log(s / law.cutoff);
}

/** A node: −1 inactive, −2 recovered for good, else its age in steps (always 0 for exponential delays). */
type State = readonly number[];

/** P(active at T) and P(recovered for good by T) of every node after K steps. Cost: states × 2^(nodes that may change) per step. */
export function clampedLaw(model: PropagationModel, steps: number): { active: number[]; recovered: number[] } {
  const { n, sources, horizon } = model;
  const start = Array.from({ length: n }, (_, i) => (sources.includes(i) ? 0 : -1));
  let law = new Map<string, [State, number]>([[start.join(), [start, 1]]]);
  for (let k = 0; k < steps; k++) {
    const after = new Map<string, [State, number]>();
    for (const [state, p] of law.values()) branch(model, horizon / steps, state, [], p, after);
    law = after;
  }
  const sum = (is: (x: number) => boolean): number[] =>
    start.map((_, i) => [...law.values()].reduce((total, [state, p]) => total + (is(state[i]) ? p : 0), 0));
  return { active: sum((x) => x >= 0), recovered: sum((x) => x === -2) };
}

function branch(
  model: PropagationModel,
  h: number,
  state: State,
  next: number[],
  p: number,
  out: Map<string, [State, number]>,
): void {
  if (p === 0) return;
  const i = next.length;
  if (i === model.n) {
    const key = next.join();
    out.set(key, [next, (out.get(key)?.[1] ?? 0) + p]);
    return;
  }
  const go = (to: number, chance: number): void => branch(model, h, state, [...next, to], p * chance, out);
  if (state[i] === -2) return go(-2, 1);
  if (state[i] >= 0) {
    const leaves = 1 - Math.exp(-model.recovery[i] * h);
    go(model.kind === 'SIR' ? -2 : -1, leaves);
    return go(model.delay.kind === 'exponential' ? 0 : state[i] + 1, 1 - leaves);
  }
  let exposure = 0;
  for (let j = 0; j < model.n; j++)
    for (let a = model.offsets[j]; a < model.offsets[j + 1]; a++)
      if (model.heads[a] === i && state[j] >= 0)
        exposure +=
          cumulated(model.delay, model.rates[a], (state[j] + 1) * h) -
          cumulated(model.delay, model.rates[a], state[j] * h);
  const enters = 1 - Math.exp(-Math.min(exposure, model.threshold ? model.threshold[i] * h : Infinity));
  go(0, enters);
  go(-1, 1 - enters);
}
