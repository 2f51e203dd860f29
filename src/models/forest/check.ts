/** What cannot be trained, asked or drawn, and what is worth knowing before (specification, section 15). */
import type { Issue } from '../../core/errors';
import type { ObservedCascades } from '../../core/method';
import type { Network } from '../../core/network';
import type { ResolvedValues } from '../../core/parameters';
import type { TrainedModel } from '../../core/trained-model';
import { gigabytes, MOST_EVENTS } from '../memory-limit';
import { counted, dataOf, observedIssues, remarksOnData, sizeIssues, stoppingIssues, whole } from './data/data-issues';
import type { DataSettings } from './data/forest-data';
import { contextIssues, matchIssues } from './data/network-issues';
import { FIRST_USER, type ForestData } from './data/vocabulary';
import { trainingBytes } from './estimate';
import { foreignModel, otherNetwork, otherSettings, otherUsers } from './model-issues';
import type { dataParameters, modelParameters, trainingParameters } from './parameters';

type CountingSettings = DataSettings & { observed: number };
type TrainingSettings = ResolvedValues<typeof dataParameters> &
  ResolvedValues<typeof modelParameters> &
  ResolvedValues<typeof trainingParameters>;

const stops = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === 'stopped');

/** Models that would not look at a network. */
const WITHOUT_NETWORK: ReadonlySet<string> = new Set(['ndm', 'deepdiffuse']);
/** Users above which memory is worth a word, and above which there is too little of it. */
const MANY_USERS = 50_000;
const TOO_MANY_USERS = 200_000;

export function checkTraining(p: TrainingSettings, network: Network, cascades: ObservedCascades | undefined): Issue[] {
  if (!cascades) return [];
  const data = dataOf(cascades, network, p);
  const issues = [
    ...stoppingIssues(cascades.set, data, p),
    ...sizeIssues(data, p),
    ...usersIssues(data, p, network),
    ...contextIssues(p, network, data),
    ...(p.architecture === 'deepcas' ? [] : [...simulationIssues(p), ...rewardIssues(p)]),
  ];
  if (stops(issues)) return issues;
  const match = matchIssues(cascades, network, data, p.graph).filter(
    ({ code }) => code !== 'no-network' || !WITHOUT_NETWORK.has(p.architecture),
  );
  return [...issues, ...match, ...remarksOnData(cascades.set, data, p)];
}

export function checkFloors(p: CountingSettings, network: Network, cascades: ObservedCascades | undefined): Issue[] {
  if (!cascades) return [];
  const data = dataOf(cascades, network, p);
  const issues = [...stoppingIssues(cascades.set, data, p), ...sizeIssues(data, p)];
  if (stops(issues)) return issues;
  return [...issues, ...matchIssues(cascades, network, data, p.graph), ...remarksOnData(cascades.set, data, p)];
}

/** A model is asked about the data that it was trained on, split as they were then. */
export function checkAsking(
  p: DataSettings,
  network: Network,
  cascades: ObservedCascades | undefined,
  model: TrainedModel | undefined,
): Issue[] {
  if (!cascades || !model) return [];
  const foreign = foreignModel(model);
  if (foreign.length > 0) return foreign;
  const settings = otherSettings(model, p);
  if (settings.length > 0) return settings;
  const data = dataOf(cascades, network, p);
  const users = otherUsers(model, cascades, network, data, p.graph);
  const others = users.length > 0 ? users : otherNetwork(model, network, data, p.graph);
  return [...stoppingIssues(cascades.set, data, p), ...others];
}

/**
 * The same, where the size is asked for.
 * @param p `simulated`: absent where the model says how far is simulated; `seen`: of the one cascade that is asked about, 0: as many as observed
 */
export function checkSizes(
  p: DataSettings & { observed: number; simulated?: number; seen?: number },
  network: Network,
  cascades: ObservedCascades | undefined,
  model: TrainedModel | undefined,
): Issue[] {
  if (!cascades || !model) return [];
  const { simulated = 0, seen = 0 } = p;
  // One cascade may be seen to its end, however long it is.
  const issues =
    seen > 0
      ? simulationIssues({ ...p, simulated, observed: seen })
      : [...observedIssues(p), ...simulationIssues({ ...p, simulated })];
  return [...checkAsking(p, network, cascades, model), ...issues];
}

function usersIssues({ V }: ForestData, { width, graph, softmax }: TrainingSettings, network: Network): Issue[] {
  const users = V - FIRST_USER;
  if (users <= MANY_USERS) return [];
  const bytes = trainingBytes(V, width, graph === 'training' || (graph === 'given' && network.n > 0));
  const common = { where: { path: 'inputs.cascades' }, found: counted(users, 'user'), affected: users } as const;
  if (users > TOO_MANY_USERS)
    return [
      {
        ...common,
        code: 'too-many-users',
        severity: 'stopped',
        message: `There are ${whole(users)} users; training would take about ${gigabytes(bytes)} of memory, and more than ${whole(TOO_MANY_USERS)} are not tried.`,
        expected: `at most ${counted(TOO_MANY_USERS, 'user')}`,
        hint: `Keep the most active users: leave the others out of the file, and out of the network.`,
      },
    ];
  return [
    {
      ...common,
      code: 'many-users',
      severity: 'note',
      message: `There are ${whole(users)} users: training takes about ${gigabytes(bytes)} of memory, and long.`,
      expected: `up to ${counted(MANY_USERS, 'user')} without further thought`,
      hint:
        softmax === 'sampled'
          ? 'Keep the most active users, or train with a smaller width.'
          : 'Keep the most active users, train with a smaller width, or choose the sampled softmax.',
    },
  ];
}

/** Positions that a model knows at least. */
const POSITIONS = 1000;

function simulationIssues({
  simulated,
  observed,
  longest,
}: Pick<TrainingSettings, 'simulated' | 'observed' | 'longest'>): Issue[] {
  const issues: Issue[] = [];
  const positions = Math.max(POSITIONS, longest);
  if (simulated > positions)
    issues.push({
      code: 'simulated-too-long',
      severity: 'stopped',
      message: `Cascades are simulated to at most ${whole(simulated)} users, and the model knows ${whole(positions)} positions.`,
      where: { path: 'parameters.simulated' },
      found: whole(simulated),
      expected: `at most ${whole(positions)}`,
      hint: 'Simulate no further, or allow longer cascades.',
    });
  if (simulated > 0 && simulated <= observed)
    issues.push({
      code: 'simulated-too-short',
      severity: 'stopped',
      message: `Cascades are simulated to at most ${whole(simulated)} users, and ${whole(observed)} are seen before.`,
      where: { path: 'parameters.simulated' },
      found: whole(simulated),
      expected: `0, or more than ${whole(observed)}`,
      hint: 'Simulate longer, or see fewer users before the size is predicted.',
    });
  return issues;
}

function rewardIssues({ reward, microEpochs, epochs }: TrainingSettings): Issue[] {
  if (!reward || microEpochs < epochs) return [];
  return [
    {
      code: 'reward-never-begins',
      severity: 'note',
      message: `The reward for size begins after ${counted(microEpochs, 'epoch')}, and there ${epochs === 1 ? 'is' : 'are'} ${whole(epochs)}: it never does.`,
      where: { path: 'parameters.microEpochs' },
      found: whole(microEpochs),
      expected: `less than ${whole(epochs)}`,
      hint: 'Train for more epochs, or let the reward begin earlier.',
    },
  ];
}

export function checkForum({ threads, meanSize }: { threads: number; meanSize: number }, network: Network): Issue[] {
  if (network.n < 2)
    return [
      {
        code: 'no-users',
        severity: 'stopped',
        message: `The network has ${counted(network.n, 'node')}: nobody can answer.`,
        where: { path: 'inputs.network' },
        found: counted(network.n, 'node'),
        expected: 'at least 2 nodes',
        hint: 'Open another network.',
      },
    ];
  const events = threads * Math.min(meanSize, network.n);
  if (events > MOST_EVENTS)
    return [
      {
        code: 'too-large',
        severity: 'stopped',
        message: `That would be about ${whole(Math.round(events))} events; ${whole(MOST_EVENTS)} can be held.`,
        where: { path: 'parameters.threads' },
        found: `about ${whole(Math.round(events))} events`,
        expected: `at most ${whole(MOST_EVENTS)} events`,
        hint: 'Draw fewer or smaller cascades.',
      },
    ];
  if (meanSize <= network.n) return [];
  return [
    {
      code: 'larger-than-network',
      severity: 'note',
      message: `Cascades are to have ${whole(meanSize)} people on average, and the network has ${whole(network.n)}: nobody comes twice, so they are smaller.`,
      where: { path: 'parameters.meanSize' },
      found: whole(meanSize),
      expected: `at most ${whole(network.n)}`,
      hint: 'Ask for smaller cascades.',
    },
  ];
}
