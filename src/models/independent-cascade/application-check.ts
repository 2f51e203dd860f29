/** Problems of the applications that are found before they start (see `check` for those that all methods of the cascade share). */
import type { Issue } from '../../core/errors';
import type { ObservedCascades } from '../../core/method';
import type { Network } from '../../core/network';
import {
  unknownSources,
  type EdgeBlockingSettings,
  type SeedSelectionSettings,
  type SourceLocalisationSettings,
} from './application-settings';
import { checkSettings } from './check';
import { initialProbabilities } from './initial-condition';
import { placeOf, unitOf } from './learning-check';
import { beginningOf, stepOf } from './observed-evidence';

const number = (x: number): string => x.toLocaleString('en', { maximumSignificantDigits: 6 });

export function checkSeedSelection(p: SeedSelectionSettings, network: Network, bytes: number): Issue[] {
  return [
    ...checkSettings(unknownSources(p), network, bytes),
    ...checkBudget(p.budget, network.n, 'sources', `the network has ${count(network.n, 'node')}`),
  ];
}

export function checkEdgeBlocking(p: EdgeBlockingSettings, network: Network, bytes: number): Issue[] {
  const issues = checkSettings(p, network, bytes);
  if (issues.length > 0) return issues;
  if (p.what === 'edges')
    return checkBudget(p.budget, network.m, 'edges', `the network has ${count(network.m, 'edge')}`);
  let free = 0;
  for (const initial of initialProbabilities(network, p)) if (initial < 1) free++;
  return checkBudget(
    p.budget,
    free,
    'nodes',
    `the network has ${count(free, 'node')} that ${free === 1 ? 'is' : 'are'} no sources`,
  );
}

const count = (x: number, what: string): string => `${number(x)} ${what}${x === 1 ? '' : 's'}`;

function checkBudget(budget: number, most: number, what: string, there: string): Issue[] {
  // A network without nodes has been refused already.
  if (budget <= most || (what === 'sources' && most === 0)) return [];
  return [
    {
      code: 'budget-too-large',
      severity: 'stopped',
      message: `There are not ${number(budget)} ${what} to choose: ${there}.`,
      where: { path: 'parameters.budget' },
      found: number(budget),
      expected: `at most ${number(most)}`,
      hint: most > 0 ? `Choose at most ${number(most)}.` : 'Choose another network.',
    },
  ];
}

export function checkSourceLocalisation(
  p: SourceLocalisationSettings,
  network: Network,
  bytes: number,
  cascades?: ObservedCascades,
): Issue[] {
  return [
    ...checkSettings(
      { ...unknownSources(p), sources: p.evidence === 'drawn' ? p.sources : new Int32Array() },
      network,
      bytes,
    ),
    ...checkClue(p, network),
    ...(p.evidence === 'observed' && cascades ? checkCascade(p, cascades) : []),
  ];
}

function checkClue(p: SourceLocalisationSettings, { n }: Network): Issue[] {
  const issues: Issue[] = [];
  if (p.clue === 'snapshot' && p.snapshotTime > p.horizon)
    issues.push({
      code: 'snapshot-after-horizon',
      severity: 'stopped',
      message: `The snapshot is at step ${number(p.snapshotTime)}, after the horizon T = ${number(p.horizon)}.`,
      where: { path: 'parameters.snapshotTime' },
      found: number(p.snapshotTime),
      expected: `at most ${number(p.horizon)}`,
      hint: 'Take an earlier moment, or raise the horizon.',
    });
  if (p.clue === 'times' && p.horizon < 2)
    issues.push({
      code: 'horizon-too-short',
      severity: 'stopped',
      message: 'Times need a horizon T of at least 2, found 1: with T = 1 only the source has a time.',
      where: { path: 'parameters.horizon' },
      found: '1',
      expected: 'at least 2',
      hint: 'Raise the horizon.',
    });
  if (n > 0 && new Set(p.hiddenNodes).size >= n)
    issues.push({
      code: 'nothing-observed',
      severity: 'stopped',
      message: `All ${number(n)} nodes are hidden, so there is no clue.`,
      where: { path: 'parameters.hiddenNodes' },
      hint: 'Hide fewer nodes.',
    });
  return issues;
}

/** What the one cascade that is looked at must fulfil. O(its events) */
function checkCascade(p: SourceLocalisationSettings, { set, nodes }: ObservedCascades): Issue[] {
  if (p.cascade > set.count)
    return [
      {
        code: 'no-such-cascade',
        severity: 'stopped',
        message: `There is no cascade number ${number(p.cascade)}; ${set.count === 1 ? 'there is one' : `there are ${number(set.count)}`}.`,
        where: { path: 'parameters.cascade' },
        found: number(p.cascade),
        expected: `1 to ${number(set.count)}`,
        hint: 'Choose another number.',
      },
    ];
  const from = set.offsets[p.cascade - 1];
  const to = set.offsets[p.cascade];
  const isUnknown = (e: number): boolean => set.users[e] < 0 || nodes[set.users[e]] < 0;
  const events = Array.from({ length: to - from }, (_, k) => from + k);
  const beginning = beginningOf(set, p.cascade - 1);
  const stepAt = (e: number): number => stepOf(set.times[e] - beginning, p.stepWidth);
  const issues: Issue[] = [];
  const negative = events.find((e) => stepAt(e) < 0);
  if (negative !== undefined)
    issues.push({
      code: 'time-negative',
      severity: 'stopped',
      message: `${placeOf(set, negative)} is active at step ${number(stepAt(negative))}, before the beginning.`,
      where: { path: 'inputs.cascades' },
      found: number(stepAt(negative)),
      expected: '0 or later',
      hint: 'Correct the file, or read its times with another origin.',
    });
  const fraction = events.find((e) => !Number.isInteger(stepAt(e)));
  if (fraction !== undefined)
    issues.push({
      code: 'time-not-whole',
      severity: 'stopped',
      message: `${placeOf(set, fraction)} comes ${number(stepAt(fraction))} after the beginning; message passing works on whole steps.`,
      where: { path: 'parameters.stepWidth' },
      found: number(stepAt(fraction)),
      expected: 'a whole number of steps',
      hint: `Set the width of a step, in ${unitOf(set)}.`,
    });
  else if (p.clue === 'times' && p.lateEvents === 'refuse' && stepAt(to - 1) > p.horizon)
    issues.push({
      code: 'time-after-horizon',
      severity: 'stopped',
      message: `${placeOf(set, to - 1)} is active at step ${number(stepAt(to - 1))}, after the horizon T = ${number(p.horizon)}.`,
      where: { path: 'parameters.horizon' },
      found: number(stepAt(to - 1)),
      expected: `at most ${number(p.horizon)}`,
      hint: 'Raise the horizon, cut late events off, or take wider steps.',
    });
  const unknown = events.filter(isUnknown);
  if (unknown.length === events.length)
    issues.push({
      code: 'nothing-observed',
      severity: 'stopped',
      message: `No event of cascade number ${number(p.cascade)} is of a node of this network.`,
      where: { path: 'parameters.cascade' },
      hint: 'Choose another cascade, or open the network that it ran on.',
    });
  else if (unknown.length > 0 && p.unknownUsers === 'refuse')
    issues.push({
      code: 'unknown-user',
      severity: 'stopped',
      message: `${placeOf(set, unknown[0])} is not a node of this network (${count(unknown.length, 'such event')}).`,
      where: { path: 'parameters.unknownUsers' },
      hint: 'Open the network that this cascade ran on, or leave such events out.',
      affected: unknown.length,
    });
  return issues;
}
