/** Everything that the parts of the Campaign page read, gathered once per change of the store. */
import { useMemo } from 'react';
import type { CascadeSet } from '../../core/cascade';
import type { MethodId } from '../../core/method';
import { nodeFinder, type Network } from '../../core/network';
import { defaults, type ParameterTable, type ParameterValue } from '../../core/parameters';
import type { Experiment } from '../../experiment/experiment';
import { methods } from '../../models/push-driven-cascade/all';
import { campaignOf, type Campaign, type CampaignSettings } from '../../models/push-driven-cascade/campaign';
import { shownDataset } from '../../store/datasets';
import { currentExperiment, runs, useLab } from '../../store/lab';
import { comparedMethods } from '../../store/runs';
import type { Dataset } from '../../store/state';
import { shownOf, type Shown } from '../run/shown';
import { ALL, GAME, ONLINE_SEARCH, OPTIMUM, TICKED } from './methods';

export interface CampaignView {
  experiment: Experiment;
  /** Play: the experiment's own method is the game. */
  playing: boolean;
  dataset: Dataset | undefined;
  cascades: CascadeSet | undefined;
  /** Preferences and influence of the network as it is set; undefined while there is none, and where it is too large for the page. */
  campaign: Campaign | undefined;
  /** The settings that the form shows. */
  table: ParameterTable;
  /** All of them, defaults filled in. */
  values: Readonly<Record<string, ParameterValue>>;
  /** Policies and optimum that Run starts, in the order of the page. */
  ticked: readonly MethodId[];
  /** What there is of every method of the page. */
  shown: Readonly<Record<MethodId, Shown>>;
}

const TABLE: ParameterTable = {
  ...methods[OPTIMUM].parameters,
  ...methods[GAME].parameters,
  ...methods[ONLINE_SEARCH].parameters,
};

export function useCampaign(): CampaignView {
  const datasetState = useLab((s) => s.dataset);
  const experiment = useLab(currentExperiment);
  const states = useLab((s) => s.runs);
  const cascades = useLab((s) => (s.cascades.type === 'ready' ? s.cascades.data.set : undefined));
  const dataset = datasetState.type === 'failed' ? undefined : shownDataset(datasetState);
  const values = useMemo(() => ({ ...defaults(TABLE), ...experiment.parameters }), [experiment.parameters]);
  const ticks = TICKED.filter((id) => comparedMethods(experiment).includes(id)).join(' ');
  const ticked = useMemo(() => ticks.split(' ').filter(Boolean) as MethodId[], [ticks]);
  const shown = useMemo(() => {
    const lab = { runs: states };
    // Without a run there is no picture, and no digest to compare.
    const each = ALL.map((id) => [id, shownOf(lab, id, states[id] ? runs.digestFor(id, experiment) : '')]);
    return Object.fromEntries(each) as Record<MethodId, Shown>;
  }, [states, experiment]);
  const network = dataset?.network;
  const { preference, influence, theta, drawSeed, rescale, start } = values;
  const campaign = useMemo(
    () => compiledNow(network, { preference, influence, theta, drawSeed, rescale, start }),
    [network, preference, influence, theta, drawSeed, rescale, start],
  );
  return {
    experiment,
    playing: experiment.method === GAME,
    dataset,
    cascades,
    campaign,
    table: TABLE,
    values,
    ticked,
    shown,
  };
}

/** Arcs of the largest network whose campaign the page compiles for itself; beyond it, workers alone do. */
const MOST_ARCS = 40_000;

/** The same campaign that a worker compiles. */
function compiledNow(
  network: Network | undefined,
  values: Readonly<Record<string, ParameterValue | undefined>>,
): Campaign | undefined {
  if (!network || network.n === 0 || network.targets.length > MOST_ARCS) return undefined;
  const settings = settingsNow(network, values);
  return settings && campaignOf(network, settings);
}

/** What the values say of a network, as a run receives it; undefined while a number is being typed. */
export function settingsNow(
  network: Network,
  values: Readonly<Record<string, ParameterValue | undefined>>,
): Omit<CampaignSettings, 'budget'> | undefined {
  const theta = Number(values.theta);
  const drawSeed = Number(values.drawSeed);
  if (!(theta >= 0 && theta <= 1) || !Number.isInteger(drawSeed) || drawSeed < 0) return undefined;
  const named = Array.isArray(values.start) ? (values.start as readonly string[]) : [];
  const find = named.length > 0 ? nodeFinder(network) : undefined;
  return {
    preference: values.preference as CampaignSettings['preference'],
    influence: values.influence as CampaignSettings['influence'],
    theta,
    drawSeed,
    rescale: values.rescale === true,
    start: Int32Array.from(find ? named.map(find).filter((node) => node >= 0) : []),
  };
}
