/** Policies and campaigns as the specification defines them, without any shortcut: what the engines must equal push by push. */
import { stream } from '../../../../core/rng';
import { campaignFrom, TIE, type Campaign } from '../../campaign';
import type { ChoosingPolicy } from '../choose';
import type { AnswerSettings, Luck } from '../simulate';

const chanceOf = (campaign: Campaign, active: ReadonlySet<number>, u: number): number => {
  let q = campaign.b[u];
  for (let a = campaign.inOffsets[u]; a < campaign.inOffsets[u + 1]; a++)
    if (active.has(campaign.inSources[a])) q += campaign.inWeights[a];
  return Math.min(1, q);
};

const topSum = (values: number[], k: number): number =>
  values
    .sort((x, y) => y - x)
    .slice(0, k)
    .reduce((sum, x) => sum + x, 0);

/** J(·, r) by its recursion. */
export function plainSponsor({ n, outOffsets, outTargets, outWeights }: Campaign, r: number): number[] {
  let J = Array.from({ length: n }, () => 0);
  for (let i = 0; i < r; i++) {
    const before = J;
    J = before.map((x, u) => {
      let most = 0;
      for (let a = outOffsets[u]; a < outOffsets[u + 1]; a++)
        most = Math.max(most, outWeights[a] * (1 + before[outTargets[a]]));
      return x + most;
    });
  }
  return J;
}

/** The choice among the users who can be pushed, `open`; −1 without any. */
export function plainChoice(
  id: ChoosingPolicy,
  campaign: Campaign,
  active: ReadonlySet<number>,
  open: readonly number[],
  left: number,
): number {
  const q = new Map(open.map((u) => [u, chanceOf(campaign, active, u)]));
  const score = (u: number): number => {
    const chance = q.get(u) ?? 0;
    if (id === 'greedy') return campaign.b[u];
    if (id === 'weight-sum') return campaign.outSums[u];
    if (id === 'online-greedy') return chance;
    if (id === 'sponsor-greedy') return chance * (1 + plainSponsor(campaign, left - 1)[u]);
    const after = new Set(active).add(u);
    const raised = open.filter((v) => v !== u).map((v) => chanceOf(campaign, after, v));
    return chance * (1 + topSum(raised, left - 1) - topSum([...q.values()], left - 1));
  };
  const scores = open.map(score);
  const best = Math.max(...scores);
  return open.filter((_, i) => scores[i] >= best - TIE).reduce((least, u) => Math.min(least, u), Infinity);
}

/** The users pushed (−1: nobody could be) and the yeses. */
export function plainCampaign(
  id: ChoosingPolicy,
  campaign: Campaign,
  budget: number,
  luck: Luck,
  { answers, batch, delay, repeats }: AnswerSettings,
): { users: number[]; yeses: number } {
  const active = new Set(campaign.start);
  const everybody = Array.from({ length: campaign.n }, (_, u) => u);
  const asked = new Map<number, number>();
  let pending: { user: number; yes: boolean; push: number }[] = [];
  const users: number[] = [];
  let yeses = 0;
  const tell = (now: (answer: { push: number }) => boolean): void => {
    for (const answer of pending) if (now(answer) && answer.yes) active.add(answer.user);
    pending = pending.filter((answer) => !now(answer));
  };
  for (let t = 1; t <= budget; t++) {
    if (answers === 'late') tell(({ push }) => t >= push + 1 + delay);
    if (answers === 'at-once' || (answers === 'batches' && pending.length === batch)) tell(() => true);
    const open = (): number[] => {
      const unasked = everybody.some((u) => !active.has(u) && !asked.has(u));
      return everybody.filter(
        (u) => !active.has(u) && !pending.some(({ user }) => user === u) && (repeats || !unasked || !asked.has(u)),
      );
    };
    if (answers === 'batches' && open().length === 0) tell(() => true);
    const choices = open();
    if (choices.length === 0) {
      if (pending.length === 0) break;
      users.push(-1);
      continue;
    }
    const user = plainChoice(id, campaign, active, choices, budget - t + 1);
    const yes = luck(t, user, asked.get(user) ?? 0) < chanceOf(campaign, active, user);
    asked.set(user, (asked.get(user) ?? 0) + 1);
    users.push(user);
    if (yes) yeses++;
    pending.push({ user, yes, push: t });
  }
  return { users, yeses };
}

/** A random campaign as the paper draws them, or with equal shares, where nearly everything ties. */
export function randomCampaign(
  seed: number,
  { most = 20, theta, equal = false }: { most?: number; theta?: number; equal?: boolean } = {},
): Campaign {
  const rng = stream(seed, 'campaign');
  const n = 1 + rng.below(most);
  const density = rng.uniform() ** 2;
  const share = theta ?? rng.uniform();
  const arcs: [number, number][] = [];
  const inDegree = new Int32Array(n);
  for (let v = 0; v < n; v++)
    for (let u = 0; u < n; u++)
      if (u !== v && rng.uniform() < density) {
        arcs.push([v, u]);
        inDegree[u]++;
      }
  const draw = (): number => (equal ? 0.5 : rng.uniform());
  const b = Array.from({ length: n }, () => share * draw());
  const edges = arcs.map(([v, u]) => [v, u, ((1 - share) * draw()) / inDegree[u]] as const);
  return campaignFrom(b, edges, seed % 7 === 0 ? [0] : []);
}
