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
import { cascadeName, type CascadeSet } from '../../core/cascade';
import type { CascadeMeasures } from '../../core/cascade-facts';
import { exploreWords } from '../text/en-explore';
import { count } from '../text/format';
import { useTheme } from '../ui/use-media';
import { ORDERS, type Order } from './choose';
import './explore.css';
import { earlyEvents, rugAt, rugColumns, type RugAxis } from './rug';
import { durationTick, lasted, logAxisFrom, logDurationTicks } from './time-words';

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
  const anonymous = set.userCount === 0 || set.users[0] === -1;

  const axis = useMemo<RugAxis>(() => {
    let high = 0;
    for (const duration of measures.durations) if (duration > high) high = duration;
    const low = logAxisFrom(high, unit);
    return { low, high: Math.max(high, low * 10), width: view.rug };
  }, [measures, unit, view.rug]);

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
  return (
    <section className="cascades" aria-label={words.title} data-named={named || undefined}>
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
        <span />
        <span>{words.rug}</span>
      </div>
      <div className="cascade-box">
        <div
          ref={scroller}
          className="cascade-rows"
          role="grid"
          tabIndex={0}
          aria-label={words.label}
          aria-rowcount={rowCount}
          aria-colcount={4}
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
                  <b role="gridcell">{count(measures.sizes[c])}</b>
                  <span role="gridcell">{lasted(measures.durations[c], unit)}</span>
                  <span role="gridcell" title={named ? cascadeName(set, c) : undefined}>
                    {named ? cascadeName(set, c) : count(set.lines?.[c] ?? c + 1)}
                  </span>
                  <span role="gridcell" title={early > 0 ? words.earlyHelp(early, from) : undefined}>
                    {early > 0 ? words.early(early) : ''}
                  </span>
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
  }
}
