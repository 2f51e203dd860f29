import { said } from '../../core/language';
import { nodeLabel, type Network } from '../../core/network';
import type { Outputs } from '../../core/outputs';
import { LineSample } from '../ui/LineSample';
import { nodeWords } from '../text/en-workspace';
import { spreadWords } from '../text/en-spread';
import { decimals } from '../text/format';
import { wilsonInterval } from '../../core/statistics';
import { rowAt } from '../run/fields';
import { outputOf } from '../run/shown';
import { useStep } from './use-step';

const words = spreadWords;

interface Props {
  node: number;
  network: Network;
  one: Outputs | undefined;
  sampled: Outputs | undefined;
  passed: Outputs | undefined;
  /** Message passing with learned α. */
  learned: Outputs | undefined;
  /** Nothing is seen of it in the cascades that are learned from. */
  hidden: boolean;
  /** Runs behind the sampled probabilities, for their standard error. */
  runs: number | undefined;
  /** Its number by the decision that colours the stage. */
  decided: { label: string; text: string } | undefined;
}

/** One node at the playhead: what happened in this run, how likely it was by each method. */
export function NodeCard({ node, network, one, sampled, passed, learned, hidden, runs, decided }: Props) {
  const t = useStep();
  const time = outputOf(one, 'activation-time', 'node-field')?.values[node];
  const mc = outputOf(sampled, 'marginals', 'node-field-over-time');
  const dmp = outputOf(passed, 'marginals', 'node-field-over-time');
  const p = mc && rowAt(mc, t)[node];
  const q = dmp && rowAt(dmp, t)[node];
  const estimated = outputOf(learned, 'marginals', 'node-field-over-time');
  const r = estimated && rowAt(estimated, t)[node];
  const label = nodeLabel(network, node);
  return (
    <>
      <b>{nodeWords.node(label)}</b>
      <span className="unit card-degree">{words.card.degree(network.offsets[node + 1] - network.offsets[node])}</span>
      {hidden && <p className="small quiet">{words.card.hidden}</p>}
      <dl>
        {time !== undefined && (
          <>
            <dt>{words.card.inRun}</dt>
            <dd>
              {Number.isNaN(time) ? words.card.notReached : time === 0 ? words.card.source : words.card.step(time)}
            </dd>
          </>
        )}
        {p !== undefined && (
          <>
            <dt>
              <LineSample line="ref" />
              {words.monteCarlo}
            </dt>
            <dd>{decimals(p, 2)}</dd>
            {runs !== undefined && (
              <>
                <dt className="unit card-interval">{words.card.interval}</dt>
                <dd className="unit">{interval(p, runs)}</dd>
              </>
            )}
          </>
        )}
        {q !== undefined && (
          <>
            <dt>
              <LineSample line="own" />
              {words.messagePassing}
            </dt>
            <dd>{decimals(q, 2)}</dd>
          </>
        )}
        {r !== undefined && (
          <>
            <dt>
              <LineSample line="own" />
              {words.card.learned}
            </dt>
            <dd>{decimals(r, 2)}</dd>
          </>
        )}
        {decided && (
          <>
            <dt>{said(decided.label)}</dt>
            <dd>{decided.text}</dd>
          </>
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
