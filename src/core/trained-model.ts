/**
 * A trained model: named tensors in flat arrays, and a header that says what they are, what they were trained on and how well they do.
 * As a file: a line of JSON, then the numbers, 32-bit floats, little-endian, in the order of the header.
 */
import type { ParameterValue } from './parameters';

/** Moves when files of before can no longer be read. */
export const MODEL_FORMAT = 1;

export interface ModelHeader {
  format: number;
  /** Method that trained it: `forest/train`. */
  method: string;
  version: number;
  /** Every parameter of the training that decides how the model computes or was trained. */
  parameters: Readonly<Record<string, ParameterValue>>;
  seed: number;
  /** Users the model knows, without PAD and STOP: V − 2. */
  userCount: number;
  /**
   * SHA-256 of the names of these users in the order of their ids, one a line; '' until the names are known (they do not travel to
   * workers). A model is refused where the list differs.
   */
  users: string;
  /** SHA-256 of who is whose neighbour in the network it learned with; absent: it knows no network. A model is refused where it differs. */
  neighbours?: string;
  /** What it was trained on, in words. */
  data: string;
  /** Epoch that the weights are of; 0: untrained. */
  epoch: number;
  /** Scores by name, as fractions: `validation users-only MAP@100`. */
  metrics: Readonly<Record<string, number>>;
  /** Device that trained it. */
  device: string;
  tensors: readonly { name: string; shape: readonly number[] }[];
}

export interface TrainedModel {
  readonly header: ModelHeader;
  /** By the names of `header.tensors`, row-major, each as long as the product of its shape. */
  readonly tensors: Readonly<Record<string, Float32Array>>;
}
