import {
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { cascadeName, SPLIT_NAMES, type CascadeSet } from '../../core/cascade';
import type { CascadeMeasures } from '../../core/cascade-facts';
import { exploreWords } from '../text/en-explore';
import { count } from '../text/format';
import { useTheme } from '../ui/use-media';
import { ORDERS, type Order } from './choose';
import { userCounter } from './distinct-users';
import './explore.css';
import { earlyEvents, lateEvents, rugAt, rugColumns, rugEnds, type RugAxis } from './rug';
import { durationTick, lasted, logDurationTicks } from './time-words';

const words = exploreWords.list;

export interface CascadeListProps {
  set: CascadeSet;
  measures: CascadeMeasures;
  /** Cascades shown, in the order shown. */
  chosen: Int32Array;
  order: Order;
  selected: number | undefined;
  onSelect(cascade: number | undefined): void;
  onOrder(order: Order): void;
  /** Between heading and orders: a search field, chips. */
  children?: ReactNode;
}

const ROW = 26;
const SPARE = 6;

/** The cascades as rows with a rug each; only the rows in view exist, and one canvas carries all their marks. */
export function CascadeList(props: CascadeListProps) {
  const { set, measures, chosen, order, selected, onSelect, onOrder, children } = props;
  const [active, setActive] = useState(0);
  const [view, setView] = useState({ top: 0, height: 200, rug: 300 });
  const scroller = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useTheme();
  const id = useId();
  const { unit } = set.time;
  const named = set.names !== undefined;
  const anonymous = set.userCount === 0;
  // In several files a line is known by its part of the set.
  const parts = !named && set.lines !== undefined && set.split !== undefined;
  const usersOf = useMemo(() => userCounter(set), [set]);
  const ends = useMemo(() => rugEnds(set, chosen), [set, chosen]);
  const axis = useMemo<RugAxis>(() => ({ ...ends, width: view.rug }), [ends, view.rug]);
  const beyond = useMemo(
    () => chosen.some((c) => measures.durations[c] > ends.high),
    [chosen, measures.durations, ends.high],
  );

  useEffect(() => {
    const element = scroller.current;
    const rug = canvas.current;
    if (!element || !rug) return;
    const measure = (): void =>
      setView({ top: element.scrollTop, height: element.clientHeight, rug: Math.max(40, rug.clientWidth) });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(rug);
    return () => observer.disconnect();
  }, []);

  const rowCount = chosen.length;
  const at = Math.min(active, rowCount - 1);
  const first = Math.max(0, Math.floor(view.top / ROW) - SPARE);
  const last = Math.min(rowCount, Math.ceil((view.top + view.height) / ROW) + SPARE);
  const rows = Array.from({ length: Math.max(0, last - first) }, (_, k) => first + k);
  // The active row must exist for assistive technology even when scrolled away.
  if (at >= 0 && (at < first || at >= last)) rows.push(at);

  useLayoutEffect(() => {
    const element = canvas.current;
    if (element) paintRugs(element, set, chosen, axis, view.top, view.height);
    // The theme is read from the element's style.
  }, [set, chosen, axis, view.top, view.height, theme]);

  const goTo = (row: number): void => {
    const next = Math.max(0, Math.min(rowCount - 1, row));
    setActive(next);
    const element = scroller.current;
    if (!element) return;
    const top = next * ROW;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + ROW > element.scrollTop + element.clientHeight) element.scrollTop = top + ROW - element.clientHeight;
  };
  const choose = (row: number): void => {
    if (row < 0 || row >= rowCount) return;
    setActive(row);
    onSelect(chosen[row] === selected ? undefined : chosen[row]);
  };
  const keys = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor(view.height / ROW) - 1);
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: rowCount - 1,
    }[event.key];
    if (to !== undefined) goTo(to);
    else if (event.key === 'Enter' || event.key === ' ') choose(at);
    else return;
    event.preventDefault();
  };

  const ticks = logDurationTicks(axis.low, axis.high, unit, Math.max(2, Math.floor(axis.width / 72)));
  const from = durationTick(axis.low, unit);
  const until = lasted(axis.high, unit);
  const nameOf = (c: number): { text: string; title?: string } => {
    if (named) return { text: cascadeName(set, c), title: cascadeName(set, c) };
    const line = count(set.lines?.[c] ?? c + 1);
    if (!parts) return { text: line };
    const part = SPLIT_NAMES[set.split?.[c] ?? 0];
    return { text: `${words.parts[part]} ${line}`, title: words.lineOf(line, words.partsLong[part]) };
  };
  return (
    <section
      className="cascades"
      aria-label={words.title}
      data-named={named || undefined}
      data-parts={parts || undefined}
      data-beyond={beyond || undefined}
    >
      <div className="headrow">
        <h2 className="h-panel">{words.title}</h2>
        {children}
        <span className="orders" role="group" aria-label={words.order}>
          {ORDERS.map((o) => (
            <button
              key={o}
              type="button"
              aria-pressed={o === order}
              title={words.orderHelp[o]}
              onClick={() => onOrder(o)}
            >
              {words.orders[o]}
            </button>
          ))}
        </span>
      </div>
      <div className="cascade-head" aria-hidden="true">
        <span>{anonymous ? words.events : words.users}</span>
        <span>{words.lasted}</span>
        <span>{named ? words.name : set.lines ? words.line : words.number}</span>
        <span className="early">{words.earlier}</span>
        <span>{words.rug}</span>
        {beyond && <span>{words.later}</span>}
      </div>
      <div className="cascade-box">
        <div
          ref={scroller}
          className="cascade-rows"
          role="grid"
          tabIndex={0}
          aria-label={words.label}
          aria-rowcount={rowCount}
          aria-colcount={beyond ? 5 : 4}
          aria-activedescendant={rowCount > 0 ? `${id}-${at}` : undefined}
          onScroll={(event) => setView({ ...view, top: event.currentTarget.scrollTop })}
          onKeyDown={keys}
          onClick={(event) => {
            const row = (event.target as Element).closest<HTMLElement>('[data-row]');
            if (row) choose(Number(row.dataset.row));
          }}
        >
          {rowCount === 0 && <p className="quiet small">{words.none}</p>}
          <div role="rowgroup" style={{ height: rowCount * ROW }}>
            {rows.map((row) => {
              const c = chosen[row];
              const early = earlyEvents(set, c, axis.low);
              const late = beyond ? lateEvents(set, c, axis.high) : 0;
              const users = usersOf(c);
              const repeats = !anonymous && users !== measures.sizes[c];
              const { text, title } = nameOf(c);
              return (
                <div
                  key={row}
                  id={`${id}-${row}`}
                  role="row"
                  data-row={row}
                  data-active={row === at || undefined}
                  aria-rowindex={row + 1}
                  aria-selected={c === selected}
                  style={{ transform: `translateY(${row * ROW}px)` }}
                >
                  <b role="gridcell" title={repeats ? words.eventsOf(measures.sizes[c], users) : undefined}>
                    {count(anonymous ? measures.sizes[c] : users)}
                  </b>
                  <span role="gridcell">{lasted(measures.durations[c], unit)}</span>
                  <span role="gridcell" title={title}>
                    {text}
                  </span>
                  <Beyond n={early} help={words.earlyHelp(early, from)} />
                  {beyond && <Beyond n={late} help={words.lateHelp(late, until)} late />}
                </div>
              );
            })}
          </div>
        </div>
        <canvas ref={canvas} className="rugs" aria-hidden="true" />
      </div>
      <div className="cascade-axis" aria-hidden="true">
        <svg width={axis.width} height={20}>
          <line className="axisline" x1={0} x2={axis.width} y1={0.5} y2={0.5} />
          <text className="tick" x={-8} y={16} textAnchor="end">
            {words.before(from)}
          </text>
          {beyond && (
            <text className="tick" x={axis.width + 8} y={16}>
              {words.after(durationTick(axis.high, unit))}
            </text>
          )}
          {ticks.map((t) => {
            const x = rugAt(axis, t);
            return (
              <text
                key={t}
                className="tick"
                x={x}
                y={16}
                textAnchor={x < 20 ? 'start' : x > axis.width - 20 ? 'end' : 'middle'}
              >
                {durationTick(t, unit)}
              </text>
            );
          })}
        </svg>
      </div>
    </section>
  );
}

/** How many events lie beyond an end of the axis. */
function Beyond({ n, help, late = false }: { n: number; help: string; late?: boolean }) {
  return (
    <span role="gridcell" className={late ? 'late' : 'early'} title={n > 0 ? help : undefined}>
      {n > 0 && (
        <>
          <span aria-hidden="true">{words.beyond(n)}</span>
          <span className="vh">{help}</span>
        </>
      )}
    </span>
  );
}

/** Draws the rugs of the rows in view. Cost: O(rows in view · width) whatever the size of the cascades. */
function paintRugs(
  canvas: HTMLCanvasElement,
  set: CascadeSet,
  chosen: Int32Array,
  axis: RugAxis,
  top: number,
  height: number,
): void {
  const ratio = devicePixelRatio;
  canvas.width = Math.round(axis.width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(ratio, ratio);
  context.fillStyle = getComputedStyle(canvas).color;
  const last = Math.min(chosen.length, Math.ceil((top + height) / ROW));
  for (let row = Math.max(0, Math.floor(top / ROW)); row < last; row++) {
    const columns = rugColumns(set, chosen[row], axis);
    const y = row * ROW - top + 5;
    for (let x = 0; x < columns.length; x++) {
      if (columns[x] === 0) continue;
      // Marks over each other darken as overlapping strokes would.
      context.globalAlpha = 1 - 0.68 ** columns[x];
      context.fillRect(x, y, 1, ROW - 9);
    }
    context.globalAlpha = 1;
    const middle = y + (ROW - 9) / 2;
    if (earlyEvents(set, chosen[row], axis.low) > 0) paintArrow(context, -1, 0, middle);
    if (lateEvents(set, chosen[row], axis.high) > 0) paintArrow(context, 1, axis.width, middle);
  }
}

/** A small arrow at an end of the axis, beyond which more events lie. */
function paintArrow(context: CanvasRenderingContext2D, way: 1 | -1, x: number, y: number): void {
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x - 4 * way, y - 4);
  context.lineTo(x - 4 * way, y + 4);
  context.fill();
}
