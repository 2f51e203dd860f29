import type { LabClient } from '../../experiment/client';
import type { Experiment } from '../../experiment/experiment';
import type { LoadedLab } from '../loaded-lab';

/** A lab whose data are at hand. */
export const loadedLab = (
  client: LabClient,
  experiment: Experiment,
  data: Pick<LoadedLab, 'network' | 'cascades' | 'model'>,
): LoadedLab => ({ client, experiment, ...data, lines: [] });
