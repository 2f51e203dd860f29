/** Problems of learning from an action log, of drawing one and of the attention log, found before a run starts. */
import { SECONDS_PER, userName, type CascadeSet } from '../../core/cascade';
import type { Issue } from '../../core/errors';
import type { ObservedCascades } from '../../core/method';
import { arcCount, type Network } from '../../core/network';
import { atOnce } from '../../core/once';
import { gigabytes, MEMORY_LIMIT_BYTES } from '../memory-limit';
import type { AttentionSettings } from './attention/attention-settings';
import { actionLogOf } from './learning/action-log';
import { inNeighbours } from './learning/in-neighbours';
import type { LearnSettings } from './learning/learn-settings';
import { tooFewSamples } from './learning/learning-plan';
import type { LogSettings } from './learning/log-truth';
import { samplesOf, type WhoCounts } from './learning/samples';
import { estimateAttention, estimateLog, learnCost } from './learning-estimate';

const count = (x: number): string => x.toLocaleString('en');

/** Exposures up to which samples are counted before a run; beyond, the run itself finds out whether there are enough. */
const COUNTED_AT_ONCE = 3_000_000;

/** All issues of learning; none of severity `stopped` means it can run. O(events) when the data have changed. */
export function checkLearn(p: LearnSettings, network: Network, cascades: ObservedCascades | undefined): Issue[] {
  if (!cascades) return [];
  const { set } = cascades;
  if (set.count === 0) return [emptyLog()];
  const facts = factsOf(network, cascades);
  const unknown = checkUnknown(cascades, facts.lost);
  if (unknown.some(({ severity }) => severity === 'stopped')) return unknown;
  const { bytes } = learnCost(p, network, facts.exposures, set.users.length, set.count);
  if (bytes > MEMORY_LIMIT_BYTES) return [...unknown, tooLarge(bytes, 'inputs.cascades', 'Take a shorter log.')];
  if (p.samples === 'earlier' && !facts.timed) return [...unknown, noTimes()];
  const few = facts.exposures > COUNTED_AT_ONCE ? undefined : tooFewSamples(facts.samples(p.samples), p);
  if (few) return [...unknown, few];
  return [...unknown, ...checkItem(p, set), ...remarkOnSingles(facts.singles, set)];
}

export function checkLog(p: LogSettings, network: Network): Issue[] {
  if (network.n === 0) return [noUsers()];
  const { bytes } = estimateLog(p, network);
  if (bytes > MEMORY_LIMIT_BYTES) return [tooLarge(bytes, 'parameters.items', 'Draw fewer items.')];
  if (p.baseRate + p.tasteSpread === 0)
    return [
      {
        code: 'nobody-starts',
        severity: 'stopped',
        message: 'Without own chance and taste nobody ever acts.',
        where: { path: 'parameters.baseRate' },
        found: '0',
        expected: 'more than 0',
        hint: 'Raise the mean own chance.',
      },
    ];
  return [];
}

export function checkAttention(
  p: AttentionSettings,
  network: Network,
  cascades: ObservedCascades | undefined,
): Issue[] {
  if (network.n === 0) return [noUsers()];
  if (arcCount(network) === 0)
    return [
      {
        code: 'no-edges',
        severity: 'stopped',
        message: 'In this network nobody listens to anybody, so nobody is shown posts.',
        where: { path: 'inputs.network' },
        found: '0 edges',
        expected: 'a network with edges',
        hint: 'Open another network.',
      },
    ];
  if (p.log === 'drawn') {
    const { bytes } = estimateAttention(p, network);
    return bytes > MEMORY_LIMIT_BYTES
      ? [tooLarge(bytes, 'parameters.days', 'Watch for fewer days, or draw fewer posts.')]
      : [];
  }
  if (!cascades) return [];
  if (cascades.set.count === 0) return [emptyLog()];
  const times = checkTimes(cascades.set);
  if (times) return [times];
  return checkUnknown(cascades, factsOf(network, cascades).lost);
}

/** What is found out once for a log on a network. */
interface LogFacts {
  /** Σ over actions of the followers of the actor. */
  readonly exposures: number;
  /** Items with one action. */
  readonly singles: number;
  /** Actions of users whom the network does not have. */
  readonly lost: number;
  /** Whether any item has actions at different times. */
  readonly timed: boolean;
  samples(who: WhoCounts): number;
}

/** By the nodes of the users, which are looked up once per set and network. */
const known = new WeakMap<Int32Array, LogFacts>();

function factsOf(network: Network, { set, nodes }: ObservedCascades): LogFacts {
  const there = known.get(nodes);
  if (there) return there;
  const friends = inNeighbours(network);
  const log = atOnce(actionLogOf(set, nodes, network.n));
  const followers = new Int32Array(network.n);
  for (const v of friends.sources) followers[v]++;
  let exposures = 0;
  const actions = new Int32Array(log.items);
  for (let u = 0; u < network.n; u++) exposures += followers[u] * (log.offsets[u + 1] - log.offsets[u]);
  for (const item of log.item) actions[item]++;
  let lost = 0;
  for (const user of set.users) if (user < 0 || nodes[user] < 0) lost++;
  let timed = false;
  for (let c = 0; c < set.count && !timed; c++) timed = set.times[set.offsets[c]] < set.times[set.offsets[c + 1] - 1];
  const counted = new Map<WhoCounts, number>();
  const facts: LogFacts = {
    exposures,
    singles: actions.reduce((sum, x) => sum + (x === 1 ? 1 : 0), 0),
    lost,
    timed,
    samples: (who) => {
      const found = counted.get(who) ?? atOnce(samplesOf(log, friends, who)).count;
      counted.set(who, found);
      return found;
    },
  };
  known.set(nodes, facts);
  return facts;
}

function checkUnknown({ set, nodes }: ObservedCascades, lost: number): Issue[] {
  const named: string[] = [];
  let unknown = 0;
  for (let user = 0; user < nodes.length; user++) {
    if (nodes[user] >= 0) continue;
    unknown++;
    if (named.length < 5) named.push(`“${userName(set, user).slice(0, 60)}”`);
  }
  const all = unknown === set.userCount;
  if (unknown === 0 && lost === 0) return [];
  const more = unknown > named.length ? ` and ${count(unknown - named.length)} more` : '';
  const who = unknown === 1 ? '1 user' : `${count(unknown)} users`;
  if (all)
    return [
      {
        code: 'users-not-in-network',
        severity: 'stopped',
        message:
          unknown === 0
            ? 'The log does not say who acted.'
            : `None of the ${who} of the log is in the network: ${named.join(', ')}${more}.`,
        where: { path: 'inputs.network' },
        found: '0 users',
        expected: 'a network whose nodes are called as the users are',
        hint: 'Open the network of these users.',
        affected: unknown,
      },
    ];
  return [
    {
      code: 'users-not-in-network',
      severity: 'note',
      message:
        unknown === 0
          ? `${count(lost)} ${lost === 1 ? 'action is' : 'actions are'} of nobody known; left out.`
          : `The network does not have ${who} of the log (${named.join(', ')}${more}); ${unknown === 1 ? 'her' : 'their'} ${count(lost)} ${lost === 1 ? 'action is' : 'actions are'} left out.`,
      where: { path: 'inputs.cascades' },
      found: `${count(set.userCount - unknown)} users`,
      expected: 'all users of the log',
      hint: 'Open the network of these users, if there is one.',
      affected: unknown,
    },
  ];
}

function checkItem({ item }: LearnSettings, set: CascadeSet): Issue[] {
  if (item <= set.count) return [];
  return [
    {
      code: 'no-such-item',
      severity: 'stopped',
      message: `The log has ${count(set.count)} ${set.count === 1 ? 'item' : 'items'}; there is no item ${count(item)}.`,
      where: { path: 'parameters.item' },
      found: count(item),
      expected: `0 to ${count(set.count)}`,
      hint: 'Take an item of the log, or 0 for a new one.',
    },
  ];
}

/** Their own deviation cannot be told from chance. */
function remarkOnSingles(singles: number, set: CascadeSet): Issue[] {
  if (singles === 0) return [];
  return [
    {
      code: 'items-with-one-action',
      severity: 'note',
      message: `${count(singles)} of ${count(set.count)} items ${singles === 1 ? 'has' : 'have'} a single action: little can be learned about ${singles === 1 ? 'it' : 'them'}.`,
      where: { path: 'inputs.cascades' },
      found: count(singles),
      expected: 'items with several actions',
      affected: singles,
    },
  ];
}

/** Visits take moments that can be compared, and minutes. */
function checkTimes({ time }: CascadeSet): Issue | undefined {
  const where = { path: 'inputs.cascades' };
  if (Number.isNaN(SECONDS_PER[time.unit]))
    return {
      code: 'time-unit-needed',
      severity: 'stopped',
      message:
        time.unit === 'step'
          ? 'Times of this log count steps, so it does not say when a visit ends.'
          : 'The unit of the times is not known, so the log does not say when a visit ends.',
      where,
      found: time.unit === 'step' ? 'steps' : 'no unit',
      expected: 'times with a unit',
      hint: 'Say the unit where the file is opened, or look at the drawn log.',
    };
  if (time.origin !== 'own') return undefined;
  return {
    code: 'common-time-needed',
    severity: 'stopped',
    message:
      'Times of this log are counted from the first event of each cascade, so posts and visits cannot be compared.',
    where,
    found: 'times since the beginning of a cascade',
    expected: 'moments that all cascades share',
    hint: 'Open a file with dates or common times, or look at the drawn log.',
  };
}

const noTimes = (): Issue => ({
  code: 'no-times',
  severity: 'stopped',
  message: 'All actions on an item are at the same time, so it cannot be told which friends acted earlier.',
  where: { path: 'parameters.samples' },
  found: 'no times',
  expected: 'actions at different times',
  hint: 'Let friends count at any time.',
});

const emptyLog = (): Issue => ({
  code: 'no-cascades',
  severity: 'stopped',
  message: 'The log holds no actions.',
  where: { path: 'inputs.cascades' },
  found: '0 items',
  expected: 'at least 1 item',
  hint: 'Open an action log, or draw one.',
});

const noUsers = (): Issue => ({
  code: 'no-users',
  severity: 'stopped',
  message: 'The network has no users.',
  where: { path: 'inputs.network' },
  found: '0 users',
  expected: 'at least 1 user',
  hint: 'Open another network.',
});

const tooLarge = (bytes: number, path: string, hint: string): Issue => ({
  code: 'too-large',
  severity: 'stopped',
  message: `This would take about ${gigabytes(bytes)} of memory; the limit is ${gigabytes(MEMORY_LIMIT_BYTES)}.`,
  where: { path },
  found: gigabytes(bytes),
  expected: `at most ${gigabytes(MEMORY_LIMIT_BYTES)}`,
  hint,
});
