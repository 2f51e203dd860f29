import { useMemo } from 'react';
import { deriveExperiment } from '../../../experiment/derive';
import { registry } from '../../../experiment/influence-registry';
import { stepsOf } from '../../../models/jump-sde/scheme-settings';
import { methods } from '../../../models/jump-sde/all';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import type { LineSeries } from '../../../plots/line-layout';
import { LinePlot } from '../../../plots/LinePlot';
import { estimator, lab } from '../../../store/lab';
import { glossaryLink } from '../../help/links';
import { provenanceLine } from '../../run/provenance';
import { outputOf, type Shown } from '../../run/shown';
import { planWords as words } from '../../text/en-influence-tabs';
import { count, duration, percent, significant } from '../../text/format';
import { PLANNER, SAMPLED } from '../methods';
import { Numbers } from '../../run/Numbers';
import { OwnRun } from '../run/OwnRun';
import { settingsOf, settingsThen } from '../run/settings';
import { tabState } from '../../run/tab-state';
import '../../run/tabs.css';
import type { Influence } from '../use-influence';
import { planFactsOf } from './facts';
import { sayBound, sayPlan, type PlanFacts } from './sentences';

const SETTINGS = ['wantedError', 'pilotRuns', 'mostSamples'] as const;
const FOLDED = ['pilotRuns', 'mostSamples'] as const;
const X = { label: words.x, scale: 'log' } as const;
const Y = { label: words.y, scale: 'log' } as const;

/** From a wanted error to the samples it takes, and what came of it. */
export function PlanTab({ influence }: { influence: Influence }) {
  const { dataset, experiment, horizon } = influence;
  const shown = influence.shown[PLANNER];
  const { picture, stale } = shown;
  const outputs = picture?.outputs;
  const prediction = outputOf(outputs, 'prediction', 'series');
  const achieved = outputOf(outputs, 'achieved', 'series');
  const series = useMemo((): LineSeries[] => {
    const list: LineSeries[] = [];
    if (prediction) list.push({ id: 'predicted', label: words.predicted, role: 'ref', output: prediction });
    if (achieved && achieved.x.length > 0)
      list.push({ id: 'achieved', label: words.achieved, role: 'own', output: achieved, draw: 'dots' });
    return list;
  }, [prediction, achieved]);
  const then = settingsThen(PLANNER, picture);
  const facts = planFactsOf(outputs, then);
  const exact = then.scheme === 'event' || then.scheme === 'jump-adapted';
  const { h } = stepsOf({ horizon: Number(then.horizon), step: Number(then.step) });
  return (
    <div className="method-tab">
      <p className="voice">{words.what}</p>
      <OwnRun
        influence={influence}
        id={PLANNER}
        label={words.settings}
        action={words.action}
        only={SETTINGS}
        folded={FOLDED}
      />
      {facts && dataset && (
        <>
          <section className="answer" data-stale={stale || undefined} aria-label={words.answer}>
            <ExplainCurve paragraphs={[sayPlan(facts), sayBound(exact, h)]} glossary={glossaryLink} />
            <Take influence={influence} needed={facts.needed} />
          </section>
          <LinePlot
            id="error-by-samples"
            title={words.plot}
            x={X}
            y={Y}
            xName="m"
            series={series}
            height={168}
            {...tabState(shown)}
            caption={words.caption}
            provenance={provenanceLine({ experiment, dataset }, horizon, shown, false)}
          />
          <Numbers
            title={words.facts}
            rows={rowsOf(facts, shown, expectedOf(influence, shown, facts.needed))}
            stale={stale}
            note={words.marksNote}
          />
        </>
      )}
    </div>
  );
}

/** Gives the jump SDE as many samples as the plan says. */
function Take({ influence, needed }: { influence: Influence; needed: number }) {
  const { samples } = methods[SAMPLED].parameters;
  if (samples.kind !== 'number' || !Number.isFinite(needed)) return null;
  const wanted = Math.min(samples.max, Math.max(samples.min, Math.ceil(needed)));
  // Pairs come in even numbers.
  const taken = wanted + (wanted % 2);
  const same = Number(settingsOf(SAMPLED, influence.experiment).samples) === taken;
  return (
    <div className="actions">
      <button
        type="button"
        className="btn"
        disabled={same}
        onClick={() => lab.getState().setParameter('samples', taken)}
        data-tip={words.takeHelp}
      >
        {words.take(taken)}
      </button>
      {same && <span className="small quiet">{words.taken}</span>}
    </div>
  );
}

/** Milliseconds that the samples take as far as is known before they are taken. */
function expectedOf({ dataset }: Influence, { picture }: Shown, needed: number): number {
  if (!picture || !dataset || !Number.isFinite(needed)) return NaN;
  const { samples } = methods[SAMPLED].parameters;
  const most = samples.kind === 'number' ? samples.max : Infinity;
  const asked = Math.max(2, Math.ceil(Math.min(needed, most)));
  const experiment = deriveExperiment(picture.base, SAMPLED, registry);
  const ms = estimator.expectedMs(
    { ...experiment, parameters: { ...experiment.parameters, samples: asked } },
    dataset.network,
  );
  return needed > most ? (ms * needed) / most : ms;
}

function rowsOf(facts: PlanFacts, { picture }: Shown, expectedMs: number): { what: string; value: string }[] {
  const { needed, predicted, achieved, size, sizeError, marks } = facts;
  const { rows } = words;
  const perCent = (value: number): string => (Number.isNaN(value) ? '–' : `± ${percent(value / 100)}`);
  const wallMs = picture?.result?.stamp.wallMs;
  const untaken = needed > facts.mostSamples;
  return [
    { what: rows.needed, value: Number.isFinite(needed) ? count(needed) : '–' },
    { what: rows.predicted, value: perCent(predicted) },
    { what: rows.achieved, value: untaken ? words.notTaken : perCent(achieved) },
    {
      what: rows.influence,
      value: `${significant(size, 4)}${sizeError ? ` ± ${significant(1.96 * sizeError, 2)}` : ''}`,
    },
    { what: rows.marks, value: significant(marks) },
    untaken || wallMs === undefined
      ? { what: rows.expected, value: Number.isFinite(expectedMs) ? duration(expectedMs) : '–' }
      : { what: rows.time, value: duration(wallMs) },
  ];
}
