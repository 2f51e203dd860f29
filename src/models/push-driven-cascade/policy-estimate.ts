/** Time and memory of simulated policies before they start, to the order of magnitude. */
import { reachedBins } from '../count-bins';
import type { PolicyId } from './parameters';

interface Size {
  readonly n: number;
  readonly m: number;
  readonly directed: boolean;
}
interface Estimate {
  operations: number;
  bytes: number;
}

const arcsOf = ({ m, directed }: Size): number => (directed ? m : 2 * m);

/** The campaign: chances, both directions of every arc, sums. */
const campaignBytes = (size: Size): number => 40 * size.n + 24 * arcsOf(size);

/** Making it: draws, and edges sorted by weight. */
const campaignOperations = (size: Size): number => size.n + 20 * arcsOf(size);

/** Rows of J at once. */
const rowsBytes = (budget: number, { n }: Size): number =>
  8 * n * Math.min(budget, Math.max(25e6 / Math.max(1, n), 2 * Math.sqrt(budget)));

/**
 * One campaign: OnlineSearch looks at tens of users per push where many pushes are left, Sponsor greedy at hundreds, now and then at all
 * of them, the others at one.
 */
function runOperations(policy: PolicyId, budget: number, size: Size): number {
  const degree = arcsOf(size) / Math.max(1, size.n);
  const perPush =
    policy === 'online-search'
      ? Math.max(1, Math.min(60, budget / 4)) * (20 + 10 * degree)
      : policy === 'sponsor-greedy'
        ? 4 * Math.min(600, size.n) + size.n / 10
        : 60 + degree;
  return size.n / 4 + budget * perPush;
}

const setUpOperations = (policy: PolicyId, budget: number, size: Size): number =>
  policy === 'online-search'
    ? 5 * arcsOf(size)
    : policy === 'sponsor-greedy'
      ? budget * (size.n + arcsOf(size) / 8)
      : size.n;

const runBytes = (policy: PolicyId, budget: number, size: Size): number =>
  100 * size.n + (policy === 'sponsor-greedy' ? rowsBytes(budget, size) : 0);

export function estimatePolicy(policy: PolicyId, p: { budget: number; runs: number }, size: Size): Estimate {
  const bins = reachedBins(Math.min(size.n, p.budget), p.budget).length;
  return {
    operations:
      campaignOperations(size) +
      setUpOperations(policy, p.budget, size) +
      p.runs * runOperations(policy, p.budget, size),
    // a part and the sum of parts, in the worker that folds
    bytes:
      campaignBytes(size) + runBytes(policy, p.budget, size) + 8 * (p.budget + 1) * bins + 16 * size.n + 12 * p.runs,
  };
}

export function estimateOneCampaign(p: { policy: PolicyId; budget: number }, size: Size): Estimate {
  return {
    operations:
      campaignOperations(size) +
      setUpOperations(p.policy, p.budget, size) +
      runOperations(p.policy, p.budget, size) +
      Math.min(200, p.budget) * 2 * size.n,
    bytes: campaignBytes(size) + runBytes(p.policy, p.budget, size) + 40 * size.n,
  };
}

export function estimateBudgets(
  p: { mostPushes: number; budgets: number; runs: number; random: boolean; sponsor: boolean },
  size: Size,
): Estimate {
  const { mostPushes, budgets, runs } = p;
  // budgets are evenly spread: policies that look ahead play each of them
  const each = Array.from({ length: budgets }, (_, i) => Math.ceil((mostPushes * (i + 1)) / budgets));
  const looking: PolicyId[] = p.sponsor ? ['online-search', 'sponsor-greedy'] : ['online-search'];
  const others: PolicyId[] = ['online-greedy', 'greedy', 'weight-sum', ...(p.random ? (['random'] as const) : [])];
  let operations = campaignOperations(size);
  for (const id of looking)
    for (const budget of each) operations += setUpOperations(id, budget, size) + runs * runOperations(id, budget, size);
  for (const id of others)
    operations += setUpOperations(id, mostPushes, size) + runs * runOperations(id, mostPushes, size);
  return {
    operations,
    bytes:
      campaignBytes(size) +
      Math.max(2e8, 4 * runBytes('online-search', mostPushes, size)) * Math.min(1, size.n / 1e4) +
      (p.sponsor ? rowsBytes(mostPushes, size) : 0) +
      60 * 6 * budgets,
  };
}
