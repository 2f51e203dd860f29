import { said } from '../../../core/language';
import { lab, useLab } from '../../../store/lab';
import { forecastWords } from '../../text/en-forecast';
import { NEXT_USER } from '../methods';
import type { Forecast } from '../use-forecast';

const words = forecastWords.headline;

/**
 * The page's answer: where the one who really came next stood in the list.
 * @param users that can be next at most
 */
export function Headline({ forecast, seen, users }: { forecast: Forecast; seen: number; users: number }) {
  const said = useSaid(forecast, seen, users);
  return (
    <div className="fc-headline" data-stale={said.stale || undefined}>
      <b>{said.big}</b>
      <span className={said.bad ? 'bad' : undefined}>{said.text}</span>
      {said.way}
    </div>
  );
}

interface Said {
  big: string;
  text: string;
  stale?: boolean;
  bad?: boolean;
  /** A way on. */
  way?: React.ReactNode;
}

function useSaid(
  { walk, guessing, chosen, shown, onlyDrawn, dataset, experiment }: Forecast,
  seen: number,
  users: number,
): Said {
  const run = useLab((s) => s.runs[NEXT_USER]);
  const { running, picture } = shown[NEXT_USER];
  // A new answer on its way comes in a moment: it is not worth dimming the old one.
  const stale = shown[NEXT_USER].stale && !running;
  if (!walk) {
    if (run?.type === 'failed')
      return { big: words.none, text: said([run.error.message, run.error.hint].filter(Boolean).join(' ')), bad: true };
    if (running) return { big: words.none, text: words.asking };
    if (experiment.inputs.model === undefined) return { big: words.none, text: words.noWeights };
    return {
      big: words.none,
      text: words.pending,
      way: picture === undefined && (
        <button type="button" className="link small" onClick={() => lab.getState().runOne(NEXT_USER)}>
          {words.ask}
        </button>
      ),
    };
  }
  if (guessing)
    return {
      big: words.guess,
      text: words.guessing,
      way: (
        <button type="button" className="link small" onClick={() => lab.getState().setView({ rest: true })}>
          {words.show}
        </button>
      ),
      stale,
    };
  const next = walk.next[seen];
  if (!next) return { big: words.none, text: chosen && !chosen.ended ? words.cut : words.pending, stale };
  if (next.stop) return { big: words.ends(next.probability), text: words.forEnd, stale };
  const homeless = next.node < 0 && dataset !== undefined && !onlyDrawn;
  return {
    big: words.rank(next.rank),
    text: `${homeless ? words.notInNetwork(next.name) : words.forUser(next.name)}${words.among(users - seen, seen)}`,
    stale,
  };
}
