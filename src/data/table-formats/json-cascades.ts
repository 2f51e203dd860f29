/** Cascades as JSON: one value in the file, or one in every line. */
import { formatBytes } from '../format-bytes';
import { quote } from '../issue-list';
import { decodeUtf8 } from '../lines';
import { PREVIEW_HEAD, type LineFinding } from '../line-reader';
import type { Format, Sample, Understood } from '../reader';
import { parses } from '../sniff';
import { EventListReader } from './event-list-reader';
import { cascadesIn, type FoundCascade } from './json-events';
import { jsonFault } from './json-fault';

/** A value over several lines is held as a whole. */
const MAX_JSON_CHARACTERS = 200e6;

class JsonCascadeReader extends EventListReader {
  protected readonly looksLike = 'cascades in JSON';
  /** Each line is a value of its own, or all of them are one; judged by the first line that is not blank. */
  private mode: 'lines' | 'whole' | undefined;
  private readonly parts: string[] = [];
  private characters = 0;
  /** Cascades whose events come in several values. */
  private readonly scattered = new Map<string | undefined, number>();

  /** Also blank lines are lines of a value. */
  protected override kindOf(): 'data' {
    return 'data';
  }

  protected readLine(text: string): void {
    const blank = text.trim() === '';
    if (this.mode === undefined && !blank) this.mode = parses(text) === undefined ? 'whole' : 'lines';
    if (this.mode === 'whole') return this.gather(text);
    if (blank) return this.show(text, [], 'comment');
    const value = parses(text);
    if (value === undefined) return this.reject(text, brokenLine(text));
    const found = cascadesIn(value);
    if (!found)
      return this.reject(text, {
        code: 'no-cascade',
        message: `Found ${quote(text)}; expected a list of times, pairs of time and mark, or objects with a time.`,
        found: text.slice(0, 60),
        expected: 'a cascade or an event',
        hint: 'Remove the line',
      });
    this.takeAll(found, this.lines);
    if (this.lines <= PREVIEW_HEAD)
      this.show(
        text,
        [`${found.reduce((sum, { events }) => sum + events.length, 0).toLocaleString('en')} events`],
        'read',
      );
  }

  /** Takes the events of some cascades; those that cannot be read are left out and told, or stop the import. */
  private takeAll(found: readonly FoundCascade[], line?: number): void {
    const bad = this.take(found);
    if (!bad) return;
    const stops = this.context.choices.badLines === 'stop';
    const hint = stops ? 'Fix the value or choose “skip” for lines with an error.' : 'Fix the value; it was left out.';
    const severity = stops ? 'stopped' : 'skipped';
    this.context.issues.add({ ...bad, severity, hint, ...(line === undefined ? {} : { line }) });
  }

  /** The events of some cascades; the first finding where not all of them could be read. */
  private take(found: readonly FoundCascade[]): LineFinding | undefined {
    let first: LineFinding | undefined;
    let bad = 0;
    for (const { name, scattered, events } of found) {
      const cascade = this.cascadeOf(name, scattered === true);
      events.forEach(({ time, mark, user, bot }, e) => {
        const finding = this.add(cascade, { time: word(time), mark: word(mark), user: word(user), bot: word(bot) });
        if (!finding) return;
        bad++;
        first ??= { ...finding, message: `Event ${(e + 1).toLocaleString('en')}: ${finding.message}` };
      });
    }
    return first && bad > 1
      ? {
          ...first,
          affected: bad,
          message: `${first.message} So ${bad === 2 ? 'is 1' : `are ${(bad - 1).toLocaleString('en')}`} more.`,
        }
      : first;
  }

  private cascadeOf(name: string | undefined, scattered: boolean): number {
    const known = scattered ? this.scattered.get(name) : undefined;
    if (known !== undefined) return known;
    const cascade = this.begin(name);
    if (scattered) this.scattered.set(name, cascade);
    return cascade;
  }

  private gather(text: string): void {
    if (this.lines <= PREVIEW_HEAD) this.show(text, [], 'read');
    this.parts.push(text);
    this.characters += text.length + 1;
    if (this.characters > MAX_JSON_CHARACTERS)
      this.stop({
        code: 'too-large-json',
        message: `The text is longer than ${formatBytes(MAX_JSON_CHARACTERS)}; JSON over several lines is read as a whole, and that is the limit for it.`,
        hint: 'Write one cascade in a line.',
      });
  }

  override finish(): Understood {
    if (this.mode === 'whole' && !this.context.issues.stopped) this.takeWhole(this.parts.join('\n'));
    return super.finish();
  }

  private takeWhole(text: string): void {
    const value = parses(text);
    const found = value === undefined ? undefined : cascadesIn(value);
    if (!found) {
      const at = value === undefined ? Math.max(0, jsonFault(text)) : 0;
      const before = text.slice(0, at).split('\n');
      const finding = value === undefined ? brokenLine(text) : NO_CASCADE;
      this.context.issues.add({
        ...finding,
        severity: 'stopped',
        line: before.length,
        column: String((before.at(-1)?.length ?? 0) + 1),
      });
      return;
    }
    this.takeAll(found);
  }
}

/** A value as it would stand in a table. */
const word = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '').slice(0, 60);
};

const NO_CASCADE: LineFinding = {
  code: 'no-cascade',
  message: 'This JSON holds no cascade: no list of times, pairs of time and mark, or objects with a time.',
  expected: 'a cascade or a list of cascades',
  hint: 'Write cascades as lists of times.',
};

function brokenLine(text: string): LineFinding {
  const at = Math.max(0, jsonFault(text));
  const ends = at >= text.length;
  return {
    code: 'bad-json',
    message: ends
      ? 'The text ends before its JSON does; it may have been cut.'
      : `Found ${quote(text.slice(at, at + 20))} where JSON has to go on.`,
    column: String(at + 1),
    found: text.slice(at, at + 20),
    expected: 'JSON',
    hint: 'Fix the line',
  };
}

/** The head of a value, cut at its last comma and closed; '' where there is none. O(text). */
function closedHead(text: string): string {
  const open: string[] = [];
  let cut = '';
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const c = text[at];
    if (inText) {
      if (c === '\\') at++;
      else if (c === '"') inText = false;
    } else if (c === '"') inText = true;
    else if (c === '[' || c === '{') open.push(c === '[' ? ']' : '}');
    else if (c === ']' || c === '}') open.pop();
    else if (c === ',' && open.length <= 4) cut = text.slice(0, at) + open.toReversed().join('');
  }
  return cut;
}

/** Characters of the head by which a value over several lines is judged. */
const HEAD = 1 << 14;

function sniff(sample: Sample): number {
  const lines = sample.lines.filter((line) => line.trim() !== '').slice(0, 5);
  if (lines.length === 0 || !/^\s*[{[]/.test(lines[0])) return 0;
  const isCascade = (value: unknown): boolean => value !== undefined && cascadesIn(value) !== undefined;
  const first = parses(lines[0]);
  if (first !== undefined) return isCascade(first) ? SURE : 0;
  const head = decodeUtf8(sample.bytes.subarray(0, HEAD)).text;
  return isCascade(parses(head)) || isCascade(parses(closedHead(head))) ? SURE : 0;
}

/** More than lines of JSON of any kind, less than posts and networks. */
const SURE = 0.96;

export const jsonCascadesFormat: Format = {
  id: 'cascade-json',
  name: 'cascades in JSON',
  gives: 'cascades',
  sniff,
  open: (context) => new JsonCascadeReader(context),
};
