/** The forecast of the size after as many users as are seen. Pure. */
import { defaults } from '../../core/parameters';
import type { Experiment } from '../../experiment/experiment';
import { sizes } from '../../models/forest/asking-methods';

/** The same experiment where it is asked that already. */
export function sizeAfter(experiment: Experiment, seen: number): Experiment {
  const { seen: asked = 0, ...parameters } = experiment.parameters;
  const { observed } = { ...defaults(sizes.parameters), ...parameters };
  const wanted = seen === observed ? 0 : seen;
  if (asked === wanted) return experiment;
  return { ...experiment, parameters: wanted === 0 ? parameters : { ...parameters, seen: wanted } };
}
