import { useMemo } from 'react';
import { nodeFinder, nodeLabel } from '../../../core/network';
import { NodeList } from '../../../network-view/NodeList';
import { lab } from '../../../store/lab';
import { outputOf } from '../../run/shown';
import { planWords as words } from '../../text/en-campaign-plan';
import { ONE_CAMPAIGN } from '../methods';
import type { CampaignView } from '../use-campaign';
import { nodeColumns } from './node-columns';
import { usePush } from './use-push';
import { chancesAt, type Users } from './users';

/** Columns beside the stage. */
const NARROW = ['taste', 'influence', 'chance', 'asked'];

/** The users as a table that follows the playhead: on the stage in place of the picture, and beside it. */
export function Nodes({
  campaign,
  users,
  narrow = false,
}: {
  campaign: CampaignView;
  users: Users | undefined;
  narrow?: boolean;
}) {
  const { dataset, shown, experiment } = campaign;
  const network = dataset?.network;
  const push = usePush();
  const yesAt = outputOf(shown[ONE_CAMPAIGN].picture?.outputs, 'yes-at', 'node-field')?.values;
  const columns = useMemo(() => {
    const q = users && chancesAt(users, yesAt?.length === users.n ? yesAt : new Float64Array(users.n).fill(NaN), push);
    const all = nodeColumns(shown, users, q);
    return narrow ? all.filter(({ id }) => NARROW.includes(id)) : all;
  }, [shown, users, yesAt, push, narrow]);
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
      nameLabel={words.list.name}
      selection={selection}
      onSelect={(nodes) => lab.getState().setView({ selection: nodes.map((node) => nodeLabel(network, node)) })}
      onToggleSource={() => undefined}
      onHover={(node) => lab.getState().setHover(node)}
      label={words.list.title}
    />
  );
}
