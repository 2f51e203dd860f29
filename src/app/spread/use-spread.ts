/** Everything that the parts of the Spread page read, gathered once per change of the store. */
import { useMemo } from 'react';
import type { Network } from '../../core/network';
import type { MethodId } from '../../core/method';
import { bestConnected } from '../../core/measures';
import { nodeFinder } from '../../core/network';
import { defaults, type ParameterTable, type ParameterValue } from '../../core/parameters';
import type { Experiment } from '../../experiment/experiment';
import { currentExperiment, runs, useLab } from '../../store/lab';
import { shownDataset } from '../../store/datasets';
import type { Dataset } from '../../store/state';
import { formTable, LEARNERS, tickedLearners } from './learners';
import { shownOf, type Shown } from '../run/shown';
import { COST, MESSAGES, MONTE_CARLO, ONE_RUN, onlyTogether } from './pictures';

export interface Spread {
  dataset: Dataset | undefined;
  experiment: Experiment;
  /** The settings that the form shows: those of the page's own method and of the learners that are ticked. */
  table: ParameterTable;
  /** All of them, defaults filled in. */
  values: Readonly<Record<string, ParameterValue>>;
  horizon: number;
  one: Shown;
  sampled: Shown;
  passed: Shown;
  cost: Shown;
  /** The learners that are ticked, in the order of the page, and what there is of them. */
  learners: readonly MethodId[];
  learned: Readonly<Record<MethodId, Shown>>;
  /** Sources as nodes of the network: what the settings mean, the best-connected node when none is named. */
  sources: Int32Array;
}

export function useSpread(): Spread {
  const datasetState = useLab((s) => s.dataset);
  const experiment = useLab(currentExperiment);
  const states = useLab((s) => s.runs);
  // A file that is asked for is a place on the stage: what was there before belongs to another experiment.
  const dataset = datasetState.type === 'failed' ? undefined : shownDataset(datasetState);
  const ticks = tickedLearners(experiment).join(' ');
  const learners = useMemo(() => LEARNERS.filter((id) => ticks.split(' ').includes(id)), [ticks]);
  const table = useMemo(() => formTable(learners), [learners]);
  const values = useMemo(() => ({ ...defaults(table), ...experiment.parameters }), [table, experiment.parameters]);
  const digests = useMemo(() => {
    // The view changes no number, so a digest depends on the rest alone; computing four takes a fraction of a millisecond.
    const of = (method: typeof ONE_RUN): string => runs.digestFor(method, experiment);
    return { one: of(ONE_RUN), sampled: of(MONTE_CARLO), passed: of(MESSAGES), cost: of(COST) };
  }, [experiment]);
  const shown = useMemo(() => {
    const lab = { runs: states };
    return {
      one: shownOf(lab, ONE_RUN, digests.one),
      sampled: shownOf(lab, MONTE_CARLO, digests.sampled),
      passed: shownOf(lab, MESSAGES, digests.passed),
      cost: shownOf(lab, COST, digests.cost),
    };
  }, [states, digests]);
  const learned = useMemo(
    () =>
      Object.fromEntries(
        learners.map((id) => [id, shownOf({ runs: states }, id, runs.digestFor(id, experiment))]),
      ) as Record<MethodId, Shown>,
    [learners, states, experiment],
  );
  const { sampled, passed } = useMemo(
    () => onlyTogether(shown.sampled, shown.passed, (base) => runs.digestFor(MESSAGES, base)),
    [shown.sampled, shown.passed],
  );
  const sources = useMemo(() => sourcesOf(dataset?.network, values), [dataset, values]);
  const horizon = Number(values.horizon);
  return { dataset, experiment, table, values, horizon, learners, learned, sources, ...shown, sampled, passed };
}

function sourcesOf(network: Network | undefined, values: Readonly<Record<string, ParameterValue>>): Int32Array {
  if (!network || network.n === 0) return new Int32Array();
  const named = Array.isArray(values.sources) ? (values.sources as readonly string[]) : [];
  if (named.length === 0)
    return values.initial === 'stochastic' ? new Int32Array() : Int32Array.of(bestConnected(network));
  const find = nodeFinder(network);
  return Int32Array.from(named.map(find).filter((node) => node >= 0));
}
