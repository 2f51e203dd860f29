import { useMemo } from 'react';
import { nodeLabel, type Network } from '../../../core/network';
import type { TableOutput } from '../../../core/outputs';
import { lab } from '../../../store/lab';
import { oneRunWords as words } from '../../text/en-influence-tabs';
import { TableSection } from '../../run/TableSection';

interface Props {
  network: Network;
  /** First activation of every node, NaN where there is none. */
  times: Float64Array;
  /** Nodes by that time. */
  order: readonly number[];
  stale: boolean;
}

/** Who was activated when, in that order; a row shows its node on the network. */
export function FirstActivations({ network, times, order, stale }: Props) {
  const table = useMemo(
    (): TableOutput => ({
      kind: 'table',
      columns: [
        { id: 'node', label: words.columns.node, values: order.map((node) => nodeLabel(network, node)) },
        { id: 'time', label: words.columns.time, values: Float64Array.from(order, (node) => times[node]) },
        { id: 'order', label: words.columns.order, values: Float64Array.from(order, (_, k) => k + 1) },
      ],
    }),
    [network, times, order],
  );
  return (
    <TableSection
      title={words.table}
      table={table}
      note={words.tableNote(order.length, network.n)}
      stale={stale}
      onSelect={(row) => lab.getState().setView({ selection: [nodeLabel(network, order[row])] })}
    />
  );
}
