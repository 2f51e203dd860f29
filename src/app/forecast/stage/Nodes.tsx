import { useMemo } from 'react';
import { nodeFinder, nodeLabel } from '../../../core/network';
import { NodeList } from '../../../network-view/NodeList';
import { lab } from '../../../store/lab';
import { forecastWords } from '../../text/en-forecast';
import type { Forecast } from '../use-forecast';
import { nodeColumns } from './node-columns';

const words = forecastWords.network;

/** The users of the network as a table, in place of the picture. */
export function Nodes({ forecast, seen }: { forecast: Forecast; seen: number }) {
  const { dataset, experiment } = forecast;
  const network = dataset?.network;
  const columns = useMemo(() => nodeColumns(forecast, seen), [forecast, seen]);
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
      nameLabel={words.name}
      selection={selection}
      onSelect={(nodes) => lab.getState().setView({ selection: nodes.map((node) => nodeLabel(network, node)) })}
      onToggleSource={() => undefined}
      onHover={(node) => lab.getState().setHover(node)}
      label={words.list}
    />
  );
}
