import type { NetworkOutput, TableOutput } from '../../../core/outputs';
import { registry } from '../../../experiment/influence-registry';
import { toCsv } from '../../../plots/csv';
import { withTitle } from '../../../store/edits';
import { lab } from '../../../store/lab';
import type { CascadeData } from '../../../store/state';
import { titleOf } from '../../../store/titles';
import { learnRatesWords as words } from '../../text/en-influence-tabs';
import { saveFile } from '../../ui/save-file';
import { NETRATE } from '../methods';
import type { Influence } from '../use-influence';
import { learnedSource, onLearnedNetwork, windowOf } from './learned-network';

/** Opens the learned network in one step of the history, or saves it. */
export function UseNetwork({
  influence,
  cascades,
  network,
}: {
  influence: Influence;
  cascades: CascadeData;
  network: NetworkOutput;
}) {
  const { picture, stale } = influence.shown[NETRATE];
  const learned = picture?.result?.stamp.experiment;
  const use = (): void => {
    if (!learned) return;
    const window = windowOf(learned, cascades.set);
    const title = titleOf(learnedSource(learned), registry);
    lab
      .getState()
      .edit(`use-learned:${Date.now()}`, (experiment) =>
        withTitle(onLearnedNetwork(experiment, learned, window), title),
      );
  };
  return (
    <div className="actions">
      <button
        type="button"
        className="btn"
        disabled={!learned || stale || network.from.length === 0}
        onClick={use}
        data-tip={words.useHelp}
      >
        {words.use}
      </button>
      <button
        type="button"
        className="link small"
        onClick={() => saveFile(toCsv(edgesOf(network)), 'learned-network.csv', 'text/csv')}
      >
        {words.network}
      </button>
    </div>
  );
}

/** Edge by edge, so that the lab and others read it as a network with rates. */
function edgesOf({ from, to, labels, edgeValues }: NetworkOutput): TableOutput {
  const name = (node: number): string => labels?.[node] ?? String(node);
  return {
    kind: 'table',
    columns: [
      { id: 'from', label: 'from', values: Array.from(from, name) },
      { id: 'to', label: 'to', values: Array.from(to, name) },
      { id: 'rate', label: 'rate', values: edgeValues.rate },
    ],
  };
}
