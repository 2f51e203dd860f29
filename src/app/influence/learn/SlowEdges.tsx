import { lab } from '../../../store/lab';
import type { CascadeData } from '../../../store/state';
import { lasted } from '../../explore/time-words';
import { learnRatesWords as words } from '../../text/en-influence-tabs';
import { NETRATE } from '../methods';
import { settingsOf } from '../run/settings';
import type { Influence } from '../use-influence';
import { windowOf } from './learned-network';
import { smallerLimit } from './slow-edges';

/** Says where the limit of rates leaves out edges that pass on in the time that is watched, and offers a smaller one. */
export function SlowEdges({ influence: { experiment }, cascades }: { influence: Influence; cascades: CascadeData }) {
  const { unit } = cascades.set.time;
  const { mostActive, leastUsers, window: asked, leastRate } = settingsOf(NETRATE, experiment);
  // Numbers that are still being typed choose no cascades.
  if (![mostActive, leastUsers, asked].every(Number.isFinite)) return null;
  const window = windowOf(experiment, cascades.set);
  const offered = smallerLimit(Number(leastRate), window);
  if (offered === undefined) return null;
  return (
    <p className="why warn slow-edges">
      {words.slow(lasted(1 / Number(leastRate), unit), lasted(window, unit))}{' '}
      <button type="button" className="link small" onClick={() => lab.getState().setParameter('leastRate', offered)}>
        {words.keepSlow(offered)}
      </button>
    </p>
  );
}
