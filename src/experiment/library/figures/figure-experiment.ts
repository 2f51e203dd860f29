/** The experiments behind the figures of a paper: titled and sourced alike. */
import type { MethodId, Paper } from '../../../core/method';
import { SCHEMA, type Experiment } from '../../experiment';

/** Makes experiments of one paper; `item` as the paper calls it: `Fig. 5`. */
export const experimentsOf =
  (paper: Paper) =>
  (
    item: string,
    title: string,
    method: MethodId,
    parameters: Experiment['parameters'],
    inputs: Experiment['inputs'] = {},
    seed = 1,
  ): Experiment => ({
    schema: SCHEMA,
    title: `${item}, ${title}`,
    source: { paper, item },
    inputs,
    method,
    version: 1,
    parameters,
    seed,
    outputs: [],
  });
