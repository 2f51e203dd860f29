import { said } from '../../../core/language';
import type { Issue } from '../../../core/errors';
import { FIRST_USER } from '../../../models/forest/data/vocabulary';
import { forecastWords } from '../../text/en-forecast';
import type { Forecast } from '../use-forecast';

const words = forecastWords.data;
/** Said where the network is switched on and off. */
const ELSEWHERE: readonly string[] = ['no-network'];

/** What is learned from and predicted, and everything that was left out. */
export function DataFacts({ forecast: { data }, issues }: { forecast: Forecast; issues: readonly Issue[] }) {
  if (!data) return null;
  const { train, validation, test, split, V } = data;
  const notes = issues.filter(({ severity, code }) => severity === 'note' && !ELSEWHERE.includes(code));
  return (
    <div className="fc-data">
      <p className="small">
        {words.users(V - FIRST_USER)}, {words.split[split]}
      </p>
      <p className="small quiet">{words.parts(train.count, validation.count, test.count)}</p>
      {notes.map(({ code, message, hint }) => (
        <p className="small quiet" key={code} data-tip={hint === undefined ? undefined : said(hint)}>
          {said(message)}
        </p>
      ))}
    </div>
  );
}
