import { useMemo } from 'react';
import { said } from '../../../core/language';
import type { MethodId } from '../../../core/method';
import { registry } from '../../../experiment/campaign-registry';
import { campaignPresets } from '../../../experiment/library/campaign-presets';
import { methods } from '../../../models/push-driven-cascade/all';
import { datasetKey } from '../../../store/datasets';
import { lab, runs, useLab } from '../../../store/lab';
import { comparedMethods } from '../../../store/runs';
import { ParameterForm } from '../../form/ParameterForm';
import { byParameter, firstProblem } from '../../form/problems';
import { Luck } from '../../run/Luck';
import { MethodTicks, type MethodTick } from '../../run/MethodTicks';
import { RunFoot } from '../../run/RunFoot';
import { planWords as words } from '../../text/en-campaign-plan';
import { duration } from '../../text/format';
import { Presets } from '../../ui/Presets';
import { availability, REPAIRS, type Availability } from '../availability';
import { ONE_CAMPAIGN, OPTIMUM, SHORT, TICKED } from '../methods';
import { USUAL_BUDGET } from '../mode';
import { ModeSwitch } from '../ModeSwitch';
import type { CampaignView } from '../use-campaign';
import { FOLDED, formTable } from './form';

const GROUPS = ['Campaign', words.policies, 'Users', 'Runs', 'Search'];
/** Both run when ticked; one campaign is drawn on the stage. */
const LISTED: readonly MethodId[] = [...TICKED, ONE_CAMPAIGN];
const NOTHING: Availability = { problems: [], notes: [], unavailable: {}, repairs: [] };
const WITH_OPTIMUM = formTable(true);
const WITHOUT = formTable(false);
/** From here on it is worth saying how long the search takes. */
const LONG_MS = 500;

/** What is planned: how many pushes, for which users, by whose choice. */
export function Setup({ campaign }: { campaign: CampaignView }) {
  const { experiment, dataset, values } = campaign;
  const states = useLab((s) => s.runs);
  const compared = comparedMethods(experiment);
  const ticked = LISTED.filter((id) => compared.includes(id));
  const chosen = campaignPresets.find(
    (p) =>
      datasetKey(p.experiment.inputs.network) === datasetKey(experiment.inputs.network) &&
      JSON.stringify(p.experiment.parameters) === JSON.stringify(experiment.parameters),
  );
  const { parameters, seed } = experiment;
  const { problems, notes, unavailable, repairs } = useAvailability(campaign);
  const items = ticked
    .filter((id) => unavailable[id] === undefined)
    .map((id) => ({
      id,
      title: methods[id].title,
      ...(states[id] ? { state: states[id] } : {}),
      digest: runs.digestFor(id, experiment),
    }));
  const stale = items.filter((item) => item.state?.type !== 'done' || item.state.picture.digest !== item.digest);
  const expectedMs = dataset ? stale.reduce((sum, item) => sum + (runs.expected(item.id) ?? 0), 0) : undefined;
  const table = ticked.includes(OPTIMUM) ? WITH_OPTIMUM : WITHOUT;
  const blocked = firstProblem(table, parameters) ?? problems[0]?.message ?? (dataset ? undefined : words.noNetwork);
  const errors = useMemo(() => byParameter(problems), [problems]);
  const { setParameter, resetParameter, setCompare } = lab.getState();
  const ticks: MethodTick[] = LISTED.map((id) => {
    const why = unavailable[id];
    return {
      id,
      title: id === ONE_CAMPAIGN ? words.oneCampaign : SHORT[id],
      role: id === ONE_CAMPAIGN ? undefined : methods[id].role,
      ticked: ticked.includes(id),
      cost: costOf(id, values, dataset ? runs.expected(id) : undefined),
      ...(why === undefined ? {} : { unavailable: why }),
    };
  });
  const loose = problems.filter(({ where }) => !where?.path?.startsWith('parameters.'));
  return (
    <>
      <div className="panel-head">
        <ModeSwitch campaign={campaign} />
        <h1 className="q">
          {words.question[0]}
          <br />
          {words.question[1]}
        </h1>
        <Presets
          label={words.presets}
          presets={campaignPresets.map((p) => ({ id: p.id, label: p.title, help: p.experiment.title }))}
          {...(chosen ? { chosen: chosen.id } : {})}
          onChoose={(id) => {
            const preset = campaignPresets.find((p) => p.id === id);
            if (preset) lab.getState().open(preset.experiment);
          }}
        />
      </div>
      <div className="panel-scroll">
        <ParameterForm
          table={table}
          groups={GROUPS}
          folded={FOLDED}
          values={parameters}
          {...(dataset ? { network: dataset.network } : {})}
          hidden={hiddenOf(experiment.view?.hiddenControls, values)}
          onChange={setParameter}
          // Policies and optimum have defaults of their own: on this page all of them have the same number of pushes.
          onReset={(id) => (id === 'budget' ? setParameter(id, USUAL_BUDGET) : resetParameter(id))}
          errors={errors}
          empty={{ start: words.startEmpty }}
          extra={{
            [words.policies]: <MethodTicks label={words.policies} methods={ticks} onTick={setCompare} />,
            [words.luck]: <Luck seed={seed} />,
          }}
        />
        {(loose.length > 0 || repairs.length > 0 || notes.length > 0) && (
          <section className="plan-issues" aria-label={words.issues}>
            {loose.map(({ code, message, hint }) => (
              <p className="why bad" key={code + message}>
                {said(message)} {hint && said(hint)}
              </p>
            ))}
            {repairs.map((repair) => (
              <button
                key={repair}
                type="button"
                className="btn"
                data-tip={words.repairHelp[repair]}
                onClick={() => setParameter(...REPAIRS[repair])}
              >
                {words.repairs[repair]}
              </button>
            ))}
            {loose.length === 0 &&
              notes.map(({ code, message, hint }) => (
                <p className="small quiet" key={code + message}>
                  {said(message)} {hint && said(hint)}
                </p>
              ))}
          </section>
        )}
      </div>
      <RunFoot
        items={items}
        {...(expectedMs === undefined ? {} : { expectedMs })}
        {...(blocked === undefined ? {} : { blocked })}
      />
    </>
  );
}

/** What is looked at changes often, and what can run does not depend on it. */
function useAvailability({ experiment, dataset }: CampaignView): Availability {
  const { method, inputs, parameters, seed, schema, version } = experiment;
  return useMemo(() => {
    const computed = { schema, title: '', inputs, method, version, parameters, seed, outputs: [] };
    return dataset ? availability(computed, LISTED, dataset.network, registry) : NOTHING;
  }, [schema, inputs, method, version, parameters, seed, dataset]);
}

/** θ decides nothing where both columns are given. */
function hiddenOf(hidden: readonly string[] = [], values: CampaignView['values']): readonly string[] {
  const given = values.preference === 'given' && values.influence === 'given';
  return given ? [...hidden, 'theta', 'drawSeed'] : hidden;
}

/** What a method takes, in the words of the settings that decide it. */
function costOf(id: MethodId, values: CampaignView['values'], expectedMs: number | undefined): string {
  if (id === ONE_CAMPAIGN) return words.costs.push;
  if (id !== OPTIMUM) return words.costs.runs(Number(values.runs));
  return expectedMs !== undefined && expectedMs >= LONG_MS && Number.isFinite(expectedMs)
    ? words.costs.atMost(duration(expectedMs))
    : words.costs.states(Number(values.mostStates));
}
