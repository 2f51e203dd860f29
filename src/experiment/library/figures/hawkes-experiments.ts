/** What the experiments behind the figures of SIR-HawkesN share. */
import type { MethodId } from '../../../core/method';
import { SCHEMA, type Experiment } from '../../experiment';

/** @param item as the paper calls it: `Fig. 5` */
export const hawkesRun = (
  item: string,
  title: string,
  method: MethodId,
  parameters: Experiment['parameters'],
  inputs: Experiment['inputs'] = {},
  seed = 1,
): Experiment => ({
  schema: SCHEMA,
  title: `${item}, ${title}`,
  source: { paper: 'SIR-HawkesN', item },
  inputs,
  method,
  version: 1,
  parameters,
  seed,
  outputs: [],
});
