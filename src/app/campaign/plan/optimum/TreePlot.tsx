import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { nodeLabel, type Network } from '../../../../core/network';
import type { TableOutput } from '../../../../core/outputs';
import { PlotFrame, type PlotState } from '../../../../plots/PlotFrame';
import { useWidth } from '../../../../plots/use-width';
import { resultWords, short } from '../../../text/en-campaign-results';
import { percent } from '../../../text/format';
import { likely, placeTree, stateAfter, UNLIKELY, type PlacedState, type TreeState } from './tree';

const words = resultWords.tree;
const ROW = 26;
const PAD = 14;
/** Height of the box; a larger tree scrolls in it. */
const MOST = 460;
/** Columns need so much for a name. */
const COLUMN = 74;
const LABEL = 7;

interface Props {
  states: readonly TreeState[];
  table: TableOutput;
  network: Network;
  selected: number | undefined;
  onSelect: (state: TreeState) => void;
  state: PlotState;
  stateText?: string;
  provenance: string;
}

/** The best policy from left to right, a push a column: yes goes up, no goes down, and the width of a line is the probability. */
export function TreePlot({ states, table, network, selected, onSelect, provenance, ...shown }: Props) {
  const [all, setAll] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 332);
  const rare = states.length - likely(states, UNLIKELY).length;
  const { placed, rows, columns } = useMemo(() => placeTree(likely(states, all ? 0 : UNLIKELY)), [states, all]);
  const step = Math.max(COLUMN, (width - 2 * PAD - 40) / Math.max(1, columns - 1));
  const across = Math.max(width, PAD * 2 + 40 + step * (columns - 1));
  const height = rows * ROW + 24;
  const at = ({ x, y }: PlacedState): [number, number] => [PAD + 16 + x * step, 22 + (y + 0.5) * ROW];
  const byRow = new Map(placed.map((one) => [one.state.row, one]));
  const name = (user: number): string => nodeLabel(network, user);
  const focus = selected !== undefined && byRow.has(selected) ? selected : placed[0]?.state.row;
  const keys = (event: KeyboardEvent<SVGGElement>, one: PlacedState): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect(one.state);
      return;
    }
    const next = stateAfter(event.key, placed, one.state.row);
    if (next === undefined) return;
    event.preventDefault();
    box.current?.querySelector<SVGGElement>(`[data-row="${next}"]`)?.focus();
  };
  return (
    <PlotFrame
      id="best-policy"
      title={words.title}
      {...shown}
      height={Math.min(MOST, height)}
      table={table}
      caption={
        <>
          {words.caption}{' '}
          {rare > 0 && (
            <button type="button" className="link small" onClick={() => setAll(!all)}>
              {all ? words.fewer : words.all(rare)}
            </button>
          )}
        </>
      }
      provenance={provenance}
    >
      <div className="fig tree-box" ref={box} style={{ maxHeight: MOST }}>
        <svg
          data-figure
          className="policy-tree"
          viewBox={`0 0 ${across} ${height}`}
          width={across}
          height={height}
          role="tree"
          aria-label={words.title}
        >
          <g aria-hidden="true">
            {Array.from({ length: columns }, (_, k) => (
              <text key={k} className="tick" x={PAD + 16 + k * step} y={12} textAnchor="middle">
                {k === columns - 1 && placed.every(({ x, state }) => x < k || state.user < 0) ? '' : words.push(k + 1)}
              </text>
            ))}
            {placed.map((one) => {
              const from = byRow.get(one.state.parent);
              if (!from) return null;
              const [[x1, y1], [x2, y2]] = [at(from), at(one)];
              const half = (x1 + x2) / 2;
              return (
                <path
                  key={one.state.row}
                  className="tree-edge"
                  data-yes={one.state.yes || undefined}
                  d={`M${x1} ${y1}C${half} ${y1} ${half} ${y2} ${x2} ${y2}`}
                  strokeWidth={Math.max(1, 10 * one.state.probability)}
                />
              );
            })}
          </g>
          {placed.map((one) => {
            const { state } = one;
            const [x, y] = at(one);
            const label = state.user < 0 ? '' : name(state.user);
            const cut = label.length > 8 ? `${label.slice(0, 7)}…` : label;
            const half = cut.length * (LABEL / 2) + 7;
            return (
              <g
                key={state.row}
                className="tree-state"
                role="treeitem"
                aria-level={state.depth + 1}
                aria-selected={state.row === selected}
                aria-label={words.state(
                  state.said.map(name),
                  state.depth + 1,
                  label,
                  state.chance,
                  state.left,
                  state.value,
                  state.probability,
                )}
                data-row={state.row}
                tabIndex={state.row === focus ? 0 : -1}
                transform={`translate(${x} ${y})`}
                onClick={() => onSelect(state)}
                onKeyDown={(event) => keys(event, one)}
              >
                <title>{words.tip(label, percent(state.chance), short(state.value), percent(state.probability))}</title>
                {state.user < 0 ? (
                  <text className="tree-end" y={4.5} textAnchor="middle">
                    {state.said.length}
                  </text>
                ) : (
                  <>
                    <rect x={-half} y={-10} width={2 * half} height={20} rx={10} />
                    <text y={4} textAnchor="middle">
                      {cut}
                    </text>
                  </>
                )}
              </g>
            );
          })}
        </svg>
      </div>
    </PlotFrame>
  );
}
