/** What data can be used for, and why not where they cannot. */
import type { CascadeSet } from '../../core/cascade';
import type { Network } from '../../core/network';
import { exploreWords } from '../text/en-explore';
import { hasLength } from './time-words';

const words = exploreWords.goodFor;

export interface Use {
  id: 'spread' | 'replay' | 'trees' | 'calendar' | 'tables';
  verdict: 'yes' | 'partly' | 'no';
  why: string;
}

/**
 * @param given only a real one: a network that was made from the cascades says nothing new, and none is that of cascades which
 * name nobody
 * @param missing users of the set that the network does not have
 */
export function usesOf(given: Network | undefined, set: CascadeSet | undefined, missing = 0): Use[] {
  const named = set !== undefined && set.userCount > 0;
  const network = set && !named ? undefined : given;
  const found = (set?.userCount ?? 0) - missing;
  const matched = words.matched(found, set?.userCount ?? 0);
  const uses: Use[] = [
    network
      ? { id: 'spread', verdict: 'yes', why: words.network }
      : { id: 'spread', verdict: named ? 'partly' : 'no', why: named ? words.derived : words.namelessSpread },
  ];
  if (!set) return [...uses, { id: 'replay', verdict: 'partly', why: words.noCascades }];
  if (!named) uses.push({ id: 'replay', verdict: 'partly', why: words.timesOnly });
  else if (!network) uses.push({ id: 'replay', verdict: 'partly', why: words.derived });
  else if (found === 0) uses.push({ id: 'replay', verdict: 'no', why: words.noneMatched });
  else uses.push({ id: 'replay', verdict: missing > 0 ? 'partly' : 'yes', why: matched });
  if (set.parents) uses.push({ id: 'trees', verdict: 'yes', why: words.parentsKnown });
  else if (network && named && found > 0) uses.push({ id: 'trees', verdict: 'partly', why: words.parentsInferred });
  else if (network && named) uses.push({ id: 'trees', verdict: 'no', why: words.noneMatched });
  else uses.push({ id: 'trees', verdict: 'no', why: named ? words.ownNetwork : words.noUsers });
  const { origin, unit } = set.time;
  if (origin === 'own') uses.push({ id: 'calendar', verdict: 'no', why: words.ownTimes });
  else if (!hasLength(unit) && unit !== 'step')
    uses.push({ id: 'calendar', verdict: 'partly', why: words.unknownUnit });
  else uses.push({ id: 'calendar', verdict: 'yes', why: origin === 'epoch' ? words.dates : words.common });
  uses.push(
    named
      ? { id: 'tables', verdict: 'yes', why: words.users(set.userCount) }
      : { id: 'tables', verdict: 'no', why: words.noUsers },
  );
  return uses;
}
