import { useCallback, useMemo, useRef, useState, type RefObject } from 'react';
import type { NetworkViewHandle, Screen } from '../../../network-view/NetworkView';
import { NetworkExport } from '../../export/NetworkExport';
import { NetworkStage } from '../../network-page/NetworkStage';
import { forecastWords } from '../../text/en-forecast';
import { useHeight } from '../../ui/use-height';
import type { Forecast } from '../use-forecast';
import { withMarks } from './export-marks';
import { Headline } from './Headline';
import { marksOf } from './marks';
import { NetworkMarks } from './NetworkMarks';
import { nodeColumns } from './node-columns';
import { NodeCard } from './NodeCard';
import { Nodes } from './Nodes';

const words = forecastWords;
const NOBODY = new Int32Array();
/** Marks are larger than nodes, and give way to each other. */
const ROOM = 14;
const nothing = (): void => undefined;

/** The view of the network, and the same for its pictures. */
function views(): { view: RefObject<NetworkViewHandle | null>; exported: RefObject<NetworkViewHandle | null> } {
  const view: RefObject<NetworkViewHandle | null> = { current: null };
  return { view, exported: withMarks(view) };
}

/** The network with the cascade and its candidates on it. */
export function NetworkColumn({ forecast, seen, users }: { forecast: Forecast; seen: number; users: number }) {
  const { dataset, experiment, chosen, walk, onlyDrawn } = forecast;
  const network = dataset?.network;
  const [{ view, exported }] = useState(views);
  const keys = useRef<HTMLDivElement>(null);
  const foot = useHeight(keys, 0);
  // Everybody is drawn hollow: what there is to see of them is drawn over the canvas.
  const colouring = useMemo(
    () => ({ kind: 'measure', values: new Float64Array(network?.n ?? 0).fill(NaN), top: 1, scale: 'linear' }) as const,
    [network],
  );
  const nodes = chosen?.nodes;
  const marks = useMemo(() => (nodes ? marksOf(nodes, seen, walk) : []), [nodes, seen, walk]);
  const overlay = useCallback(
    (screen: Screen) => (network ? <NetworkMarks screen={screen} network={network} marks={marks} /> : null),
    [network, marks],
  );
  const describeNode = useCallback(
    (node: number) => (network ? <NodeCard node={node} network={network} forecast={forecast} seen={seen} /> : null),
    [network, forecast, seen],
  );
  return (
    <NetworkStage
      dataset={dataset}
      experiment={experiment}
      view={view}
      picture={{
        colouring,
        sources: NOBODY,
        filter: null,
        label: words.network.label(network?.n ?? 0, seen),
        describeNode,
        overlay,
      }}
      onToggleStart={nothing}
      room={ROOM}
      foot={foot}
      list={<Nodes forecast={forecast} seen={seen} />}
      exports={
        network &&
        dataset && (
          <NetworkExport
            view={exported}
            network={network}
            title={dataset.title}
            columns={() => nodeColumns(forecast, seen)}
            t={seen}
          />
        )
      }
      over={
        network && (
          <>
            <Headline forecast={forecast} seen={seen} users={users} />
            <Keys box={keys} onlyDrawn={onlyDrawn} />
          </>
        )
      }
    />
  );
}

function Keys({ box, onlyDrawn }: { box: RefObject<HTMLDivElement | null>; onlyDrawn: boolean }) {
  return (
    <div className="fc-keys" ref={box}>
      <span>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <circle className="fc-seen" cx="7" cy="7" r="6" style={{ fill: 'var(--fc-key)' }} />
        </svg>
        {words.key.seen}
      </span>
      <span>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <circle className="fc-disc" cx="7" cy="7" r="5" />
        </svg>
        {words.key.candidate}
      </span>
      <span>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <circle className="fc-ring" cx="7" cy="7" r="5.5" />
        </svg>
        {words.key.truth}
      </span>
      {onlyDrawn && <span>{words.network.onlyDrawn}</span>}
    </div>
  );
}
