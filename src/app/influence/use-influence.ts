/** Everything that the parts of the Influence page read, gathered once per change of the store. */
import { useMemo } from 'react';
import type { MethodId } from '../../core/method';
import { nodeFinder, type Network } from '../../core/network';
import { defaults, type ParameterTable, type ParameterValue } from '../../core/parameters';
import { stream } from '../../core/rng';
import type { Experiment } from '../../experiment/experiment';
import { sourcesOf } from '../../models/jump-sde/propagation';
import { shownDataset } from '../../store/datasets';
import { currentExperiment, runs, useLab } from '../../store/lab';
import type { Dataset } from '../../store/state';
import { shownOf, type Shown } from '../run/shown';
import { ALL, CURVES, formTable, MEAN_FIELD, tickedMethods } from './methods';
import { onlyTogether } from './together';

export interface Influence {
  dataset: Dataset | undefined;
  experiment: Experiment;
  /** The settings that the form shows: those of the page's own method and of what is ticked. */
  table: ParameterTable;
  /** All of them, defaults filled in. */
  values: Readonly<Record<string, ParameterValue>>;
  horizon: number;
  /** The methods that Run starts, in the order of the page. */
  ticked: readonly MethodId[];
  /** What there is of every method of the page; curves that do not belong together are left out. */
  shown: Readonly<Record<MethodId, Shown>>;
  /** Nodes that are active at the beginning: those chosen, drawn, or the best-connected one. */
  sources: Int32Array;
}

export function useInfluence(): Influence {
  const datasetState = useLab((s) => s.dataset);
  const experiment = useLab(currentExperiment);
  const states = useLab((s) => s.runs);
  // A file that is asked for is a place on the stage: what was there before belongs to another experiment.
  const dataset = datasetState.type === 'failed' ? undefined : shownDataset(datasetState);
  const ticks = tickedMethods(experiment).join(' ');
  const ticked = useMemo(() => ticks.split(' ').filter(Boolean) as MethodId[], [ticks]);
  const table = useMemo(() => formTable(ticked), [ticked]);
  const values = useMemo(() => ({ ...defaults(table), ...experiment.parameters }), [table, experiment.parameters]);
  const shown = useMemo(() => {
    const lab = { runs: states };
    // Without a run there is no picture, and no digest to compare.
    const each = ALL.map((id) => [id, shownOf(lab, id, states[id] ? runs.digestFor(id, experiment) : '')]);
    // Mean field has no settings but those that all methods share.
    return onlyTogether(Object.fromEntries(each) as Record<MethodId, Shown>, CURVES, (base) =>
      runs.digestFor(MEAN_FIELD, base),
    );
  }, [states, experiment]);
  const { initial, sources: named, randomSources } = values;
  const { seed } = experiment;
  const network = dataset?.network;
  const sources = useMemo(
    () => sourcesNow(network, { initial, sources: named, randomSources }, seed),
    [network, initial, named, randomSources, seed],
  );
  return { dataset, experiment, table, values, horizon: Number(values.horizon), ticked, shown, sources };
}

/** The same nodes from which a run starts. */
function sourcesNow(
  network: Network | undefined,
  values: Record<'initial' | 'sources' | 'randomSources', ParameterValue>,
  seed: number,
): Int32Array {
  if (!network || network.n === 0) return new Int32Array();
  const given = Array.isArray(values.sources) ? (values.sources as readonly string[]) : [];
  const find = given.length > 0 ? nodeFinder(network) : undefined;
  const nodes = find ? given.map(find).filter((node) => node >= 0) : [];
  const wanted = Number(values.randomSources);
  return sourcesOf(
    network,
    {
      initial: values.initial === 'random' ? 'random' : 'sources',
      sources: Int32Array.from(nodes),
      // A number that is still being typed draws nobody.
      randomSources: Number.isInteger(wanted) && wanted > 0 ? wanted : 0,
    },
    (...key) => stream(seed, ...key),
  );
}
