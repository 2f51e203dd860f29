import { lazy, Suspense, useMemo } from 'react';
import { presets } from '../../experiment/library/presets';
import { methods } from '../../models/independent-cascade/all';
import { comparedMethods } from '../../store/runs';
import { registry } from '../../experiment/spread-registry';
import { lab, runs, useLab } from '../../store/lab';
import { nodeLabel } from '../../core/network';
import { datasetKey } from '../../store/datasets';
import { ParameterForm } from '../form/ParameterForm';
import { byParameter, firstProblem } from '../form/problems';
import { MethodTicks, type MethodTick } from '../run/MethodTicks';
import { RunFoot } from '../run/RunFoot';
import { nodeWords } from '../text/en-workspace';
import { spreadWords } from '../text/en-spread';
import { Presets } from '../ui/Presets';
import { defaults } from '../../core/parameters';
import { availability, type Availability } from './availability';
import { FOLDED, LEARNERS, MIXTURE, SHORT } from './learners';
import { isDecision } from './decide/questions';
import { Luck } from '../run/Luck';
import { COST, MESSAGES, MONTE_CARLO } from './pictures';
import type { Spread } from './use-spread';

const words = spreadWords;

const LearnedFrom = lazy(() => import('./learn/LearnedFrom').then((m) => ({ default: m.LearnedFrom })));
/** What is asked, what is seen, who answers, and how. */
const GROUPS = ['Spread', 'Sources', 'What is seen', words.methods, 'Runs', 'Learning', 'Mixture', 'Prediction'];

/** What is set: how it spreads, from where, with which methods. */
export function Setup({ spread }: { spread: Spread }) {
  const { experiment, dataset } = spread;
  const states = useLab((s) => s.runs);
  // The Decide tab has a button of its own.
  const compared = useMemo(() => comparedMethods(experiment).filter((id) => !isDecision(id)), [experiment]);
  const chosen = presets.find(
    (p) =>
      datasetKey(p.experiment.inputs.network) === datasetKey(experiment.inputs.network) &&
      JSON.stringify(p.experiment.parameters) === JSON.stringify(experiment.parameters),
  );
  const cascades = useLab((s) => (s.cascades.type === 'ready' ? s.cascades.data.set : undefined));
  const { problems, unavailable } = useMemo(
    () =>
      dataset
        ? availability(experiment, compared, dataset.network, registry, cascades)
        : { problems: [], unavailable: {} },
    [experiment, compared, dataset, cascades],
  );
  const items = compared
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
    firstProblem(spread.table, experiment.parameters) ??
    problems[0]?.message ??
    (dataset ? undefined : words.noNetwork);
  const errors = useMemo(() => byParameter(problems), [problems]);
  const ticks: MethodTick[] = [
    {
      id: MONTE_CARLO,
      title: methods[MONTE_CARLO].title,
      role: 'ref',
      ticked: compared.includes(MONTE_CARLO),
      cost: words.costs.runs(Number(spread.values.runs)),
    },
    {
      id: MESSAGES,
      title: methods[MESSAGES].title,
      role: 'own',
      ticked: compared.includes(MESSAGES),
      cost: words.costs.once,
    },
    ...learnerTicks(spread, compared, unavailable, cascades?.count),
    { id: COST, title: methods[COST].title, role: 'ref', ticked: compared.includes(COST) },
  ];
  const { setParameter, resetParameter, setCompare } = lab.getState();
  return (
    <>
      <div className="panel-head">
        <h1 className="q">{words.title}</h1>
        <Presets
          label={words.presets}
          presets={presets.map((p) => ({ id: p.id, label: p.title, help: p.experiment.title }))}
          {...(chosen ? { chosen: chosen.id } : {})}
          onChoose={(id) => {
            const preset = presets.find((p) => p.id === id);
            if (preset) lab.getState().open(preset.experiment);
          }}
        />
      </div>
      <div className="panel-scroll">
        <ParameterForm
          table={spread.table}
          groups={GROUPS}
          folded={FOLDED}
          values={experiment.parameters}
          {...(dataset ? { network: dataset.network } : {})}
          hidden={experiment.view?.hiddenControls ?? []}
          onChange={setParameter}
          onReset={resetParameter}
          errors={errors}
          empty={{ sources: sourcesText(spread), hiddenNodes: words.noneHidden }}
          {...(spread.values.evidence === 'observed'
            ? {
                after: {
                  evidence: (
                    <Suspense fallback={null}>
                      <LearnedFrom problems={problems} />
                    </Suspense>
                  ),
                },
              }
            : {})}
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

/** The learners, what they learn from, and why one of them cannot. */
function learnerTicks(
  { values }: Spread,
  compared: readonly string[],
  unavailable: Availability['unavailable'],
  open: number | undefined,
): MethodTick[] {
  const given = { ...defaults(methods[MIXTURE].parameters), ...values };
  const from = given.evidence === 'observed' ? open : Number(given.observedCascades);
  const replicas = Number(given.replicas);
  return LEARNERS.map((id) => {
    const why = unavailable[id];
    return {
      id,
      title: id === MIXTURE ? words.mixtureOf(replicas) : SHORT[id],
      role: methods[id].role,
      ticked: compared.includes(id),
      ...(from === undefined ? {} : { cost: words.costs.cascades(from) }),
      ...(why === undefined ? {} : { unavailable: why }),
    };
  });
}

/** Where it starts when no source is named: which node that is. */
function sourcesText({ dataset, sources, values }: Spread): string {
  if (values.initial === 'stochastic') return words.noSourcesRandom;
  const [node] = sources;
  if (!dataset || node === undefined) return words.noSources;
  const { network } = dataset;
  return words.noSourcesBut(
    nodeWords.node(nodeLabel(network, node)),
    network.offsets[node + 1] - network.offsets[node],
  );
}
