/**
 * Exact values of policies whose choice depends on the active users alone – Greedy, OnlineGreedy, WeightSum: they ask one user until she
 * says yes, then the next, so that only L + 1 sets of active users can be reached, however large the network.
 */
import type { Steps } from '../../../core/method';
import type { Campaign } from '../campaign';
import { PushState } from '../push-state';
import type { ExactValue } from './exact-value';
import { KeyEngine, type KeyPolicy } from './key-engine';

/** Operations between two yields. */
const WORK_PER_STEP = 2_000_000;

/** Value and course as `exactValue` gives them. O(n + L² + L log n + out-degrees of those asked). */
export function* chainValue(campaign: Campaign, id: KeyPolicy, budget: number): Steps<ExactValue> {
  const state = new PushState(campaign);
  const engine = new KeyEngine(state, id);
  engine.begin();
  const chances: number[] = [];
  let work = 0;
  while (chances.length < budget) {
    const u = engine.choose();
    if (u < 0) break;
    chances.push(state.q[u]);
    if (state.q[u] === 0) break;
    engine.pushed(u, true);
    state.activate(u);
    engine.accepted(u);
    work += 100 + 10 * (campaign.outOffsets[u + 1] - campaign.outOffsets[u]);
    if (work > WORK_PER_STEP) {
      work = 0;
      yield { done: 0, stage: 'Exact value' };
    }
  }
  // at[i]: probability that i have said yes
  const at = new Float64Array(chances.length + 1);
  at[0] = 1;
  const course = new Float64Array(budget + 1);
  for (let t = 1; t <= budget; t++) {
    let gained = 0;
    for (let i = Math.min(t, chances.length) - 1; i >= 0; i--) {
      const moved = at[i] * chances[i];
      gained += moved;
      at[i + 1] += moved;
      at[i] -= moved;
    }
    course[t] = course[t - 1] + gained;
    work += t;
    if (work > WORK_PER_STEP) {
      work = 0;
      yield { done: t, total: budget, stage: 'Exact value' };
    }
  }
  return { value: course[budget], course };
}
