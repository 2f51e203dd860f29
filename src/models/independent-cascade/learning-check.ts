/** Problems of learning that are found before it starts (see `check` for those that all methods of the cascade share). */
import { cascadeName, userName, type CascadeSet } from '../../core/cascade';
import type { Issue } from '../../core/errors';
import type { ObservedCascades } from '../../core/method';
import { edgeLabel, type Network } from '../../core/network';
import { checkSettings, startOf } from './check';
import { hiddenCount } from './hidden-nodes';
import type { LearningSettings } from './learning-settings';
import { cascadeOfEvent, observedFacts } from './observed-facts';
import { beginningOf, stepOf } from './observed-evidence';

/** DMPrec is offered up to so many edges: its cost grows with their square. */
export const DMP_REC_EDGES = 60;

const number = (x: number): string => x.toLocaleString('en', { maximumSignificantDigits: 6 });

type Settings = LearningSettings;

/** All issues; empty means it can run. Cost: O(n + m + events) the first time, then little. */
export function checkLearning(p: Settings, network: Network, bytes: number, cascades?: ObservedCascades): Issue[] {
  const drawn = p.evidence === 'drawn';
  // Where cascades of one's own are learned from, no α of the settings has a meaning.
  const settings = drawn ? p : { ...p, alphaLaw: 'constant' as const };
  return [
    ...checkSettings(startOf({ ...settings, runs: 1 }), network, bytes),
    ...checkHorizon(p),
    ...checkEdges(network),
    ...checkHidden(p, network),
    ...checkWeights(p, network),
    ...(drawn ? [] : checkRandomSources(p, network)),
    ...(!drawn && cascades ? checkCascades(p, cascades) : []),
  ];
}

function checkHorizon(p: Settings): Issue[] {
  if (p.horizon >= 2) return [];
  return [
    {
      code: 'horizon-too-short',
      severity: 'stopped',
      message: `Learning needs a horizon T of at least 2, found ${p.horizon}: with T = 1 only sources are observed, and they say nothing of α.`,
      where: { path: 'parameters.horizon' },
      found: String(p.horizon),
      expected: 'at least 2',
      hint: 'Raise the horizon.',
    },
  ];
}

function checkEdges({ n, m }: Network): Issue[] {
  if (n === 0 || m > 0) return [];
  return [
    {
      code: 'no-edges',
      severity: 'stopped',
      message: 'The network has no edges, so there is no α to learn.',
      where: { path: 'inputs.network' },
      found: '0 edges',
      expected: 'at least 1 edge',
      hint: 'Choose another network.',
    },
  ];
}

/** Whether nothing is left to see, whoever the draw hides. */
function checkHidden(p: Settings, { n }: Network): Issue[] {
  const byShare = hiddenCount(n, p.hiddenShare / 100) >= n;
  if (n === 0 || (!byShare && p.hiddenNodes.length < n)) return [];
  return [
    {
      code: 'nothing-observed',
      severity: 'stopped',
      message: `${n === 1 ? 'The only node is' : `All ${number(n)} nodes are`} hidden, so there is nothing to learn from.`,
      where: { path: byShare ? 'parameters.hiddenShare' : 'parameters.hiddenNodes' },
      ...(byShare ? { found: `${number(p.hiddenShare)} %` } : {}),
      hint: 'Hide fewer nodes.',
    },
  ];
}

/** p̄ of random sources is a probability. */
function checkRandomSources(p: Settings, { n }: Network): Issue[] {
  if (p.seedClass !== 'random' || n === 0 || p.classSources <= n) return [];
  return [
    {
      code: 'more-sources-than-nodes',
      severity: 'stopped',
      message: `${number(p.classSources)} expected sources on ${number(n)} ${n === 1 ? 'node' : 'nodes'} would make p̄ = ${number(p.classSources / n)}; it is a probability.`,
      where: { path: 'parameters.classSources' },
      found: number(p.classSources),
      expected: `at most ${number(n)}`,
      hint: 'Lower the number of expected sources.',
    },
  ];
}

function checkWeights(p: Settings, network: Network): Issue[] {
  if (p.tie !== 'weight') return [];
  const weights = network.edgeValues['weight'];
  const issue = (message: string, found: string, hint: string): Issue[] => [
    { code: 'weights-needed', severity: 'stopped', message, where: { path: 'parameters.tie' }, found, hint },
  ];
  if (!weights)
    return issue(
      'One rate for all weights needs a column weight, and the edges of this network have none.',
      'no column weight',
      'Use a file with the column weight, or learn one α for each edge.',
    );
  const bad = weights.findIndex((w) => !(w >= 0 && w < Infinity));
  if (bad >= 0) {
    const value = Number.isNaN(weights[bad]) ? 'missing' : number(weights[bad]);
    return issue(
      `Edge ${edgeLabel(network, bad)}: weight ${value} is ${value === 'missing' ? 'not a number' : 'outside 0…∞'}.`,
      value,
      'Correct the file, or learn one α for each edge.',
    );
  }
  if (network.m === 0 || weights.some((w) => w > 0)) return [];
  return issue(
    'All weights are 0, so that α = 1 − exp(−β w) is 0 whatever the rate β is.',
    'only weights of 0',
    'Correct the file, or learn one α for each edge.',
  );
}

/** What the open cascades must fulfil: whole steps, a horizon they fit in, users that the network knows. */
function checkCascades(p: Settings, { set, nodes }: ObservedCascades): Issue[] {
  const facts = observedFacts(set, nodes);
  const issues: Issue[] = [];
  if (facts.negative > 0)
    issues.push({
      code: 'time-negative',
      severity: 'stopped',
      message: `${placeOf(set, facts.firstNegative)} is active at step ${number(set.times[facts.firstNegative])}, before the beginning (${number(facts.negative)} such ${facts.negative === 1 ? 'event' : 'events'}).`,
      where: { path: 'inputs.cascades' },
      found: number(set.times[facts.firstNegative]),
      expected: '0 or later',
      hint: 'Correct the file, or read its times with another origin.',
      affected: facts.negative,
    });
  if (p.stepWidth === 0 && facts.fractions > 0) {
    const time = set.times[facts.firstFraction] - beginningOf(set, cascadeOfEvent(set, facts.firstFraction));
    issues.push({
      code: 'time-not-whole',
      severity: 'stopped',
      message: `${placeOf(set, facts.firstFraction)} comes ${number(time)} after the beginning; learning works on whole steps (${number(facts.fractions)} such ${facts.fractions === 1 ? 'event' : 'events'}).`,
      where: { path: 'parameters.stepWidth' },
      found: number(time),
      expected: 'a whole number of steps',
      hint: `Set the width of a step, in ${unitOf(set)}.`,
      affected: facts.fractions,
    });
  } else if (facts.latest >= 0 && p.lateEvents === 'refuse') {
    const step = stepOf(facts.longest, p.stepWidth);
    if (step > p.horizon)
      issues.push({
        code: 'time-after-horizon',
        severity: 'stopped',
        message: `${placeOf(set, facts.latest)} is active at step ${number(step)}, after the horizon T = ${number(p.horizon)}.`,
        where: { path: 'parameters.horizon' },
        found: number(step),
        expected: `at most ${number(p.horizon)}`,
        hint:
          step <= 1000
            ? `Raise T to ${number(step)}, cut late events off, or take wider steps.`
            : 'Take wider steps, or cut late events off.',
      });
  }
  if (facts.unknown > 0 && p.unknownUsers === 'refuse')
    issues.push({
      code: 'unknown-user',
      severity: 'stopped',
      message: `${placeOf(set, facts.firstUnknown)} is not a node of this network (${number(facts.unknown)} such ${facts.unknown === 1 ? 'event' : 'events'}).`,
      where: { path: 'parameters.unknownUsers' },
      hint: 'Open the network that these cascades ran on, or leave such events out.',
      affected: facts.unknown,
    });
  return issues;
}

/** "Cascade 17: Ann". */
export function placeOf(set: CascadeSet, event: number): string {
  const name = userName(set, set.users[event]);
  return `Cascade ${cascadeName(set, cascadeOfEvent(set, event))}: ${name === '' ? 'somebody unnamed' : name}`;
}

/** "seconds", for hints about the width of a step. */
export function unitOf(set: CascadeSet): string {
  return set.time.unit === 'unknown' ? 'the unit of the file' : `${set.time.unit}s`;
}

/** Maximum likelihood needs every node. */
export function checkLikelihood(p: Settings, network: Network, bytes: number, cascades?: ObservedCascades): Issue[] {
  const issues = checkLearning(p, network, bytes, cascades);
  if (p.hiddenShare === 0 && p.hiddenNodes.length === 0) return issues;
  return [
    ...issues,
    {
      code: 'full-observation-needed',
      severity: 'stopped',
      message: 'The likelihood of a cascade is known only where every node is observed; here some are hidden.',
      where: { path: p.hiddenShare > 0 ? 'parameters.hiddenShare' : 'parameters.hiddenNodes' },
      hint: 'Hide no nodes, or use SLICER.',
    },
  ];
}

export function checkDmpRec(p: Settings, network: Network, bytes: number, cascades?: ObservedCascades): Issue[] {
  const issues = checkLearning(p, network, bytes, cascades);
  if (network.m <= DMP_REC_EDGES) return issues;
  return [
    ...issues,
    {
      code: 'too-many-edges',
      severity: 'stopped',
      message: `DMPrec is offered up to ${DMP_REC_EDGES} edges, since its cost grows with their square; this network has ${number(network.m)}.`,
      where: { path: 'inputs.network' },
      found: number(network.m),
      expected: `at most ${DMP_REC_EDGES}`,
      hint: 'Use SLICER, which gives the same gradient, or a smaller network.',
    },
  ];
}
