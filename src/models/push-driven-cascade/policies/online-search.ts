/**
 * OnlineSearch (PDC, section IV-C, eq. 7), lazily: the lowest user within 1e-12 of the largest q_u (1 + D_u),
 * D_u = h2(A+u, n−1) − h2(A, n−1).
 *
 * D_u is evaluated only for users whose bound reaches the best score. The bound of the specification, the sum of out-weights into
 * inactive users, is loose: most followers of u stay below the k = n−1 largest chances even after her yes. Ours is
 * D_u ≤ U_u(τ) − max(0, q_u − τ), U_u(τ) = Σ over followers v of max(0, min(1, q_v + w_uv) − max(q_v, τ)), with τ the k-th largest
 * chance (`TopGain.loose` has the proof). τ never falls while pushes are spent, and U_u falls as τ rises, so that
 * - a U_u that was made at an earlier τ stays a bound until the chance of one of u's followers v rises,
 * - and then it is enough to add what v's term gains at the present τ, to those u alone whose term is positive: those with
 *   w_uv > τ − q_v, the first few of v's in-edges by weight. A yes of x so costs O(out-degree of x + such pairs), and no more.
 * Keys q_u (1 + U_u) lie in a tournament tree; the key of a user is lowered when she comes to its top.
 */
import { TIE } from '../campaign';
import type { PushState } from '../push-state';
import type { PolicyEngine } from './engine';
import { MaxTree, NONE } from './max-tree';
import { TopGain } from './top-gain';
import { TopList } from './top-list';

/** Who is that far below the best score cannot tie, however U was rounded. */
const SURELY_BELOW = 2 * TIE;

export class OnlineSearch implements PolicyEngine {
  score = NaN;
  evaluations = 0;
  private readonly away: Uint8Array;
  private readonly list: TopList;
  private readonly gains: TopGain;
  private readonly tree: MaxTree;
  /** U of every user, at some τ no larger than the present one. */
  private readonly U: Float64Array;
  /** τ of the last choice. */
  private tau: number;
  private readonly looked: Int32Array;
  /** Scores of those looked at during a choice, NONE otherwise and for those who cannot be the best. */
  private readonly scores: Float64Array;
  /** As they are at the beginning of every campaign. */
  private readonly first: { list: TopList; tree: MaxTree; U: Float64Array; tau: number };

  /** O(n + m + L log L). */
  constructor(
    private readonly state: PushState,
    budget: number,
  ) {
    const { campaign, q, active } = state;
    const { n } = campaign;
    const list = new TopList(n, budget);
    this.away = active.slice();
    this.list = new TopList(n, budget);
    this.gains = new TopGain(campaign, q, this.away, this.list);
    this.looked = new Int32Array(n);
    this.scores = new Float64Array(n).fill(NONE);
    list.build(q, active, budget);
    this.list.copy(list);
    this.tau = this.gains.threshold(budget - 1);
    this.U = new Float64Array(n);
    const { outOffsets, outTargets, outWeights } = campaign;
    for (let u = 0; u < n; u++) {
      let sum = 0;
      for (let a = outOffsets[u]; a < outOffsets[u + 1]; a++)
        if (!active[outTargets[a]]) sum += term(q[outTargets[a]], outWeights[a], this.tau);
      this.U[u] = sum;
    }
    const tree = new MaxTree(q.map((chance, u) => (active[u] ? NONE : chance * (1 + this.U[u]))));
    this.tree = new MaxTree(q);
    this.first = { list, tree, U: this.U.slice(), tau: this.tau };
  }

  begin(): void {
    const { first } = this;
    this.away.set(this.state.active);
    this.list.copy(first.list);
    this.tree.copy(first.tree);
    this.U.set(first.U);
    this.tau = first.tau;
    this.evaluations = 0;
  }

  choose(left: number): number {
    const { tree, gains, U, looked, scores } = this;
    const { q } = this.state;
    const k = left - 1;
    const tau = gains.threshold(k);
    this.tau = tau;
    if (tree.max <= TIE) return this.anybody();
    let best = NONE;
    let chosen = -1;
    let chosenScore = NaN;
    let count = 0;
    while (tree.max > NONE && tree.max >= best - SURELY_BELOW) {
      const u = tree.lowest(tree.max);
      const chance = q[u];
      const key = chance * (1 + U[u]);
      if (key < tree.max) {
        tree.set(u, key);
        continue;
      }
      looked[count++] = u;
      tree.set(u, NONE);
      if (key - chance * Math.max(0, chance - tau) < best - SURELY_BELOW) continue;
      const score = chance * (1 + gains.gain(u, k));
      this.evaluations++;
      U[u] = gains.loose;
      scores[u] = score;
      if (score > best) best = score;
    }
    for (let i = 0; i < count; i++) {
      const u = looked[i];
      const score = scores[u];
      if (score >= best - TIE && (chosen < 0 || u < chosen)) {
        chosen = u;
        chosenScore = score;
      }
      scores[u] = NONE;
      tree.set(u, q[u] * (1 + U[u]));
    }
    this.score = chosenScore;
    return chosen;
  }

  pushed(u: number, away: boolean): void {
    if (away) {
      this.away[u] = 1;
      this.list.remove(u);
      this.tree.set(u, NONE);
      this.dropTerms(u);
    }
    this.list.spend();
  }

  back(u: number): void {
    const chance = this.state.q[u];
    this.away[u] = 0;
    this.list.raise(u, chance);
    this.tree.set(u, chance * (1 + this.U[u]));
    this.addTerms(u, chance, -1);
  }

  accepted(u: number): void {
    const { outOffsets, outTargets, outWeights } = this.state.campaign;
    const { q } = this.state;
    for (let a = outOffsets[u]; a < outOffsets[u + 1]; a++) {
      const v = outTargets[a];
      if (this.away[v]) continue;
      const chance = q[v];
      this.list.raise(v, chance);
      this.tree.set(v, chance * (1 + this.U[v]));
      this.addTerms(v, chance, chance - outWeights[a]);
    }
  }

  /** Nobody has a chance: all scores are equal. */
  private anybody(): number {
    const u = this.tree.lowest(0);
    this.score = u < 0 ? NaN : 0;
    return u;
  }

  /** The chance of v has risen from `before` (−1: she comes back) to `chance`: U of those who can raise it further grows. */
  private addTerms(v: number, chance: number, before: number): void {
    const { inOffsets, inSources, inWeights } = this.state.campaign;
    const { q } = this.state;
    const { tau, U, tree, away } = this;
    const to = inOffsets[v + 1];
    for (let a = inOffsets[v]; a < to; a++) {
      const w = inWeights[a];
      if (chance + w <= tau) return;
      const more = term(chance, w, tau) - (before < 0 ? 0 : term(before, w, tau));
      if (more <= 0) continue;
      const u = inSources[a];
      U[u] += more;
      if (away[u]) continue;
      const key = q[u] * (1 + U[u]);
      if (key > tree.key(u)) tree.set(u, key);
    }
  }

  /** v cannot be pushed: her terms leave the U of those whom she listens to. Their keys are lowered later. */
  private dropTerms(v: number): void {
    const { inOffsets, inSources, inWeights } = this.state.campaign;
    const { tau, U } = this;
    const chance = this.state.q[v];
    const to = inOffsets[v + 1];
    for (let a = inOffsets[v]; a < to; a++) {
      if (chance + inWeights[a] <= tau) return;
      U[inSources[a]] -= term(chance, inWeights[a], tau);
    }
  }
}

/** max(0, min(1, q + w) − max(q, τ)): what a follower whose chance is q counts in U. */
function term(q: number, w: number, tau: number): number {
  const sum = q + w;
  const more = (sum < 1 ? sum : 1) - (q > tau ? q : tau);
  return more > 0 ? more : 0;
}
