/**
 * What the page knows: one store in slices, every status a union. Large arrays are held by reference and replaced, never edited.
 */
import type { Issue } from '../core/errors';
import type { MethodId } from '../core/method';
import type { Network } from '../core/network';
import type { TrainedModel } from '../core/trained-model';
import type { ParameterValue } from '../core/parameters';
import type {
  CascadeSource,
  Experiment,
  ExploreView,
  ModelSource,
  ReadChoices,
  Source,
  View,
} from '../experiment/experiment';
import type { Outputs } from '../core/outputs';
import type { Resumable, RunError, RunHandle, RunResult } from '../experiment/client';
import type { CascadeSet } from '../core/cascade';
import type { CascadeMeasures } from '../core/cascade-facts';
import type { BatchOutcome, FileOutcome } from '../data/read';
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

/** A materialised cascade set and where it came from. */
export interface CascadeData {
  source: CascadeSource;
  /** Canonical text of the source: equal sources are the same data. */
  key: string;
  title: string;
  set: CascadeSet;
  measures: CascadeMeasures;
}

/** `former` is what stays to be seen while something else loads or after it failed. */
export type CascadesState =
  | { type: 'none' }
  | { type: 'loading'; source: CascadeSource; title: string; former?: CascadeData }
  | { type: 'ready'; data: CascadeData }
  | { type: 'failed'; source: CascadeSource; title: string; error: RunError; former?: CascadeData };

/** A trained model and where it came from. */
export interface ModelData {
  source: ModelSource;
  /** Canonical text of the source: equal sources are the same model. */
  key: string;
  model: TrainedModel;
}

/** `former` is what stays to be seen while something else loads or after it failed. */
export type ModelState =
  | { type: 'none' }
  | { type: 'loading'; source: ModelSource; former?: ModelData }
  | { type: 'ready'; data: ModelData }
  | { type: 'failed'; source: ModelSource; error: RunError; former?: ModelData };

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
      /** Where it can go on from should its worker or this page be lost. */
      kept?: Resumable;
      /** What was learned by then. */
      models?: Outputs;
    }
  | { type: 'done'; picture: Picture }
  | { type: 'stopped'; picture?: Picture; done: number; total: number; resume?: Resumable; digest: string }
  /** `resume`: it can go on from there, for only what computed it was lost. */
  | { type: 'failed'; error: RunError; picture?: Picture; digest: string; resume?: Resumable };

/** A file that was dropped, and how it is to be read. */
export interface ImportFile {
  file: Blob;
  name: string;
  choices: ReadChoices;
  /** The same file, or one with the same columns, was accepted before: it is read as then. */
  asBefore?: boolean;
}

/** What an import is doing. Files dropped together are read together. Nothing of it touches the data before it is accepted. */
export type ImportState =
  | { type: 'none' }
  | {
      type: 'reading';
      files: readonly ImportFile[];
      /** The file that is being read, and how far the whole batch is, in bytes. */
      at: number;
      bytes: number;
      total: number;
      abort: AbortController;
      /** What is understood of the file at hand so far: its format and first lines. */
      early?: FileOutcome;
    }
  | {
      type: 'preview';
      files: readonly ImportFile[];
      outcome: BatchOutcome;
      /** The file that is looked at. */
      shown: number;
      /** Choices were changed: the batch is read again, this is how it was understood before. */
      rereading: boolean;
    }
  | { type: 'failed'; files: readonly ImportFile[]; issues: Issue[] };

/** What a notice is about, where it is over once one has gone on with it. */
export type NoticeTopic = 'weights';

export interface Notice {
  id: number;
  severity: 'info' | 'warn' | 'bad';
  text: string;
  issues?: Issue[];
  about?: NoticeTopic;
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
  cascades: CascadesState;
  /** The trained model of the experiment, where its methods ask one. */
  model: ModelState;
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
  /** `full`: there is no room left; otherwise memory means that nothing may be kept at all. */
  storage: { kind: 'opening' | 'persistent' | 'memory'; reason?: string; full?: boolean };
}

export interface LabActions {
  /** Called by a page that shows the network: loads it and starts what is quick. Without it nothing is loaded. */
  show(): void;
  /** Shows an experiment (link, file, sample): a step of the history, data loaded as needed. */
  open(experiment: Experiment, how?: { notice?: string }): void;
  /**
   * Goes on with the methods of another family, in one step: data, seed and sources stay, settings and view are those that the family
   * had last, or those of `start`. Nothing happens where the experiment is of the family already.
   */
  enter(start: Experiment): void;
  /** One change of the experiment. Equal keys in quick succession are one undo step. */
  edit(key: string, recipe: (experiment: Experiment) => Experiment): void;
  setParameter(id: string, value: ParameterValue): void;
  resetParameter(id: string): void;
  setSeed(seed: number): void;
  setNetwork(source: Source): void;
  /** Another cascade set, or none. What was selected and filtered in the former one is forgotten. */
  setCascades(source: CascadeSource | undefined): void;
  /** Opens data that belong together, in one step. Without a network the present one stays, or the cascades give one. */
  openData(data: { network?: Source; cascades?: CascadeSource; title?: string }): void;
  /** What is looked at on the Explore page; a step of the history like every change of the view. */
  setExplore(patch: Partial<ExploreView>): void;
  setView(patch: Partial<View>): void;
  /** Opens a tab of the results: links and workspaces hold it, but it is no step of the history. */
  turnTo(tab: string): void;
  /** What a page chooses where nobody has chosen yet: no step of the history. */
  amend(recipe: (experiment: Experiment) => Experiment): void;
  toggleSource(node: number): void;
  /** Hides a node from what is learned from, or no longer. */
  toggleHidden(node: number): void;
  setCompare(method: MethodId, on: boolean): void;
  undo(): void;
  redo(): void;

  /** A model that is known already is at hand for experiments that name it. */
  keepModel(source: ModelSource, model: TrainedModel): void;

  /** Starts every ticked method whose picture is out of date. */
  run(): void;
  /** Starts one ticked method from the beginning, unless its picture is of these settings. */
  runOne(method: MethodId): void;
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

  /** Reads files that were dropped together; what was being imported is given up. */
  importFiles(files: readonly ImportFile[]): void;
  /** Reads the batch again with other choices for one of its files. */
  rereadImport(file: number, choices: ReadChoices): void;
  /** Takes a file out of the batch; the rest is read again. */
  dropImportFile(file: number): void;
  showImportFile(file: number): void;
  acceptImport(): Promise<void>;
  cancelImport(): void;

  /** One that is about something takes the place of those that were about the same. */
  notify(severity: Notice['severity'], text: string, issues?: Issue[], about?: NoticeTopic): void;
  dismiss(id: number): void;
  /** One has gone on: what was said about it is over. Every run that is asked for does so by itself. */
  goOn(about: NoticeTopic): void;
  announce(text: string): void;
  setTheme(theme: ThemeChoice): void;
  setShortcuts(on: boolean): void;
  setHover(node: number | null): void;
  startFresh(): void;
  deleteAll(): Promise<void>;
}

export type Lab = LabState & LabActions;
