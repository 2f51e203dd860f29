import { useMemo, useState, type ReactNode } from 'react';
import type { MethodId } from '../../../core/method';
import { nodeFinder, nodeLabel } from '../../../core/network';
import { ScatterPlot } from '../../../plots/ScatterPlot';
import { methods } from '../../../models/jump-sde/all';
import { lab, playhead, useLab } from '../../../store/lab';
import { provenanceLine } from '../../run/provenance';
import { outputOf } from '../../run/shown';
import { stateOf } from '../../run/state-of';
import { influenceWords } from '../../text/en-influence';
import { withFields } from '../colours';
import { MEAN_FIELD, SHORT } from '../methods';
import type { Influence } from '../use-influence';

const words = influenceWords.scatter;

/** One node, one point: the probabilities of two methods against each other, at the moment of the playhead. */
export function NodeByNode({ influence }: { influence: Influence }): ReactNode {
  const { shown, dataset, horizon, experiment } = influence;
  const [wanted, setWanted] = useState<readonly [MethodId | undefined, MethodId | undefined]>([undefined, undefined]);
  const hover = useLab((s) => s.hover);
  const network = dataset?.network;
  const selection = experiment.view?.selection;
  const highlight = useMemo(() => {
    if (!network) return [];
    const chosen = selection ? selection.map(nodeFinder(network)).filter((node) => node >= 0) : [];
    return hover === null ? chosen : [...new Set([...chosen, hover])];
  }, [network, selection, hover]);
  const there = withFields(shown);
  const x = there.find((id) => id === wanted[0]) ?? there.at(0);
  const y =
    there.find((id) => id === wanted[1] && id !== x) ??
    there.find((id) => id === MEAN_FIELD && id !== x) ??
    there.find((id) => id !== x);
  if (!network || x === undefined || y === undefined) return null;
  const field = (id: MethodId) => outputOf(shown[id].picture?.outputs, 'marginals', 'node-field-over-time');
  const [fx, fy] = [field(x), field(y)];
  if (!fx || !fy || fx.values.length !== fy.values.length) return null;
  const choose = (label: string, value: MethodId, other: MethodId, onChoose: (id: MethodId) => void): ReactNode => (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value as MethodId)}>
        {there.map((id) => (
          <option key={id} value={id} disabled={id === other}>
            {SHORT[id]}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <ScatterPlot
      id="node-by-node"
      title={words.title}
      x={{ label: SHORT[x], field: fx }}
      y={{ label: SHORT[y], field: fy, role: methods[y].role }}
      quantity={words.quantity}
      cursor={playhead}
      highlight={highlight}
      onHover={(node) => lab.getState().setHover(node)}
      onSelect={(node) => lab.getState().setView({ selection: [nodeLabel(network, node)] })}
      nodeName={(node) => nodeLabel(network, node)}
      {...stateOf({ ...shown[x], stale: shown[x].stale || shown[y].stale })}
      caption={
        there.length > 2 ? (
          <span className="scatter-choice">
            {choose(words.across, x, y, (id) => setWanted([id, y]))}
            {choose(words.up, y, x, (id) => setWanted([x, id]))}
          </span>
        ) : undefined
      }
      provenance={provenanceLine(influence, horizon, shown[x], true)}
    />
  );
}
