import { useMemo } from 'react';
import { userName } from '../../../core/cascade';
import { degrees, nodeLabel } from '../../../core/network';
import type { NodeColumn } from '../../../network-view/node-order';
import { NodeList } from '../../../network-view/NodeList';
import { buildNetwork } from '../../../core/network';
import { toCsv } from '../../../plots/csv';
import { lab } from '../../../store/lab';
import { exploreWords } from '../../text/en-explore';
import { count, significant } from '../../text/format';
import { saveFile } from '../../ui/save-file';
import type { Explore } from './use-explore';

const words = exploreWords.lab;
const EMPTY = new Int32Array();

/** Who took part in the cascades chosen. A row chooses the user: its node on the stage, and the cascades it is in. */
export function UsersTab({ explore }: { explore: Explore }) {
  const { cascades, facts, users, matched, network, derived, view } = explore;
  const set = cascades?.set;
  const degree = useMemo(() => (network ? degrees(network.network) : undefined), [network]);
  // Only those with an event: the table speaks of the cascades chosen.
  const shown = useMemo(() => {
    if (!facts) return EMPTY;
    return busiestFirst(facts.userEvents);
  }, [facts]);
  // The list shows rows of nodes: here its nodes are the users with an event.
  const rows = useMemo(
    () =>
      buildNetwork({
        n: shown.length,
        directed: true,
        from: EMPTY,
        to: EMPTY,
        ...(set ? { labels: Array.from(shown, (u) => userName(set, u)) } : {}),
      }),
    [shown, set],
  );
  const columns = useMemo<NodeColumn[]>(() => {
    if (!facts || !users) return [];
    const names = words.userColumns;
    const of = (values: ArrayLike<number>) => (row: number) => values[shown[row]];
    const list: NodeColumn[] = [{ id: 'cascades', label: names.cascades, value: of(users.cascades) }];
    if (shown.some((u) => users.cascades[u] !== facts.userEvents[u]))
      list.push({ id: 'events', label: names.events, value: of(facts.userEvents) });
    list.push({ id: 'begun', label: names.begun, value: of(facts.userStarts) });
    if (matched && degree && network && matched.nodes.length === facts.userEvents.length)
      list.push({
        id: 'degree',
        label: names.degree,
        value: (row) => (matched.nodes[shown[row]] < 0 ? Number.NaN : degree[matched.nodes[shown[row]]]),
        format: (v) => (typeof v === 'number' && Number.isNaN(v) && !derived ? words.notThere : String(v)),
      });
    const marks = facts.userMarks;
    if (marks)
      list.push({
        id: 'mark',
        label: names.mark,
        value: of(marks),
        format: (v) => (typeof v === 'number' ? significant(v, 3) : v),
      });
    return list;
  }, [facts, users, shown, matched, degree, network, derived]);
  if (!set || !facts || !users) return null;
  if (shown.length === 0)
    return (
      <div className="empty">
        <p className="voice">{set.userCount === 0 ? words.noUsers : exploreWords.noPlot}</p>
      </div>
    );
  const chosen = view.user === undefined ? [] : selectedRows(rows.labels, view.user);
  const choose = (chosenRows: readonly number[]): void => {
    const row = chosenRows.at(-1);
    if (row === undefined) return;
    const user = rows.labels?.[row] ?? '';
    const again = user === view.user;
    lab.getState().setExplore({ user: again ? undefined : user });
    const node = matched?.nodes[shown[row]] ?? -1;
    if (network && node >= 0) lab.getState().setView({ selection: again ? [] : [nodeLabel(network.network, node)] });
  };
  return (
    <div className="user-table">
      <p className="small quiet">
        {words.usersCaption(shown.length)}{' '}
        <button
          type="button"
          className="link small"
          onClick={() => saveFile(usersCsv(rows.labels ?? [], columns), 'users.csv', 'text/csv')}
        >
          {words.exportUsers}
        </button>
        {view.user !== undefined && (
          <>
            {' · '}
            <button type="button" className="link small" onClick={() => lab.getState().setExplore({ user: undefined })}>
              {words.anyUser}
            </button>
          </>
        )}
      </p>
      <NodeList
        network={rows}
        columns={columns}
        selection={chosen}
        onSelect={choose}
        onToggleSource={(row) => choose([row])}
        nameLabel={words.userColumns.user}
        label={`${words.usersTable}, ${count(shown.length)}`}
      />
    </div>
  );
}

/** Users with an event, those with most of them first. Sorted as numbers: a million takes some tenths of a second. */
function busiestFirst(events: Int32Array): Int32Array {
  let top = 0;
  for (const k of events) if (k > top) top = k;
  const keys = new Float64Array(events.length);
  let n = 0;
  for (let u = 0; u < events.length; u++) if (events[u] > 0) keys[n++] = (top - events[u]) * events.length + u;
  return Int32Array.from(keys.subarray(0, n).sort(), (key) => key % events.length);
}

function selectedRows(labels: readonly string[] | undefined, user: string): number[] {
  const row = labels?.indexOf(user) ?? -1;
  return row < 0 ? [] : [row];
}

function usersCsv(names: readonly string[], columns: readonly NodeColumn[]): string {
  return toCsv({
    kind: 'table',
    columns: [
      { id: 'user', label: words.userColumns.user, values: names },
      ...columns.map(({ id, label, value }) => ({
        id,
        label,
        values: Float64Array.from(names, (_, row) => Number(value(row))),
      })),
    ],
  });
}
