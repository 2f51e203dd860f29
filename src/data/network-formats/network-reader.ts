/** The common frame of the readers of network files: bytes → numbered text → draft → network. */
import type { PreviewLine } from '../read';
import type { FormatReader, ReaderContext, Understood } from '../reader';
import { describeDraft, draftChoices } from './describe-draft';
import { NetworkDraft } from './draft';
import { describeAttributes } from './edge-attributes';
import { finishDraft } from './finish-draft';
import { TextFeed } from './text-feed';

export abstract class NetworkReader implements FormatReader {
  readonly takes = 'bytes';
  protected readonly draft: NetworkDraft;
  /** Place of the text that is being read. */
  protected line = 1;
  protected text = '';
  private readonly feed: TextFeed;

  constructor(
    protected readonly context: ReaderContext,
    longestPart?: number,
  ) {
    this.draft = new NetworkDraft(context);
    this.feed = new TextFeed((text, line) => {
      this.line = line;
      this.text = text;
      this.take(text);
      return !this.draft.full;
    }, longestPart);
  }

  /** The name of the format in the sentence: "GEXF 1.3". */
  protected abstract get formatName(): string;

  /** Takes a line with its break, or a part of a very long one; its place is in `line` and `text`. */
  protected abstract take(text: string): void;

  /** All of the text was given. */
  protected abstract end(): void;

  get full(): boolean {
    return this.draft.full;
  }

  /** The first lines as understood so far. */
  get preview(): PreviewLine[] {
    return this.draft.preview.list();
  }

  push(piece: Uint8Array): void {
    if (!this.full) this.feed.push(piece);
  }

  finish(): Understood {
    const { draft, feed } = this;
    if (!draft.full) feed.end();
    if (!draft.full) this.end();
    if (feed.invalidLine > 0)
      this.context.issues.add({
        code: 'not-utf8',
        severity: 'stopped',
        line: feed.invalidLine,
        message: 'Found bytes that are not UTF-8 text; expected UTF-8.',
        expected: 'UTF-8 text',
        hint: 'Save the file as UTF-8, or choose another encoding.',
      });
    const finished = finishDraft(draft);
    const columns = describeAttributes(draft.attributes.list, finished.roles);
    return {
      says: describeDraft(this.formatName, draft, finished),
      choices: draftChoices(draft, finished),
      ...(columns ? { columns } : {}),
      preview: draft.preview.list(),
      rejected: draft.rejected,
      lines: feed.lines,
      ...(finished.network ? { network: finished.network } : {}),
    };
  }
}
