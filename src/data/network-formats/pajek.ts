/**
 * Pajek networks (.net), as described in the Pajek manual and written by Pajek, igraph and NetworkX: vertices with labels and
 * coordinates, arcs, edges, lists of them, matrices. Vertices are numbered from 1. Partitions, vectors and further networks of a
 * project file are not used, and told.
 */
import { MAX_NODES } from '../edge-list';
import { parseNumber } from '../fields';
import { quote } from '../issue-list';
import type { Format, ReaderContext, Sample } from '../reader';
import type { EdgeKind } from './draft';
import { NetworkReader } from './network-reader';

type Section = 'vertices' | 'arcs' | 'edges' | 'arcslist' | 'edgeslist' | 'matrix' | 'ignored';

const SECTIONS: readonly Section[] = ['vertices', 'arcs', 'edges', 'arcslist', 'edgeslist', 'matrix'];
/** A row of a matrix of ten thousand vertices is a line of this order. */
const MAX_LINE = 1 << 20;
const isSection = (name: string): name is Section => SECTIONS.some((section) => section === name);

/** Fields of a line: words, and text in double quotes. */
export function pajekFields(line: string): string[] {
  if (!line.includes('"')) return line.split(/\s+/).filter((field) => field !== '');
  return Array.from(line.matchAll(/"([^"]*)"?|[^\s"]+/g), ([word, quoted]) => (quoted === undefined ? word : quoted));
}

/** Pajek writes characters that it cannot hold as `&#233;`. */
const unescape = (label: string): string =>
  label.replace(/&#(\d{1,7});/g, (all, code: string) => {
    const point = Number(code);
    return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000) ? String.fromCodePoint(point) : all;
  });

class PajekReader extends NetworkReader {
  private section: Section = 'ignored';
  /** Number of vertices, −1 before it is told. */
  private vertices = -1;
  /** Vertices of the first kind in a network of two kinds; 0 in others. */
  private firstKind = 0;
  private over = false;
  private relations = 0;
  /** Values of the row of a matrix that is not complete yet, and the row's number from 1. */
  private cells: string[] = [];
  private matrixRow = 1;

  constructor(context: ReaderContext) {
    super(context, MAX_LINE);
    this.draft.implicitNodes = true;
  }

  protected get formatName(): string {
    return 'a Pajek network';
  }

  protected take(text: string): void {
    if (text.length >= MAX_LINE)
      return this.draft.stop({
        code: 'line-too-long',
        line: this.line,
        message: 'Found a line of more than a million characters; expected one vertex, edge or row per line.',
        found: 'a very long line',
        hint: 'Check that the file has line breaks.',
      });
    const line = text.trim();
    if (line === '' || line.startsWith('%')) return;
    if (line.startsWith('*')) return this.begin(line);
    if (this.over) return;
    switch (this.section) {
      case 'vertices':
        return this.vertex(pajekFields(line));
      case 'arcs':
        return this.edge(pajekFields(line), 'directed');
      case 'edges':
        return this.edge(pajekFields(line), 'undirected');
      case 'arcslist':
        return this.neighbours(pajekFields(line), 'directed');
      case 'edgeslist':
        return this.neighbours(pajekFields(line), 'undirected');
      case 'matrix':
        return this.cellsOf(pajekFields(line));
      case 'ignored':
        return;
      default:
        this.section satisfies never;
    }
  }

  protected end(): void {
    this.closeSection();
    this.completeVertices();
  }

  private get place(): { line: number; text: string } {
    return { line: this.line, text: this.text };
  }

  private begin(line: string): void {
    this.closeSection();
    const [, word, rest] = /^\*\s*(\S*)\s*(.*)$/s.exec(line) ?? ['', '', ''];
    const name = word.toLowerCase();
    this.section = 'ignored';
    if (name === 'network' && this.vertices < 0) return;
    if (this.over || !isSection(name) || (name === 'vertices' && this.vertices >= 0)) {
      // Whatever follows a partition, a vector or a second network belongs to it.
      this.over = true;
      return this.draft.note(
        {
          code: 'sections-ignored',
          message: 'The first network of this file is read; what follows it is not used.',
          found: line.slice(0, 40),
        },
        this.line,
      );
    }
    this.section = name;
    if (name === 'vertices') return this.size(pajekFields(rest));
    this.completeVertices();
    this.relations++;
    if (rest.includes(':') || rest.includes('"'))
      this.draft.note(
        {
          code: 'relations-joined',
          message: 'Edges of named relations are read as one network.',
          found: line.slice(0, 40),
        },
        this.line,
      );
  }

  private size([all = '', first]: string[]): void {
    const n = /^\d{1,9}$/.test(all) ? Number(all) : NaN;
    if (!(n >= 0 && n <= MAX_NODES))
      return this.draft.stop(
        {
          code: Number.isNaN(n) ? 'bad-size' : 'too-many-nodes',
          line: this.line,
          message: Number.isNaN(n)
            ? `Found ${quote(all)} as the number of vertices; expected a whole number.`
            : `The file speaks of ${n.toLocaleString('en')} vertices; the limit is ${MAX_NODES.toLocaleString('en')}.`,
          found: all,
          expected: `a whole number up to ${MAX_NODES.toLocaleString('en')}`,
          hint: 'Fix the number, or filter the network first.',
        },
        this.text,
      );
    this.vertices = n;
    this.draft.implicitNodes = false;
    this.firstKind = first !== undefined && /^\d{1,9}$/.test(first) && Number(first) < n ? Number(first) : 0;
    if (this.firstKind > 0)
      this.draft.note(
        { code: 'two-kinds', message: 'The network has vertices of two kinds (two-mode); both are read as nodes.' },
        this.line,
      );
  }

  /** The number of a vertex as written plainly; undefined when it is none of 1 … n. */
  private number(text: string): string | undefined {
    if (!/^\d{1,9}$/.test(text)) return undefined;
    const value = Number(text);
    return value >= 1 && (this.vertices < 0 || value <= this.vertices) ? String(value) : undefined;
  }

  private unknown(found: string): void {
    this.draft.reject(this.place, {
      code: 'node-unknown',
      message: `Found ${quote(found)}, expected the number of a vertex${this.vertices < 0 ? '' : ` from 1 to ${this.vertices.toLocaleString('en')}`}.`,
      found,
      expected: 'the number of a vertex',
      hint: 'Fix the number',
    });
  }

  private vertex([id, label, ...more]: string[]): void {
    const number = this.number(id);
    if (number === undefined) return this.unknown(id);
    const node = this.draft.node(number, this.place, label === undefined ? undefined : unescape(label));
    const [x, y] = more.slice(0, 2).map((field) => parseNumber(field, false));
    // Pajek draws with y downwards.
    if (more.length >= 2) this.draft.place(node, x, y);
  }

  private completeVertices(): void {
    for (let i = 1; i <= this.vertices; i++) {
      const id = String(i);
      const node = this.draft.find(id);
      if (node < 0 || !this.draft.declared[node]) this.draft.node(id, this.place);
    }
  }

  private edge([source, target = '', third, ...more]: string[], kind: EdgeKind): void {
    const [from, to] = [this.number(source), this.number(target)];
    if (from === undefined || to === undefined) return this.unknown(from === undefined ? source : target);
    // A third field that is a word begins the description of the drawing.
    const weight = third !== undefined && /^[-+.\d]|^(nan|inf)/i.test(third) ? third : undefined;
    if (weight !== undefined) this.draft.attributes.set('weight', weight);
    if ((third ?? '').startsWith('[') || more.some((field) => field.startsWith('[')))
      this.draft.note(
        { code: 'times-ignored', message: 'Edges have times in brackets; these are not used, and all edges are read.' },
        this.line,
      );
    this.draft.edge(from, to, kind, this.place);
  }

  private neighbours([source, ...targets]: string[], kind: EdgeKind): void {
    const from = this.number(source);
    if (from === undefined) return this.unknown(source);
    for (const target of targets) {
      const to = this.number(target);
      if (to === undefined) this.unknown(target);
      else this.draft.edge(from, to, kind, this.place);
      if (this.draft.full) return;
    }
  }

  /** Cells of a matrix; a row may be written in several lines. */
  private cellsOf(fields: string[]): void {
    if (this.vertices < 0) return this.matrixWithoutSize();
    const columns = this.vertices - this.firstKind;
    const rows = this.firstKind > 0 ? this.firstKind : this.vertices;
    for (const field of fields) this.cells.push(field);
    if (this.cells.length < columns) return;
    if (this.cells.length > columns || this.matrixRow > rows) {
      this.draft.reject(this.place, {
        code: 'field-count',
        message:
          this.matrixRow > rows
            ? `Found more rows than the matrix has; expected ${rows.toLocaleString('en')}.`
            : `Found ${this.cells.length.toLocaleString('en')} values in row ${this.matrixRow.toLocaleString('en')} of the matrix; expected ${columns.toLocaleString('en')}.`,
        expected: `${rows.toLocaleString('en')} rows of ${columns.toLocaleString('en')} values`,
        hint: 'Fix the row',
      });
    } else {
      // A matrix of one kind of vertices has both cells of an undirected edge.
      if (this.firstKind === 0) this.draft.bothWritten = true;
      this.row(this.cells);
    }
    this.cells = [];
    this.matrixRow++;
  }

  private row(cells: readonly string[]): void {
    for (let k = 0; k < cells.length && !this.draft.full; k++) {
      if (parseNumber(cells[k], false) === 0) continue;
      this.draft.attributes.set('weight', cells[k]);
      this.draft.edge(String(this.matrixRow), String(this.firstKind + k + 1), 'default', this.place);
    }
  }

  private matrixWithoutSize(): void {
    this.draft.stop({
      code: 'bad-size',
      line: this.line,
      message: 'Found a matrix before the number of vertices; expected a line “*Vertices n” first.',
      expected: '*Vertices n',
      hint: 'Add the line.',
    });
  }

  private closeSection(): void {
    if (this.section === 'matrix' && this.cells.length > 0)
      this.draft.reject(this.place, {
        code: 'field-count',
        message: `The matrix ends inside row ${this.matrixRow.toLocaleString('en')}.`,
        expected: 'complete rows',
        hint: 'Fix the row',
      });
    this.cells = [];
    this.matrixRow = 1;
  }
}

function sniff(sample: Sample): number {
  const first = sample.lines.find((line) => line.trim() !== '' && !line.trim().startsWith('%')) ?? '';
  return /^\s*\*\s*(vertices|network|arcs|edges|arcslist|edgeslist)\b/i.test(first.slice(0, 200)) ? 1 : 0;
}

export const pajek: Format = {
  id: 'pajek',
  name: 'Pajek',
  gives: 'network',
  sniff,
  open: (context: ReaderContext) => new PajekReader(context),
};
