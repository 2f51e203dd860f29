/**
 * The common frame of the readers of XML: saxes checks strictly that the text is well-formed while it streams. Nothing is ever
 * expanded or fetched: a document type is noted, and one that defines entities is refused.
 */
import { SaxesParser } from 'saxes';
import { quote } from '../issue-list';
import type { ReaderContext } from '../reader';
import type { Place } from './draft';
import { NetworkReader } from './network-reader';

/** Elements inside one another; deeper files are not networks. */
export const MAX_DEPTH = 1000;

/** The attributes of an element; a map without prototype. */
export type Attributes = Readonly<Record<string, string | undefined>>;

const LONE_AMPERSAND = /&(?!(?:#\d+|#x[\da-f]+|[a-z_][\w.-]*);)/i;

interface OpenElement {
  name: string;
  line: number;
}

/** The name without its prefix: `viz:position` → `position`. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

export abstract class XmlReader extends NetworkReader {
  /** Text inside the element that was opened last, as far as it was gathered. */
  protected gathered = '';
  private gathering = false;
  private readonly parser = new SaxesParser();
  private readonly elements: OpenElement[] = [];
  private start: Place = { line: 1, text: '' };
  /** The element that was closed last; a wrong closing tag closes it first and is told then. */
  private closing: OpenElement | undefined;
  /** Name of the tag that has begun and not ended; empty outside of tags. */
  private unfinished = '';
  /** The first line with an “&” that begins no reference; the parser notices it only at the next semicolon. */
  private ampersandLine = 0;

  constructor(context: ReaderContext) {
    super(context);
    const { parser } = this;
    // Without a prototype: `&constructor;` must not find anything.
    parser.ENTITIES = Object.assign(Object.create(null) as Record<string, string>, {
      amp: '&',
      gt: '>',
      lt: '<',
      quot: '"',
      apos: "'",
    });
    parser.on('error', (error) => this.malformed(error.message));
    parser.on('doctype', (doctype) => this.doctype(doctype));
    parser.on('opentagstart', (tag) => {
      this.start = { line: this.line, text: this.text };
      this.unfinished = tag.name;
    });
    parser.on('opentag', (tag) => {
      this.unfinished = '';
      this.opened(tag.name, tag.attributes);
    });
    parser.on('closetag', (tag) => this.closed(tag.name));
    parser.on('text', (text) => {
      if (this.gathering) this.gathered += text;
    });
    parser.on('cdata', (text) => {
      if (this.gathering) this.gathered += text;
    });
  }

  /** An element begins; `depth` is 1 for the root. */
  protected abstract open(name: string, attributes: Attributes, place: Place, depth: number): void;
  protected abstract close(name: string, depth: number): void;

  /** Gathers the text of the element that was just opened, until it or one inside it closes. */
  protected gather(): void {
    this.gathering = true;
    this.gathered = '';
  }

  protected take(text: string): void {
    if (this.ampersandLine === 0 && text.includes('&') && LONE_AMPERSAND.test(text)) this.ampersandLine = this.line;
    this.parser.write(text);
  }

  protected end(): void {
    this.parser.close();
  }

  private opened(name: string, attributes: Attributes): void {
    if (this.draft.full) return;
    this.elements.push({ name, line: this.start.line });
    if (this.elements.length > MAX_DEPTH)
      return this.draft.stop({
        code: 'too-deep',
        line: this.line,
        message: `Found elements more than ${MAX_DEPTH.toLocaleString('en')} levels deep; a network is flat.`,
        expected: `at most ${MAX_DEPTH.toLocaleString('en')} levels`,
        hint: 'Save the network again.',
      });
    this.gathering = false;
    this.open(localName(name), attributes, this.start, this.elements.length);
  }

  private closed(name: string): void {
    if (this.draft.full) return;
    this.close(localName(name), this.elements.length);
    this.gathering = false;
    this.closing = this.elements.pop();
  }

  private doctype(text: string): void {
    if (this.draft.full) return;
    if (/<!ENTITY/i.test(text))
      return this.draft.stop({
        code: 'xml-entities',
        line: this.line,
        message:
          'The head of this file (DOCTYPE) defines entities. They are never expanded or fetched; nothing was imported.',
        found: 'DOCTYPE with ENTITY',
        expected: 'a file without entities of its own',
        hint: 'Save the network again with a current program, or remove the DOCTYPE.',
      });
    this.draft.note(
      {
        code: 'doctype-ignored',
        message: 'The document type (DOCTYPE) of this file is not used, and nothing is fetched for it.',
      },
      this.line,
    );
  }

  private malformed(message: string): void {
    const { reason, line } = this.reasonOf(message.replace(/^[^ ]*\d+:\d+: /, '').replace(/\.$/, ''));
    this.draft.stop(
      {
        code: 'not-well-formed',
        line,
        message: `Not well-formed near line ${line.toLocaleString('en')}: ${reason}. Nothing was imported.`,
        found: this.text.trim().slice(0, 60),
        expected: 'well-formed XML',
        hint: 'The file may be cut or was changed by hand: save or download it again, or fix this place.',
      },
      this.text,
    );
  }

  /** The parser's reason in words, and the line that it is about. */
  private reasonOf(raw: string): { reason: string; line: number } {
    const { line, ampersandLine } = this;
    const innermost = this.elements.at(-1);
    const early = raw.startsWith('unclosed tag') || raw.startsWith('unexpected end');
    if (ampersandLine > 0 && (early || raw.includes('entity')))
      return { reason: 'an “&” stands alone; expected `&amp;`', line: ampersandLine };
    if (this.unfinished !== '' && (early || raw.includes('attribute')) && !raw.startsWith('duplicate'))
      return { reason: `\`<${this.unfinished}\` is not closed`, line: this.start.line };
    if (early && innermost) return { reason: `\`<${innermost.name}\` is not closed`, line: innermost.line };
    if (early) return { reason: 'the file ends inside a tag', line };
    if (raw === 'unexpected close tag' && this.closing)
      return {
        reason: `found another closing tag where \`</${this.closing.name}>\` was expected (opened in line ${this.closing.line.toLocaleString('en')})`,
        line,
      };
    if (raw.startsWith('unmatched closing tag: '))
      return { reason: `\`</${raw.slice(23, 60)}>\` closes nothing`, line };
    if (raw.startsWith('undefined entity')) return { reason: 'an entity is used that XML does not know', line };
    if (raw.startsWith('text data outside of root node'))
      return { reason: 'text stands outside of the root element', line };
    if (raw.startsWith('document must contain a root element')) return { reason: 'there is no root element', line };
    if (raw.startsWith('duplicate attribute'))
      return { reason: `an attribute is there twice (${quote(raw.slice(21))})`, line };
    return { reason: raw, line };
  }
}
