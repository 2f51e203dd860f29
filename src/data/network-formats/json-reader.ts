/** JSON that is read as a whole: the text is gathered, checked by the strict grammar, and parsed by the engine; places have true lines. */
import { formatBytes } from '../format-bytes';
import { quote } from '../issue-list';
import type { ReaderContext } from '../reader';
import type { Place } from './draft';
import { linesOfPositions, quoteNumbers, scanJson, textAround } from './json-scan';
import { NetworkReader } from './network-reader';

/** The whole text and its values are held at once, so JSON has a limit of its own. */
const MAX_JSON_CHARACTERS = 200e6;

/** A place whose text is cut out only when somebody looks at it. */
class JsonPlace implements Place {
  constructor(
    readonly line: number,
    private readonly whole: string,
    private readonly at: number,
  ) {}

  get text(): string {
    return textAround(this.whole, this.at);
  }
}

/** Places of the items of a list, by the path of the list. */
export type PlacesOf = (path: string) => (k: number) => Place;

export abstract class JsonReader extends NetworkReader {
  private parts: string[] = [];
  private characters = 0;

  /** @param lists paths of the lists whose items have places */
  constructor(
    context: ReaderContext,
    private readonly lists: readonly string[],
  ) {
    super(context);
  }

  /** Brings the values into the draft. */
  protected abstract readRoot(root: unknown, placesOf: PlacesOf): void;

  protected take(text: string): void {
    this.parts.push(text);
    this.characters += text.length;
    if (this.characters <= MAX_JSON_CHARACTERS) return;
    this.parts = [];
    this.draft.stop({
      code: 'too-large-json',
      line: this.line,
      message: `The text is longer than ${formatBytes(MAX_JSON_CHARACTERS)}; JSON is read as a whole, and that is the limit for it.`,
      found: `more than ${formatBytes(MAX_JSON_CHARACTERS)}`,
      hint: 'Save the network as an edge list or as GEXF, which are read piece by piece.',
    });
  }

  protected end(): void {
    const text = this.parts.join('');
    this.parts = [];
    const scan = scanJson(text, this.lists);
    // First of all the grammar: a file that is nested without end would exhaust the parser of some engines.
    if (scan.error) return this.broken(text, scan.error);
    const root = this.parse(quoteNumbers(text, scan.large));
    if (root === undefined) return;
    this.readRoot(root, (path) => {
      const starts = scan.items.get(path) ?? [];
      const lines = linesOfPositions(text, starts);
      return (k) => new JsonPlace(lines[k] ?? 1, text, starts[k] ?? 0);
    });
  }

  /** The values of a text that is JSON; undefined when the engine does not take it. */
  private parse(text: string): unknown {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // The engine refuses what the grammar allows, for example a text beyond its own limits.
      this.broken(text, { at: 0, expected: 'JSON that this browser can read' });
      return undefined;
    }
  }

  private broken(text: string, { at, expected }: { at: number; expected: string }): void {
    const line = linesOfPositions(text, [at])[0];
    const lineStart = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
    const column = String((at === 0 ? 0 : at - lineStart) + 1);
    const here = text.slice(at, at + 12).split(/[\r\n]/)[0];
    const found = at >= text.length ? 'the end of the file' : here === '' ? 'a line break' : quote(here);
    this.draft.stop(
      {
        code: 'bad-json',
        line,
        column,
        message: `Not readable as JSON near line ${line.toLocaleString('en')}, column ${column}: found ${found}, expected ${expected}. Nothing was imported.`,
        found,
        expected,
        hint: 'The file may be cut or was changed by hand: save or download it again, or fix this place.',
      },
      textAround(text, Math.min(at, text.length)),
    );
  }
}
