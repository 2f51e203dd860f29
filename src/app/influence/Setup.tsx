import { useMemo } from 'react';
import type { MethodId } from '../../core/method';
import { nodeLabel } from '../../core/network';
import { defaults } from '../../core/parameters';
import { influencePresets } from '../../experiment/library/influence-presets';
import { registry } from '../../experiment/influence-registry';
import { methods } from '../../models/jump-sde/all';
import { datasetKey } from '../../store/datasets';
import { lab, runs, useLab } from '../../store/lab';
import { comparedMethods } from '../../store/runs';
import { ParameterForm } from '../form/ParameterForm';
import { byParameter, firstProblem } from '../form/problems';
import { Luck } from '../run/Luck';
import { MethodTicks, type MethodTick } from '../run/MethodTicks';
import { RunFoot } from '../run/RunFoot';
import { nodeWords } from '../text/en-workspace';
import { influenceWords } from '../text/en-influence';
import { Presets } from '../ui/Presets';
import { availability, type Availability } from './availability';
import { CONTINEST, COST, EXACT, MEAN_FIELD, MONTE_CARLO, ONE_RUN, SAMPLED, SHORT, TICKED } from './methods';
import type { Influence } from './use-influence';

const words = influenceWords;
const GROUPS = ['Spread', words.methods, 'Sources', 'Scheme', 'Runs', 'ConTinEst'];
/** Settings that few change. */
const FOLDED = [
  'rateLaw',
  'recoveryLaw',
  'attention',
  'threshold',
  'thresholdMin',
  'thresholdMax',
  'scheme',
  'step',
  'antithetic',
  'referenceRuns',
  'repeats',
  'sizes',
  'largest',
  'labelSets',
];
/** Nodes of the largest network for which the exact chain is offered unasked. */
const TINY = 16;

/** What is set: how it spreads, from where, with which methods. */
export function Setup({ influence }: { influence: Influence }) {
  const { experiment, dataset, ticked, values } = influence;
  const states = useLab((s) => s.runs);
  const chosen = influencePresets.find(
    (p) =>
      datasetKey(p.experiment.inputs.network) === datasetKey(experiment.inputs.network) &&
      JSON.stringify(p.experiment.parameters) === JSON.stringify(experiment.parameters),
  );
  const { problems, unavailable } = useMemo(
    () =>
      dataset
        ? availability(experiment, ticked, dataset.network, registry)
        : { problems: [], unavailable: {} as Availability['unavailable'] },
    [experiment, ticked, dataset],
  );
  const oneRun = comparedMethods(experiment).includes(ONE_RUN) ? [ONE_RUN] : [];
  const items = [...ticked, ...oneRun]
    .filter((id) => unavailable[id] === undefined)
    .map((id) => ({
      id,
      title: methods[id].title,
      ...(states[id] ? { state: states[id] } : {}),
      digest: runs.digestFor(id, experiment),
    }));
  const stale = items.filter((item) => item.state?.type !== 'done' || item.state.picture.digest !== item.digest);
  const expectedMs = dataset ? stale.reduce((sum, item) => sum + (runs.expected(item.id) ?? 0), 0) : undefined;
  const blocked =
    firstProblem(influence.table, experiment.parameters) ??
    problems[0]?.message ??
    (dataset ? undefined : words.noNetwork);
  const errors = useMemo(() => byParameter(problems), [problems]);
  const { setParameter, resetParameter, setCompare } = lab.getState();
  const tiny = (dataset?.network.n ?? Infinity) <= TINY;
  const ticks: MethodTick[] = TICKED.filter((id) => id !== EXACT || tiny || ticked.includes(id)).map((id) => {
    const why = unavailable[id];
    return {
      id,
      title: BY_LINE.includes(id) ? SHORT[id] : methods[id].title,
      role: id === COST ? undefined : methods[id].role,
      ticked: ticked.includes(id),
      cost: costOf(id, { ...defaults(methods[id].parameters), ...values }, dataset?.network.n ?? 0),
      ...(why === undefined ? {} : { unavailable: why }),
    };
  });
  const [before, symbol, after] = words.question;
  return (
    <>
      <div className="panel-head">
        <h1 className="q">
          {before}
          <i>{symbol}</i>
          {after}
        </h1>
        <Presets
          label={words.presets}
          presets={influencePresets.map((p) => ({ id: p.id, label: p.title, help: p.experiment.title }))}
          {...(chosen ? { chosen: chosen.id } : {})}
          onChoose={(id) => {
            const preset = influencePresets.find((p) => p.id === id);
            if (preset) lab.getState().open(preset.experiment);
          }}
        />
      </div>
      <div className="panel-scroll">
        <ParameterForm
          table={influence.table}
          groups={GROUPS}
          folded={FOLDED}
          values={experiment.parameters}
          {...(dataset ? { network: dataset.network } : {})}
          hidden={experiment.view?.hiddenControls ?? []}
          onChange={setParameter}
          onReset={resetParameter}
          errors={errors}
          empty={{ sources: sourcesText(influence) }}
          extra={{
            [words.methods]: <MethodTicks label={words.methods} methods={ticks} onTick={setCompare} />,
            [words.luck]: <Luck seed={experiment.seed} />,
          }}
        />
      </div>
      <RunFoot
        items={items}
        {...(expectedMs === undefined ? {} : { expectedMs })}
        {...(blocked === undefined ? {} : { blocked })}
      />
    </>
  );
}

/** Named as they stand at the ends of their lines. */
const BY_LINE: readonly MethodId[] = [SAMPLED, MEAN_FIELD];

/** What a method takes, in the words of the settings that decide it. */
function costOf(id: MethodId, values: Influence['values'], n: number): string {
  switch (id) {
    case MONTE_CARLO:
      return words.costs.runs(Number(values.runs));
    case SAMPLED:
      return words.costs.runs(Number(values.samples));
    case MEAN_FIELD:
      return words.costs.rungeKutta;
    case CONTINEST:
      return words.costs.labels(Number(values.delaySamples ?? 1000), Number(values.labelSets ?? 15));
    case EXACT:
      return words.costs.states(n, values.model === 'SIR' ? 3 : 2);
    case COST:
      return words.costs.repeats(Number(values.repeats ?? 20));
    default:
      return '';
  }
}

/** Where it starts when no source is named: which node that is. */
function sourcesText({ dataset, sources }: Influence): string {
  const [node] = sources;
  if (!dataset || node === undefined) return words.noSources;
  const { network } = dataset;
  return words.noSourcesBut(
    nodeWords.node(nodeLabel(network, node)),
    network.offsets[node + 1] - network.offsets[node],
  );
}
