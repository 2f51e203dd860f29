import { useMemo, useRef } from 'react';
import { lab, useLab } from '../../../store/lab';
import { forecastWords, inPercent } from '../../text/en-forecast';
import { count } from '../../text/format';
import { useHeight } from '../../ui/use-height';
import { useWidth } from '../../ui/use-width';
import { NEXT_USER } from '../methods';
import type { Forecast } from '../use-forecast';
import { candidateList, type CandidateRow } from './candidate-rows';

const words = forecastWords.list;
const ROW = 29;
/** Head, columns in two lines, and the words below, in pixels. */
const AROUND = 128;
/** Rows where the list is as long as it likes: below the stage of a narrow window. */
const ROWS_BELOW = 12;

interface Props {
  forecast: Forecast;
  seen: number;
  /** What the model is called. */
  model: string;
  /** Users that can be next at most. */
  users: number;
}

/** Who may be next, the likeliest first; what really came next between heavy rules. */
export function Candidates({ forecast, seen, model, users }: Props) {
  const { walk, shown } = forecast;
  const box = useRef<HTMLDivElement>(null);
  const height = useHeight(box, AROUND + 6 * ROW);
  const below = useWidth() === 'narrow';
  const room = below ? ROWS_BELOW : Math.floor((height - AROUND) / ROW);
  const list = useMemo(() => (walk ? candidateList(walk, seen, room) : undefined), [walk, seen, room]);
  const left = users - seen;
  const listed = list?.rows.filter(({ candidate }) => !candidate.stop).length ?? 0;
  return (
    <section
      className="fc-list"
      ref={box}
      aria-label={words.title}
      data-stale={(shown[NEXT_USER].stale && !shown[NEXT_USER].running) || undefined}
    >
      <header>
        <h2 className="h-panel">{words.title}</h2>
        {left > 0 && <span className="unit small">{words.of(left)}</span>}
      </header>
      {list ? (
        <>
          <table className="table" aria-label={words.summary(seen, model)}>
            <thead>
              <tr>
                <th scope="col">{words.place}</th>
                <th scope="col">{words.user}</th>
                <th scope="col">{words.model(model)}</th>
                <th scope="col">{words.counting}</th>
              </tr>
            </thead>
            <tbody>
              {list.rows.map((row) => (
                <Row key={row.candidate.id} row={row} top={list.top} />
              ))}
            </tbody>
          </table>
          <p className="caption">
            {words.rest(left - listed, list.rest)} {words.counted}
          </p>
        </>
      ) : (
        <p className="voice">{shown[NEXT_USER].running ? words.asking : words.empty}</p>
      )}
    </section>
  );
}

function Row({ row: { candidate, place, truth, gap }, top }: { row: CandidateRow; top: number }) {
  const { node, name, stop, probability, counting } = candidate;
  const pointed = useLab((s) => node >= 0 && s.hover === node);
  const { setHover, setView } = lab.getState();
  return (
    <>
      {gap && (
        <tr className="fc-gap">
          <td colSpan={4}>⋯</td>
        </tr>
      )}
      <tr
        data-truth={truth || undefined}
        data-stop={stop || undefined}
        data-pointed={pointed || undefined}
        onPointerEnter={() => setHover(node >= 0 ? node : null)}
        onPointerLeave={() => setHover(null)}
        onClick={() => node >= 0 && setView({ selection: [name] })}
      >
        <td>{Number.isNaN(place) ? '' : count(place)}</td>
        <th scope="row">
          {stop ? words.ends : name}
          {truth && <span className="vh">, {words.really}</span>}
        </th>
        <td>
          <span className="fc-bar" style={{ '--share': probability / top } as React.CSSProperties} />
          <span className="fc-share">{inPercent(probability)}</span>
        </td>
        <td>{Number.isNaN(counting) ? '–' : count(counting)}</td>
      </tr>
    </>
  );
}
