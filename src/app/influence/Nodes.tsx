import { useMemo } from 'react';
import { degrees, nodeFinder, nodeLabel } from '../../core/network';
import { NodeList } from '../../network-view/NodeList';
import { lab } from '../../store/lab';
import { influenceWords } from '../text/en-influence';
import { nodeColumns } from './node-columns';
import { useMoment } from './use-moment';
import type { Influence } from './use-influence';

/** Columns beside the stage at most: there is no room for every method. */
const NARROW = 3;

/** The network as a table that follows the playhead: on the stage in place of the picture, and beside it. */
export function Nodes({ influence, narrow = false }: { influence: Influence; narrow?: boolean }) {
  const { dataset, shown, horizon, experiment } = influence;
  const t = useMoment(horizon);
  const network = dataset?.network;
  const degree = useMemo(() => (network ? degrees(network) : new Int32Array()), [network]);
  const columns = useMemo(() => {
    const all = nodeColumns(degree, shown, t);
    if (!narrow || all.length <= NARROW) return all;
    const few = all.filter(({ id }) => id !== 'time' && id !== 'degree').slice(0, NARROW - 1);
    return [...few, all[all.length - 1]];
  }, [degree, shown, t, narrow]);
  const selected = experiment.view?.selection;
  const selection = useMemo(
    () => (network && selected ? selected.map(nodeFinder(network)).filter((node) => node >= 0) : []),
    [network, selected],
  );
  if (!network) return null;
  return (
    <NodeList
      network={network}
      columns={columns}
      selection={selection}
      onSelect={(nodes) => lab.getState().setView({ selection: nodes.map((node) => nodeLabel(network, node)) })}
      onToggleSource={(node) => lab.getState().toggleSource(node)}
      onHover={(node) => lab.getState().setHover(node)}
      label={influenceWords.list.title}
    />
  );
}
