/** Everything that the parts of the Forecast page read, gathered once per change of the store. */
import { useMemo } from 'react';
import { matchUsers, type CascadeSet } from '../../core/cascade';
import type { MethodId } from '../../core/method';
import type { Network } from '../../core/network';
import { defaults, type ParameterTable, type ParameterValue } from '../../core/parameters';
import type { ModelHeader } from '../../core/trained-model';
import type { Experiment } from '../../experiment/experiment';
import { methods } from '../../models/forest/all';
import type { ForestData } from '../../models/forest/data/vocabulary';
import { shownDataset } from '../../store/datasets';
import { currentExperiment, runs, useLab } from '../../store/lab';
import { shownModel } from '../../store/model-data';
import type { Dataset } from '../../store/state';
import { shownOf, type Shown } from '../run/shown';
import { chosenCascade, type Chosen } from './cascade-chosen';
import { ALL, EVALUATE, NEXT_USER, SIZES, TRAIN } from './methods';
import { useForestData } from './use-data';
import { walkOf, type Walk } from './walk';
import { weightsOf, type Weights } from './weights';

export interface Forecast {
  experiment: Experiment;
  /** The network on the stage. */
  dataset: Dataset | undefined;
  /** It was made from the very cascades that are to be predicted: it is drawn, and no model looks at it. */
  onlyDrawn: boolean;
  cascades: CascadeSet | undefined;
  /** What the cascades hold for the model; undefined while there are none. */
  data: ForestData | undefined;
  /** The cascade that is looked at; undefined where the part has none of that number. */
  chosen: Chosen | undefined;
  weights: Weights;
  /** What came next is not shown: it is to be guessed. */
  guessing: boolean;
  /** What was predicted along that cascade, if it was that cascade. */
  walk: Walk | undefined;
  /** What is asked; undefined while it is not there. */
  model: ModelHeader | undefined;
  /** Settings of training and of asking. */
  table: ParameterTable;
  /** All of them, defaults filled in. */
  values: Readonly<Record<string, ParameterValue>>;
  /** What there is of every method of the page. */
  shown: Readonly<Record<MethodId, Shown>>;
}

const TABLE: ParameterTable = {
  ...methods[EVALUATE].parameters,
  ...methods[SIZES].parameters,
  ...methods[NEXT_USER].parameters,
  ...methods[TRAIN].parameters,
};

export function useForecast(): Forecast {
  const experiment = useLab(currentExperiment);
  const datasetState = useLab((s) => s.dataset);
  const states = useLab((s) => s.runs);
  const cascades = useLab((s) => (s.cascades.type === 'ready' ? s.cascades.data.set : undefined));
  const model = useLab((s) => shownModel(s.model)?.model.header);
  const dataset = datasetState.type === 'failed' ? undefined : shownDataset(datasetState);
  const values = useMemo(() => ({ ...defaults(TABLE), ...experiment.parameters }), [experiment.parameters]);
  const shown = useMemo(() => {
    const lab = { runs: states };
    // Without a run there is no picture, and no digest to compare.
    const each = ALL.map((id) => [id, shownOf(lab, id, states[id] ? runs.digestFor(id, experiment) : '')]);
    return Object.fromEntries(each) as Record<MethodId, Shown>;
  }, [states, experiment]);
  const onlyDrawn = dataset?.source.kind === 'derived';
  const network: Network | undefined = dataset?.network;
  const data = useForestData(cascades, onlyDrawn ? undefined : network, values, experiment.seed);
  const nodes = useMemo(() => cascades && network && matchUsers(cascades, network), [cascades, network]);
  const { from, cascade } = values;
  const chosen = useMemo(
    () => (cascades && data ? chosenCascade(cascades, data, nodes, { from, cascade }) : undefined),
    [cascades, data, nodes, from, cascade],
  );
  const { picture } = shown[NEXT_USER];
  const guessing = experiment.view?.rest === false;
  const walk = useMemo(
    () => (isOfCascade(picture?.base, { from, cascade }) ? shownWalk(walkOf(picture?.outputs), guessing) : undefined),
    [picture, from, cascade, guessing],
  );
  return {
    experiment,
    dataset,
    onlyDrawn,
    cascades,
    data,
    chosen,
    weights: weightsOf(experiment),
    guessing,
    walk,
    model,
    table: TABLE,
    values,
    shown,
  };
}

/** A picture of another cascade says nothing of this one; one of other weights or switches still does. */
function isOfCascade(base: Experiment | undefined, { from, cascade }: Forecast['values']): boolean {
  if (!base) return false;
  const then = { ...defaults(TABLE), ...base.parameters };
  return then.from === from && then.cascade === cascade;
}

const shownWalk = (walk: Walk | undefined, guessing: boolean): Walk | undefined =>
  walk && guessing ? { ...walk, next: [] } : walk;
