/** Reference numbers of tiny campaigns (fixtures/tiny.json), for tests. */
import { campaignFrom, type Campaign } from './campaign';

interface Counters {
  expansions: number;
  generated: number;
}

export interface TinyState {
  active: number[];
  pushes_left: number;
  f: number;
  q: number[];
  h1: number;
  h2: number;
  hA: number;
  hC: number;
  hJ: number;
  h1fix: number;
  h1_is_upper_bound: boolean;
}

export interface TinyInstance {
  name: string;
  n: number;
  L: number;
  b: number[];
  edges: [number, number, number][];
  optimal_value: number;
  optimal_first_actions: number[];
  action_values_at_root: number[];
  policies: Record<string, { value: number; first_action?: number }>;
  states: TinyState[];
  sponsor_J: number[][];
  aostar_h1: Counters & { returned_value: number; optimal: boolean };
  aostar_h1fix: Counters;
  aostar_hA: Counters;
  aostar_hC: Counters;
  aostar_hJ: Counters;
  aostar_hS: Counters;
  best_fixed_sequence: { value: number; sequence: number[] };
  /** None where every policy gets 0. */
  adaptivity_gap: number | null;
  batch_2_optimal: number;
  batch_3_optimal: number;
  delay_1_optimal: number;
}

/** @param text of the file */
export const tinyInstances = (text: string): TinyInstance[] =>
  (JSON.parse(text) as { instances: TinyInstance[] }).instances;

export const campaignOfInstance = ({ b, edges }: Pick<TinyInstance, 'b' | 'edges'>): Campaign => campaignFrom(b, edges);
