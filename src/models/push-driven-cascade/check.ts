/**
 * What a campaign cannot be played with, and what a user should know before it is (specification, section 1.3). All checks together take
 * O(n + m) the first time; what depends on the network alone is found once.
 */
import type { Issue } from '../../core/errors';
import { nodeLabel, type Network } from '../../core/network';
import { gigabytes, MEMORY_LIMIT_BYTES } from '../memory-limit';
import { checkColumns, checkSums, number, remarkOnStart, type ChanceSettings } from './check-chances';
import { checkEdges } from './check-edges';
import type { CampaignSettings } from './campaign';
import { MOST_USERS } from './exact/backward-induction';
import { LIMITS, variantSizes } from './exact/variants-size';

const stopped = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === 'stopped');

/** Bytes of a campaign while it is put together: arrays of users, and of arcs both ways. */
export const campaignBytes = ({ n, targets }: Pick<Network, 'n' | 'targets'>): number => 80 * n + 40 * targets.length;

/**
 * All issues of a campaign on a network; none of severity `stopped` means it can be played. More pushes than users are fine.
 * @param more bytes that a method needs besides the campaign
 */
export function checkCampaign(p: ChanceSettings, network: Network, more = 0): Issue[] {
  if (network.n === 0)
    return [
      {
        code: 'no-nodes',
        severity: 'stopped',
        message: 'The network has no users.',
        where: { path: 'inputs.network' },
        hint: 'Choose another network.',
      },
    ];
  const memory = checkMemory(campaignBytes(network) + more, network);
  if (memory.length > 0) return memory;
  const columns = checkColumns(p, network);
  const edges = checkEdges(p, network);
  // Sums of what is no chance, or is not known, mean nothing.
  if (stopped(columns) || stopped(edges)) return [...columns, ...edges];
  return [...columns, ...edges, ...checkSums(p, network), ...remarkOnStart(p, network)];
}

function checkMemory(bytes: number, network: Network): Issue[] {
  if (bytes <= MEMORY_LIMIT_BYTES) return [];
  return [
    {
      code: 'too-large',
      severity: 'stopped',
      message: `This run would need about ${gigabytes(bytes)} of memory (${number(network.n)} users, ${number(network.m)} edges); the limit is ${gigabytes(MEMORY_LIMIT_BYTES)}.`,
      where: { path: 'inputs.network' },
      found: gigabytes(bytes),
      expected: `at most ${gigabytes(MEMORY_LIMIT_BYTES)}`,
      hint: 'Use a smaller network, or fewer pushes.',
    },
  ];
}

/** A game: its pushes must fit into the budget. Whether they can be answered is judged when it is replayed. */
export function checkGame(p: CampaignSettings & { readonly pushes: Int32Array }, network: Network): Issue[] {
  const issues = checkCampaign(p, network);
  if (p.pushes.length > p.budget)
    issues.push({
      code: 'too-many-pushes',
      severity: 'stopped',
      message: `The game has ${number(p.pushes.length)} pushes, and the budget is ${number(p.budget)}.`,
      where: { path: 'parameters.pushes' },
      found: number(p.pushes.length),
      expected: `at most ${number(p.budget)}`,
      hint: 'Raise the budget, or take pushes back.',
    });
  return issues;
}

/** A search for the optimum. All states are gone through on tiny networks only; other searches may start on any. */
export function checkOptimum(p: CampaignSettings & { readonly solver: string }, network: Network): Issue[] {
  const { n } = network;
  const all = p.solver === 'backward-induction';
  const bytes = all && n <= MOST_USERS ? 2 ** n * (8 * n + 9 * (p.budget + 1)) : tableBytes(p.budget, network);
  const issues = checkCampaign(p, network, bytes);
  if (!all || n <= MOST_USERS) return issues;
  return [
    ...issues,
    {
      code: 'too-many-users',
      severity: 'stopped',
      message: `All states of ${number(n)} users are too many to go through; at most ${MOST_USERS} users fit.`,
      where: { path: 'parameters.solver' },
      found: number(n),
      expected: `at most ${MOST_USERS}`,
      hint: 'Search by branch & bound: it can be stopped at any time, and leaves a bracket that holds the optimum.',
    },
  ];
}

/** Bytes of what a search knows of every user for every number of pushes left. */
const tableBytes = (pushes: number, { n }: Network): number => 16 * n * (pushes + 1);

/** More pushes than that are not searched through: each of them is a call within a call. */
export const MOST_SEARCHED = 1000;

/** A moment of a campaign: so many pushes left of the budget, and who has said yes. */
export function checkWhy(
  p: CampaignSettings & { readonly said: Int32Array; readonly left: number; readonly judge: string },
  network: Network,
): Issue[] {
  const pushes = p.left > 0 ? Math.min(p.left, p.budget) : p.budget;
  const issues = checkCampaign(p, network, p.judge === 'optimum' ? tableBytes(pushes, network) : 0);
  if (network.n === 0) return issues;
  if (p.judge === 'optimum' && pushes > MOST_SEARCHED)
    issues.push({
      code: 'too-many-pushes',
      severity: 'stopped',
      message: `The optimum of ${number(pushes)} pushes is not searched for; at most ${number(MOST_SEARCHED)} are.`,
      where: { path: 'parameters.judge' },
      found: number(pushes),
      expected: `at most ${number(MOST_SEARCHED)}`,
      hint: 'Judge by OnlineSearch, or leave fewer pushes.',
    });
  if (p.left > p.budget)
    issues.push({
      code: 'left-above-budget',
      severity: 'stopped',
      message: `${number(p.left)} pushes cannot be left of ${number(p.budget)}.`,
      where: { path: 'parameters.left' },
      found: number(p.left),
      expected: `at most ${number(p.budget)}`,
      hint: 'Raise the budget, or leave fewer pushes.',
    });
  const start = new Set(p.start);
  const twice = p.said.filter((user) => start.has(user));
  if (twice.length > 0)
    issues.push({
      code: 'said-at-start',
      severity: 'note',
      message: `User ${nodeLabel(network, twice[0])} had said yes before the first push and is named again${twice.length === 1 ? '' : ` (${number(twice.length)} such users)`}; she counts once.`,
      where: { path: 'parameters.said' },
      found: nodeLabel(network, twice[0]),
      hint: 'Name every user in one of the two lists.',
      affected: twice.length,
    });
  const fresh = p.said.length - twice.length;
  const made = p.budget - p.left;
  if (p.left > 0 && p.left <= p.budget && fresh > made)
    issues.push({
      code: 'more-yeses-than-pushes',
      severity: 'note',
      message: `${number(fresh)} users have said yes after ${number(made)} ${made === 1 ? 'push' : 'pushes'}: no campaign gets there. The moment is judged as it stands.`,
      where: { path: 'parameters.said' },
      found: number(fresh),
      expected: `at most ${number(made)}`,
      hint: 'Leave fewer pushes, or name fewer users.',
    });
  if (fresh + start.size >= network.n && start.size < network.n)
    issues.push({
      code: 'nobody-left',
      severity: 'note',
      message: 'Everybody has said yes: no push is left to judge.',
      where: { path: 'parameters.said' },
      hint: 'Name fewer users.',
    });
  return issues;
}

/** Other rules are worked out on every state: what cannot be gone through in reasonable time is refused. */
export function checkVariants(p: CampaignSettings, network: Network): Issue[] {
  const issues = checkCampaign(p, network);
  if (network.n === 0) return issues;
  const open = network.n - p.start.length;
  const refuse = (code: string, message: string, found: number, most: number, hint: string): void => {
    issues.push({
      code,
      severity: 'stopped',
      message,
      where: { path: code === 'too-many-users' ? 'inputs.network' : 'parameters.budget' },
      found: number(found),
      expected: `at most ${number(most)}`,
      hint,
    });
  };
  if (open > LIMITS.users) {
    const states = 2 ** open * (p.budget + 1);
    const said = Number.isFinite(states) ? `about ${states.toPrecision(2)}` : 'more than can be written down';
    refuse(
      'too-many-users',
      `Other rules are worked out on every set of users: ${said} states for ${number(open)} users. At most ${LIMITS.users} users fit.`,
      open,
      LIMITS.users,
      'Use a smaller network, or a part of this one.',
    );
    return issues;
  }
  const fits = (pushes: number): boolean => {
    const sizes = variantSizes(open, pushes);
    return sizes.sequences <= LIMITS.sequences && sizes.states <= LIMITS.states;
  };
  if (fits(p.budget)) return issues;
  let most = p.budget;
  while (most > 1 && !fits(most)) most--;
  const { sequences, states } = variantSizes(open, p.budget);
  refuse(
    'too-many-states',
    `With ${number(open)} users and ${number(p.budget)} pushes there are ${sequences.toPrecision(2)} fixed sequences and about ${states.toPrecision(2)} states with answers two pushes late. At most ${LIMITS.sequences.toPrecision(1)} and ${LIMITS.states.toPrecision(1)} fit.`,
    p.budget,
    most,
    `Take ${number(most)} ${most === 1 ? 'push' : 'pushes'} or fewer, or a smaller network.`,
  );
  return issues;
}
