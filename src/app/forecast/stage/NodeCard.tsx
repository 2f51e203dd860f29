import { said } from '../../../core/language';
import { nodeLabel, type Network } from '../../../core/network';
import { nodeWords } from '../../text/en-workspace';
import { forecastWords, inPercent } from '../../text/en-forecast';
import { count } from '../../text/format';
import type { Forecast } from '../use-forecast';
import { standingOf } from './standing';

const words = forecastWords.network;

/** One user of the network: whether she was seen, or how likely she is to be next. */
export function NodeCard(props: { node: number; network: Network; forecast: Forecast; seen: number }) {
  const { node, network, forecast, seen } = props;
  const { order, candidate, rank, truth } = standingOf(forecast, node, seen);
  return (
    <>
      <b>{nodeWords.node(nodeLabel(network, node))}</b>
      <span className="unit card-degree">{order > 0 ? words.seenAs(order) : truth ? words.isTruth : ''}</span>
      <dl>
        {candidate && (
          <>
            {rank > 0 && <Row what={words.rank} value={count(rank)} />}
            <Row what={words.probability} value={`${inPercent(candidate.probability)} %`} />
            {!Number.isNaN(candidate.without) && (
              <Row what={words.without} value={`${inPercent(candidate.without)} %`} />
            )}
            {!Number.isNaN(candidate.counting) && <Row what={words.counting} value={count(candidate.counting)} />}
          </>
        )}
        <Row what={words.degree} value={count(network.offsets[node + 1] - network.offsets[node])} />
      </dl>
    </>
  );
}

function Row({ what, value }: { what: string; value: string }) {
  return (
    <>
      <dt>{said(what)}</dt>
      <dd>{value}</dd>
    </>
  );
}
