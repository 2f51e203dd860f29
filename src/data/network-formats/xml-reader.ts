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
    parser.on('opentagstart', () => {
      this.start = { line: this.line, text: this.text };
    });
    parser.on('opentag', (tag) => this.opened(tag.name, tag.attributes));
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
    this.elements.pop();
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
    const innermost = this.elements.at(-1);
    const raw = message.replace(/^[^ ]*\d+:\d+: /, '').replace(/\.$/, '');
    const { reason, line } = reasonOf(raw, innermost, this.line);
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
}

/** The reason in words, and the line that it is about. */
function reasonOf(raw: string, innermost: OpenElement | undefined, line: number): { reason: string; line: number } {
  if (raw.startsWith('unclosed tag') && innermost)
    return { reason: `\`<${innermost.name}\` is not closed`, line: innermost.line };
  if (raw.startsWith('unclosed tag')) return { reason: 'a tag is not closed', line };
  if (raw === 'unexpected close tag' && innermost)
    return {
      reason: `found another closing tag where \`</${innermost.name}>\` was expected (opened in line ${innermost.line.toLocaleString('en')})`,
      line,
    };
  if (raw.startsWith('unmatched closing tag: ')) {
    const name = raw.slice('unmatched closing tag: '.length);
    return { reason: `\`</${name}>\` closes nothing`, line };
  }
  if (raw.startsWith('undefined entity')) return { reason: 'an entity is used that XML does not know', line };
  if (raw.startsWith('text data outside of root node'))
    return { reason: 'text stands outside of the root element', line };
  if (raw.startsWith('document must contain a root element')) return { reason: 'there is no root element', line };
  if (raw.startsWith('unexpected end')) return { reason: 'the file ends inside a tag', line };
  if (raw.startsWith('disallowed character in attribute name'))
    return { reason: 'a tag is not closed, or an attribute has no quotes', line };
  return {
    reason: raw.startsWith('duplicate attribute') ? `an attribute is there twice (${quote(raw.slice(21))})` : raw,
    line,
  };
}
