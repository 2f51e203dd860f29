/** What the figures of FOREST share: the sets, the models that are trained, and how their tables are read. */
import type { CascadeSource, Experiment } from '../../experiment';
import { experimentsOf } from './figure-experiment';
import type { FigurePlan, FigureResults, FigureRun, FigureSeries } from './figure';
import { rowsOf, tableOf } from './words';

export const forestRun = experimentsOf('FOREST');

/** The bundled set, with its network. */
export const FORUM: Experiment['inputs'] = {
  network: { kind: 'bundled', id: 'forum' },
  cascades: { kind: 'bundled', id: 'forum' },
};

/** The files of the paper's sets, as its authors name them: Memetracker or Twitter, whichever they are of. */
export const SPLIT_FILES = ['cascade.txt.gz', 'cascadevalid.txt.gz', 'cascadetest.txt.gz'] as const;
const uploaded: CascadeSource = {
  kind: 'uploaded',
  name: SPLIT_FILES[0],
  parts: [
    { name: SPLIT_FILES[1], role: 'validation' },
    { name: SPLIT_FILES[2], role: 'test' },
  ],
};
export const UPLOADED: Experiment['inputs'] = { cascades: uploaded };

type Role = FigureSeries['role'];

/** A model that is trained, as the paper calls it. */
export interface Trained {
  id: string;
  label: string;
  role: Role;
  dash?: FigureSeries['dash'];
  parameters: Experiment['parameters'];
  /** It works on a network and cannot do without. */
  network?: true;
}

const like = (id: string, label: string, role: Role, dash: FigureSeries['dash'], network?: true): Trained => ({
  id,
  label: `${label}-like`,
  role,
  dash,
  parameters: { architecture: id, reward: false },
  ...(network ? { network } : {}),
});

export const FOREST: Trained = { id: 'forest', label: 'FOREST', role: 'own', parameters: {} };
export const WITHOUT_REWARD: Trained = {
  id: 'forest-rl',
  label: 'FOREST−RL',
  role: 'own',
  dash: 'short',
  parameters: { reward: false },
};
export const WITHOUT_NETWORK: Trained = {
  id: 'gru',
  label: 'without network',
  role: 'own',
  dash: 'dots',
  parameters: { reward: false, graph: 'none' },
  network: true,
};
export const NDM = like('ndm', 'NDM', 'b1', 'solid');
export const DEEPDIFFUSE = like('deepdiffuse', 'DeepDiffuse', 'b2', 'solid');
export const TOPOLSTM = like('topolstm', 'TopoLSTM', 'b3', 'solid', true);
export const SNIDSA = like('snidsa', 'SNIDSA', 'opt', 'solid', true);
export const DEEPCAS = like('deepcas', 'DeepCas', 'rnd', 'solid', true);

/** Counting on the same cascades: what every model has to beat. Not in the paper. */
const floors = (item: string, inputs: Experiment['inputs']): FigureRun => ({
  id: 'floors',
  experiment: forestRun(item, 'counting', 'forest/floors', {}, inputs),
});

/** The bundled set, small enough to be trained in the page. */
export function reducedPlan(item: string, models: readonly Trained[], seconds: number): FigurePlan {
  // A small set needs small batches, a short warm-up and much dropout.
  const small = { width: 32, batch: 256, warmUp: 2500, dropout: 0.3, epochs: 16, microEpochs: 8, rewardShare: 0.5 };
  return {
    size: 'The bundled forum, width 32, at most 16 epochs; the paper has Twitter, Douban and Memetracker, width 64',
    seconds,
    runs: [
      floors(item, FORUM),
      ...models.map(({ id, label, parameters }) => ({
        id,
        experiment: forestRun(item, label, 'forest/train', { ...small, ...parameters }, FORUM),
        weight: parameters.reward === false ? 10 : 25,
      })),
    ],
  };
}

/** The user's files at full width: Memetracker or Twitter. Neither has its network, so what needs one is left out. */
export function fullPlan(item: string, models: readonly Trained[], seconds: number): FigurePlan {
  const needs = SPLIT_FILES;
  return {
    size: 'The three files of Memetracker or Twitter, width 64, up to 50 epochs; no network came with them',
    seconds,
    runs: [
      { ...floors(item, UPLOADED), needs },
      ...models
        .filter(({ network }) => !network)
        .map(({ id, label, parameters }) => ({
          id,
          experiment: forestRun(item, label, 'forest/train', { ...parameters, graph: 'none' }, UPLOADED),
          needs,
          weight: parameters.reward === false ? 100 : 300,
        })),
    ],
  };
}

/** Scores of a model on the test cascades under the protocol of the published tables; undefined while there are none. */
export function testScores(results: FigureResults, run: string, model?: string): Record<string, number> | undefined {
  const rows = rowsOf(tableOf(results, run, run === 'floors' ? 'next' : 'test'));
  const row = rows.find((one) => one.protocol === 'with STOP' && (model === undefined || one.model === model));
  return row && Object.fromEntries(Object.entries(row).flatMap(([id, x]) => (typeof x === 'number' ? [[id, x]] : [])));
}

/** MSLE (natural logarithm) of the first of a run's forecasts whose name holds these words; NaN while there is none. */
export function sizeError(results: FigureResults, run: string, forecast: string): number {
  const row = rowsOf(tableOf(results, run, 'sizes')).find((one) => String(one.forecast).includes(forecast));
  return typeof row?.error === 'number' ? row.error : Number.NaN;
}
