/** Numbers of a plan for its explanation: of the present settings, and settled. Pure. */
import type { MethodId } from '../../../../core/method';
import { outputOf, type Shown } from '../../../run/shown';
import { POLICIES } from '../../methods';
import type { CampaignView } from '../../use-campaign';
import { differencesOf } from '../differences';
import { bracketOf, resultsOf } from '../numbers';
import { endsOf, type Ends, type PlanFacts } from './explain';

/** What is still being refined changes under the reader's eyes; old pictures are not what the form says. */
const settled = ({ picture, stale, partial }: Shown): boolean =>
  picture !== undefined && !stale && partial !== 'refining';

export function planFactsOf({ shown, ticked, values }: Pick<CampaignView, 'shown' | 'ticked' | 'values'>): PlanFacts {
  const ids = POLICIES.filter((id) => ticked.includes(id) && settled(shown[id]));
  const ends = (output: string): Partial<Record<MethodId, Ends>> =>
    Object.fromEntries(
      ids.flatMap((id) => {
        const found = endsOf(outputOf(shown[id].picture?.outputs, output, 'series'));
        return found ? [[id, found]] : [];
      }),
    );
  const bracket = bracketOf(shown);
  return {
    results: resultsOf(shown, ids),
    differences: differencesOf(shown).filter(({ id }) => ids.includes(id)),
    bracket: bracket?.stale ? undefined : bracket,
    chance: ends('chance'),
    influence: ends('influence'),
    theta: Number(values.theta),
    drawn: values.preference !== 'given' && values.influence !== 'given',
    repeats: values.repeats !== false,
  };
}
