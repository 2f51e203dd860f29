/**
 * Reading dropped files, independent of format: what was recognised, what was understood, what is wrong with it.
 */
import type { CascadeSet, TimeOrigin, TimeUnit } from '../core/cascade';
import type { Issue } from '../core/errors';
import type { Network } from '../core/network';

/**
 * What a column of a table holds. `event`: the number or identifier of the event itself, which other events may name as their
 * parent; `bot`: whether a bot made it; `split`: which part of a set the cascade belongs to.
 */
export type ColumnRole =
  | 'cascade'
  | 'user'
  | 'time'
  | 'parent'
  | 'mark'
  | 'bot'
  | 'event'
  | 'split'
  | 'source'
  | 'target'
  | 'weight'
  | 'alpha'
  | 'rate'
  | 'influence'
  | 'ignore';

/** How a dropped file was read; stored so that reading it again gives the same data. */
export interface ReadChoices {
  /** Identifier of a format: read as that, whatever it looks like. */
  format?: string;
  encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  directed?: boolean;
  separator?: 'tab' | 'comma' | 'semicolon' | 'blank';
  header?: boolean;
  decimalComma?: boolean;
  /** What a third column means. */
  third?: 'weight' | 'alpha' | 'time' | 'rate' | 'influence' | 'ignore';
  /** Roles of the columns of a table, by number from 0; columns that are not named here are judged. */
  columns?: Readonly<Record<string, ColumnRole>>;
  selfLoops?: 'drop' | 'stop';
  duplicates?: 'first' | 'last' | 'sum' | 'max' | 'noisy-or' | 'stop';
  /** What to do with lines that cannot be read. */
  badLines?: 'skip' | 'stop';
  timeUnit?: TimeUnit;
  timeOrigin?: TimeOrigin;
  /** What comes first in dates like 3/4/2024. */
  dateOrder?: 'day' | 'month';
  /** Events that come before their predecessor: sort the cascade, leave it out, or stop. */
  order?: 'sort' | 'skip' | 'stop';
  /** A user who comes twice in a cascade: the first event counts, all are kept, or stop. */
  repeats?: 'first' | 'keep' | 'stop';
  /** Names that differ only by case or blanks: different users, or one. */
  names?: 'exact' | 'fold';
  /** What a missing parent means: the event began the spread, or nobody knows. */
  noParent?: 'start' | 'unknown';
  /** Many events at the same time: kept so, or moved apart by chance within one tick of the clock. */
  ties?: 'keep' | 'spread';
}

/** A choice that has its value among a few words; column roles are chosen apart. */
export type ChoiceId = Exclude<keyof ReadChoices, 'columns'>;

export type LineStatus =
  | 'read'
  | 'comment'
  | 'header'
  /** Left out. */
  | 'skipped'
  /** The reason why nothing is imported. */
  | 'stopped'
  /** Taken in another form: events sorted, repeats dropped. */
  | 'changed'
  /** Taken as it is, with a remark. */
  | 'noted';

/** One line of the file beside its reading, for the preview. */
export interface PreviewLine {
  /** As a text editor counts: the first line is 1. */
  line: number;
  /** The line, or a window of a long one: cut ends are marked by “…”. */
  text: string;
  /** What was understood: fields in order, or why the line was left out. */
  fields: string[];
  status: LineStatus;
  /** The place in `text` that the status speaks of: from, to (exclusive). */
  span?: [number, number];
  /** What a line that holds a cascade was understood as: number of events, times since the first (set's unit, at most 100 of them). */
  cascade?: { events: number; duration: number; times: number[] };
}

/** A choice that the reader made and the user may change; `value` is what was understood. */
export interface ReadChoice {
  id: ChoiceId;
  label: string;
  value: string;
  options: { value: string; label: string }[];
  /** The content leaves more than one reading open: ask, do not guess in silence. */
  unsure: boolean;
}

/** A column of a table and what it is taken for. */
export interface ColumnReading {
  column: number;
  /** From the header, or the number from 1. */
  name: string;
  /** The first few values. */
  values: string[];
  role: ColumnRole;
  options: ColumnRole[];
  unsure: boolean;
}

/** A piece of the sentence that says what a file looks like. */
export interface SentencePart {
  text: string;
  /** `format`: the name of what was recognised; `code`: text as it stands in the file. */
  kind?: 'format' | 'code';
  /** The choice that changes this piece. */
  choice?: ChoiceId;
}

/** SEISMIC's index file: cascades are ranges of rows of another file. Rows count from 1, ends included, as in the file. */
export interface CascadeIndex {
  names: string[];
  /** First and last row of every cascade. */
  starts: Int32Array;
  ends: Int32Array;
  /** Moment of the first post in `unit` since 1970, or in an unknown origin; NaN where the file does not say. */
  posted: Float64Array;
  lines: Int32Array;
}

/**
 * Names of nodes from a file of their own: `names[i]` is that of the node with identifier `ids[i]`, the identifier itself where the file
 * has no names.
 */
export interface NodeLabels {
  ids: string[];
  names: string[];
  /** Preferences, 0 … 1, in the same order; NaN where the file gives none. Absent where it has no such column. */
  preference?: number[];
  /** Vectors of the nodes, in the same order, one after the other. A file of them holds no names. */
  vectors?: { width: number; values: Float64Array };
}

export interface ReadOutcome {
  /** Identifier of the format, or `unknown` when nothing was recognised. */
  format: string;
  /** "Looks like an edge list: 48,436 lines of source and target, separated by blanks." */
  sentence: string;
  /** The sentence in pieces; empty when there is only an issue to tell. */
  says: SentencePart[];
  choices: ReadChoice[];
  /** Absent where the format has no columns that could mean something else. */
  columns?: ColumnReading[];
  preview: PreviewLine[];
  /** At most one of these; all absent when an issue of severity `stopped` is there. */
  network?: Network;
  cascades?: CascadeSet;
  index?: CascadeIndex;
  /** Names for the nodes of another file: alone they are nothing. */
  labels?: NodeLabels;
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

/** What a file is to the first file of its cascade set, or of its network: `labels` are names, preferences or vectors of the nodes. */
export type PartRole = SplitRole | 'index' | 'labels';
export type SplitRole = 'train' | 'validation' | 'test';

/**
 * What a file of a batch is: the batch's network, its cascades, a part of these, or nothing of it. `later`: data of its own that do
 * not belong to the rest of the batch; they come next.
 */
export type FileRole = 'network' | 'cascades' | PartRole | 'later' | 'left-out';

/** A file of a batch: its reading without the large arrays, which the batch holds once. */
export interface FileOutcome extends Omit<ReadOutcome, 'network' | 'cascades' | 'index' | 'labels'> {
  name: string;
  role: FileRole;
  /** Why the file is left out or has to wait, in words. */
  why?: string;
  /** Counts of what this file alone gave. */
  found: { nodes?: number; edges?: number; cascades?: number; events?: number; users?: number };
}

/** Files read together: one network, one cascade set, or both. */
export interface BatchOutcome {
  files: FileOutcome[];
  network?: Network;
  cascades?: CascadeSet;
  /** Users of the cascades who are not in the network: how many, and the first 50 of them. */
  missing?: { users: number; names: string[] };
  /** What concerns several files at once. */
  issues: Issue[];
}
