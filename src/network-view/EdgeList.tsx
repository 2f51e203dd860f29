import { viewWords as words } from './view-words';
import { useMemo } from 'react';
import { nodeLabel, type Network } from '../core/network';
import type { NodeColumn } from './node-order';
import { RowGrid } from './RowGrid';

export interface EdgeListProps {
  network: Network;
  /** True α, learned α, error …; cells by edge. The ends come by themselves as first columns. A new array re-sorts. */
  columns: readonly NodeColumn[];
  /** The edge that is marked as looked at; none for null. */
  looked: number | null;
  /** An edge was walked to or pressed: `view.lookAtEdge` shows it in the picture. */
  onLook(edge: number): void;
  /** Enter or a double click. */
  onChoose?(edge: number): void;
  label?: string;
}

/** The edges as a table beside the canvas, in the order of the file: rows act as edges by keyboard. */
export function EdgeList({ network, columns, looked, onLook, onChoose, label }: EdgeListProps) {
  const all = useMemo<readonly NodeColumn[]>(() => {
    const { from, to, labels, directed } = network;
    const name = (i: number): number | string => (labels ? nodeLabel(network, i) : i);
    return [
      { id: 'from', label: directed ? words.from : words.node, value: (e) => name(from[e]) },
      { id: 'to', label: directed ? words.to : words.andNode, value: (e) => name(to[e]) },
      ...columns,
    ];
  }, [network, columns]);
  return (
    <RowGrid
      count={network.m}
      columns={all}
      names={2}
      isSelected={(edge) => edge === looked}
      multiple={false}
      onSelect={onLook}
      onAct={(edge) => (onChoose ?? onLook)(edge)}
      onWalk={onLook}
      label={label ?? words.edgesTitle}
    />
  );
}
