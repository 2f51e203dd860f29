import { said } from '../../../core/language';
import type { MethodId } from '../../../core/method';
import { nodeLabel, type Network } from '../../../core/network';
import { methods } from '../../../models/push-driven-cascade/all';
import { outputOf, type Shown } from '../../run/shown';
import { nodeWords } from '../../text/en-workspace';
import { planWords } from '../../text/en-campaign-plan';
import { decimals, percent } from '../../text/format';
import { LineSample } from '../../ui/LineSample';
import { ONE_CAMPAIGN, SHORT, TICKED } from '../methods';
import { usePush } from './use-push';
import { saidBy, type Users } from './users';

const words = planWords.card;
/** Methods on a card at most. */
const MOST = 3;

interface Props {
  node: number;
  network: Network;
  shown: Readonly<Record<MethodId, Shown>>;
  users: Users | undefined;
}

/** One user at the playhead: her chance, where it comes from, what her yes would bring, what became of her. */
export function NodeCard({ node, network, shown, users }: Props) {
  const t = usePush();
  const one = shown[ONE_CAMPAIGN].picture?.outputs;
  const yesAt = outputOf(one, 'yes-at', 'node-field')?.values;
  const asked = outputOf(one, 'asked-times', 'node-field')?.values[node];
  const reached = TICKED.flatMap((id) => {
    const p = outputOf(shown[id]?.picture?.outputs, 'reached', 'node-field')?.values[node];
    return p === undefined ? [] : [{ id, p }];
  }).slice(0, MOST);
  const own = users && friendsOf(users, node, yesAt, t);
  const when = yesAt?.[node];
  return (
    <>
      <b>{nodeWords.node(nodeLabel(network, node))}</b>
      <span className="unit card-degree">
        {users?.start.includes(node)
          ? words.before
          : when !== undefined && when <= t
            ? words.yesAt(when)
            : asked === undefined
              ? ''
              : asked > 0
                ? words.asked(asked)
                : words.notAsked}
      </span>
      <dl>
        {users && own && (
          <>
            <Row what={words.chance} value={percent(Math.min(1, users.b[node] + own.sum))} />
            <Row what={words.own} value={decimals(users.b[node], 3)} />
            <Row what={words.friends(own.said)} value={`+${decimals(own.sum, 3)}`} />
            <Row what={words.most} value={decimals(Math.min(1, users.b[node] + users.inSums[node]), 3)} />
            <Row
              what={`${words.out} ${words.listeners(network.offsets[node + 1] - network.offsets[node])}`}
              value={decimals(users.outSums[node], 2)}
            />
          </>
        )}
        {reached.map(({ id, p }) => (
          <div key={id} className="card-row">
            <dt>
              <LineSample line={methods[id].role} />
              {SHORT[id]}
            </dt>
            <dd>{percent(p)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Row({ what, value }: { what: string; value: string }) {
  return (
    <div className="card-row">
      <dt>{said(what)}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** Friends who have said yes by push t: how many, and what they add. Found from their side: O(out-degrees of those who said yes). */
function friendsOf(
  users: Users,
  node: number,
  yesAt: Float64Array | undefined,
  t: number,
): { said: number; sum: number } {
  const { offsets, targets, weights } = users;
  let said = 0;
  let sum = 0;
  for (const v of saidBy(users, yesAt, t))
    for (let a = offsets[v]; a < offsets[v + 1]; a++)
      if (targets[a] === node) {
        said++;
        sum += weights[a];
      }
  return { said, sum };
}
