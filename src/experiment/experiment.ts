/**
 * The experiment: one plain-JSON description, used everywhere – form, link, file, worker, command line, lesson.
 */
import type { DerivedRule } from '../core/derive-network';
import type { MethodId, Paper } from '../core/method';
import type { ParameterValue } from '../core/parameters';
import type { PartRole, ReadChoices } from '../data/read';

export type { DerivedRule } from '../core/derive-network';
export type { PartRole, ReadChoices } from '../data/read';

export const SCHEMA = 1;

export type Source =
  | { kind: 'generated'; generator: string; parameters: Record<string, ParameterValue>; seed: number }
  | { kind: 'bundled'; id: string }
  | UploadedSource
  /** Made from cascades where no network is known: who came next after whom, or who is known to have activated whom. */
  | { kind: 'derived'; rule: DerivedRule; least: number; cascades: CascadeSource }
  | ResultSource;

/** `digest`: SHA-256 of the file's bytes, lower-case hex. Files never enter links. Without it, any file of that name is taken. */
export interface UploadedSource {
  kind: 'uploaded';
  name: string;
  digest?: string;
  choices?: ReadChoices;
  /** Further files that are read together with the first: the other parts of a split, the index of a SEISMIC pair. */
  parts?: readonly FilePart[];
}

export interface FilePart {
  name: string;
  digest?: string;
  choices?: ReadChoices;
  role: PartRole;
}

/**
 * What a run gave: of a method that declares an output of kind `network` where a network is wanted, of one that declares an output of
 * kind `cascades` where cascades are.
 */
export interface ResultSource {
  kind: 'result';
  of: Simulation;
  output: string;
}

/** Where cascades come from. `result`: drawn by a method. */
export type CascadeSource = UploadedSource | { kind: 'bundled'; id: string } | ResultSource;

/**
 * A trained model. `bundled`: comes with the lab. `uploaded`: a file (`core/trained-model`), one that was trained here among them, by
 * the SHA-256 of its bytes.
 */
export type ModelSource = { kind: 'bundled'; id: string } | { kind: 'uploaded'; name: string; digest?: string };

/** The part of an experiment that decides what a simulator draws or a learner finds. */
export type Simulation = Pick<Experiment, 'inputs' | 'method' | 'version' | 'parameters' | 'seed'>;

/** What is shown, never what is computed. */
export interface View {
  page?: string;
  /** Methods run and shown side by side; absent: the experiment's own alone. */
  compare?: MethodId[];
  playhead?: number;
  colourBy?: string;
  selection?: string[];
  /** Legend filter, in the unit of the quantity coloured by. */
  filter?: [number, number] | null;
  /** Controls that a teacher's link takes away, and those that it shows and holds: ids of parameters, `seed`. */
  hiddenControls?: string[];
  lockedControls?: string[];
  /** What a teacher's link says above the page; at most {@link MAX_INSTRUCTION} characters. */
  instruction?: string;
  /** Which of the results are open, by the page's own names. */
  tab?: string;
  explore?: ExploreView;
  /** Whether what happened after the observed part of a cascade is shown; absent: it is. */
  rest?: boolean;
}

/** What is looked at on the Explore page. */
export interface ExploreView {
  /** Number of the cascade that is replayed. */
  cascade?: number;
  /** Filters: only cascades with so many events, lasting so long, beginning in this window (set's unit), with this user. */
  sizes?: [number, number];
  durations?: [number, number];
  window?: [number, number];
  user?: string;
  order?: 'largest' | 'longest' | 'fastest' | 'latest' | 'file';
  search?: string;
}

/** Longest instruction of a teacher's link. */
export const MAX_INSTRUCTION = 300;

export interface Experiment {
  schema: number;
  title: string;
  source?: { paper: Paper; item: string };
  /** What the method does not need may be absent, and has no effect on its numbers where it is there. */
  inputs: { network?: Source; cascades?: CascadeSource; model?: ModelSource };
  method: MethodId;
  version: number;
  /** Only what differs from the defaults. */
  parameters: Record<string, ParameterValue>;
  seed: number;
  /** A figure's x axis: parameter path → values. */
  sweep?: { path: string; values: number[] }[];
  /** Ids that the method declares; empty means all. */
  outputs: string[];
  view?: View;
}

/** Stamped on every result: what made it. */
export interface Stamp {
  experiment: Experiment;
  /** SHA-256 of the canonical experiment without title, source and view. */
  digest: string;
  method: { id: MethodId; version: number };
  seed: number;
  lab: string;
  /** JavaScript engine, for instance `V8 (Node 20.19)` or `Chromium 156`. */
  engine: string;
  backend: 'worker' | 'node';
  /** What computed the tensors, for methods that use TensorFlow.js: `webgpu (NVIDIA …)`, `wasm (SIMD)`, `cpu`. */
  device?: string;
  wallMs: number;
  /** Replicates or steps finished; less than total when stopped early. */
  done: number;
  total: number;
}
