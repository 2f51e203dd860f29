/** What stops a training with the present settings and data, and what is worth knowing before. */
import { useMemo } from 'react';
import type { Issue } from '../../../core/errors';
import { NO_NETWORK } from '../../../core/network';
import { deriveExperiment } from '../../../experiment/derive';
import { registry } from '../../../experiment/forecast-registry';
import { prepare } from '../../../experiment/prepare';
import { TRAIN } from '../methods';
import type { Forecast } from '../use-forecast';

const NOTHING: Issue[] = [];

/** What is looked at changes often, and what can be trained does not depend on it. */
export function useTrainingIssues({ experiment, dataset, cascades }: Forecast): Issue[] {
  const { schema, version, method, inputs, parameters, seed } = experiment;
  const network = dataset?.network ?? NO_NETWORK;
  return useMemo(() => {
    if (!cascades) return NOTHING;
    const computed = { schema, title: '', inputs, method, version, parameters, seed, outputs: [] };
    return prepare(deriveExperiment(computed, TRAIN, registry), network, registry, cascades).issues;
  }, [schema, version, method, inputs, parameters, seed, network, cascades]);
}
