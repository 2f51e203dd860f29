/**
 * Reading a dropped file, independent of format: what was recognised, what was understood, what is wrong with it.
 */
import type { Issue } from '../core/errors';
import type { Network } from '../core/network';

/** How a dropped file was read; stored so that reading it again gives the same network. */
export interface ReadChoices {
  format?: string;
  directed?: boolean;
  separator?: 'tab' | 'comma' | 'semicolon' | 'blank';
  header?: boolean;
  decimalComma?: boolean;
  /** What a third column means. */
  third?: 'weight' | 'alpha' | 'time' | 'ignore';
  selfLoops?: 'drop' | 'stop';
  duplicates?: 'first' | 'sum' | 'max' | 'noisy-or' | 'stop';
  /** What to do with lines that cannot be read. */
  badLines?: 'skip' | 'stop';
}

/** One line of the file beside its reading, for the preview. */
export interface PreviewLine {
  /** As a text editor counts: the first line is 1. */
  line: number;
  text: string;
  /** What was understood: fields in order, or why the line was left out. */
  fields: string[];
  status: 'read' | 'comment' | 'header' | 'skipped' | 'stopped';
}

/** A choice that the reader made and the user may change; `value` is what was understood. */
export interface ReadChoice {
  id: 'directed' | 'separator' | 'header' | 'decimalComma' | 'third' | 'selfLoops' | 'duplicates' | 'badLines';
  label: string;
  value: string;
  options: { value: string; label: string }[];
  /** The content leaves more than one reading open: ask, do not guess in silence. */
  unsure: boolean;
}

export interface ReadOutcome {
  /** `edge-list`, or `unknown` when nothing was recognised. */
  format: string;
  /** "Looks like an edge list: 48,436 lines of source and target, separated by blanks." */
  sentence: string;
  choices: ReadChoice[];
  preview: PreviewLine[];
  /** Absent when an issue of severity `stopped` is there. */
  network?: Network;
  /** At most 50 listed; `counts` has the totals per code. */
  issues: Issue[];
  counts: Record<string, number>;
  /** The lines that were left out, for *Download rejected lines* (first 100,000). */
  rejected: string[];
  /** SHA-256 of the file's bytes, lower-case hex. */
  digest: string;
  /** Bytes of the file as dropped. */
  bytes: number;
  /** Lines read, comments and blank ones included. */
  lines: number;
}
