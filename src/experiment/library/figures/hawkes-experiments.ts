/** What the experiments behind the figures of SIR-HawkesN share. */
import type { MethodId } from '../../../core/method';
import { SCHEMA, type CascadeSource, type Experiment } from '../../experiment';

/** The bundled cascades that stand in for NEWS, Seismic and ActiveRT. */
export const REPOSTS: CascadeSource = { kind: 'bundled', id: 'reposts' };
/** The same as an argument of figures that a user can run on a file of theirs. */
export const REPOSTS_WORDS =
  'NEWS, Seismic and ActiveRT are private or large; in their place stands the bundled synthetic set of reposts, made to resemble the statistics published for NEWS.';

export const hawkesRun = (
  title: string,
  method: MethodId,
  parameters: Experiment['parameters'],
  inputs: Experiment['inputs'] = {},
  seed = 1,
): Experiment => ({
  schema: SCHEMA,
  title,
  inputs,
  method,
  version: 1,
  parameters,
  seed,
  outputs: [],
});
