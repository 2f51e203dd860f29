/** A log drawn on the open network; a learned campaign as the network of the experiment. Pure. */
import type { MethodId } from '../../../core/method';
import { defaults, type ParameterValue } from '../../../core/parameters';
import type { CascadeSource, Experiment, ResultSource, Simulation, Source } from '../../../experiment/experiment';
import { methods } from '../../../models/push-driven-cascade/all';
import { ACTION_LOG, LEARN } from '../methods';

/** The learning that made the open network; undefined where it was not learned here. */
export function learningOf({ inputs: { network } }: Experiment): Simulation | undefined {
  return network?.kind === 'result' && network.of.method === LEARN ? network.of : undefined;
}

/** The network before anything was learned on it: nodes and edges are the same, and sources do not grow with every round. */
export function unlearned(source: Source): Source {
  return source.kind === 'result' && source.of.method === LEARN && source.of.inputs.network
    ? unlearned(source.of.inputs.network)
    : source;
}

/** An action log drawn on a network, with the usual settings. */
export function drawnLog(network: Source, seed: number): ResultSource {
  const { version } = methods[ACTION_LOG];
  return {
    kind: 'result',
    of: { inputs: { network: unlearned(network) }, method: ACTION_LOG, version, parameters: {}, seed },
    output: 'log',
  };
}

/** The source of a learned campaign. */
export function campaignSource({ inputs, method, version, parameters, seed }: Simulation): ResultSource {
  const { network } = inputs;
  return {
    kind: 'result',
    of: {
      inputs: { ...inputs, ...(network ? { network: unlearned(network) } : {}) },
      method,
      version,
      // The campaign is the same without the cross-validation, and there the sooner.
      parameters: { ...parameters, crossValidate: false },
      seed,
    },
    output: 'campaign',
  };
}

/** The experiment on the learned campaign: tastes and influence are those of the network. Its nodes stay, and so do all choices of them. */
export function onLearnedCampaign(experiment: Experiment, learned: Simulation): Experiment {
  return {
    ...experiment,
    inputs: { ...experiment.inputs, network: campaignSource(learned) },
    parameters: { ...experiment.parameters, preference: 'given', influence: 'given' },
  };
}

/** The way back: the network before, with tastes and influence that are drawn. */
export function offLearnedCampaign(experiment: Experiment): Experiment {
  const { network } = experiment.inputs;
  const { preference: _given, influence: _too, ...parameters } = experiment.parameters;
  return network
    ? { ...experiment, parameters, inputs: { ...experiment.inputs, network: unlearned(network) } }
    : experiment;
}

/** What is known of a log that was drawn here; undefined for others. */
export function truthOf(source: CascadeSource): { influence: number; own: number } | undefined {
  if (source.kind !== 'result' || source.of.method !== ACTION_LOG) return undefined;
  const { influenceShare, baseRate } = settingsOf(ACTION_LOG, source.of);
  return { influence: Number(influenceShare), own: Number(baseRate) };
}

/** The settings with which a run was made, defaults filled in. */
export const settingsOf = (
  id: MethodId,
  of: Pick<Experiment, 'parameters'> | undefined,
): Readonly<Record<string, ParameterValue>> => ({ ...defaults(methods[id].parameters), ...of?.parameters });
