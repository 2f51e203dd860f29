import { useTall } from '../../run/use-tall';
import type { Influence } from '../use-influence';
import { Explanation } from './Explanation';
import { InfluencePlot } from './InfluencePlot';

/** The methods side by side: in sum, in words, what an error costs, over time, node by node. */
export function CompareTab({ influence }: { influence: Influence }) {
  const tall = useTall();
  return (
    <>
      <InfluencePlot influence={influence} height={Math.round(220 * tall)} />
      <Explanation influence={influence} />
    </>
  );
}
