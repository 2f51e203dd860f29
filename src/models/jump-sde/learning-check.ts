/** Problems of learning from cascades and of judging by them, found before a run starts, and remarks on what is not seen. */
import type { CascadeSet } from '../../core/cascade';
import type { Issue } from '../../core/errors';
import type { ObservedCascades } from '../../core/method';
import type { Network } from '../../core/network';
import { rateLaw, type LearningLaw } from './netrate-law';
import { cascadeCount, usableCascades, type SplitSettings, type UsableCascades } from './split-cascades';

const number = (x: number): string => x.toLocaleString('en', { maximumSignificantDigits: 6 });
const cascadesOf = (count: number): string => `${number(count)} ${count === 1 ? 'cascade' : 'cascades'}`;

/** Fewer cascades than this say little. */
const FEW = 20;
/** Chance to work within the window from which on it is worth a remark that such edges are reported as none. */
const OFTEN = 0.2;

type Learning = SplitSettings & LearningLaw & { readonly leastRate: number };

/** All issues of learning rates; none of severity `stopped` means it can run. O(events) when something of the split has changed. */
export function checkLearning(p: Learning, cascades: ObservedCascades | undefined): Issue[] {
  if (!cascades) return [];
  const { set } = cascades;
  const usable = usableCascades(set, p);
  const count = cascadeCount(usable);
  if (count === 0) return [noCascades(p, set)];
  const learned = Math.max(1, Math.round((count * p.trainShare) / 100));
  return [
    ...checkGaps(p, usable),
    ...remarkOnFew(learned),
    ...remarkOnLeastRate(p, usable),
    ...(p.trainShare === 100 || count === 1 ? [nothingKept(p, 'note')] : []),
    ...remarkOnWindow(p, usable),
    ...remarkOnTimes(set),
  ];
}

/** The same of the prediction; the propagation itself is checked apart. */
export function checkHeldOut(p: SplitSettings, network: Network, cascades: ObservedCascades | undefined): Issue[] {
  if (!cascades) return [];
  const { set, nodes } = cascades;
  const usable = usableCascades(set, p);
  const count = cascadeCount(usable);
  if (count === 0) return [noCascades(p, set)];
  return [
    ...(p.trainShare === 100 || count === 1 ? [nothingKept(p, 'stopped')] : []),
    ...(usable.window > 0 ? [] : [oneMoment()]),
    ...checkUsers(network, nodes, usable),
    ...remarkOnWindow(p, usable),
    ...remarkOnTimes(set),
  ];
}

function noCascades({ mostActive, leastUsers }: SplitSettings, set: CascadeSet): Issue {
  const where = { path: 'parameters.leastUsers' };
  if (set.count === 0)
    return {
      code: 'no-cascades',
      severity: 'stopped',
      message: 'The set holds no cascades.',
      where: { path: 'inputs.cascades' },
      found: '0 cascades',
      expected: 'at least 1 cascade',
      hint: 'Open a file of cascades, or draw some.',
    };
  return {
    code: 'no-usable-cascades',
    severity: 'stopped',
    message: `None of the ${cascadesOf(set.count)} has ${number(leastUsers)} of the ${number(Math.min(mostActive, set.userCount))} most active users.`,
    where,
    found: '0 cascades',
    expected: 'at least 1 cascade with enough users',
    hint: 'Ask for fewer users in a cascade, or look at more users.',
  };
}

/** Whether there is any pair of events in which one could have activated the other. */
function checkGaps(p: LearningLaw, { offsets, times }: UsableCascades): Issue[] {
  let largest = 0;
  for (let c = 0; c + 1 < offsets.length; c++) largest = Math.max(largest, times[offsets[c + 1] - 1]);
  if (largest === 0)
    return [
      {
        code: 'no-delays',
        severity: 'stopped',
        message: 'In no cascade is there an event after the first moment, so there are no delays to learn from.',
        where: { path: 'inputs.cascades' },
        found: 'events at one moment only',
        expected: 'a cascade with two events at different times',
        hint: 'Check the column of times, or take a longer window.',
      },
    ];
  if (p.law !== 'power-law' || largest > p.lawCutoff) return [];
  return [
    {
      code: 'cutoff-too-large',
      severity: 'stopped',
      message: `The shortest delay ${number(p.lawCutoff)} is not below the longest time between two events of a cascade, ${number(largest)}, so every pair is left out.`,
      where: { path: 'parameters.lawCutoff' },
      found: number(p.lawCutoff),
      expected: `less than ${number(largest)}`,
      hint: 'Take a smaller shortest delay.',
    },
  ];
}

function remarkOnFew(learned: number): Issue[] {
  if (learned >= FEW) return [];
  return [
    {
      code: 'few-cascades',
      severity: 'note',
      message: `Rates are learned from only ${cascadesOf(learned)}; they will be rough.`,
      where: { path: 'inputs.cascades' },
      found: cascadesOf(learned),
      expected: `${FEW} or more`,
      hint: 'Learn from a larger share, or ask for fewer users in a cascade.',
    },
  ];
}

/** Rates have a unit, and so has the smallest one kept: with times in seconds it may be that of busy edges. */
function remarkOnLeastRate(p: Learning, { window }: UsableCascades): Issue[] {
  const perRate = rateLaw(p).cumulated(window);
  const chance = -Math.expm1(-perRate * p.leastRate);
  if (!(chance > OFTEN)) return [];
  return [
    {
      code: 'least-rate-large',
      severity: 'note',
      message: `An edge with the smallest rate kept, ${number(p.leastRate)}, works within the window of ${number(window)} in ${number(Math.round(100 * chance))} % of all cases; edges that are nearly as busy are reported as none.`,
      where: { path: 'parameters.leastRate' },
      found: number(p.leastRate),
      expected: `at most ${number(Number((-Math.log1p(-OFTEN) / perRate).toPrecision(2)))}`,
      hint: 'Keep smaller rates, or give times in a longer unit.',
    },
  ];
}

function nothingKept({ trainShare }: SplitSettings, severity: 'note' | 'stopped'): Issue {
  const all = trainShare === 100;
  const why = all ? 'All cascades are learned from' : 'There is only one cascade, and it is learned from';
  return {
    code: 'nothing-kept',
    severity,
    message: `${why}; none is kept away to judge by.`,
    where: { path: all ? 'parameters.trainShare' : 'parameters.leastUsers' },
    found: all ? '100 %' : '1 cascade',
    expected: all ? 'less than 100 %' : '2 cascades or more',
    hint: all ? 'Learn from a smaller share.' : 'Ask for fewer users in a cascade.',
  };
}

function oneMoment(): Issue {
  return {
    code: 'no-delays',
    severity: 'stopped',
    message: 'All events of a cascade are at one moment, so there is no time over which to predict.',
    where: { path: 'parameters.window' },
    found: '0',
    expected: 'a window longer than 0',
    hint: 'Set a window, or check the column of times.',
  };
}

/** Users whom the network does not have can be neither sources nor predicted. */
function checkUsers(network: Network, nodes: Int32Array, { users, offsets, members, times }: UsableCascades): Issue[] {
  const absent = users.filter((user) => nodes[user] < 0).length;
  if (absent === 0) return [];
  let started = 0;
  for (let c = 0; c + 1 < offsets.length; c++)
    for (let e = offsets[c]; e < offsets[c + 1] && times[e] === 0; e++)
      if (nodes[users[members[e]]] >= 0) {
        started++;
        break;
      }
  const said = absent === users.length ? 'None' : `${number(absent)}`;
  const message = `${said} of the ${number(users.length)} users looked at ${absent === users.length || absent === 1 ? 'is' : 'are'} ${absent === users.length ? '' : 'not '}in the network of ${number(network.n)} nodes`;
  if (started === 0)
    return [
      {
        code: 'users-not-in-network',
        severity: 'stopped',
        message: `${message}, and no cascade starts from one of its nodes.`,
        where: { path: 'inputs.network' },
        found: `${number(users.length - absent)} users`,
        expected: 'a network whose nodes are called as the users are',
        hint: 'Use the network that was learned from these cascades.',
        affected: absent,
      },
    ];
  return [
    {
      code: 'users-not-in-network',
      severity: 'note',
      message: `${message}; they are left out, and so are cascades that start from them alone.`,
      where: { path: 'inputs.network' },
      found: `${number(users.length - absent)} users`,
      expected: 'all users looked at',
      hint: 'Use the network that was learned from these cascades.',
      affected: absent,
    },
  ];
}

function remarkOnWindow({ window }: SplitSettings, { late }: UsableCascades): Issue[] {
  if (late.events === 0) return [];
  return [
    {
      code: 'horizon-too-short',
      severity: 'note',
      message: `${number(late.events)} ${late.events === 1 ? 'event' : 'events'} of ${cascadesOf(late.cascades)} ${late.events === 1 ? 'comes' : 'come'} after the window of ${number(window)} and ${late.events === 1 ? 'is' : 'are'} not seen.`,
      where: { path: 'parameters.window' },
      found: number(window),
      hint: 'Take a longer window, or 0 for all events.',
      affected: late.events,
    },
  ];
}

function remarkOnTimes({ time }: CascadeSet): Issue[] {
  const where = { path: 'inputs.cascades' };
  if (time.unit === 'step')
    return [
      {
        code: 'time-in-steps',
        severity: 'note',
        message:
          'Times count steps: of two events in the same step neither can have activated the other, and rates are per step.',
        where,
        found: 'steps',
        expected: 'times with a unit',
        hint: 'Use cascades with real times where there are some.',
      },
    ];
  if (time.unit !== 'unknown') return [];
  return [
    {
      code: 'time-unit-unknown',
      severity: 'note',
      message: 'The unit of the times is not known; rates are per that unit, whatever it is.',
      where,
      found: 'no unit',
      expected: 'times with a unit',
      hint: 'Say the unit where the file is opened.',
    },
  ];
}
