/** Trained models that do not belong to the data they are asked about (specification, section 15). */
import type { Issue } from '../../core/errors';
import type { ObservedCascades } from '../../core/method';
import type { Network } from '../../core/network';
import type { ParameterValue } from '../../core/parameters';
import type { TrainedModel } from '../../core/trained-model';
import { whole } from './data/data-issues';
import { FIRST_USER, type ForestData } from './data/vocabulary';
import { modelUsersDigest } from './model-users';
import { dataParameters } from './parameters';
import { neighbourhoods, type Neighbourhoods } from './structure/neighbourhoods';
import { neighboursDigest } from './structure/neighbours-digest';

const MODEL = { path: 'inputs.model' };
const TRAINER = 'forest/train';

/** Settings that decide who the users are, and which cascades were not learned from. */
const SAME = ['split', 'longest', 'tooLong', 'graph'] as const;
type SameSettings = Readonly<Record<(typeof SAME)[number], ParameterValue>>;

/** A model of another family. */
export function foreignModel({ header }: TrainedModel): Issue[] {
  if (header.method === TRAINER) return [];
  return [
    {
      code: 'other-model',
      severity: 'stopped',
      message: `This model was trained by “${header.method}”; here models of “${TRAINER}” are asked.`,
      where: MODEL,
      found: header.method,
      expected: TRAINER,
      hint: 'Take a model that was trained here, or train one.',
    },
  ];
}

export function otherSettings({ header }: TrainedModel, asked: SameSettings): Issue[] {
  return SAME.flatMap((name): Issue[] => {
    const parameter = dataParameters[name];
    const trained = header.parameters[name] ?? parameter.default;
    if (trained === asked[name]) return [];
    return [
      {
        code: 'other-settings',
        severity: 'stopped',
        message: `The model was trained with another setting of “${parameter.label}”: ${say(name, trained)}; here it is ${say(name, asked[name])}. ${WHY[name]}`,
        where: { path: `parameters.${name}` },
        found: say(name, asked[name]),
        expected: say(name, trained),
        hint: 'Take the settings of the model, or train a model with these.',
      },
    ];
  });
}

const WHY: Readonly<Record<(typeof SAME)[number], string>> = {
  split: 'Cascades of the test may have been learned from.',
  longest: 'Cascades of the test may have been learned from.',
  tooLong: 'Cascades of the test may have been learned from.',
  graph: 'It has other users, or knows another network.',
};

/** A value as the form shows it. */
function say(name: (typeof SAME)[number], value: ParameterValue): string {
  const parameter = dataParameters[name];
  if (typeof value === 'number') return whole(value);
  const option = parameter.kind === 'choice' ? parameter.options.find((one) => one.value === value) : undefined;
  return `“${option?.label ?? String(value)}”`;
}

/**
 * Other users: their number, or their names. The names are compared by a digest, which is found once for a set and a network.
 * O(characters of all names) the first time.
 */
export function otherUsers(
  { header }: TrainedModel,
  { set, nodes }: ObservedCascades,
  network: Network,
  data: ForestData,
  graph: string,
): Issue[] {
  const here = data.V - FIRST_USER;
  const { userCount, users, data: trainedOn } = header;
  const stop = (message: string, found: string, expected: string): Issue[] => [
    {
      code: 'other-users',
      severity: 'stopped',
      message,
      where: MODEL,
      found,
      expected,
      hint: 'Take the data that it was trained on – the network too –, or train a model on these.',
    },
  ];
  const of = trainedOn === '' ? '' : ` (those of ${trainedOn})`;
  if (userCount !== here)
    return stop(
      `The model knows ${whole(userCount)} users${of}, these data have ${whole(here)}.`,
      `${whole(here)} users`,
      `${whole(userCount)} users`,
    );
  // A model that has just been trained learns the names with its result.
  if (users === '') return [];
  const given = graph === 'given' && network.n > 0 ? network : undefined;
  const digest = modelUsersDigest(set, nodes, given);
  if (digest === users) return [];
  return stop(
    `The model knows as many users as these data have, but others, or in another order${of}.`,
    `users ${digest.slice(0, 12)}…`,
    `users ${users.slice(0, 12)}…`,
  );
}

/** A model that learned with other neighbours: its answers would mix two networks. Models of before do not say with which. */
export function otherNeighbours({ header: { neighbours } }: TrainedModel, here: Neighbourhoods): Issue[] {
  if (neighbours === undefined) return [];
  const digest = neighboursDigest(here);
  if (digest === neighbours) return [];
  return [
    {
      code: 'other-network',
      severity: 'stopped',
      message: 'The model learned with another network: the same users have other neighbours here.',
      where: MODEL,
      found: `neighbours ${digest.slice(0, 12)}…`,
      expected: `neighbours ${neighbours.slice(0, 12)}…`,
      hint: 'Take the network that it was trained with – a derived one comes from the same training cascades –, or train a model on this.',
    },
  ];
}

const known = new WeakMap<ForestData, { network: Network; around: Neighbourhoods }>();

/** The same before a run, where the network is given; a derived one depends on the split, which is drawn in the run. */
export function otherNetwork(model: TrainedModel, network: Network, data: ForestData, graph: string): Issue[] {
  if (graph !== 'given' || network.n === 0 || model.header.neighbours === undefined) return [];
  let there = known.get(data);
  if (there?.network !== network) known.set(data, (there = { network, around: neighbourhoods(data, network) }));
  return otherNeighbours(model, there.around);
}
