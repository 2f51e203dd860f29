import { useMemo } from 'react';
import type { Issue } from '../../core/errors';
import { checkValue } from '../../core/parameters';
import { popularityPresets } from '../../experiment/library/popularity-presets';
import type { Experiment } from '../../experiment/experiment';
import { registry } from '../../experiment/popularity-registry';
import { methods } from '../../models/sir-hawkes/all';
import { sourceKey } from '../../store/loader';
import { lab, runs, useLab } from '../../store/lab';
import { comparedMethods } from '../../store/runs';
import { ParameterForm } from '../form/ParameterForm';
import { byParameter, firstProblem } from '../form/problems';
import { useRemembered } from '../form/use-remembered';
import { Luck } from '../run/Luck';
import { RunFoot } from '../run/RunFoot';
import { en } from '../text/en';
import { popularityWords as words } from '../text/en-popularity';
import { Presets } from '../ui/Presets';
import { stops } from './availability';
import { CascadeList } from './CascadeList';
import { FIT, FORECAST, RUN } from './methods';
import { ModelFields } from './ModelFields';
import { modelsTicked } from './models-ticked';
import { firstTimeProblem } from './plain-issue';
import { sayTimeAfterThe } from './time-scale';
import type { Popularity } from './use-popularity';
import type { WindowFacts } from './use-window';
import { WindowFields } from './WindowFields';

/** Settings that stand above the form, in places of their own. */
/** How the observed part is said otherwise than by a time. */
const PART = ['observeBy', 'share'];
const OWN = [...PART, 'cascade', 'until', 'forecastTo', 'kernel', 'population', 'weight'];
const GROUPS = ['Models fitted', 'Fitting', 'Forecast'];
/** Rows of the list in the panel. */
const ROWS = 6;

/** What is set: which cascade, up to when, with which model. */
export function Setup({
  popularity,
  facts,
  onExample,
}: {
  popularity: Popularity;
  facts: WindowFacts | undefined;
  onExample: (example: Experiment) => void;
}) {
  const { experiment, cascades, cascade, values, table } = popularity;
  const states = useLab((s) => s.runs);
  const compared = comparedMethods(experiment);
  const ticked = useMemo(() => RUN.filter((id) => compared.includes(id)), [compared]);
  const stopped = useMemo(
    () => (cascades ? stops(experiment, ticked, cascades, registry) : {}),
    [experiment, ticked, cascades],
  );
  const problems = useMemo(() => Object.values(stopped).flatMap((issues) => issues ?? []), [stopped]);
  const errors = useMemo(() => byParameter(problems), [problems]);
  const models = modelsTicked(values).length;
  const able = ticked.filter((id) => stopped[id] === undefined);
  const items = (able.length > 0 ? able : ticked).map((id) => ({
    id,
    title: methods[id].title,
    ...(states[id] ? { state: states[id] } : {}),
    digest: runs.digestFor(id, experiment),
  }));
  const stale = items.filter((item) => item.state?.type !== 'done' || item.state.picture.digest !== item.digest);
  const expectedMs = cascades ? stale.reduce((sum, item) => sum + (runs.expected(item.id) ?? 0), 0) : undefined;
  const blocked =
    firstTimeProblem(table, values) ??
    firstProblem(table, experiment.parameters) ??
    (!cascades
      ? words.needsCascades
      : able.length === 0
        ? // Of two reasons that of the forecast, which stands above the picture as well.
          (stopped[FORECAST] ?? problems)[0]?.message
        : ticked.includes(FIT) && models === 0
          ? words.noModels
          : undefined);
  const chosen = popularityPresets.find(
    (p) =>
      sourceKey(p.experiment.inputs.cascades) === sourceKey(experiment.inputs.cascades) &&
      JSON.stringify(p.experiment.parameters) === JSON.stringify(experiment.parameters),
  );
  const { setParameter, resetParameter } = lab.getState();
  const hidden = experiment.view?.hiddenControls ?? [];
  return (
    <>
      <div className="panel-head">
        <h1 className="q">{words.title}</h1>
        <Presets
          label={words.presets}
          presets={popularityPresets.map((p) => ({ id: p.id, label: p.title, help: p.experiment.title }))}
          {...(chosen ? { chosen: chosen.id } : {})}
          onChoose={(id) => {
            const preset = popularityPresets.find((p) => p.id === id);
            if (preset) onExample(preset.experiment);
          }}
        />
      </div>
      <div className="panel-scroll">
        {cascades && !hidden.includes('cascade') && (
          <section className="group" aria-label={words.list.title}>
            <div className="pop-headrow">
              <h2 className="h-panel">{words.list.title}</h2>
              <span className="unit small">
                {values.observeBy === 'time' && Number(values.until) > 0
                  ? words.list.columns(sayTimeAfterThe(Number(values.until), cascades.time.unit))
                  : words.list.columnsShare}
              </span>
            </div>
            <CascadeList popularity={popularity} rows={ROWS} end={facts?.horizon} />
            {cascade < 0 && <p className="why bad">{words.list.noSuch(String(values.cascade), cascades.count)}</p>}
            {cascades.count > ROWS && (
              <button
                type="button"
                className="link small pop-all-link"
                onClick={() => lab.getState().turnTo('cascades')}
              >
                {words.list.all(cascades.count)}
              </button>
            )}
          </section>
        )}
        <section className="group" aria-label={words.model.title}>
          <h2 className="h-panel">{words.model.title}</h2>
          <ModelFields popularity={popularity} />
          {facts && <WindowFields popularity={popularity} facts={facts} />}
          <ParameterForm
            plain
            table={table}
            only={PART}
            folded={PART}
            values={experiment.parameters}
            hidden={hidden}
            onChange={setParameter}
            onReset={resetParameter}
            errors={errors}
          />
        </section>
        <Advanced popularity={popularity} errors={errors} />
        <section className="group" aria-label={words.luck}>
          <h2 className="h-panel">{words.luck}</h2>
          <Luck seed={experiment.seed} />
        </section>
      </div>
      <RunFoot
        items={items}
        label={ticked.includes(FIT) ? words.fit(models) : undefined}
        {...(expectedMs === undefined ? {} : { expectedMs })}
        {...(blocked === undefined ? {} : { blocked })}
      />
    </>
  );
}

/** What few change: the models fitted beside the one that forecasts, how they are fitted, how many runs continue. */
function Advanced({ popularity, errors }: { popularity: Popularity; errors: Readonly<Record<string, Issue[]>> }) {
  const { experiment, table, values } = popularity;
  const [open, setOpen] = useRemembered('popularity');
  const { setParameter, resetParameter } = lab.getState();
  const own = Object.keys(table).filter((id) => !OWN.includes(id));
  const changed = own.filter((id) => values[id] !== table[id].default).length;
  // What has to be mended is not folded away.
  const wrong = own.some((id) => (errors[id]?.length ?? 0) > 0 || checkValue(id, table[id], values[id]) !== undefined);
  return (
    <details
      className="more group pop-advanced"
      open={open || wrong}
      onToggle={(event) => {
        if (!wrong) setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        {words.advanced}
        {changed > 0 && <span className="unit">{en.form.changed(changed)}</span>}
      </summary>
      <ParameterForm
        table={table}
        groups={GROUPS}
        values={experiment.parameters}
        hidden={[...(experiment.view?.hiddenControls ?? []), ...OWN]}
        onChange={setParameter}
        onReset={resetParameter}
        errors={errors}
      />
    </details>
  );
}
