import { pointed } from '../core/numerals';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { sortedNodes, type NodeColumn, type Sorting } from './node-order';

export interface RowGridProps {
  /** Rows stand for the items 0 … count − 1. */
  count: number;
  /** The first names the row. A new array re-sorts. */
  columns: readonly NodeColumn[];
  /** Columns that name the row: those that are looked for by their first values, not their largest. */
  names: number;
  isSelected(item: number): boolean;
  /** More than one row may be selected. */
  multiple: boolean;
  /** Click and Space; `adds` with Shift. */
  onSelect(item: number, adds: boolean): void;
  /** Enter and double click. */
  onAct(item: number): void;
  /** The row walked to. */
  onWalk?(item: number): void;
  label: string;
}

const ROW = 28;
const SPARE = 8;

/** A table of anything: sortable, only the visible rows exist, one stop in the tab order, rows act by keyboard. */
export function RowGrid(props: RowGridProps) {
  const { count, columns, names, isSelected, onSelect, onAct, onWalk } = props;
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [active, setActive] = useState(0);
  const [view, setView] = useState({ top: 0, height: 400 });
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const order = useMemo(() => sortedNodes(count, columns, sorting), [count, columns, sorting]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setView({ top: element.scrollTop, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const at = Math.min(active, count - 1);
  const first = Math.max(0, Math.floor(view.top / ROW) - SPARE);
  const last = Math.min(count, Math.ceil((view.top + view.height) / ROW) + SPARE);
  const rows = Array.from({ length: Math.max(0, last - first) }, (_, k) => first + k);
  // The active row must exist for assistive technology even when scrolled away.
  if (at >= 0 && (at < first || at >= last)) rows.push(at);

  const goTo = (row: number): void => {
    const next = Math.max(0, Math.min(count - 1, row));
    setActive(next);
    onWalk?.(order[next]);
    const element = scroller.current;
    if (!element) return;
    const top = next * ROW;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + 2 * ROW > element.scrollTop + element.clientHeight)
      element.scrollTop = top + 2 * ROW - element.clientHeight;
  };
  const keys = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget || count === 0) return;
    const page = Math.max(1, Math.floor(view.height / ROW) - 2);
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: count - 1,
    }[event.key];
    if (to !== undefined) goTo(to);
    else if (event.key === 'Enter') onAct(order[at]);
    else if (event.key === ' ') onSelect(order[at], event.shiftKey);
    else return;
    event.preventDefault();
  };
  // Of numbers the large ones are looked for, of names the first.
  const sortBy = ({ id: column, value }: NodeColumn): void => {
    const descending = columns.findIndex((c) => c.id === column) >= names && count > 0 && typeof value(0) === 'number';
    setSorting((now) =>
      now?.column !== column
        ? { column, descending }
        : now.descending === descending
          ? { column, descending: !descending }
          : null,
    );
  };
  const rowOf = (event: MouseEvent<HTMLElement>): number => {
    const row = (event.target as Element).closest<HTMLElement>('[data-row]');
    return row ? Number(row.dataset.row) : -1;
  };

  return (
    <div
      ref={scroller}
      className="node-list"
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={count + 1}
      aria-colcount={columns.length}
      aria-multiselectable={props.multiple}
      aria-activedescendant={count > 0 ? `${id}-${at}` : undefined}
      style={{
        ['--columns' as string]: `minmax(${names > 1 ? 56 : 80}px, ${names > 1 ? 1 : 1.4}fr) repeat(${columns.length - 1}, minmax(64px, 1fr))`,
      }}
      onScroll={(event) => setView({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })}
      onKeyDown={keys}
      onClick={(event) => {
        const row = rowOf(event);
        if (row < 0) return;
        setActive(row);
        onSelect(order[row], event.shiftKey);
      }}
      onDoubleClick={(event) => {
        const row = rowOf(event);
        if (row >= 0) onAct(order[row]);
      }}
    >
      <div role="row" aria-rowindex={1} className="head">
        {columns.map((column) => (
          <div
            key={column.id}
            role="columnheader"
            aria-sort={sorting?.column === column.id ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
          >
            <button type="button" tabIndex={-1} onClick={() => sortBy(column)}>
              {column.label}
              {column.unit ? <span className="unit"> {column.unit}</span> : null}
            </button>
          </div>
        ))}
      </div>
      <div role="rowgroup" className="body" style={{ height: count * ROW }}>
        {rows.map((row) => {
          const item = order[row];
          return (
            <div
              key={row}
              id={`${id}-${row}`}
              role="row"
              data-row={row}
              data-active={row === at || undefined}
              aria-rowindex={row + 2}
              aria-selected={isSelected(item)}
              style={{ transform: `translateY(${row * ROW}px)` }}
            >
              {columns.map((column) => {
                const value = column.value(item);
                return (
                  <div key={column.id} role="gridcell">
                    {column.format
                      ? column.format(value)
                      : Number.isNaN(value)
                        ? '–'
                        : typeof value === 'number'
                          ? pointed(String(value))
                          : value}
                  </div>
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}
