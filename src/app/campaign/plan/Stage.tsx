import { useCallback, useMemo, useRef } from 'react';
import { said } from '../../../core/language';
import { nodeLabel, type Network } from '../../../core/network';
import type { NetworkViewHandle } from '../../../network-view/NetworkView';
import { lab } from '../../../store/lab';
import { NetworkExport } from '../../export/NetworkExport';
import { NetworkStage } from '../../network-page/NetworkStage';
import { planWords as words } from '../../text/en-campaign-plan';
import { ONE_CAMPAIGN } from '../methods';
import type { CampaignView } from '../use-campaign';
import { colourName, colourNamed, colourNow, colouringOf, movesWithPush, outputsFor } from './colours';
import { yesesAt } from './course';
import { Headline } from './Headline';
import { nodeColumns } from './node-columns';
import { NodeCard } from './NodeCard';
import { Nodes } from './Nodes';
import { StageLegend } from './StageLegend';
import { usePush } from './use-push';
import type { Users } from './users';

const NOTHING = { kind: 'none' } as const;
const NOBODY = new Int32Array();
/** So many users carry their names without being looked at. */
const MOST_NAMED = 40;

/** The network: one campaign at the push of the playhead, what a policy reaches, or what the users are. */
export function Stage({
  campaign,
  users,
  pushes,
}: {
  campaign: CampaignView;
  users: Users | undefined;
  pushes: number;
}) {
  const { dataset, experiment, shown } = campaign;
  const network = dataset?.network;
  const view = useRef<NetworkViewHandle>(null);
  const now = colourNow(experiment.view?.colourBy, shown);
  const name = colourName(now);
  // Only what the colours need: partial pictures of other methods must not paint the stage again.
  const outputs = outputsFor(now, shown);
  const push = usePush();
  const moment = movesWithPush(now) ? push : 0;
  const colouring = useMemo(
    () => colouringOf(colourNamed(name) ?? NOTHING, outputs, users, pushes, moment),
    [name, outputs, users, pushes, moment],
  );
  const describeNode = useCallback(
    (node: number) => (network ? <NodeCard node={node} network={network} shown={shown} users={users} /> : null),
    [network, shown, users],
  );
  const captions = useMemo(() => (network ? namesOf(network) : undefined), [network]);
  const n = network?.n ?? 0;
  const course = shown[ONE_CAMPAIGN].picture?.outputs;
  const labelAt = useCallback(
    (t: number) => {
      const yeses = yesesAt(course, t);
      return Number.isNaN(yeses) ? words.label(n) : words.labelAt(n, yeses, Math.floor(t));
    },
    [n, course],
  );
  const toggleStart = useCallback(
    (node: number) => {
      if (!network) return;
      lab.getState().edit(`start:${Date.now()}`, (e) => {
        const given = e.parameters.start;
        const before = Array.isArray(given) ? (given as readonly string[]) : [];
        const label = nodeLabel(network, node);
        const start = before.includes(label) ? before.filter((one) => one !== label) : [...before, label];
        return { ...e, parameters: { ...e.parameters, start } };
      });
    },
    [network],
  );
  return (
    <NetworkStage
      dataset={dataset}
      experiment={experiment}
      view={view}
      picture={{
        colouring,
        ...(captions ? { captions } : {}),
        sources: users?.start ?? NOBODY,
        filter: experiment.view?.filter ?? null,
        label: words.label(n),
        labelAt,
        ...(pushes > 0 ? { labelStep: Math.max(1, pushes / 10) } : {}),
        describeNode,
      }}
      onToggleStart={toggleStart}
      list={<Nodes campaign={campaign} users={users} />}
      exports={
        network &&
        dataset && (
          <NetworkExport
            view={view}
            network={network}
            title={said(dataset.title)}
            columns={() => nodeColumns(shown, users)}
            t={pushes}
          />
        )
      }
      over={
        network && (
          <>
            <Headline campaign={campaign} colour={now} />
            <StageLegend campaign={campaign} colour={now} colouring={colouring} network={network} pushes={pushes} />
          </>
        )
      }
    />
  );
}

/** Every user's name where there are few, and they have names of their own. */
function namesOf({ n, labels }: Network): ReadonlyMap<number, string> | undefined {
  return labels && n <= MOST_NAMED ? new Map(labels.map((name, user) => [user, name] as const)) : undefined;
}
