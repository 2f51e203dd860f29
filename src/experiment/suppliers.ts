/**
 * What making data from their description needs from outside: where files and bundled data lie, who reads them, who computes.
 */
import type { CascadeSet } from '../core/cascade';
import type { Network } from '../core/network';
import type { Outputs } from '../core/outputs';
import type { TrainedModel } from '../core/trained-model';
import type { BatchOutcome } from '../data/read';
import type { DerivedRule, Experiment, PartRole, ReadChoices, Source } from './experiment';

/** A file of a source, found. */
export interface FoundFile<File> {
  file: File;
  name: string;
  choices: ReadChoices;
  role?: PartRole;
}

/** What is absent is not there: its sources are refused, or (networks that are generated or derived) made in place. */
export interface Suppliers<File> {
  generate?(source: Extract<Source, { kind: 'generated' }>): Promise<Network>;
  bundled?(id: string): Promise<Network>;
  bundledCascades?(id: string): Promise<CascadeSet>;
  bundledModel?(id: string): Promise<TrainedModel>;
  /** The user's file of that name; undefined when it is not there. */
  find?(name: string, digest: string | undefined): Promise<File | undefined>;
  readTogether?(files: readonly FoundFile<File>[]): Promise<BatchOutcome>;
  /** `digest`: SHA-256 of the file's bytes. */
  readModel?(file: File, name: string): Promise<{ model: TrainedModel; digest: string }>;
  derive?(cascades: CascadeSet, rule: DerivedRule, least: number): Promise<Network>;
  /** Runs an experiment to its end and gives its outputs. */
  run?(experiment: Experiment, network: Network, cascades: CascadeSet | undefined): Promise<Outputs>;
}
