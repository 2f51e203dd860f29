/** Everything that the parts of the Popularity page read, gathered once per change of the store. */
import { useMemo } from 'react';
import type { CascadeSet } from '../../core/cascade';
import type { MethodId } from '../../core/method';
import { defaults, type ParameterTable, type ParameterValue } from '../../core/parameters';
import type { Experiment } from '../../experiment/experiment';
import { methods } from '../../models/sir-hawkes/all';
import { currentExperiment, runs, useLab } from '../../store/lab';
import { shownOf, type Shown } from '../run/shown';
import { ALL, FIT, FORECAST } from './methods';

export interface Popularity {
  experiment: Experiment;
  /** The cascades that are open; undefined while they are read, or where there are none. */
  cascades: CascadeSet | undefined;
  /** The cascade looked at, from 0; −1 where there is none of that number. */
  cascade: number;
  /** The settings that the form shows: those of fit and forecast. */
  table: ParameterTable;
  /** All of them, defaults filled in. */
  values: Readonly<Record<string, ParameterValue>>;
  /** What there is of every method of the page. */
  shown: Readonly<Record<MethodId, Shown>>;
}

const TABLE: ParameterTable = { ...methods[FIT].parameters, ...methods[FORECAST].parameters };

export function usePopularity(): Popularity {
  const experiment = useLab(currentExperiment);
  const states = useLab((s) => s.runs);
  const cascades = useLab((s) => (s.cascades.type === 'ready' ? s.cascades.data.set : undefined));
  const values = useMemo(() => ({ ...defaults(TABLE), ...experiment.parameters }), [experiment.parameters]);
  const shown = useMemo(() => {
    const lab = { runs: states };
    // Without a run there is no picture, and no digest to compare.
    const each = ALL.map((id) => [id, shownOf(lab, id, states[id] ? runs.digestFor(id, experiment) : '')]);
    return Object.fromEntries(each) as Record<MethodId, Shown>;
  }, [states, experiment]);
  const chosen = Number(values.cascade) - 1;
  const cascade = cascades && Number.isInteger(chosen) && chosen >= 0 && chosen < cascades.count ? chosen : -1;
  return { experiment, cascades, cascade, table: TABLE, values, shown };
}
