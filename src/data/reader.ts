/** What every format brings: how it is recognised, and a reader that takes the file piece by piece. */
import type { CascadeSet } from '../core/cascade';
import type { Network } from '../core/network';
import type { IssueList } from './issue-list';
import type {
  CascadeIndex,
  ColumnReading,
  NodeLabels,
  PreviewLine,
  ReadChoice,
  ReadChoices,
  SentencePart,
} from './read';

/** The head of a file: its first bytes (UTF-8, without byte order mark), and the whole lines in them. */
export interface Sample {
  bytes: Uint8Array;
  lines: string[];
  /** The sample is the whole file. */
  complete: boolean;
}

/** Why a file is not read at all. */
export interface Refusal {
  code: string;
  message: string;
  found?: string;
  hint: string;
}

/** An index that parts the rows of a table into cascades; what is wrong with its ranges goes to `issues`, with the lines of its file. */
export interface GivenIndex {
  index: CascadeIndex;
  issues: IssueList;
}

export interface ReaderContext {
  /** Name of the file, for messages. */
  file: string;
  choices: ReadChoices;
  /** What is wrong goes here, with the true line; a finding of severity `stopped` means that nothing is imported. */
  issues: IssueList;
  sample: Sample;
  /** The file is the table of an index: that says which row is of which cascade. */
  given?: GivenIndex;
}

/** What a reader understood when all of the file was given. Arrays are absent when something stopped the import. */
export interface Understood {
  says: SentencePart[];
  choices: ReadChoice[];
  columns?: ColumnReading[];
  preview: PreviewLine[];
  rejected: string[];
  /** Lines read, comments and blank ones included. */
  lines: number;
  network?: Network;
  cascades?: CascadeSet;
  index?: CascadeIndex;
  labels?: NodeLabels;
}

/** Takes a file piece by piece, in linear time. Never throws for what the file holds: that is an issue. */
export interface FormatReader {
  /** `lines`: pieces of whole lines (the last one of the file may lack its break); `bytes`: pieces cut anywhere. */
  readonly takes: 'lines' | 'bytes';
  push(piece: Uint8Array): void;
  /** A limit was passed: reading on is of no use. */
  readonly full: boolean;
  /** Lines as understood so far, where the format has lines: shown while the rest is being read. */
  readonly preview?: readonly PreviewLine[];
  finish(): Understood;
}

export interface Format {
  id: string;
  /** As in a sentence: "GraphML", "FOREST cascades". */
  name: string;
  /** What it gives; absent for what is known but cannot be read. */
  gives?: 'network' | 'cascades' | 'index' | 'labels';
  /** What a line of data is where every line stands for itself, so that some of them make a smaller file. */
  lineIs?: 'edge' | 'cascade';
  /** How sure this is what the file holds, 0 … 1. */
  sniff(sample: Sample): number;
  /** For formats of tables: whether a table can be read as this where the user says so, however unlikely it looks. */
  possible?(sample: Sample): boolean;
  /** Exactly one of these: how it is read, or why not. */
  open?(context: ReaderContext): FormatReader | Refusal;
  refuse?(sample: Sample): Refusal;
}

/** The sentence in one piece. */
export const sentenceOf = (says: readonly SentencePart[]): string => says.map((part) => part.text).join('');
