/** Counting on the cascades of an experiment: what FOREST has to beat. */
import type { Progress, Steps, WholeRun } from '../../../core/method';
import type { Network } from '../../../core/network';
import type { Outputs, TableColumn } from '../../../core/outputs';
import { forestData } from '../data/forest-data';
import type { ForestData } from '../data/vocabulary';
import { PROTOCOL_NAMES } from '../scores/metrics';
import { TO_BASE_2 } from '../scores/msle';
import { neighbourhoods, neighboursFromTraining, type Neighbourhoods } from '../structure/neighbourhoods';
import { scoreTable } from '../train/train-outputs';
import { dataFacts } from './data-facts';
import type { FloorsSettings } from './floors-settings';
import { nextFloors, type Choice, type Floor } from './next-floors';
import { sizeFloors } from './size-floors';

export const floorsRunner: WholeRun<FloorsSettings> = {
  kind: 'whole',
  *run({ cascades, cascadeNodes, network }, settings, streams): Steps<Outputs> {
    if (!cascades) return {};
    yield { done: 0, total: 1, stage: 'Reading cascades' };
    const data = forestData(cascades, cascadeNodes, network, settings, streams);
    const { part, observed, longest } = settings;
    const friends = friendsOf(data, network, settings);
    const sizes = sizeFloors(data, part, observed, longest, streams);
    const outputs: Outputs = {
      data: factTable(dataFacts(data, network, settings, friends)),
      sizes: sizeTable(sizes),
    };
    yield { done: 0, total: 1, stage: 'Counting', outputs };
    const { floors, choices } = yield* counting(nextFloors(data, part, friends));
    return { ...outputs, next: nextTable(floors), chosen: choiceTable(choices) };
  },
};

function* counting<T>(steps: Generator<number, T>): Generator<Progress, T, void> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    yield { done: step.value, total: 1, stage: 'Counting' };
  }
}

function friendsOf(data: ForestData, network: Network, { graph }: FloorsSettings): Neighbourhoods | undefined {
  if (graph === 'training') return neighboursFromTraining(data);
  return graph === 'given' && network.n > 0 ? neighbourhoods(data, network) : undefined;
}

type Table = Outputs[string];

const words = (id: string, label: string, values: readonly string[]): TableColumn => ({ id, label, values });
const numbers = (id: string, label: string, values: readonly number[]): TableColumn => ({
  id,
  label,
  values: Float64Array.from(values),
});

const nextTable = (floors: readonly Floor[]): Table =>
  scoreTable(
    floors.map(({ name, scores }) => ({
      model: name,
      // counting gives no probabilities
      scores: { users: scores.users, withStop: scores.stop, nats: Number.NaN },
    })),
  );

const sizeTable = ({ floors, n }: ReturnType<typeof sizeFloors>): Table => ({
  kind: 'table',
  columns: [
    words(
      'forecast',
      'forecast',
      floors.map(({ forecast }) => forecast),
    ),
    numbers(
      'error',
      'MSLE, natural logarithm',
      floors.map(({ error }) => error),
    ),
    numbers(
      'errorBase2',
      'MSLE, base 2',
      floors.map(({ error }) => error * TO_BASE_2),
    ),
    numbers(
      'n',
      'cascades',
      floors.map(() => n),
    ),
  ],
});

const choiceTable = (choices: readonly Choice[]): Table => ({
  kind: 'table',
  columns: [
    words(
      'setting',
      'setting',
      choices.map(({ name, setting, protocol }) => `${name}, ${setting}, ${PROTOCOL_NAMES[protocol]}`),
    ),
    words(
      'value',
      'value',
      choices.map(({ value }) => value),
    ),
  ],
});

const factTable = (facts: readonly (readonly [fact: string, value: string])[]): Table => ({
  kind: 'table',
  columns: [
    words(
      'fact',
      'fact',
      facts.map(([fact]) => fact),
    ),
    words(
      'value',
      'value',
      facts.map(([, value]) => value),
    ),
  ],
});
