/** Collects what is wrong with a file: the first 50 in full, all of them counted per kind. */
import type { Issue, Severity } from '../core/errors';
import { cutText, MESSAGE_SHOWN } from './cut-texts';

export const LISTED_ISSUES = 50;

export interface Finding {
  code: string;
  severity: Severity;
  message: string;
  line?: number;
  column?: string;
  found?: string;
  expected?: string;
  hint?: string;
  /** For a summary of many: how many it stands for. */
  affected?: number;
}

export class IssueList {
  private readonly listed: Issue[] = [];
  readonly counts: Record<string, number> = {};
  private stoppedAny = false;

  constructor(private readonly file: string) {}

  add(finding: Finding): void {
    const { line, column, ...rest } = finding;
    this.counts[finding.code] = (this.counts[finding.code] ?? 0) + (finding.affected ?? 1);
    if (finding.severity === 'stopped') this.stoppedAny = true;
    if (this.listed.length >= LISTED_ISSUES) {
      // What stops the import is never crowded out by remarks.
      const remark = finding.severity === 'stopped' ? this.listed.findLastIndex((i) => i.severity !== 'stopped') : -1;
      if (remark < 0) return;
      this.listed.splice(remark, 1);
    }
    this.listed.push({
      ...rest,
      message: cutText(rest.message, MESSAGE_SHOWN),
      ...(rest.found === undefined ? {} : { found: cutText(rest.found) }),
      where: {
        file: this.file,
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column: cutText(column) }),
      },
    });
  }

  get stopped(): boolean {
    return this.stoppedAny;
  }

  /** In the order of the file; each says how many of its kind there are. */
  list(): Issue[] {
    return this.listed
      .map((issue) => ({ ...issue, affected: issue.affected ?? this.counts[issue.code] }))
      .toSorted((a, b) => (a.where?.line ?? 0) - (b.where?.line ?? 0));
  }
}

/** What was found, for a message: in quotes, cut when long, without control characters. */
export function quote(text: string): string {
  const visible = Array.from(text, (c) => (c < ' ' || c === '\u007f' ? '·' : c));
  return `“${visible.length > 60 ? `${visible.slice(0, 60).join('')}…` : visible.join('')}”`;
}

export const count = (value: number, one: string, many = `${one}s`): string =>
  `${value.toLocaleString('en')} ${value === 1 ? one : many}`;
