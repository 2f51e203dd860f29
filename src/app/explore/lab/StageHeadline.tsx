import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { exploreWords } from '../../text/en-explore';
import { count } from '../../text/format';
import type { ColourBy } from './colours';
import { explorePlayhead } from './playhead';
import { countUpTo } from './replay';
import type { Replayed } from './use-clock';
import type { Explore } from './use-explore';

const words = exploreWords.lab;

interface Props {
  explore: Explore;
  replayed: Replayed | undefined;
  by: ColourBy;
}

/** The stage in one large number: how many have come by the playhead, or how much there is. */
export function StageHeadline({ explore, replayed, by }: Props) {
  const { network, cascades, users, list, selected } = explore;
  const times = useMemo(() => {
    if (replayed?.of === 'cascade') return replayed.events.times;
    if (replayed?.of !== 'all' || !network || !users || by !== 'first-seen') return undefined;
    const seen = new Float64Array(users.first.length);
    let count = 0;
    for (const t of users.first) if (!Number.isNaN(t)) seen[count++] = t - replayed.zero;
    return seen.subarray(0, count).sort();
  }, [replayed, network, users, by]);
  // Renders when the count changes, not with every frame.
  const read = useCallback(() => (times ? countUpTo(times, explorePlayhead.get() * (1 + 1e-12)) : 0), [times]);
  const reached = useSyncExternalStore(explorePlayhead.subscribe, read);
  if (!network && !cascades) return null;
  if (times && replayed)
    return (
      <p className="headline at-tl">
        <b>{count(reached)}</b>
        <span>
          {selected === undefined ? (
            <Now of={times.length} replayed={replayed} say={words.seen} />
          ) : (
            <Now of={times.length} replayed={replayed} say={words.active} />
          )}
        </span>
      </p>
    );
  if (cascades)
    return (
      <p className="headline at-tl">
        <b>{count(list.length)}</b>
        <span>{words.chosenOf(cascades.set.count)}</span>
      </p>
    );
  return (
    network && (
      <p className="headline at-tl">
        <b>{count(network.network.n)}</b>
        <span>{words.nodesAlone(network.network.m, network.network.directed)}</span>
      </p>
    )
  );
}

function Now({ of, replayed, say }: { of: number; replayed: Replayed; say(of: string, t: string): string }) {
  // As fine as the words are: the text changes far less often than the time.
  const text = useSyncExternalStore(
    explorePlayhead.subscribe,
    useCallback(() => replayed.format(explorePlayhead.get()), [replayed]),
  );
  return say(count(of), text);
}
