/** The preview of a network file: its first lines, the first nodes and edges beside their reading, and the lines with a finding. */
import { PREVIEW_HEAD, windowOf } from '../line-reader';
import type { PreviewLine } from '../read';

const FIRST_NODES = 3;
const FIRST_EDGES = 6;
const FINDINGS = 40;
/** What is shown of a line that holds many nodes and edges. */
const FIELDS_OF_A_LINE = 12;

/** A place in the file: its line as a text editor counts, and the text of that line (or of the part that is at hand). */
export interface Place {
  line: number;
  text: string;
}

export class DraftPreview {
  private readonly lines = new Map<number, PreviewLine>();
  private nodes = 0;
  private edges = 0;
  private findings = 0;

  /** @param head the first lines of the file */
  constructor(head: readonly string[]) {
    head.slice(0, PREVIEW_HEAD).forEach((text, i) => {
      const status = text.trim() === '' ? 'comment' : 'header';
      this.lines.set(i + 1, { line: i + 1, ...windowOf(text), fields: [], status });
    });
  }

  /** Whether the next node is still worth describing. */
  get wantsNode(): boolean {
    return this.nodes < FIRST_NODES;
  }

  get wantsEdge(): boolean {
    return this.edges < FIRST_EDGES;
  }

  node(place: Place, name: string): void {
    this.nodes++;
    this.read(place, ['node', name]);
  }

  edge(place: Place, fields: string[]): void {
    this.edges++;
    this.read(place, fields);
  }

  finding(place: Place, message: string, status: PreviewLine['status']): void {
    if (this.findings++ >= FINDINGS) return;
    const text = place.text.replace(/[\r\n]+$/, '');
    const known = this.lines.get(place.line);
    this.lines.set(place.line, { line: place.line, ...windowOf(known?.text ?? text), fields: [message], status });
  }

  private read(place: Place, fields: string[]): void {
    const known = this.lines.get(place.line);
    if (known && known.status !== 'read' && known.status !== 'header' && known.status !== 'comment') return;
    if (known?.status === 'read') {
      if (known.fields.length < FIELDS_OF_A_LINE) known.fields.push(...fields);
      return;
    }
    const text = known?.text ?? windowOf(place.text.replace(/[\r\n]+$/, '')).text;
    this.lines.set(place.line, { line: place.line, text, fields, status: 'read' });
  }

  /** In the order of the file. */
  list(): PreviewLine[] {
    return [...this.lines.values()].toSorted((a, b) => a.line - b.line);
  }
}
