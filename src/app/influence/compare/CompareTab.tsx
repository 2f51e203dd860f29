import { useTall } from '../../run/use-tall';
import type { Influence } from '../use-influence';
import { Cost } from './Cost';
import { ErrorsOverTime } from './ErrorsOverTime';
import { Explanation } from './Explanation';
import { InfluencePlot } from './InfluencePlot';
import { NodeByNode } from './NodeByNode';

/** The methods side by side: in sum, in words, what an error costs, over time, node by node. */
export function CompareTab({ influence }: { influence: Influence }) {
  const tall = useTall();
  return (
    <>
      <InfluencePlot influence={influence} height={Math.round(244 * tall)} />
      <Explanation influence={influence} />
      <Cost influence={influence} height={Math.round(168 * tall)} />
      <ErrorsOverTime influence={influence} height={Math.round(136 * tall)} />
      <NodeByNode influence={influence} />
    </>
  );
}
