/**
 * The experiment: one plain-JSON description, used everywhere – form, link, file, worker, command line, lesson.
 */
import type { MethodId, Paper } from '../core/method';
import type { ParameterValue } from '../core/parameters';
import type { ReadChoices } from '../data/read';

export type { ReadChoices } from '../data/read';

export const SCHEMA = 1;

export type Source =
  | { kind: 'generated'; generator: string; parameters: Record<string, ParameterValue>; seed: number }
  | { kind: 'bundled'; id: string }
  /** `digest`: SHA-256 of the file's bytes, lower-case hex. Files never enter links. Without it, any file of that name is taken. */
  | { kind: 'uploaded'; name: string; digest?: string; choices?: ReadChoices };

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
  hiddenControls?: string[];
}

export interface Experiment {
  schema: number;
  title: string;
  source?: { paper: Paper; item: string };
  inputs: { network: Source };
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
  wallMs: number;
  /** Replicates or steps finished; less than total when stopped early. */
  done: number;
  total: number;
}
