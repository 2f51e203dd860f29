import { useMemo } from 'react';
import { degrees, nodeFinder, nodeLabel } from '../../core/network';
import { NodeList } from '../../network-view/NodeList';
import { lab } from '../../store/lab';
import { spreadWords } from '../text/en-spread';
import { nodeColumns } from './node-columns';
import { useStep } from './use-step';
import type { Spread } from './use-spread';

/** The network as a table that follows the playhead: on the stage in place of the picture, and beside it. */
export function Nodes({ spread, narrow = false }: { spread: Spread; narrow?: boolean }) {
  const t = useStep();
  const { dataset, sources, one, sampled, passed, experiment } = spread;
  const network = dataset?.network;
  const [o, s, p] = [one.picture?.outputs, sampled.picture?.outputs, passed.picture?.outputs];
  const degree = useMemo(() => (network ? degrees(network) : new Int32Array()), [network]);
  const columns = useMemo(() => {
    const all = nodeColumns(degree, sources, o, s, p, t);
    // Beside the stage there is no room for the state, which the step tells too.
    return narrow ? all.filter((column) => column.id !== 'state') : all;
  }, [degree, sources, o, s, p, t, narrow]);
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
      label={spreadWords.list.title}
    />
  );
}
