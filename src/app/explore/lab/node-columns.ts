import { degrees } from '../../../core/network';
import type { NodeColumn } from '../../../network-view/node-order';
import { exploreWords } from '../../text/en-explore';
import { lasted, when } from '../time-words';
import type { Explore } from './use-explore';

const words = exploreWords.lab;

/** Columns of the node list: what the user did in the cascades chosen, and in the one that is replayed. O(n + m). */
export function nodeColumns({ network, matched, users, facts, replay, cascades }: Explore): NodeColumn[] {
  if (!network) return [];
  const degree = degrees(network.network);
  const columns: NodeColumn[] = [{ id: 'degree', label: words.colours.degree, value: (i) => degree[i] }];
  if (!cascades || !matched) return columns;
  const { time } = cascades.set;
  const ofUser = (values: ArrayLike<number>) => (i: number) =>
    matched.users[i] < 0 ? Number.NaN : values[matched.users[i]];
  if (users) columns.push({ id: 'cascades', label: words.userColumns.cascades, value: ofUser(users.cascades) });
  if (facts)
    columns.push(
      { id: 'events', label: words.userColumns.events, value: ofUser(facts.userEvents) },
      { id: 'begun', label: words.userColumns.begun, value: ofUser(facts.userStarts) },
    );
  const said = (text: (t: number) => string) => (v: number | string) =>
    typeof v === 'number' && !Number.isNaN(v) ? text(v) : '–';
  if (replay)
    columns.push({
      id: 'here',
      label: words.card.here,
      value: (i) => replay.time[i],
      format: said((t) => lasted(t, time.unit)),
    });
  else if (users)
    columns.push({
      id: 'first',
      label: words.colours['first-seen'],
      value: ofUser(users.first),
      format: said((t) => when(t, time)),
    });
  return columns;
}
