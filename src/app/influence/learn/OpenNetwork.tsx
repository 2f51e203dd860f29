import { registry } from '../../../experiment/influence-registry';
import { lab } from '../../../store/lab';
import { titleOf } from '../../../store/titles';
import { learnRatesWords as words } from '../../text/en-influence-tabs';
import type { Influence } from '../use-influence';
import { learningOf } from './learned-network';

/** Where the network that is open was learned: from what, and the way back to the one before. */
export function OpenNetwork({ influence: { experiment, dataset } }: { influence: Influence }) {
  const learning = learningOf(experiment);
  const { cascades, network } = learning?.inputs ?? {};
  if (!network || !dataset) return null;
  const from = cascades ? words.learnedFrom(titleOf(cascades, registry)) : '';
  return (
    <p className="small open-network">
      {words.open(dataset.network.m, from)}{' '}
      <button type="button" className="link small" onClick={() => lab.getState().setNetwork(network)}>
        {words.back}
      </button>
    </p>
  );
}
