import { FIRST_USER } from '../../../models/forest/data/vocabulary';
import { forecastWords } from '../../text/en-forecast';
import type { Forecast } from '../use-forecast';

const words = forecastWords.data;
/** Fewest cascades from which anything can be learned, chosen and tested. */
export const FEWEST = 10;

/** What is learned from and predicted, and everything that was left out. */
export function DataFacts({ forecast: { data, values, dataset, onlyDrawn } }: { forecast: Forecast }) {
  if (!data) return null;
  const { train, validation, test, counts, split, V } = data;
  const users = V - FIRST_USER;
  const most = Number(values.longest);
  const withNetwork = dataset !== undefined && !onlyDrawn;
  const remarks = [
    withNetwork && counts.notInNetwork > 0 && words.notInNetwork(counts.notInNetwork, users),
    withNetwork && values.graph === 'given' && counts.notInCascades > 0 && words.notInCascades(counts.notInCascades),
    counts.tooShort > 0 && words.tooShort(counts.tooShort),
    counts.tooLong > 0 && words.tooLong(counts.tooLong, most),
    counts.cut > 0 && words.cut(counts.cut, most),
    counts.repeated > 0 && words.repeated(counts.repeated),
    counts.nameless > 0 && words.nameless(counts.nameless),
  ].filter((remark) => typeof remark === 'string');
  return (
    <div className="fc-data">
      <p className="small">
        {words.users(users)}, {words.split[split]}
      </p>
      <p className="small quiet">{words.parts(train.count, validation.count, test.count)}</p>
      {remarks.map((remark) => (
        <p className="small quiet" key={remark}>
          {remark}
        </p>
      ))}
    </div>
  );
}
