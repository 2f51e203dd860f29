import { said as inLanguage } from '../../../core/language';
import { useMemo, useState } from 'react';
import type { Outputs } from '../../../core/outputs';
import { raisedHoldout } from '../../../models/sir-hawkes/sets/set-pictures';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import { PanelPlot } from '../../../plots/PanelPlot';
import { useLab } from '../../../store/lab';
import { glossaryLink } from '../../help/links';
import { outputOf, type Shown } from '../../run/shown';
import { tabState } from '../../run/tab-state';
import { TableSection } from '../../run/TableSection';
import { cascadesWords } from '../../text/en-popularity-cascades';
import { Segmented } from '../../ui/Segmented';
import { FIT_SET } from '../methods';
import { OwnRun } from '../OwnRun';
import { provenanceOf } from '../provenance';
import { settingsThen } from '../settings';
import { numbersOf } from '../table-columns';
import { timeScaleOf } from '../time-scale';
import type { Popularity } from '../use-popularity';
import { ObservedLine } from './ObservedLine';
import { observedNote } from './observed-words';
import { openCascadeOf } from './open-cascade';
import { saySet } from './sentences';
import { betterPanel, botsPanel, boxesOf, percentTable, roleOfModel, wideTable, type ModelColumn } from './set-tables';

const words = cascadesWords.fit;
const SETTINGS = ['least', 'most', 'first', 'second', 'margin', 'bins', 'holdout', 'holdoutShare', 'together'] as const;
const FOLDED = ['margin', 'bins', 'holdout', 'holdoutShare', 'together'] as const;
const COLUMNS = (Object.keys(words.columns) as ModelColumn[]).map((value) => ({
  value,
  label: words.columns[value],
}));

/** Every cascade fitted by every model: which describes which kind of cascade. */
export function FitAll({ popularity }: { popularity: Popularity }) {
  const shown = popularity.shown[FIT_SET];
  const { picture, stale } = shown;
  const outputs = picture?.outputs;
  const then = settingsThen(FIT_SET, picture);
  const observed = observedNote(then, popularity.cascades?.time.unit ?? 'unknown');
  const [first, second] = [String(then.first), String(then.second)];
  const number = (id: string): number => outputOf(outputs, id, 'scalar')?.value ?? NaN;
  const rates = outputOf(outputs, 'pass-rates', 'table');
  const said = saySet({
    fitted: number('fitted'),
    leftOut: number('left-out'),
    rates,
    cascades: outputOf(outputs, 'cascades', 'table'),
    holdout: outputOf(outputs, 'holdout', 'table'),
    first,
    second,
  });
  const percents = useMemo(() => rates && percentTable(rates), [rates]);
  const joint = outputOf(outputs, 'joint', 'table');
  const holdout = outputOf(outputs, 'holdout', 'table');
  return (
    <>
      <ObservedLine popularity={popularity} id={FIT_SET} choice />
      <OwnRun
        popularity={popularity}
        id={FIT_SET}
        label={words.settings}
        action={words.action}
        only={SETTINGS}
        folded={FOLDED}
      />
      {outputs && (
        <>
          {said.length > 0 && (
            <section className="answer" data-stale={stale || undefined} aria-label={words.answer}>
              <ExplainCurve paragraphs={said} glossary={glossaryLink} />
            </section>
          )}
          {percents && (
            <TableSection
              title={words.rates}
              table={percents}
              columns={words.ratesColumns}
              note={`${words.ratesNote} ${observed}`}
              stale={stale}
            />
          )}
          <Pictures popularity={popularity} outputs={outputs} shown={shown} first={first} second={second} />
          {holdout && numbersOf(holdout, 'cascades').some((n) => n > 0) && (
            <TableSection
              title={words.holdout}
              table={holdout}
              columns={words.holdoutColumns}
              note={words.holdoutNote}
              stale={stale}
            />
          )}
          <Table popularity={popularity} outputs={outputs} stale={stale} observed={observed} />
          {joint && numbersOf(joint, 'logLikelihood').length > 0 && (
            <TableSection title={words.joint} table={joint} note={words.jointNote} stale={stale} />
          )}
        </>
      )}
    </>
  );
}

function Pictures({
  popularity,
  outputs,
  shown,
  first,
  second,
}: {
  popularity: Popularity;
  outputs: Outputs;
  shown: Shown;
  first: string;
  second: string;
}) {
  const data = useLab((s) => (s.cascades.type === 'ready' ? inLanguage(s.cascades.data.title) : ''));
  const map = useMemo(
    () => betterPanel(outputOf(outputs, 'better-map', 'table'), first, second),
    [outputs, first, second],
  );
  const bots = useMemo(() => botsPanel(outputOf(outputs, 'better-bots', 'table'), first), [outputs, first]);
  const boxes = useMemo(() => {
    const holdout = outputOf(outputs, 'holdout', 'table');
    return boxesOf(holdout && raisedHoldout(holdout), 'model', words.infinite, roleOfModel);
  }, [outputs]);
  const state = tabState(shown);
  const provenance = provenanceOf(popularity, shown, data);
  return (
    <>
      {map && (
        <PanelPlot
          id="better-map"
          title={words.map}
          panels={[map]}
          height={270}
          {...state}
          caption={words.mapCaption(first, second)}
          provenance={provenance}
        />
      )}
      {bots ? (
        <PanelPlot
          id="better-bots"
          title={words.bots}
          panels={[bots]}
          height={180}
          {...state}
          caption={words.botsCaption}
          provenance={provenance}
        />
      ) : (
        <p className="small quiet">{words.noBots}</p>
      )}
      {boxes.length > 0 && (
        <PanelPlot
          id="holdout-boxes"
          title={words.holdout}
          panels={[{ id: 'holdout', x: { label: '' }, y: { label: words.holdoutY }, series: [], boxes }]}
          height={230}
          {...state}
          caption={words.holdoutCaption}
          provenance={provenance}
        />
      )}
    </>
  );
}

function Table({
  popularity,
  outputs,
  stale,
  observed,
}: {
  popularity: Popularity;
  outputs: Outputs;
  stale: boolean;
  observed: string;
}) {
  const [show, setShow] = useState<ModelColumn>('ks');
  const unit = popularity.cascades?.time.unit ?? 'unknown';
  const table = useMemo(() => {
    const cascades = outputOf(outputs, 'cascades', 'table');
    const durations = numbersOf(cascades, 'duration').toSorted();
    const typical = durations[durations.length >> 1] ?? 1;
    return wideTable(cascades, outputOf(outputs, 'fits', 'table'), show, timeScaleOf(typical, unit));
  }, [outputs, show, unit]);
  return (
    <>
      <Segmented label={words.show} options={COLUMNS} value={show} onChange={setShow} full />
      <TableSection
        title={words.table}
        table={table}
        note={`${words.tableNote(words.opens)} ${observed}`}
        stale={stale}
        onSelect={openCascadeOf(table)}
      />
    </>
  );
}
