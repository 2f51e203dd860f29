import { useMemo } from 'react';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import { glossaryLink } from '../../help/links';
import { Numbers } from '../../run/Numbers';
import { outputOf } from '../../run/shown';
import { TableSection } from '../../run/TableSection';
import { sizeTabWords as words } from '../../text/en-forecast-tabs';
import { SIZES } from '../methods';
import { OwnRun } from '../OwnRun';
import type { Forecast } from '../use-forecast';
import { sizeFacts, type SizeFacts } from './size-facts';
import { saySize } from './say-size';
import { SizePlot } from './SizePlot';

const ONLY = ['simulations', 'simulated'];
const FOLDED = ['simulated'];

/** How far this cascade goes: the endings, what they come to, and what others would have said. */
export function SizeTab({ forecast }: { forecast: Forecast }) {
  const own = forecast.shown[SIZES];
  const facts = useMemo(() => sizeFacts(own.picture?.outputs), [own.picture]);
  const endings = outputOf(own.picture?.outputs, 'endings', 'table');
  return (
    <div className="method-tab">
      <SizePlot forecast={forecast} height={168} />
      {facts && !own.stale && <ExplainCurve paragraphs={[[saySize(facts)]]} glossary={glossaryLink} />}
      <OwnRun forecast={forecast} id={SIZES} label={words.runLabel} action={words.run} only={ONLY} folded={FOLDED} />
      {facts && <Numbers title={words.numbers} rows={sizeRows(facts)} stale={own.stale} note={words.note} />}
      {endings && <TableSection title={words.endings} table={endings} note={words.endingsNote} stale={own.stale} />}
    </div>
  );
}

function sizeRows({ forecast, of, unended }: SizeFacts): { what: string; value: string }[] {
  const { rows, users, between } = words;
  return [
    { what: rows.forecast, value: users(forecast) },
    { what: rows.truth, value: users(of('truth')) },
    { what: rows.median, value: users(of('median')) },
    { what: rows.middle, value: between(of('q25'), of('q75')) },
    { what: rows.most, value: between(of('q05'), of('q95')) },
    { what: rows.mean, value: users(of('mean')) },
    { what: rows.constant, value: users(of('constant')) },
    { what: rows.ridge, value: users(of('ridge')) },
    { what: rows.unended, value: String(unended) },
  ];
}
