import { nodeLabel, type Network } from '../../core/network';
import { wilsonInterval } from '../../core/statistics';
import { methods } from '../../models/jump-sde/all';
import { LineSample } from '../ui/LineSample';
import { outputOf } from '../run/shown';
import { nodeWords } from '../text/en-workspace';
import { influenceWords } from '../text/en-influence';
import { decimals, significant } from '../text/format';
import { fieldAt } from './field-at';
import { FIELDS, MONTE_CARLO, ONE_RUN, SHORT } from './methods';
import { useMoment } from './use-moment';
import type { Influence } from './use-influence';

const words = influenceWords;

interface Props {
  node: number;
  network: Network;
  influence: Pick<Influence, 'shown' | 'horizon'>;
}

/** One node at the playhead: how likely it is active, by every method that says so, and when one run reached it. */
export function NodeCard({ node, network, influence: { shown, horizon } }: Props) {
  const t = useMoment(horizon);
  const rows = FIELDS.flatMap((id) => {
    const field = outputOf(shown[id]?.picture?.outputs, 'marginals', 'node-field-over-time');
    return field && field.times.length > 0 ? [{ id, p: fieldAt(field, t)(node) }] : [];
  });
  const time = outputOf(shown[ONE_RUN]?.picture?.outputs, 'activation-time', 'node-field')?.values[node];
  const runs = shown[MONTE_CARLO]?.picture?.done;
  return (
    <>
      <b>{nodeWords.node(nodeLabel(network, node))}</b>
      <span className="unit card-degree">{words.card.degree(network.offsets[node + 1] - network.offsets[node])}</span>
      <dl>
        {rows.map(({ id, p }) => (
          <div key={id} className="card-row">
            <dt>
              <LineSample line={methods[id].role} />
              {SHORT[id]}
            </dt>
            <dd>{decimals(p, 2)}</dd>
            {id === MONTE_CARLO && runs !== undefined && (
              <>
                <dt className="unit card-interval">{words.card.interval}</dt>
                <dd className="unit">{interval(p, runs)}</dd>
              </>
            )}
          </div>
        ))}
        {time !== undefined && (
          <div className="card-row">
            <dt>{words.card.inRun}</dt>
            <dd>
              {Number.isNaN(time)
                ? words.card.notReached
                : time === 0
                  ? words.card.source
                  : words.moment(significant(time, 3))}
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

/** Where the probability lies in 95 of 100 such samples, by Wilson: honest near 0 and 1 too. */
function interval(p: number, runs: number): string {
  const [lo, hi] = wilsonInterval(Math.round(p * runs), runs);
  return `${decimals(lo, 2)}–${decimals(hi, 2)}`;
}
