import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { nodeLabel, type Network } from '../core/network';
import { sortedNodes, type NodeColumn, type Sorting } from './node-order';

export interface NodeListProps {
  network: Network;
  /** State, time, probability, degree …; the name comes by itself as first column. A new array re-sorts. */
  columns: readonly NodeColumn[];
  selection: readonly number[];
  onSelect(nodes: number[]): void;
  onToggleSource(node: number): void;
  /** The row walked to or pointed at. */
  onHover?(node: number | null): void;
  label?: string;
  /** Head of the first column. */
  nameLabel?: string;
}

const ROW = 28;
const SPARE = 8;

/** The network as a table beside the canvas: sortable, only the visible rows exist, rows act as nodes by keyboard. */
export function NodeList(props: NodeListProps) {
  const { network, columns, selection, onSelect, onToggleSource, onHover } = props;
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [active, setActive] = useState(0);
  const [view, setView] = useState({ top: 0, height: 400 });
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const all = useMemo<readonly NodeColumn[]>(
    () => [
      { id: 'name', label: props.nameLabel ?? 'Node', value: (i) => (network.labels ? nodeLabel(network, i) : i) },
      ...columns,
    ],
    [network, columns, props.nameLabel],
  );
  const order = useMemo(() => sortedNodes(network.n, all, sorting), [network.n, all, sorting]);
  const chosen = useMemo(() => new Set(selection), [selection]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setView({ top: element.scrollTop, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const at = Math.min(active, network.n - 1);
  const first = Math.max(0, Math.floor(view.top / ROW) - SPARE);
  const last = Math.min(network.n, Math.ceil((view.top + view.height) / ROW) + SPARE);
  const rows = Array.from({ length: Math.max(0, last - first) }, (_, k) => first + k);
  // The active row must exist for assistive technology even when scrolled away.
  if (at >= 0 && (at < first || at >= last)) rows.push(at);

  const goTo = (row: number): void => {
    const next = Math.max(0, Math.min(network.n - 1, row));
    setActive(next);
    onHover?.(order[next]);
    const element = scroller.current;
    if (!element) return;
    const top = next * ROW;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + 2 * ROW > element.scrollTop + element.clientHeight)
      element.scrollTop = top + 2 * ROW - element.clientHeight;
  };
  const select = (node: number, adds: boolean): void => {
    if (!adds) onSelect([node]);
    else onSelect(chosen.has(node) ? selection.filter((i) => i !== node) : [...selection, node]);
  };
  const keys = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor(view.height / ROW) - 2);
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: network.n - 1,
    }[event.key];
    if (to !== undefined) goTo(to);
    else if (event.key === 'Enter') onToggleSource(order[at]);
    else if (event.key === ' ') select(order[at], event.shiftKey);
    else return;
    event.preventDefault();
  };
  // Of numbers the large ones are looked for, of names the first.
  const sortBy = ({ id: column, value }: NodeColumn): void => {
    const descending = column !== 'name' && network.n > 0 && typeof value(0) === 'number';
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
      aria-label={props.label ?? 'Nodes'}
      aria-rowcount={network.n + 1}
      aria-colcount={all.length}
      aria-multiselectable="true"
      aria-activedescendant={network.n > 0 ? `${id}-${at}` : undefined}
      style={{ ['--columns' as string]: `minmax(80px, 1.4fr) repeat(${columns.length}, minmax(64px, 1fr))` }}
      onScroll={(event) => setView({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })}
      onKeyDown={keys}
      onClick={(event) => {
        const row = rowOf(event);
        if (row < 0) return;
        setActive(row);
        select(order[row], event.shiftKey);
      }}
      onDoubleClick={(event) => {
        const row = rowOf(event);
        if (row >= 0) onToggleSource(order[row]);
      }}
    >
      <div role="row" aria-rowindex={1} className="head">
        {all.map((column) => (
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
      <div role="rowgroup" className="body" style={{ height: network.n * ROW }}>
        {rows.map((row) => {
          const node = order[row];
          return (
            <div
              key={row}
              id={`${id}-${row}`}
              role="row"
              data-row={row}
              data-active={row === at || undefined}
              aria-rowindex={row + 2}
              aria-selected={chosen.has(node)}
              style={{ transform: `translateY(${row * ROW}px)` }}
            >
              {all.map((column) => {
                const value = column.value(node);
                return (
                  <div key={column.id} role="gridcell">
                    {column.format ? column.format(value) : Number.isNaN(value) ? '–' : String(value)}
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
