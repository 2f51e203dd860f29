/** What data can be used for, and why not where they cannot. */
import type { CascadeSet } from '../../core/cascade';
import type { Network } from '../../core/network';
import { exploreWords } from '../text/en-explore';
import { hasLength } from './time-words';

const words = exploreWords.goodFor;

export interface Use {
  id: 'spread' | 'influence' | 'campaign' | 'popularity' | 'rates' | 'replay' | 'trees' | 'calendar' | 'tables';
  verdict: 'yes' | 'partly' | 'no';
  why: string;
}

/** Influence in continuous time needs a network; rates of its own make it better. */
function influenceOf(network: Network | undefined, named: boolean): Use {
  if (!network)
    return { id: 'influence', verdict: named ? 'partly' : 'no', why: named ? words.learned : words.namelessSpread };
  return { id: 'influence', verdict: 'yes', why: network.edgeValues.rate ? words.ownRates : words.noRates };
}

/** Campaigns need a network; who has tastes and influence of her own is not drawn. A log of who did what teaches both. */
function campaignOf(network: Network | undefined, set: CascadeSet | undefined, found: number): Use {
  if (!network) {
    const named = set !== undefined && set.userCount > 0;
    return { id: 'campaign', verdict: named ? 'partly' : 'no', why: named ? words.derived : words.namelessSpread };
  }
  const { preference, b } = network.nodeValues;
  const tastes = preference !== undefined || b !== undefined;
  if (tastes && network.edgeValues.influence) return { id: 'campaign', verdict: 'yes', why: words.ownCampaign };
  if (found > 0) return { id: 'campaign', verdict: 'yes', why: words.learnedCampaign };
  return { id: 'campaign', verdict: 'yes', why: words.drawnCampaign };
}

/** NetRate needs to know who was reached when, at times that can be compared within a cascade. */
function ratesOf(set: CascadeSet | undefined, named: boolean): Use {
  if (!set) return { id: 'rates', verdict: 'no', why: words.noCascades };
  if (!named) return { id: 'rates', verdict: 'no', why: words.noUsers };
  if (!hasSeveral(set)) return { id: 'rates', verdict: 'no', why: words.oneEach };
  if (set.userCount > MOST_LEARNED) return { id: 'rates', verdict: 'partly', why: words.mostActive(MOST_LEARNED) };
  if (!hasLength(set.time.unit)) return { id: 'rates', verdict: 'yes', why: words.inTheirUnit };
  return { id: 'rates', verdict: 'yes', why: words.usersAndTimes };
}

/** Popularity needs times alone; followers make more of them. */
function popularityOf(set: CascadeSet | undefined): Use {
  if (!set) return { id: 'popularity', verdict: 'no', why: words.needsTimes };
  if (!hasSeveral(set)) return { id: 'popularity', verdict: 'no', why: words.oneEach };
  return { id: 'popularity', verdict: 'yes', why: set.marks ? words.timesAndFollowers : words.timesAlone };
}

/** Some cascade has events at two times: with fewer there is nobody who can have passed it on. O(events) where none has. */
function hasSeveral({ offsets, times, count }: CascadeSet): boolean {
  for (let c = 0; c < count; c++)
    if (offsets[c + 1] > offsets[c] && times[offsets[c + 1] - 1] > times[offsets[c]]) return true;
  return false;
}

/** Users that NetRate takes at most. */
const MOST_LEARNED = 5000;

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
    influenceOf(network, named),
    campaignOf(network, set, found),
    ratesOf(set, named),
    popularityOf(set),
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
