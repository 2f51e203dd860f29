import type { Network } from '../../../core/network';
import { edgeName } from '../../../network-view/edge-name';
import { edgeText } from '../../../network-view/edge-colours';
import { LineSample } from '../../ui/LineSample';
import { learnWords } from '../../text/en-learn';
import { decimals } from '../../text/format';
import { roleOf } from '../learners';
import { outputOf } from '../../run/shown';
import { reasonOf } from './alpha-table';
import type { Estimate } from './estimate';

const words = learnWords.edgeTable;

/** One edge: what was learned of it, the truth where it is known, or why nothing can be learned. */
export function EdgeCard({ edge, network, estimate }: { edge: number; network: Network; estimate: Estimate }) {
  const { outputs, id } = estimate;
  const at = (output: string): number | undefined => outputOf(outputs, output, 'edge-field')?.values[edge];
  const learned = at('learned');
  const truth = at('true-alpha');
  const error = at('alpha-error');
  const missing = learned === undefined || Number.isNaN(learned);
  const why = reasonOf(at('why-not') ?? 0);
  return (
    <>
      <b>{edgeName(network, edge)}</b>
      <dl>
        {!missing && (
          <>
            <dt>
              <LineSample line={roleOf(id)} />
              {words.learned}
            </dt>
            <dd>{decimals(learned, 3)}</dd>
          </>
        )}
        {truth !== undefined && (
          <>
            <dt>
              <LineSample line="ref" />
              {words.truth}
            </dt>
            <dd>{decimals(truth, 3)}</dd>
          </>
        )}
        {!missing && error !== undefined && (
          <>
            <dt className="unit card-interval">{words.error}</dt>
            <dd className="unit">{edgeText(error, 'signed', 3)}</dd>
          </>
        )}
      </dl>
      {missing && <p className="small quiet">{learnWords.cannot(why)}</p>}
    </>
  );
}
