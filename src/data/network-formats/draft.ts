/**
 * What a network file says, gathered while it is read: nodes with names and places, edges with their values and lines, and what is
 * to be remarked. All readers of networks with nodes of their own fill one.
 */
import { duplicateRule } from '../choices';
import { MAX_EDGES, MAX_NODES } from '../edge-list';
import { EdgeRows } from '../edge-rows';
import type { Finding } from '../issue-list';
import { DEFAULT_BAD_LINES, MAX_REJECTED, type LineFinding } from '../line-reader';
import type { ReadChoices } from '../read';
import type { ReaderContext } from '../reader';
import { DraftPreview, type Place } from './draft-preview';
import { EdgeAttributes } from './edge-attributes';
import { cleanName } from './names';
import { NodePreferences } from './node-preferences';

export type { Place };

/** An undirected file may hold every edge twice. */
const MAX_ROWS = 2 * MAX_EDGES;
const LISTED_NAMES = 12;
const MAX_SUSPECTS = 1000;

/** What the file says of an edge's direction; `default`: what it says of all edges. */
export type EdgeKind = 'default' | 'directed' | 'undirected';
const KINDS: readonly EdgeKind[] = ['default', 'directed', 'undirected'];

export class NetworkDraft {
  readonly rows = new EdgeRows(0);
  readonly attributes = new EdgeAttributes(this.rows);
  readonly ids: string[] = [];
  /** Absent where the file gives none. */
  readonly labels: (string | undefined)[] = [];
  /** Places of nodes, NaN where the file gives none; `y` downwards. */
  readonly x: number[] = [];
  readonly y: number[] = [];
  /** False for nodes that edges name and the file has not introduced. */
  readonly declared: boolean[] = [];
  readonly rejected: string[] = [];
  readonly preview: DraftPreview;
  /** What the file says of all edges; absent when it says nothing. */
  directed: boolean | undefined;
  /** Edges may introduce nodes. */
  implicitNodes = false;
  /** The file has undirected edges in both directions, as a matrix does. */
  bothWritten = false;
  /** A network without edges is taken as well. */
  mayLackEdges = false;
  selfLoops = 0;
  firstSelfLoop = 0;
  /** A limit was passed, or something stopped the reading: going on is of no use. */
  full = false;
  readonly nodeAttributes = new Set<string>();
  readonly preferences = new NodePreferences();
  private readonly index = new Map<string, number>();
  private kinds = new Uint8Array(4096);
  /** Text of edges that name a node not yet introduced, or hold a value that is no number. */
  private readonly suspects = new Map<number, string>();
  private readonly notes = new Map<string, Finding & { affected: number }>();

  constructor(readonly context: ReaderContext) {
    this.preview = new DraftPreview(context.sample.lines);
  }

  /** Introduces a node. The first introduction of an identifier counts. Returns its number. */
  node(id: string | undefined, place: Place, label?: string): number {
    const key = id?.trim() ?? '';
    if (key === '') {
      this.reject(place, {
        code: 'missing-id',
        message: 'Found a node without an identifier; expected one.',
        expected: 'a node with an identifier',
        hint: 'Give the node an identifier',
      });
      return -1;
    }
    const node = this.numberOf(key, place);
    if (this.declared[node]) {
      this.note(
        {
          code: 'duplicate-node',
          message: `Node ${cleanName(key)} is introduced more than once; the first one counts.`,
          found: cleanName(key),
          hint: 'Give every node an identifier of its own.',
        },
        place.line,
      );
      return node;
    }
    this.declared[node] = true;
    if (label !== undefined) this.label(node, label);
    if (this.preview.wantsNode) this.preview.node(place, cleanName(label ?? '') || cleanName(key));
    return node;
  }

  /** Names a node for people; empty labels are none. */
  label(node: number, label: string): void {
    if (node < 0) return;
    const clean = cleanName(label);
    if (clean !== '') this.labels[node] ??= clean;
  }

  /** Where a node is drawn; `y` downwards. */
  place(node: number, x: number, y: number): void {
    if (node < 0 || !Number.isFinite(Math.fround(x)) || !Number.isFinite(Math.fround(y))) return;
    this.x[node] = x;
    this.y[node] = y;
  }

  /** Adds an edge with the values that were set in `attributes`; returns whether it was taken. */
  edge(source: string | undefined, target: string | undefined, kind: EdgeKind, place: Place): boolean {
    const [s, t] = [source?.trim() ?? '', target?.trim() ?? ''];
    if (s === '' || t === '') {
      this.attributes.drop();
      const column = s === '' ? 'source' : 'target';
      this.reject(place, {
        code: `empty-${column}`,
        message: `The ${column} of this edge is empty. An edge needs two node identifiers.`,
        column,
        expected: 'two node identifiers',
        hint: 'Fill in the missing name',
      });
      return false;
    }
    const [from, to] = [this.numberOf(s, place), this.numberOf(t, place)];
    if (from === to) return this.selfLoop(from, place);
    const { rows } = this;
    rows.add(from, to, place.line);
    const row = rows.count - 1;
    if (this.isSuspect(from, to)) this.suspects.set(row, place.text.trim());
    if (this.preview.wantsEdge)
      this.preview.edge(place, [this.nameOf(from), this.nameOf(to), ...this.attributes.describe()]);
    this.attributes.settle(row);
    if (row >= this.kinds.length) {
      const grown = new Uint8Array(2 * this.kinds.length);
      grown.set(this.kinds);
      this.kinds = grown;
    }
    this.kinds[row] = KINDS.indexOf(kind);
    if (rows.count > MAX_ROWS) this.limit('too-many-edges', 'edges', MAX_ROWS, place);
    return true;
  }

  /** Whether this edge may turn out to be wrong when all is known. */
  private isSuspect(from: number, to: number): boolean {
    if (this.implicitNodes || this.suspects.size >= MAX_SUSPECTS) return false;
    return !this.declared[from] || !this.declared[to] || this.attributes.waitsOdd;
  }

  /** An edge that is in the draft cannot be taken. */
  rejectRow(row: number, finding: LineFinding): void {
    const { rows } = this;
    const text = this.suspects.get(row) ?? `${this.nameOf(rows.from[row])}–${this.nameOf(rows.to[row])}`;
    this.reject({ line: rows.lineOf(row), text }, finding);
  }

  kindOf(row: number): EdgeKind {
    return KINDS[this.kinds[row]];
  }

  /** The name of a node in messages. */
  nameOf(node: number): string {
    return this.labels[node] ?? cleanName(this.ids[node]);
  }

  /** Number of a node, introduced or only named; −1 when nothing has named it. */
  find(id: string): number {
    return this.index.get(id) ?? -1;
  }

  private numberOf(id: string, place: Place): number {
    const known = this.index.get(id);
    if (known !== undefined) return known;
    const node = this.ids.length;
    this.index.set(id, node);
    this.ids.push(id);
    this.labels.push(undefined);
    this.x.push(NaN);
    this.y.push(NaN);
    this.declared.push(false);
    if (node >= MAX_NODES) this.limit('too-many-nodes', 'nodes', MAX_NODES, place);
    return node;
  }

  private selfLoop(node: number, place: Place): boolean {
    this.attributes.drop();
    const name = this.nameOf(node);
    const edge = `${name}–${name}`;
    if (this.context.choices.selfLoops === 'stop')
      this.reject(place, {
        code: 'self-loop',
        severity: 'stopped',
        message: `Edge ${edge} joins a node with itself; expected two different nodes.`,
        found: edge,
        expected: 'two different nodes',
        hint: 'Remove the edge or choose to leave self-loops out.',
      });
    else {
      this.firstSelfLoop ||= place.line;
      this.selfLoops++;
      this.preview.finding(place, `${edge}: self-loop, left out`, 'skipped');
    }
    return false;
  }

  /** Something in the file cannot be taken: it is left out and counted, or ends the import, as the user chose. */
  reject(place: Place, finding: LineFinding): void {
    const skip = (this.context.choices.badLines ?? DEFAULT_BAD_LINES) === 'skip';
    const severity = finding.severity ?? (skip ? 'skipped' : 'stopped');
    const hint = finding.hint ?? 'Fix the line';
    this.context.issues.add({
      ...finding,
      severity,
      line: place.line,
      hint:
        finding.severity !== undefined
          ? hint
          : `${hint}${skip ? '; it was left out.' : ' or choose “skip” for lines with an error.'}`,
    });
    if (this.rejected.length < MAX_REJECTED) this.rejected.push(place.text.trim());
    this.preview.finding(place, finding.message, severity === 'stopped' ? 'stopped' : 'skipped');
  }

  /** Ends the reading: nothing is imported. */
  stop(finding: Omit<Finding, 'severity'>, text = ''): void {
    if (this.full) return;
    this.full = true;
    this.context.issues.add({ ...finding, severity: 'stopped' });
    if (finding.line !== undefined) this.preview.finding({ line: finding.line, text }, finding.message, 'stopped');
  }

  /** A remark that is made once, at its first line, and counted. */
  note(finding: Omit<Finding, 'severity' | 'affected' | 'line'>, line?: number, affected = 1): void {
    const known = this.notes.get(finding.code);
    if (known) known.affected += affected;
    else
      this.notes.set(finding.code, { ...finding, severity: 'note', affected, ...(line === undefined ? {} : { line }) });
  }

  /** An attribute of a node: preferences are kept, others are named as not used. */
  nodeAttribute(node: number, name: string, value: unknown, place: Place): void {
    if (!this.preferences.set(node, name, value, place)) this.noteNodeAttribute(name);
  }

  /** An attribute of nodes that the lab does not keep. */
  noteNodeAttribute(name: string): void {
    if (this.nodeAttributes.size < LISTED_NAMES) this.nodeAttributes.add(cleanName(name));
  }

  /** Gives the remarks to the list of issues. */
  tellNotes(): void {
    for (const note of this.notes.values()) this.context.issues.add(note);
    this.notes.clear();
  }

  private limit(code: string, what: string, limit: number, place: Place): void {
    this.stop({
      code,
      line: place.line,
      message: `Found more than ${limit.toLocaleString('en')} ${what} up to this line; that is the limit.`,
      found: `more than ${limit.toLocaleString('en')} ${what}`,
      expected: `at most ${limit.toLocaleString('en')} ${what}`,
      hint: 'Filter the file first.',
    });
  }

  /** The rule for repeated edges that is in force. */
  duplicates(meaning: ReadChoices['third']): NonNullable<ReadChoices['duplicates']> {
    return duplicateRule(this.context.choices, meaning);
  }
}
