import { useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { cascadeDuration } from '../../core/cascade';
import { lab } from '../../store/lab';
import { popularityWords } from '../text/en-popularity';
import { count } from '../text/format';
import { listRow, listRows, sparkOf, type ListOrder } from './list-rows';
import type { Popularity } from './use-popularity';

const words = popularityWords.list;
export const ROW = 27;
const SPARE = 4;
const SPARK = { width: 150, wide: 201, height: 18 };

interface Props {
  popularity: Popularity;
  order?: ListOrder;
  search?: string;
  /** How many rows are in view at most. */
  rows: number;
  /** End of the axis of the bars, in the set's unit; absent: of each cascade its own. */
  end?: number | undefined;
  wide?: boolean;
}

/** The cascades of the set, each with its course so far: a listbox of which only the rows in view exist. */
export function CascadeList({ popularity, order = 'file', search = '', rows, end, wide = false }: Props) {
  const { cascades: set, cascade, values, experiment } = popularity;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const list = useMemo(() => (set ? listRows(set, order, search) : new Int32Array()), [set, order, search]);
  const at = list.indexOf(cascade);
  const height = ROW * Math.min(rows, Math.max(1, list.length));

  // The chosen row is in view when the list is opened, searched or reordered, and wherever keys lead.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || at < 0) return;
    const from = at * ROW;
    if (from < element.scrollTop || from + ROW > element.scrollTop + element.clientHeight)
      element.scrollTop = Math.max(0, from - Math.floor(element.clientHeight / 2 / ROW) * ROW);
  }, [at, list]);

  if (!set) return null;
  const choose = (row: number): void => {
    const next = list[Math.max(0, Math.min(list.length - 1, row))];
    if (next !== undefined && next !== cascade) lab.getState().setParameter('cascade', next + 1);
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, Math.floor(height / ROW) - 1);
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: list.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose(to);
  };
  const first = Math.max(0, Math.floor(top / ROW) - SPARE);
  const last = Math.min(list.length, Math.ceil((top + height) / ROW) + SPARE);
  const inView = Array.from({ length: Math.max(0, last - first) }, (_, k) => first + k);
  if (at >= 0 && (at < first || at >= last)) inView.push(at);
  const width = wide ? SPARK.wide : SPARK.width;
  const hidden = experiment.view?.rest === false;
  return (
    <>
      <div
        ref={scroller}
        className="pop-rows"
        role="listbox"
        aria-label={words.label}
        aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
        tabIndex={0}
        style={{ height }}
        onScroll={(event) => setTop(event.currentTarget.scrollTop)}
        onKeyDown={keys}
      >
        <div style={{ height: list.length * ROW }} role="presentation">
          {inView.map((row) => {
            const c = list[row];
            const { seen, all, times, until } = listRow(set, c, values);
            const open = c === cascade && hidden;
            const spark = sparkOf(
              open ? times.subarray(0, seen) : times,
              until,
              end ?? Math.max(until, cascadeDuration(set, c)),
              width,
              SPARK.height - 1,
            );
            return (
              <div
                key={row}
                id={`${id}-${row}`}
                className="pop-row"
                role="option"
                aria-selected={c === cascade}
                aria-posinset={row + 1}
                aria-setsize={list.length}
                style={{ top: row * ROW, height: ROW }}
                onPointerDown={() => choose(row)}
              >
                <span className="vh">{words.row(c + 1, set.names?.[c], seen, open ? undefined : all)}</span>
                {wide && (
                  <span className="pop-number" aria-hidden="true">
                    {count(c + 1)}
                  </span>
                )}
                <svg viewBox={`0 0 ${width} ${SPARK.height}`} width={width} height={SPARK.height} aria-hidden="true">
                  <rect className="observed" width={spark.edge} height={SPARK.height} />
                  <path className="spark-after" d={spark.after} />
                  <path className="spark-seen" d={spark.seen} />
                </svg>
                <span aria-hidden="true">
                  {count(seen)} · {open ? words.unknown : count(all)}
                </span>
              </div>
            );
          })}
        </div>
      </div>
      {list.length === 0 && <p className="why">{words.none(search)}</p>}
    </>
  );
}
