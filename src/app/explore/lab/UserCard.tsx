import { nodeLabel } from '../../../core/network';
import { exploreWords } from '../../text/en-explore';
import { count } from '../../text/format';
import { lasted } from '../time-words';
import type { Explore } from './use-explore';

const words = exploreWords.lab.card;

/** One node: what its user did in the cascades chosen, and in the one that is replayed. */
export function UserCard({ node, explore }: { node: number; explore: Explore }) {
  const { network, matched, facts, users, replay, cascades } = explore;
  if (!network) return null;
  const user = matched?.users[node] ?? -1;
  const { offsets } = network.network;
  const time = replay?.time[node];
  const rows: [string, string][] = [];
  if (cascades && matched) {
    if (user < 0) rows.push([words.notInSet, '']);
    else {
      if (users) rows.push([words.cascades, count(users.cascades[user])]);
      if (facts) rows.push([words.begun, count(facts.userStarts[user])]);
      if (facts && users && facts.userEvents[user] !== users.cascades[user])
        rows.push([words.events, count(facts.userEvents[user])]);
      if (time !== undefined)
        rows.push([
          words.here,
          Number.isNaN(time)
            ? words.notHere
            : time === 0
              ? words.first
              : words.after(lasted(time, cascades.set.time.unit)),
        ]);
    }
  }
  return (
    <>
      <b>{words.user(nodeLabel(network.network, node))}</b>
      <span className="unit">{`${words.degree} ${count(offsets[node + 1] - offsets[node])}`}</span>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name} className="card-row">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
