import { useMemo } from 'react';
import { said as inLanguage } from '../../../core/language';
import type { TableOutput } from '../../../core/outputs';
import type { Role } from '../../../plots/colour';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import type { LineSeries } from '../../../plots/line-layout';
import { LinePlot } from '../../../plots/LinePlot';
import { PanelPlot } from '../../../plots/PanelPlot';
import { modelNamed } from '../../../models/sir-hawkes/history';
import { useLab } from '../../../store/lab';
import { glossaryLink } from '../../help/links';
import { outputOf } from '../../run/shown';
import { tabState } from '../../run/tab-state';
import { TableSection } from '../../run/TableSection';
import { cascadesWords } from '../../text/en-popularity-cascades';
import { PREDICT } from '../methods';
import { OwnRun } from '../OwnRun';
import { provenanceOf } from '../provenance';
import { settingsThen } from '../settings';
import { numbersOf, textsOf } from '../table-columns';
import type { Popularity } from '../use-popularity';
import { ObservedLine } from './ObservedLine';
import { observedNote } from './observed-words';
import { openCascadeOf } from './open-cascade';
import { sayPredictors } from './sentences';
import { bestFirst, boxesOf, roleOfModel } from './set-tables';

const words = cascadesWords.predict;
const SETTINGS = ['least', 'most', 'marked', 'iterations', 'trees', 'depth', 'shrinkage', 'subsample'] as const;
const FOLDED = ['marked', 'iterations', 'trees', 'depth', 'shrinkage', 'subsample'] as const;
const FINAL = { label: words.predictedX, scale: 'log' } as const;
const PREDICTED = { label: words.predictedY, scale: 'log' } as const;

/** Learned models are lines of their kernel, their combination the optimum; simple rules are grey. */
const roleOfPredictor = (name: string): Role =>
  name.includes('+') ? 'opt' : modelNamed(name) ? roleOfModel(name) : 'rnd';

/** Sizes predicted from fitted parameters, and by simpler rules. */
export function Predict({ popularity }: { popularity: Popularity }) {
  const shown = popularity.shown[PREDICT];
  const { picture, stale } = shown;
  const outputs = picture?.outputs;
  const data = useLab((s) => (s.cascades.type === 'ready' ? inLanguage(s.cascades.data.title) : ''));
  const errors = outputOf(outputs, 'errors', 'table');
  const predictions = outputOf(outputs, 'predictions', 'table');
  const [features, trees] = [outputOf(outputs, 'fits', 'table'), outputOf(outputs, 'best', 'table')];
  const boxes = useMemo(
    () => bestFirst(boxesOf(errors, 'predictor', words.notAble, roleOfPredictor), words.mean),
    [errors],
  );
  const best = boxes[0]?.label;
  const series = useMemo(() => (best === undefined ? [] : pointsOf(predictions, best)), [predictions, best]);
  const number = (id: string): number => outputOf(outputs, id, 'scalar')?.value ?? 0;
  const said = sayPredictors(errors, number('used'), number('left-out'));
  const observed = observedNote(settingsThen(PREDICT, picture), popularity.cascades?.time.unit ?? 'unknown');
  const state = tabState(shown);
  const provenance = provenanceOf(popularity, shown, data);
  return (
    <>
      <ObservedLine popularity={popularity} id={PREDICT} />
      <OwnRun
        popularity={popularity}
        id={PREDICT}
        label={words.settings}
        action={words.action}
        only={SETTINGS}
        folded={FOLDED}
      />
      {errors && boxes.length > 0 && (
        <>
          {said.length > 0 && (
            <section className="answer" data-stale={stale || undefined} aria-label={words.answer}>
              <ExplainCurve paragraphs={[said]} glossary={glossaryLink} />
            </section>
          )}
          <PanelPlot
            id="prediction-errors"
            title={words.errors}
            panels={[{ id: 'errors', x: { label: '' }, y: { label: words.errorsY }, series: [], boxes }]}
            height={290}
            {...state}
            caption={`${words.errorsCaption} ${observed}`}
            provenance={provenance}
          />
          <TableSection
            title={words.table}
            table={errors}
            columns={words.tableColumns}
            note={`${words.tableNote} ${observed}`}
            stale={stale}
            sortBy={{ column: 'median', direction: 'ascending' }}
          />
          {series.length > 0 && (
            <LinePlot
              id="predicted-sizes"
              title={words.predicted}
              x={FINAL}
              y={PREDICTED}
              series={series}
              height={200}
              {...state}
              caption={words.predictedCaption(inLanguage(best), series[1].output.x.length)}
              provenance={provenance}
            />
          )}
          {predictions && (
            <TableSection
              title={words.predictions}
              table={predictions}
              columns={words.predictionsColumns}
              note={words.predictionsNote}
              stale={stale}
              onSelect={openCascadeOf(predictions)}
            />
          )}
          {features && <TableSection title={words.features} table={features} note={words.featuresNote} stale={stale} />}
          {trees && <TableSection title={words.trees} table={trees} note={words.treesNote} stale={stale} />}
        </>
      )}
    </>
  );
}

/** Predicted against final size by one predictor, in the order of size, with the line where they are equal. */
function pointsOf(predictions: TableOutput | undefined, predictor: string): LineSeries[] {
  const [actual, predicted] = [numbersOf(predictions, 'actual'), numbersOf(predictions, 'predicted')];
  const rows = textsOf(predictions, 'predictor')
    .flatMap((name, k) => (name === predictor && predicted[k] > 0 ? [k] : []))
    .toSorted((a, b) => actual[a] - actual[b]);
  if (rows.length < 2) return [];
  const x = Float64Array.from(rows, (k) => actual[k]);
  return [
    { id: 'equal', label: words.equal, role: 'rnd', output: { kind: 'series', x, y: x } },
    {
      id: 'predicted',
      label: predictor,
      role: 'own',
      draw: 'dots',
      output: { kind: 'series', x, y: Float64Array.from(rows, (k) => predicted[k]) },
    },
  ];
}
