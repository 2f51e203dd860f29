/**
 * Campaigns as JSON: `{ "n": 3, "L": 5, "b": [0.1, 0.2, 0.1], "edges": [[0, 1, 0.3], …] }`. Users are 0 … n−1 with preferences b; an
 * edge [v, u, w] says that an active v raises the chance of u by w. `labels` may name the users. What is wrong with a user or an edge
 * stops the import: a campaign without her, or without it, would be another one.
 */
import { quote } from '../issue-list';
import { decodeUtf8 } from '../lines';
import { MAX_NODES } from '../edge-list';
import type { LineFinding } from '../line-reader';
import type { Format, ReaderContext, Sample } from '../reader';
import type { Place } from './draft';
import { JsonReader, type PlacesOf } from './json-reader';
import { scanJson } from './json-scan';
import { isObject, own } from './json-shapes';

const HEAD_BYTES = 1 << 18;

/** Whether an object with these names is a campaign and no other network. */
export const isCampaign = (names: readonly string[]): boolean =>
  names.includes('b') && names.includes('edges') && !names.includes('nodes');

const isUser = (value: unknown, n: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < n;

const isChance = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;

/** A value as it stands in a message. */
const written = (value: unknown): string =>
  typeof value === 'number' ? String(value) : quote(JSON.stringify(value) ?? 'nothing');

class CampaignReader extends JsonReader {
  protected readonly formatName = 'a campaign in JSON';

  constructor(context: ReaderContext) {
    super(context, ['b', 'edges', 'labels']);
    this.draft.directed = true;
    this.draft.mayLackEdges = true;
  }

  protected readRoot(root: unknown, placesOf: PlacesOf): void {
    const [b, edges] = [own(root, 'b'), own(root, 'edges')];
    if (!isObject(root) || !Array.isArray(b) || !Array.isArray(edges))
      return this.draft.stop({
        code: 'no-campaign',
        line: 1,
        message: 'This JSON holds no campaign; expected the lists “b” and “edges”.',
        found: isObject(root) ? Object.keys(root).slice(0, 5).join(', ') : 'no object',
        expected: '{"n": …, "b": […], "edges": [[v, u, w], …]}',
        hint: 'Save the preferences as “b” and the edges as “edges”.',
      });
    const n = this.usersOf(own(root, 'n'), b.length);
    if (n === undefined) return;
    this.readUsers(n, b, own(root, 'labels'), placesOf('b'));
    if (this.draft.full) return;
    const places = placesOf('edges');
    for (let k = 0; k < edges.length && !this.draft.full; k++) this.readEdge(n, edges[k], places(k));
    this.readBudget(own(root, 'L'));
  }

  /** Number of users; undefined where it stops the reading. */
  private usersOf(n: unknown, values: number): number | undefined {
    const stop = (code: string, message: string, found: string, expected: string): undefined =>
      this.draft.stop({ code, line: 1, message, found, expected, hint: 'Fix “n” or the list “b”.' }) ?? undefined;
    const users = n === undefined ? values : n;
    if (typeof users !== 'number' || !Number.isInteger(users) || users < 0)
      return stop(
        'bad-size',
        `Found n = ${written(n)}; expected a whole number of users.`,
        written(n),
        'a whole number',
      );
    if (users === 0 && values === 0) return stop('no-users', 'The network has no users.', 'n = 0', 'at least one user');
    if (users !== values)
      return stop(
        'wrong-length',
        `Found ${values.toLocaleString('en')} values of b for n = ${users.toLocaleString('en')} users; expected one for every user.`,
        `${values.toLocaleString('en')} values`,
        `${users.toLocaleString('en')} values`,
      );
    if (users > MAX_NODES)
      return stop(
        'too-many-nodes',
        `Found ${users.toLocaleString('en')} users; the limit is ${MAX_NODES.toLocaleString('en')}.`,
        `${users.toLocaleString('en')} users`,
        `at most ${MAX_NODES.toLocaleString('en')} users`,
      );
    return users;
  }

  private readUsers(n: number, b: readonly unknown[], labels: unknown, placeOf: (k: number) => Place): void {
    const { draft } = this;
    const named = Array.isArray(labels) ? (labels as readonly unknown[]) : [];
    if (labels !== undefined && named.length !== n)
      return draft.stop({
        code: 'wrong-length',
        line: 1,
        message: `Found ${named.length.toLocaleString('en')} labels for ${n.toLocaleString('en')} users; expected one for every user.`,
        expected: `${n.toLocaleString('en')} labels`,
        hint: 'Fix the list “labels”, or leave it out.',
      });
    for (let u = 0; u < n; u++) {
      const place = placeOf(u);
      const label = named[u];
      const node = draft.node(String(u), place, typeof label === 'string' ? label : undefined);
      if (isChance(b[u])) draft.nodeAttribute(node, 'preference', b[u], place);
      else
        this.refuse(place, {
          code: typeof b[u] === 'number' ? 'out-of-range' : 'not-a-number',
          message: `User ${draft.nameOf(node)}: preference b = ${written(b[u])} is not a number between 0 and 1.`,
          column: 'b',
          found: written(b[u]),
          expected: 'a number between 0 and 1',
          hint: 'Fix the value.',
        });
    }
  }

  private readEdge(n: number, edge: unknown, place: Place): void {
    if (!Array.isArray(edge) || edge.length !== 3)
      return this.refuse(place, {
        code: 'bad-edge',
        message: `Found ${quote(JSON.stringify(edge) ?? '')} where an edge was expected.`,
        found: JSON.stringify(edge)?.slice(0, 60) ?? '',
        expected: '[v, u, w]: source, target and weight',
        hint: 'Fix the edge.',
      });
    const [v, u, w] = edge as readonly unknown[];
    if (!isUser(v, n) || !isUser(u, n)) {
      const stranger = isUser(v, n) ? u : v;
      return this.refuse(place, {
        code: 'node-unknown',
        message: `Edge ${written(v)}→${written(u)}: there is no user ${written(stranger)}; expected 0 … ${(n - 1).toLocaleString('en')}.`,
        found: written(stranger),
        expected: `a user, 0 … ${(n - 1).toLocaleString('en')}`,
        hint: 'Fix the number of the user.',
      });
    }
    if (!isChance(w))
      return this.refuse(place, {
        code: typeof w === 'number' ? 'out-of-range' : 'not-a-number',
        message: `Edge ${v}→${u}: influence w = ${written(w)} is not a number between 0 and 1.`,
        column: 'w',
        found: written(w),
        expected: 'a number between 0 and 1',
        hint: 'Fix the value.',
      });
    this.draft.attributes.set('influence', w);
    this.draft.edge(String(v), String(u), 'directed', place);
  }

  private refuse(place: Place, finding: LineFinding): void {
    this.draft.reject(place, { ...finding, severity: 'stopped' });
  }

  /** The number of pushes is a setting of the campaign and not of its network. */
  private readBudget(pushes: unknown): void {
    if (pushes === undefined) return;
    if (typeof pushes !== 'number' || !Number.isInteger(pushes) || pushes < 1)
      return this.draft.stop({
        code: 'bad-budget',
        line: 1,
        message: `Found L = ${written(pushes)}; expected a whole number of pushes, 1 or more.`,
        found: written(pushes),
        expected: 'a whole number, 1 or more',
        hint: 'Fix “L”, or leave it out.',
      });
    this.draft.note({
      code: 'budget-in-file',
      message: `The file is meant for ${pushes.toLocaleString('en')} ${pushes === 1 ? 'push' : 'pushes'}; how many there are is a setting of the campaign.`,
      hint: 'Set “Pushes” on the page.',
    });
  }
}

function sniff(sample: Sample): number {
  const text = decodeUtf8(sample.bytes.subarray(0, HEAD_BYTES)).text;
  if (!text.trimStart().startsWith('{')) return 0;
  const { topNames, error } = scanJson(text);
  return error?.expected !== 'the end of the file' && isCampaign(topNames) ? 0.98 : 0;
}

export const campaignJson: Format = {
  id: 'campaign-json',
  name: 'a campaign in JSON',
  gives: 'network',
  sniff,
  open: (context) => new CampaignReader(context),
};
