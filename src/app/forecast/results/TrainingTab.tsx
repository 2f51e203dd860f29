import { useMemo } from 'react';
import type { SeriesOutput, TableOutput } from '../../../core/outputs';
import { CoursePlot, type CoursePlotProps } from '../../../plots/CoursePlot';
import { Numbers } from '../../run/Numbers';
import { outputOf } from '../../run/shown';
import { TableSection } from '../../run/TableSection';
import { trainingTabWords as words } from '../../text/en-forecast-tabs';
import { TRAIN } from '../methods';
import { provenanceOf } from '../provenance';
import { factsOf, numbers } from '../tables';
import type { Forecast } from '../use-forecast';
import { epochColumns, showEpochColumn } from './epoch-columns';
import { trainingFacts } from './training-facts';

const X = { label: words.axis, unit: words.epoch };

/** Everything that a training says of itself: scores under both protocols, reward, entropy, learning rate, epochs, facts. */
export function TrainingTab({ forecast }: { forecast: Forecast }) {
  const own = forecast.shown[TRAIN];
  const { picture, stale } = own;
  const facts = useMemo(() => trainingFacts(picture?.outputs), [picture]);
  const columns = useMemo(() => (facts ? epochColumns(facts.epochs) : {}), [facts]);
  const said = useMemo(() => factsOf(outputOf(picture?.outputs, 'facts', 'table')), [picture]);
  if (!facts)
    return (
      <section className="group">
        <p className="voice">{words.none}</p>
      </section>
    );
  const wanted = Number(picture?.base.parameters.epochs ?? forecast.values.epochs);
  const until = Math.max(1, own.running || own.partial === 'stopped' ? wanted : Math.ceil(facts.now));
  const common = { x: X, xName: words.epoch, until, now: facts.now, provenance: provenanceOf(forecast, own), stale };
  const state = stale ? ('stale' as const) : ('live' as const);
  const of = (table: TableOutput, id: string, factor = 1): SeriesOutput => ({
    kind: 'series',
    x: numbers(table, 'epoch'),
    y: numbers(table, id).map((y) => factor * y),
  });
  const plot = (
    id: string,
    title: string,
    unit: string,
    series: CoursePlotProps['series'],
    more: Partial<CoursePlotProps> = {},
  ) =>
    series.some(({ output }) => output.y.some(Number.isFinite)) && (
      <CoursePlot
        key={id}
        id={`fc-${id}`}
        title={title}
        y={{ label: title }}
        series={series}
        mark={unit !== '' && <span className="unit small">{unit}</span>}
        height={128}
        state={state}
        {...common}
        {...more}
      />
    );
  const { epochs, stepTable } = facts;
  return (
    <div className="method-tab fc-training">
      {plot(
        'both',
        words.scores,
        words.unit.percent,
        [
          { id: 'users', label: words.users, role: 'own', output: of(epochs, 'map100', 100), draw: 'dotted-line' },
          { id: 'stop', label: words.stop, role: 'own', broken: true, output: of(epochs, 'stopMap100', 100) },
        ],
        { fromZero: true },
      )}
      {plot(
        'hits',
        words.hits,
        words.unit.percent,
        [{ id: 'hits', label: '', role: 'own', output: of(epochs, 'hits100', 100), draw: 'dotted-line' }],
        { fromZero: true },
      )}
      {plot(
        'reward',
        words.reward,
        words.unit.nothing,
        [{ id: 'reward', label: '', role: 'own', output: of(stepTable, 'reward'), thin: true }],
        { caption: words.rewardCaption },
      )}
      {plot(
        'entropy',
        words.entropy,
        words.unit.nats,
        [{ id: 'entropy', label: '', role: 'own', output: of(stepTable, 'entropy'), thin: true }],
        { caption: words.entropyCaption },
      )}
      {plot(
        'msle',
        words.size,
        words.unit.nothing,
        [{ id: 'msle', label: '', role: 'own', output: of(epochs, 'msle'), draw: 'dotted-line' }],
        { fromZero: true, caption: words.sizeCaption },
      )}
      {plot('rate', words.rate, words.unit.nothing, [
        { id: 'rate', label: '', role: 'own', output: of(stepTable, 'rate') },
      ])}
      <TableSection
        title={words.epochs}
        table={epochs}
        columns={columns}
        show={showEpochColumn}
        note={words.epochsNote(numbers(epochs, 'epoch').length, facts.best?.epoch)}
        stale={stale}
      />
      <Numbers title={words.facts} rows={[...said].map(([what, value]) => ({ what, value }))} stale={stale} />
    </div>
  );
}
