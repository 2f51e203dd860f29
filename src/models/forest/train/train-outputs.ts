/** The outputs of a training, whole or so far. */
import type { Outputs, TableColumn } from '../../../core/outputs';
import { PROTOCOL_NAMES } from '../scores/metrics';
import { EPOCH_COLUMNS, STEP_COLUMNS, type Course } from './course';
import type { NextEvaluation } from './evaluate';
import type { Facts } from './facts';
import type { NextScores } from './trained';

const numbers = (id: string, label: string, values: readonly number[], unit?: string): TableColumn => ({
  id,
  label,
  ...(unit ? { unit } : {}),
  values: Float64Array.from(values),
});

const words = (id: string, label: string, values: readonly string[]): TableColumn => ({ id, label, values });

const LABELS: Readonly<Record<string, string>> = {
  step: 'step',
  epoch: 'epoch',
  loss: 'loss',
  reward: 'mean reward',
  entropy: 'entropy',
  rate: 'learning rate',
  training: 'loss in training',
  validation: 'loss on validation',
  hits10: 'Hits@10, users only',
  hits50: 'Hits@50, users only',
  hits100: 'Hits@100, users only',
  map10: 'MAP@10, users only',
  map50: 'MAP@50, users only',
  map100: 'MAP@100, users only',
  stopHits10: 'Hits@10, with STOP',
  stopHits50: 'Hits@50, with STOP',
  stopHits100: 'Hits@100, with STOP',
  stopMap10: 'MAP@10, with STOP',
  stopMap50: 'MAP@50, with STOP',
  stopMap100: 'MAP@100, with STOP',
  msle: 'MSLE of the size, natural logarithm',
  seconds: 'time',
};
const UNITS: Readonly<Record<string, string>> = {
  loss: 'nats per prediction',
  training: 'nats per prediction',
  validation: 'nats per prediction',
  entropy: 'nats',
  seconds: 's',
};

/** Curves and facts so far. */
export function courseOutputs(course: Course, facts: Facts): Outputs {
  const column = (name: string, values: readonly number[]) => numbers(name, LABELS[name], values, UNITS[name]);
  const [first, ...others] = EPOCH_COLUMNS;
  return {
    steps: { kind: 'table', columns: STEP_COLUMNS.map((name) => column(name, course.steps[name])) },
    epochs: {
      kind: 'table',
      columns: [
        column(first, course.epochs[first]),
        words('phase', 'phase', course.phases.slice()),
        ...others.map((name) => column(name, course.epochs[name])),
      ],
    },
    facts: { kind: 'table', columns: [words('fact', 'fact', facts.names), words('value', 'value', facts.values)] },
  };
}

/** One model's scores under both protocols. */
export interface ScoredModel {
  model: string;
  scores: NextEvaluation;
}

const SCORES = [
  'n',
  'hits10',
  'hits50',
  'hits100',
  'map10',
  'map50',
  'map100',
] as const satisfies readonly (keyof NextScores)[];
const SCORE_LABELS = ['predictions', 'Hits@10', 'Hits@50', 'Hits@100', 'MAP@10', 'MAP@50', 'MAP@100'];

/** The table of next-user scores: two rows for every model. */
export function scoreTable(models: readonly ScoredModel[]): Outputs[string] {
  const rows = models.flatMap(({ model, scores }) => [
    { model, protocol: PROTOCOL_NAMES.users, scores: scores.users, nats: Number.NaN },
    { model, protocol: PROTOCOL_NAMES.stop, scores: scores.withStop, nats: scores.nats },
  ]);
  return {
    kind: 'table',
    columns: [
      words(
        'model',
        'model',
        rows.map(({ model }) => model),
      ),
      words(
        'protocol',
        'candidates',
        rows.map(({ protocol }) => protocol),
      ),
      ...SCORES.map((name, k) =>
        numbers(
          name,
          SCORE_LABELS[k],
          rows.map(({ scores }) => scores[name]),
        ),
      ),
      numbers(
        'nats',
        'loss',
        rows.map(({ nats }) => nats),
        'nats per prediction',
      ),
    ],
  };
}
