import { viewWords as words } from './view-words';
import { useMemo } from 'react';
import { nodeLabel, type Network } from '../core/network';
import type { NodeColumn } from './node-order';
import { RowGrid } from './RowGrid';

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

/** The nodes as a table beside the canvas: rows act as nodes by keyboard. */
export function NodeList(props: NodeListProps) {
  const { network, columns, selection, onSelect, onToggleSource, onHover, nameLabel } = props;
  const all = useMemo<readonly NodeColumn[]>(
    () => [
      { id: 'name', label: nameLabel ?? words.node, value: (i) => (network.labels ? nodeLabel(network, i) : i) },
      ...columns,
    ],
    [network, columns, nameLabel],
  );
  const chosen = useMemo(() => new Set(selection), [selection]);
  return (
    <RowGrid
      count={network.n}
      columns={all}
      names={1}
      isSelected={(node) => chosen.has(node)}
      multiple
      onSelect={(node, adds) => {
        if (!adds) onSelect([node]);
        else onSelect(chosen.has(node) ? selection.filter((i) => i !== node) : [...selection, node]);
      }}
      onAct={onToggleSource}
      {...(onHover ? { onWalk: onHover } : {})}
      label={props.label ?? words.nodes}
    />
  );
}
