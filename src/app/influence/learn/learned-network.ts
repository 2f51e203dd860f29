/** A learned network becomes the network of the experiment. Pure. */
import { said } from '../../../core/language';
import type { CascadeSet } from '../../../core/cascade';
import { checkValue, defaults, type ParameterTable, type ParameterValue } from '../../../core/parameters';
import { sourceKey } from '../../../store/loader';
import { NETRATE, SAMPLED } from '../methods';
import type { Experiment, Simulation, Source } from '../../../experiment/experiment';
import { methods } from '../../../models/jump-sde/all';
import { usableCascades } from '../../../models/jump-sde/split-cascades';
import { withNetwork } from '../../../store/edits';
import { comparedMethods } from '../../../store/runs';
import { learnRatesWords } from '../../text/en-influence-tabs';

const words = learnRatesWords.split;

const OUTPUT = 'network';
/** A latest event at 3.99998 makes a horizon of 4. */
const DIGITS = 4;

/** What decides which cascades are learned from and which are kept to judge, besides the seed. */
export const SPLIT = ['mostActive', 'leastUsers', 'trainShare', 'window'] as const;

type Values = Readonly<Record<string, ParameterValue>>;

/** The learning that made the open network; undefined where it was not learned. */
export function learningOf(experiment: Experiment): Simulation | undefined {
  const { network } = experiment.inputs;
  return network?.kind === 'result' && network.of.method === NETRATE ? network.of : undefined;
}

/**
 * The source of a learned network. What was open while it was learned counts for nothing but the comparison with the truth, so a
 * network that was itself learned gives way to the one before it: sources do not grow with every round.
 */
export function learnedSource(learned: Simulation): Source {
  const { inputs, method, version, parameters, seed } = learned;
  const { network } = inputs;
  const before = network?.kind === 'result' && network.of.method === NETRATE ? network.of.inputs.network : network;
  return {
    kind: 'result',
    output: OUTPUT,
    of: { inputs: { ...inputs, network: before }, method, version, parameters, seed },
  };
}

/**
 * The experiment on the learned network: its rates, the law of delays that they belong to, watched as long as the cascades were.
 * The cascades stay; sources were nodes of another network and go.
 * @param window for how long the cascades were watched, in the unit of their times
 */
export function onLearnedNetwork(experiment: Experiment, learned: Simulation, window: number): Experiment {
  const settings: Values = { ...defaults(methods[NETRATE].parameters), ...learned.parameters };
  const { view, ...moved } = withNetwork(experiment, learnedSource(learned));
  const { initial: _former, ...kept } = moved.parameters;
  const horizon = within(methods[SAMPLED].parameters, 'horizon', Number(window.toPrecision(DIGITS)));
  return {
    ...moved,
    parameters: {
      ...kept,
      rateLaw: 'file',
      delay: settings.law,
      ...(settings.law === 'power-law' ? { cutoff: settings.lawCutoff } : {}),
      ...(horizon === undefined ? {} : { horizon }),
    },
    // On the new network it would be learned once more, to the same end.
    view: { ...view, compare: comparedMethods(experiment).filter((id) => id !== NETRATE) },
  };
}

/** Labels of the settings that differ from those with which the network was learned, so that the split is not the same. */
export function otherSplit(learned: Simulation, experiment: Experiment): string[] {
  const table = methods[NETRATE].parameters;
  const then: Values = { ...defaults(table), ...learned.parameters };
  const now: Values = { ...defaults(table), ...experiment.parameters };
  const labels: string[] = SPLIT.filter((id) => then[id] !== now[id]).map((id) => said(table[id].label));
  if (learned.seed !== experiment.seed) labels.push(words.seed);
  const [before, after] = [learned.inputs.cascades, experiment.inputs.cascades];
  if (!before || !after || sourceKey(before) !== sourceKey(after)) labels.push(words.cascades);
  return labels;
}

/** For how long the cascades are watched: as long as is set, or up to the latest event of all. O(events), once for a set. */
export function windowOf({ parameters }: Pick<Experiment, 'parameters'>, set: CascadeSet): number {
  const settings: Values = { ...defaults(methods[NETRATE].parameters), ...parameters };
  const [mostActive, leastUsers, , window] = SPLIT.map((id) => Number(settings[id]));
  return usableCascades(set, { mostActive, leastUsers, window }).window;
}

function within(table: ParameterTable, id: string, value: number): number | undefined {
  return checkValue(id, table[id], value) === undefined ? value : undefined;
}
