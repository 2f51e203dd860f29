import { said as inLanguage } from '../../../core/language';
import { useMemo } from 'react';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import { lab, runs, useLab } from '../../../store/lab';
import { AUTOSTART_MS } from '../../../store/runs';
import { glossaryLink } from '../../help/links';
import { outputOf } from '../../run/shown';
import { tabState } from '../../run/tab-state';
import { useTall } from '../../run/use-tall';
import { popularityWords } from '../../text/en-popularity';
import { fitWords as words } from '../../text/en-popularity-fits';
import { Chip } from '../../ui/Chip';
import { FIT, FORECAST } from '../methods';
import type { Popularity } from '../use-popularity';
import { Bootstrap } from './Bootstrap';
import { EpidemicReading } from './EpidemicReading';
import { FitDetails } from './FitDetails';
import { bestOther, chosenName, fitRows, passes, settingsFor, type FitRow } from './fit-rows';
import { FitTable } from './FitTable';
import { Rescaling } from './Rescaling';
import { sayFit } from './sentences';
import './fits.css';

/** The models fitted to the observed part: which describes it, which is drawn, and what that one means. */
export function FitsTab({ popularity }: { popularity: Popularity }) {
  const { values } = popularity;
  const shown = popularity.shown[FIT];
  const { picture, stale } = shown;
  const run = useLab((s) => s.runs[FIT]);
  const tall = useTall();
  const rows = useMemo(() => fitRows(outputOf(picture?.outputs, 'fits', 'table')), [picture]);
  const chosen = chosenName(values);
  const own = rows.find((row) => row.name === chosen);
  const other = bestOther(rows, chosen);
  const observed = outputOf(picture?.outputs, 'events', 'scalar')?.value;
  const { state, stateText } = tabState(shown);
  const chip = state === 'stale' || state === 'partial' ? stateText : undefined;
  if (rows.length === 0)
    return (
      <section className="group" aria-busy={shown.running || undefined}>
        <h2 className="h-panel">{words.title}</h2>
        <p className={run?.type === 'failed' ? 'why bad' : 'voice'}>
          {shown.running
            ? words.coming
            : run?.type === 'failed'
              ? inLanguage([run.error.message, run.error.hint].filter(Boolean).join(' '))
              : popularity.cascades
                ? words.empty
                : popularityWords.noCascades}
        </p>
      </section>
    );
  const tested = rows.filter((row) => row.fitted);
  const refitted = tested.some((row) => Number.isFinite(row.value('ksPBootstrap')));
  const said = stale ? [] : sayFit(rows, chosen);
  return (
    <div className="method-tab">
      <section className="group fits" data-stale={stale || undefined} aria-label={words.title}>
        <div className="pop-headrow">
          <h2 className="h-panel">{words.title}</h2>
          {chip === undefined ? (
            observed !== undefined && <span className="unit small">{words.n(observed)}</span>
          ) : (
            <Chip tone={stale ? 'warn' : undefined}>{chip}</Chip>
          )}
        </div>
        <FitTable rows={rows} chosen={chosen} other={other?.name} onChoose={draw} />
        <p className="caption">
          {words.likeliest} {words.caption(tested.filter(passes).length, tested.length)}{' '}
          {refitted ? words.bootstrapped : words.optimistic}
          {rows.some(({ model }) => model.marked) && ` ${words.marked}`}
        </p>
        {!own && <p className="why">{words.notFitted(chosen)}</p>}
        <Bootstrap popularity={popularity} />
        {said.length > 0 && <ExplainCurve paragraphs={[said]} glossary={glossaryLink} />}
      </section>
      <Rescaling popularity={popularity} own={own} other={other} chosen={chosen} height={Math.round(200 * tall)} />
      <EpidemicReading popularity={popularity} own={own} observed={observed ?? NaN} />
      {own && <FitDetails popularity={popularity} row={own} />}
    </div>
  );
}

/** Makes a model that of the stage; the forecast follows at once where that takes no longer than one waits. */
function draw(row: FitRow): void {
  const settings = settingsFor(row.model);
  if (!settings) return;
  lab.getState().edit(`model:${row.name}`, (e) => ({ ...e, parameters: { ...e.parameters, ...settings } }));
  if ((runs.expected(FORECAST) ?? Infinity) < AUTOSTART_MS) lab.getState().runOne(FORECAST);
}
