import { useEffect, useMemo } from 'react';
import { nodeLabel } from '../../../core/network';
import { stepsOf } from '../../../models/jump-sde/scheme-settings';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import type { LineSeries } from '../../../plots/line-layout';
import { LinePlot } from '../../../plots/LinePlot';
import { lab, playhead, runs, useLab } from '../../../store/lab';
import { LIVE_MS } from '../../../store/runs';
import { glossaryLink } from '../../help/links';
import { provenanceLine } from '../../run/provenance';
import { outputOf } from '../../run/shown';
import { nodeWords } from '../../text/en-workspace';
import { oneRunWords as words, tabWords } from '../../text/en-influence-tabs';
import { ONE_RUN } from '../methods';
import type { Influence } from '../use-influence';
import { ask } from './ask';
import { FirstActivations } from './FirstActivations';
import { OwnRun } from './OwnRun';
import { sayOneRun, sayOutside, sayScheme, SCHEMES, type SchemeId } from './sentences';
import { settingsThen } from './settings';
import { tabState } from '../../run/tab-state';
import '../../run/tabs.css';
import { byActivation, firstOutside } from './trajectory';

const SETTINGS = ['replicate'] as const;
const TIME = { label: tabWords.time };
const ACTIVE = { label: tabWords.active };

/** One trajectory by the chosen scheme, beside the exact process on the same marks; what left 0 … 1 is said. */
export function OneRunTab({ influence }: { influence: Influence }) {
  const { dataset, experiment, horizon } = influence;
  const shown = influence.shown[ONE_RUN];
  const { picture, stale } = shown;
  useQuickly(influence);
  const then = settingsThen(ONE_RUN, picture);
  const scheme = SCHEMES.find((id) => id === then.scheme) ?? 'event';
  const outputs = picture?.outputs;
  const run = outputOf(outputs, 'influence', 'series');
  const exact = outputOf(outputs, 'exact', 'series');
  const series = useMemo((): LineSeries[] => {
    const list: LineSeries[] = [];
    if (exact && exact.x.length > 0)
      list.push({ id: 'exact', label: words.exact, role: 'ref', output: exact, draw: 'steps' });
    if (run)
      list.push({
        id: 'scheme',
        label: words.scheme[scheme],
        role: list.length > 0 ? 'own' : 'ref',
        output: run,
        draw: 'steps',
      });
    return list;
  }, [run, exact, scheme]);
  const times = outputOf(outputs, 'activation-time', 'node-field')?.values;
  const order = useMemo(() => (times ? byActivation(times) : []), [times]);
  const next = (): void => {
    const { setParameter, history } = lab.getState();
    const now = Number(history.present.parameters.replicate ?? 0);
    setParameter('replicate', Number.isInteger(now) ? now + 1 : 1);
    ask(ONE_RUN);
  };
  return (
    <div className="method-tab">
      <p className="voice">{words.what}</p>
      <OwnRun influence={influence} id={ONE_RUN} label={words.settings} action={words.show} only={SETTINGS}>
        <button type="button" className="btn" disabled={!dataset} onClick={next} data-tip={words.anotherHelp}>
          {words.another}
        </button>
      </OwnRun>
      {picture && dataset && run && times && (
        <>
          <section className="answer" data-stale={stale || undefined} aria-label={words.plot}>
            <ExplainCurve
              paragraphs={[
                sayOneRun({
                  nodes: dataset.network.n,
                  horizon: Number(then.horizon),
                  active: run.y[run.y.length - 1],
                  exact: exact && exact.y.length > 0 ? exact.y[exact.y.length - 1] : undefined,
                  next: firstAfterSources(order, times, (node) => nodeWords.node(nodeLabel(dataset.network, node))),
                }),
              ]}
              glossary={glossaryLink}
            />
            <Outside influence={influence} scheme={scheme} />
          </section>
          <LinePlot
            id="one-run"
            title={words.plot}
            x={TIME}
            y={ACTIVE}
            xName="t"
            series={series}
            cursor={playhead}
            height={176}
            {...tabState(shown)}
            caption={words.caption(Number(then.replicate), picture.base.seed)}
            provenance={provenanceLine({ experiment, dataset }, horizon, shown, false)}
          />
          <section className="answer" data-stale={stale || undefined} aria-label={words.about}>
            <ExplainCurve paragraphs={[saySchemeOf(scheme, then)]} glossary={glossaryLink} />
          </section>
          <FirstActivations network={dataset.network} times={times} order={order} stale={stale} />
        </>
      )}
    </div>
  );
}

function saySchemeOf(scheme: SchemeId, { horizon, step }: Readonly<Record<string, unknown>>) {
  const { count, h } = stepsOf({ horizon: Number(horizon), step: Number(step) });
  return sayScheme(scheme, h, count);
}

function firstAfterSources(
  order: readonly number[],
  times: Float64Array,
  name: (node: number) => string,
): { name: string; time: number } | undefined {
  const node = order.find((one) => times[one] > 0);
  return node === undefined ? undefined : { name: name(node), time: times[node] };
}

/** What a literal scheme did that no process can do. */
function Outside({ influence, scheme }: { influence: Influence; scheme: SchemeId }) {
  const { dataset, shown } = influence;
  const { picture } = shown[ONE_RUN];
  const outputs = picture?.outputs;
  const state = outputOf(outputs, 'state', 'node-field-over-time');
  const outside = outputOf(outputs, 'outside', 'scalar')?.value ?? 0;
  const first = useMemo(() => (state && outside > 0 ? firstOutside(state) : undefined), [state, outside]);
  if (!state || !dataset || !(outside > 0)) return null;
  const { horizon, step } = settingsThen(ONE_RUN, picture);
  const steps = stepsOf({ horizon: Number(horizon), step: Number(step) }).count;
  const said = sayOutside(
    scheme,
    outside,
    dataset.network.n * (steps + 1),
    outputOf(outputs, 'largest', 'scalar')?.value ?? NaN,
    first && { ...first, name: nodeWords.node(nodeLabel(dataset.network, first.node)) },
    state.times.length === steps + 1,
  );
  if (said.length === 0) return null;
  return (
    <div className="answer-remark" role="note" aria-label={words.left}>
      <ExplainCurve paragraphs={[said]} glossary={glossaryLink} />
    </div>
  );
}

/** A run that takes no time follows the settings by itself. */
function useQuickly({ dataset, experiment, shown }: Influence): void {
  const { running } = shown[ONE_RUN];
  const failed = useLab((s) => s.runs[ONE_RUN]?.type === 'failed' || s.runs[ONE_RUN]?.type === 'stopped');
  useEffect(() => {
    if (!dataset || running || failed || (runs.expected(ONE_RUN) ?? Infinity) > LIVE_MS) return;
    lab.getState().runOne(ONE_RUN);
  }, [dataset, experiment, running, failed]);
}
