/**
 * What the page knows: one store in slices, every status a union. Large arrays are held by reference and replaced, never edited.
 */
import type { Issue } from '../core/errors';
import type { MethodId } from '../core/method';
import type { Network } from '../core/network';
import type { ParameterValue } from '../core/parameters';
import type { Experiment, ReadChoices, Source, View } from '../experiment/experiment';
import type { Outputs } from '../core/outputs';
import type { Resumable, RunError, RunHandle, RunResult } from '../experiment/client';
import type { ReadOutcome } from '../data/read';
import type { History } from './history';

/** A materialised network and where it came from. */
export interface Dataset {
  source: Source;
  /** Canonical text of the source: equal sources are the same dataset. */
  key: string;
  title: string;
  network: Network;
}

/** `former` is what stays on the stage while something else loads or after it failed. */
export type DatasetState =
  | { type: 'empty' }
  | { type: 'loading'; source: Source; title: string; former?: Dataset }
  | { type: 'ready'; dataset: Dataset }
  | { type: 'failed'; source: Source; title: string; error: RunError; former?: Dataset };

export interface RunProgress {
  done: number;
  total?: number;
  stage: string;
  startedAt: number;
  /** Milliseconds left, once it can be told. */
  leftMs?: number;
}

/** A picture of a run: final, or what there was when it was stopped or while it goes on. */
export interface Picture {
  outputs: Outputs;
  /** Digest of the experiment that made it: differs from the current one when out of date. */
  digest: string;
  /** The whole experiment that was on the page then: pictures of two methods belong together only where these agree. */
  base: Experiment;
  done: number;
  total: number;
  result?: RunResult;
}

/** One method's run. `picture` is the last good one; it stays whatever happens. */
export type RunState =
  | { type: 'idle'; picture?: Picture }
  | {
      type: 'running';
      handle: RunHandle;
      abort: AbortController;
      paused: boolean;
      progress: RunProgress;
      digest: string;
      base: Experiment;
      picture?: Picture;
      former?: Picture;
    }
  | { type: 'done'; picture: Picture }
  | { type: 'stopped'; picture?: Picture; done: number; total: number; resume?: Resumable; digest: string }
  | { type: 'failed'; error: RunError; picture?: Picture; digest: string };

/** What an import is doing. Nothing of it touches the dataset before it is accepted. */
export type ImportState =
  | { type: 'none' }
  | { type: 'reading'; name: string; file: Blob; bytes: number; total: number; abort: AbortController }
  | { type: 'preview'; name: string; file: Blob; choices: ReadChoices; outcome: ReadOutcome; rereading: boolean }
  | { type: 'failed'; name: string; issues: Issue[] };

export interface Notice {
  id: number;
  severity: 'info' | 'warn' | 'bad';
  text: string;
  issues?: Issue[];
}

export type ThemeChoice = 'system' | 'light' | 'dark';

/** A result kept for comparison, with the experiment that made it. */
export interface Pin {
  id: number;
  name: string;
  experiment: Experiment;
  outputs: Partial<Record<MethodId, Outputs>>;
  visible: boolean;
}

export interface LabState {
  dataset: DatasetState;
  history: History<Experiment>;
  runs: Readonly<Record<MethodId, RunState>>;
  pins: readonly Pin[];
  importing: ImportState;
  notices: readonly Notice[];
  theme: ThemeChoice;
  /** Shortcuts of a single character can be switched off. */
  shortcuts: boolean;
  hover: number | null;
  /** Words for the polite live region. */
  announcement: string;
  storage: { kind: 'opening' | 'persistent' | 'memory'; reason?: string };
}

export interface LabActions {
  /** Called by a page that shows the network: loads it and starts what is quick. Without it nothing is loaded. */
  show(): void;
  /** Shows an experiment (link, file, sample): a step of the history, data loaded as needed. */
  open(experiment: Experiment, how?: { notice?: string }): void;
  /** One change of the experiment. Equal keys in quick succession are one undo step. */
  edit(key: string, recipe: (experiment: Experiment) => Experiment): void;
  setParameter(id: string, value: ParameterValue): void;
  resetParameter(id: string): void;
  setSeed(seed: number): void;
  setNetwork(source: Source): void;
  setView(patch: Partial<View>): void;
  toggleSource(node: number): void;
  setCompare(method: MethodId, on: boolean): void;
  undo(): void;
  redo(): void;

  /** Starts every ticked method whose picture is out of date. */
  run(): void;
  /** Ends what runs; what there is so far stays. */
  stop(): void;
  pause(): void;
  unpause(): void;
  step(): void;
  resume(method: MethodId): void;

  pin(): void;
  unpin(id: number): void;
  renamePin(id: number, name: string): void;
  showPin(id: number, visible: boolean): void;

  importFile(file: Blob, name: string, choices?: ReadChoices): void;
  rereadImport(choices: ReadChoices): void;
  acceptImport(): Promise<void>;
  cancelImport(): void;

  notify(severity: Notice['severity'], text: string, issues?: Issue[]): void;
  dismiss(id: number): void;
  announce(text: string): void;
  setTheme(theme: ThemeChoice): void;
  setShortcuts(on: boolean): void;
  setHover(node: number | null): void;
  startFresh(): void;
  deleteAll(): Promise<void>;
}

export type Lab = LabState & LabActions;
