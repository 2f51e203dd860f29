/** One small random campaign on which the bound as printed is tried (specification, sections 1.1, 4.1). */
import type { Steps } from '../../../core/method';
import type { Rng } from '../../../core/rng';
import { BOUNDS, boundAt, type BoundId } from '../bounds/bounds';
import { sponsorTable } from '../bounds/sponsor';
import { campaignFrom, type Campaign } from '../campaign';
import { PushState } from '../push-state';
import { aoStar, type AoStarResult } from './ao-star';
import { backwardInduction } from './backward-induction';

export interface InstanceSettings {
  readonly users: number;
  readonly pushes: number;
  readonly density: number;
  readonly theta: number;
}

export type Edge = readonly [number, number, number];

export interface Instance {
  readonly b: readonly number[];
  readonly edges: readonly Edge[];
}

/** What was found out about a campaign with one of the bounds. */
export interface Finding {
  /** The bound of the first state. */
  readonly bound: number;
  /** Value that AO* returns. */
  readonly returned: number;
  /** What the policy that it returns is worth. */
  readonly worth: number;
}

export interface InstanceFindings {
  readonly optimum: number;
  readonly of: Readonly<Record<BoundId, Finding>>;
}

/**
 * Every directed edge is there with chance `density`; b_u = θ U, w_vu = (1 − θ) U / d_in(u). Drawn in this order: edges by tail and head,
 * tastes, influence.
 */
export function drawInstance({ users, density, theta }: Omit<InstanceSettings, 'pushes'>, rng: Rng): Instance {
  const pairs: [number, number][] = [];
  const inDegree = new Int32Array(users);
  for (let v = 0; v < users; v++)
    for (let u = 0; u < users; u++)
      if (u !== v && rng.uniform() < density) {
        pairs.push([v, u]);
        inDegree[u]++;
      }
  const b = Array.from({ length: users }, () => theta * rng.uniform());
  const edges = pairs.map(([v, u]): Edge => [v, u, ((1 - theta) * rng.uniform()) / inDegree[u]]);
  return { b, edges };
}

/** Compares every bound, and AO* with it, with the optimum. */
export function* examine({ b, edges }: Instance, L: number): Steps<InstanceFindings> {
  const campaign = campaignFrom(b, edges);
  const optimum = backwardInduction(campaign, L).value(0, L);
  const J = sponsorTable(campaign, L);
  const start = new PushState(campaign);
  const findings: [BoundId, Finding][] = [];
  for (const bound of BOUNDS) {
    const result = yield* aoStar(campaign, L, { bound, mostStates: Infinity });
    const worth = worthOf(result, campaign, L);
    findings.push([bound, { bound: boundAt(start, L, bound, J), returned: result.value, worth }]);
  }
  return { optimum, of: Object.fromEntries(findings) as Record<BoundId, Finding> };
}

/** Expected yeses of the policy that AO* has found, followed push by push. */
function worthOf({ choose }: AoStarResult, campaign: Campaign, L: number): number {
  const state = new PushState(campaign);
  const known = new Map<string, number>();
  const value = (left: number): number => {
    const u = choose(state, left);
    if (u < 0) return 0;
    const key = `${left} ${[...state.users].sort((x, y) => x - y).join(' ')}`;
    const there = known.get(key);
    if (there !== undefined) return there;
    const q = state.q[u];
    let sum = q < 1 ? (1 - q) * value(left - 1) : 0;
    if (q > 0) {
      state.activate(u);
      sum += q * (1 + value(left - 1));
      state.undo();
    }
    known.set(key, sum);
    return sum;
  };
  return value(L);
}
