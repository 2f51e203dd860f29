import { said } from '../../../core/language';
import { useMemo } from 'react';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import { lab, useLab } from '../../../store/lab';
import { glossaryLink } from '../../help/links';
import { outputOf, type Shown } from '../../run/shown';
import { resultWords, sayVerdict } from '../../text/en-forecast-results';
import { LineSample } from '../../ui/LineSample';
import type { TrainedHere } from '../../../store/trained-models';
import { EVALUATE, FLOORS } from '../methods';
import { trainedName } from '../model-name';
import { Term } from '../Term';
import { useTrained } from '../trained';
import type { Forecast } from '../use-forecast';
import { leading, printed, scoreRows, verdictOf, type Measure, type Protocol, type ScoreRow } from './score-rows';
import { isTestedAtEnd, testOf } from './test-of';

const words = resultWords.floors;

interface Props {
  forecast: Forecast;
  protocol: Protocol;
  measures: readonly Measure[];
  /** Ways of counting that are left out here. */
  without?: readonly string[];
  /** Models that were trained here before have rows, too. */
  others?: boolean;
}

/** The model and every way of counting on the same predictions, and in words who is ahead. */
export function FloorTable({ forecast, protocol, measures, without = [], others = false }: Props) {
  const { shown, data } = forecast;
  const test = testOf(forecast);
  const own = useMemo(() => scoreRows(test.table, protocol).slice(0, 1), [test.table, protocol]);
  const floors = shown[FLOORS];
  const counting = useMemo(
    () => scoreRows(outputOf(floors.picture?.outputs, 'next', 'table'), protocol),
    [floors.picture, protocol],
  );
  const trained = useTrained();
  const before = others ? earlierRows(trained, forecast, protocol) : [];
  const rivals = counting.filter(({ name }) => !without.includes(name));
  const rows = [...own, ...before, ...rivals.toSorted((a, b) => b.scores.map100 - a.scores.map100)];
  const verdict = verdictOf(own.at(0), counting);
  const n = (own.at(0) ?? counting.at(0))?.n ?? NaN;
  const stale = test.shown.stale || floors.stale;
  return (
    <section className="group fc-floors" aria-label={words.title} data-stale={stale || undefined}>
      <div className="fc-headrow">
        <h3 className="h-panel">{words.title}</h3>
        <span className="unit small">{words.unit(resultWords.protocols[protocol], n)}</span>
      </div>
      {rows.length === 0 ? (
        <Nothing shown={floors} />
      ) : (
        <table className="table" aria-label={words.title}>
          <thead>
            <tr>
              <th scope="col">{words.method}</th>
              {measures.map((measure) => (
                <th key={measure} scope="col">
                  <Term entry={measure.startsWith('hits') ? 'hits-at-k' : 'map-at-k'} tip={words.long(measure)}>
                    {headOf(measure, measures)}
                  </Term>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {own.length === 0 && <Pending forecast={forecast} columns={measures.length} />}
            {rows.map((row, k) => (
              <Row key={`${row.name} ${k}`} row={row} rows={rows} measures={measures} />
            ))}
          </tbody>
        </table>
      )}
      {verdict && own[0] && (
        <ExplainCurve
          paragraphs={[
            [
              sayVerdict(
                {
                  hits10: verdict.best.hits10.name,
                  hits100: verdict.best.hits100.name,
                  map100: verdict.best.map100.name,
                  factor: own[0].scores.map100 / verdict.best.map100.scores.map100,
                },
                verdict.won,
                data?.train.count ?? 0,
              ),
            ],
          ]}
          glossary={glossaryLink}
        />
      )}
    </section>
  );
}

/** Models of this session and these data, without the one that is asked. */
function earlierRows(trained: readonly TrainedHere[], { experiment }: Forecast, protocol: Protocol): ScoreRow[] {
  const { inputs } = experiment;
  const asked = inputs.model?.kind === 'uploaded' ? inputs.model.digest : undefined;
  const same = trained.filter(
    (one) => one.digest !== asked && JSON.stringify(one.experiment.inputs.cascades) === JSON.stringify(inputs.cascades),
  );
  return same.flatMap((one) =>
    scoreRows(one.test, protocol)
      .slice(0, 1)
      .map((row) => ({ ...row, name: trainedName(one.experiment), broken: true })),
  );
}

function headOf(measure: Measure, all: readonly Measure[]): string {
  const k = Number(measure.replace(/\D/g, ''));
  if (measure.startsWith('hits')) return words.hits(k);
  return all.filter((one) => one.startsWith('map')).length > 1 ? words.map(k) : words.mapShort;
}

function Row({ row, rows, measures }: { row: ScoreRow; rows: readonly ScoreRow[]; measures: readonly Measure[] }) {
  return (
    <tr data-own={row.trained || undefined}>
      <th scope="row">
        <LineSample line={row.role} broken={row.broken} />
        {words.names[row.name] ?? row.name}
      </th>
      {measures.map((measure) => (
        <td key={measure} data-top={printed(row.scores[measure]) === leading(rows, measure) || undefined}>
          {words.score(row.scores[measure])}
        </td>
      ))}
    </tr>
  );
}

/** The model has no row yet: it says why, in its place. */
function Pending({ forecast, columns }: { forecast: Forecast; columns: number }) {
  const { shown, model } = forecast;
  const run = useLab((s) => s.runs[EVALUATE]);
  if (isTestedAtEnd(forecast))
    return (
      <tr className="fc-pending">
        <td colSpan={columns + 1}>{words.atEnd}</td>
      </tr>
    );
  if (!model) return null;
  return (
    <tr className="fc-pending">
      <td colSpan={columns + 1}>
        {shown[EVALUATE].running ? (
          words.testing
        ) : run?.type === 'failed' ? (
          <span className="bad">{said(run.error.message)}</span>
        ) : (
          <>
            {words.pending}{' '}
            <button type="button" className="link" onClick={() => lab.getState().runOne(EVALUATE)}>
              {words.test}
            </button>
          </>
        )}
      </td>
    </tr>
  );
}

function Nothing({ shown }: { shown: Shown }) {
  const run = useLab((s) => s.runs[FLOORS]);
  const failed =
    run?.type === 'failed' ? said([run.error.message, run.error.hint].filter(Boolean).join(' ')) : undefined;
  if (failed !== undefined) return <p className="why bad">{failed}</p>;
  return (
    <p className={shown.running ? 'voice' : 'actions'} aria-busy={shown.running || undefined}>
      {shown.running ? (
        words.empty
      ) : (
        <button type="button" className="btn" onClick={() => lab.getState().runOne(FLOORS)}>
          {words.count}
        </button>
      )}
    </p>
  );
}
