/** UTF-8 as it comes → sample → format → its reader → the outcome, whatever the format. */
import { cutTexts } from './cut-texts';
import { findFormat, holdsData, isClose, recognise, takeSample } from './detect';
import { headOf } from './describe-reading';
import { ENCODING_NAME, type Encoding } from './encoding';
import { formatBytes } from './format-bytes';
import { count, IssueList, type Finding } from './issue-list';
import { joinBytes, LineBlocks, MAX_LINE_BYTES } from './lines';
import type { PreviewLine, ReadChoice, ReadChoices, ReadOutcome } from './read';
import {
  sentenceOf,
  type Format,
  type FormatReader,
  type GivenIndex,
  type Refusal,
  type Sample,
  type Understood,
} from './reader';
import { NOT_TEXT } from './signatures';

/** The sample grows until it holds a line of data, from the first to the second size. */
const SAMPLE_BYTES = 1 << 16;
const SAMPLE_LIMIT = 1 << 22;

export class TextReading {
  /** What the bytes of the file were read as. */
  encoding: Encoding = 'utf-8';
  /** Nothing more is taken: a limit was passed, or the file is none of ours. */
  over = false;
  private readonly issues: IssueList;
  private waiting: Uint8Array[] = [];
  private waitingBytes = 0;
  private sampleSize = SAMPLE_BYTES;
  private sample: Sample | undefined;
  private readonly blocks = new LineBlocks();
  private format: Format | undefined;
  private others: Format[] = [];
  private reader: FormatReader | undefined;

  constructor(
    private readonly file: string,
    private readonly choices: ReadChoices,
    private readonly given?: GivenIndex,
  ) {
    this.issues = new IssueList(file);
  }

  /** A piece of text: gathered until it is a sample, then read. */
  push(part: Uint8Array): void {
    if (this.over || part.length === 0) return;
    if (this.reader) return this.read(part);
    this.waiting.push(part.slice());
    this.waitingBytes += part.length;
    while (this.waitingBytes >= this.sampleSize && !this.reader && !this.over) this.begin(false);
  }

  stop(refusal: Refusal & Partial<Pick<Finding, 'expected'>>): void {
    this.over = true;
    this.note({ ...refusal, severity: 'stopped' });
  }

  note(finding: Finding): void {
    this.issues.add(finding);
  }

  /** Judges the sample; when it holds no data yet and more is to come, asks for a larger one. */
  private begin(complete: boolean): void {
    const bytes = joinBytes(this.waiting);
    this.waiting = [bytes];
    this.sample = takeSample(complete ? bytes : bytes.subarray(0, this.sampleSize), complete);
    if (!complete && this.sampleSize < SAMPLE_LIMIT && !holdsData(this.sample)) {
      this.sampleSize *= 2;
      return;
    }
    this.waiting = [];
    this.waitingBytes = 0;
    const refusal = this.open(this.sample);
    if (refusal) this.stop(refusal);
    else this.read(bytes);
  }

  private open(sample: Sample): Refusal | undefined {
    const { file, choices, issues, given } = this;
    const known = recognise(sample);
    const chosen = choices.format === undefined ? undefined : findFormat(choices.format);
    if ('format' in known) {
      this.format = chosen ?? known.format;
      this.others = [known.format, ...known.others].filter((f) => f !== this.format);
    } else if (chosen) this.format = chosen;
    else return known.refusal;
    const opened =
      this.format.open?.({ file, choices, issues, sample, ...(given ? { given } : {}) }) ??
      this.format.refuse?.(sample);
    if (opened && 'finish' in opened) this.reader = opened;
    else return opened;
    return undefined;
  }

  private read(part: Uint8Array): void {
    const { reader } = this;
    if (!reader || this.over) return;
    if (reader.takes === 'bytes') reader.push(part);
    else {
      const block = this.blocks.push(part);
      if (this.blocks.pending > MAX_LINE_BYTES)
        return this.stop({
          code: 'line-too-long',
          message: `Found a line of more than ${formatBytes(MAX_LINE_BYTES)}; expected lines of fields.`,
          found: 'a very long line',
          hint: 'Check that the file has line breaks.',
        });
      reader.push(block);
    }
    if (reader.full) this.over = true;
  }

  /** All of the text was given: the last line, and what the reader understood. */
  finish(): Omit<ReadOutcome, 'digest' | 'bytes'> {
    if (!this.over && !this.reader) this.begin(true);
    if (!this.over && this.reader?.takes === 'lines') this.reader.push(this.blocks.end());
    return this.outcome(true);
  }

  /**
   * What there is to say while the file is still being read: the format and the first lines, once, as soon as there are any.
   * Undefined before and after.
   */
  early(): Omit<ReadOutcome, 'digest' | 'bytes'> | undefined {
    const { reader, format, sample, issues } = this;
    if (this.earlyTold || !reader || !format || !sample) return undefined;
    this.earlyTold = true;
    const says = [{ text: 'Looks like ' }, { text: format.name, kind: 'format' as const }, { text: '.' }];
    return cutTexts({
      format: format.id,
      sentence: sentenceOf(says),
      says,
      choices: [],
      preview: reader.preview ? [...reader.preview] : readingOf(headOf(sample.lines)),
      issues: issues.list(),
      counts: { ...issues.counts },
      rejected: [],
      lines: sample.lines.length,
    });
  }
  private earlyTold = false;

  /** @param whole the file was read to its end: what it holds may be given */
  outcome(whole = false): Omit<ReadOutcome, 'digest' | 'bytes'> {
    const { reader, issues } = this;
    const understood = whole ? reader?.finish() : undefined;
    if (understood) this.judgeRejected(understood);
    if (this.encoding !== 'utf-8' && this.choices.encoding === undefined)
      this.note({
        code: 'encoding',
        severity: 'note',
        message: `This is text in ${ENCODING_NAME[this.encoding]}; it was read as that.`,
      });
    const choices = [...this.frameChoices(), ...(understood?.choices ?? [])];
    const head = understood || this.isNoText() ? [] : (this.sample?.lines ?? []);
    return cutTexts({
      format: this.format?.id ?? 'unknown',
      sentence: understood ? sentenceOf(understood.says) : (issues.list()[0]?.message ?? ''),
      says: understood?.says ?? [],
      choices,
      ...(understood?.columns ? { columns: understood.columns } : {}),
      preview: understood?.preview ?? headOf(head),
      ...(understood && !issues.stopped ? given(understood) : {}),
      issues: issues.list(),
      counts: { ...issues.counts },
      rejected: understood?.rejected ?? [],
      lines: understood?.lines ?? head.length,
    });
  }

  /** Skipping lines is for the odd one; a file of which most are wrong is another kind of file, unless the user says otherwise. */
  private judgeRejected({ rejected, lines }: Understood): void {
    if (
      this.choices.badLines !== undefined ||
      this.choices.order === 'skip' ||
      this.issues.stopped ||
      rejected.length === 0 ||
      2 * rejected.length < lines
    )
      return;
    this.note({
      code: 'mostly-unreadable',
      severity: 'stopped',
      message: `${count(rejected.length, 'line')} of ${lines.toLocaleString('en')} cannot be read; nothing was imported.`,
      found: `${count(rejected.length, 'line')} with an error`,
      expected: 'errors in a few lines at most',
      hint:
        2 * (this.issues.counts['not-utf8'] ?? 0) > rejected.length
          ? `Choose the encoding: these lines are not ${ENCODING_NAME[this.encoding]}.`
          : 'Look at the preview: is it another separator or another format? Choose “skip” for lines with an error to import the rest.',
    });
  }

  /** What is not text has no lines that anyone could look at. */
  private isNoText(): boolean {
    return Object.keys(this.issues.counts).some((code) => NOT_TEXT.has(code));
  }

  /** As this format the table makes no sense before more is said about its columns; it may be another kind of table. */
  private lacksColumns(): boolean {
    const { counts } = this.issues;
    return counts['too-many-columns'] !== undefined || counts['missing-column'] !== undefined;
  }

  /** Choices that no format makes: which one it is, and what its bytes mean. */
  private frameChoices(): ReadChoice[] {
    const list: ReadChoice[] = [];
    const { format, others, sample, choices } = this;
    if (format && format.open && others.length > 0)
      list.push({
        id: 'format',
        label: 'Format',
        value: format.id,
        options: [format, ...others.filter((f) => f.open)].map(({ id, name }) => ({ value: id, label: name })),
        unsure:
          choices.format === undefined &&
          sample !== undefined &&
          (this.lacksColumns() ||
            isClose(
              sample,
              format,
              others.find((f) => f.open),
            )),
      });
    const invalid = (this.issues.counts['not-utf8'] ?? 0) > 0;
    if (invalid || this.encoding !== 'utf-8' || choices.encoding !== undefined)
      list.push({
        id: 'encoding',
        label: 'Encoding',
        value: this.encoding,
        options: Object.entries(ENCODING_NAME).map(([value, label]) => ({ value, label })),
        unsure: invalid && choices.encoding === undefined,
      });
    return list;
  }
}

/** Lines of a file whose format has no reading by lines. */
const readingOf = (lines: PreviewLine[]): PreviewLine[] => lines.map((line) => ({ ...line, status: 'read' }));

function given({
  network,
  cascades,
  index,
  labels,
}: Understood): Pick<ReadOutcome, 'network' | 'cascades' | 'index' | 'labels'> {
  return {
    ...(network ? { network } : {}),
    ...(cascades ? { cascades } : {}),
    ...(index ? { index } : {}),
    ...(labels ? { labels } : {}),
  };
}
