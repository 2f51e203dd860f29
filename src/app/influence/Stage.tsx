import { useCallback, useMemo, useRef } from 'react';
import { degrees } from '../../core/network';
import type { NetworkViewHandle } from '../../network-view/NetworkView';
import { NetworkExport } from '../export/NetworkExport';
import { NetworkStage } from '../network-page/NetworkStage';
import { influenceWords } from '../text/en-influence';
import { significant } from '../text/format';
import { colourName, colourNamed, colourNow, colouringOf, outputsFor } from './colours';
import { curveOf, valueAt } from './curves';
import { Headline } from './Headline';
import { nodeColumns } from './node-columns';
import { NodeCard } from './NodeCard';
import { Nodes } from './Nodes';
import { StageLegend } from './StageLegend';
import type { Influence } from './use-influence';

const words = influenceWords;
const NOTHING = { kind: 'none' } as const;

/** The network in the instant of the playhead. */
export function Stage({ influence }: { influence: Influence }) {
  const { dataset, experiment, shown, horizon, sources, values } = influence;
  const network = dataset?.network;
  const view = useRef<NetworkViewHandle>(null);
  const wanted = experiment.view?.colourBy;
  const now = colourNow(wanted, shown);
  const name = colourName(now);
  const recovers = values.model !== 'SI';
  // Only what the colours need: partial pictures of other methods must not paint the stage again.
  const [first, second] = outputsFor(now, shown);
  const colouring = useMemo(
    () => colouringOf(colourNamed(name) ?? NOTHING, first, second, horizon, recovers),
    [name, first, second, horizon, recovers],
  );
  const describeNode = useCallback(
    (node: number) => (network ? <NodeCard node={node} network={network} influence={{ shown, horizon }} /> : null),
    [network, shown, horizon],
  );
  const n = network?.n ?? 0;
  const lead = curveOf(shown)?.output;
  const labelAt = useCallback(
    (t: number) => (lead ? words.active(n, valueAt(lead, t), significant(t, 3)) : words.networkOnly(n)),
    [n, lead],
  );
  return (
    <NetworkStage
      dataset={dataset}
      experiment={experiment}
      view={view}
      picture={{
        colouring,
        sources,
        filter: experiment.view?.filter ?? null,
        label: words.networkOnly(n),
        labelAt,
        ...(horizon > 0 ? { labelStep: horizon / 10 } : {}),
        describeNode,
      }}
      list={<Nodes influence={influence} />}
      exports={
        network &&
        dataset && (
          <NetworkExport
            view={view}
            network={network}
            title={dataset.title}
            columns={() => nodeColumns(degrees(network), shown, horizon)}
            t={horizon}
          />
        )
      }
      over={
        network && (
          <>
            <Headline influence={influence} colour={now} />
            <StageLegend influence={influence} colour={now} colouring={colouring} network={network} />
          </>
        )
      }
    />
  );
}
