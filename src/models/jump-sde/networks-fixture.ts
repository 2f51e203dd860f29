/**
 * Reference numbers of three networks of 150 to 300 nodes (fixtures/networks.json): influence and marginals of 100,000 runs and more by
 * two implementations, solutions of the mean-field equation, and moments of ConTinEst. For tests.
 */
export interface ReferenceCurve {
  runs: number;
  I: number[];
  se: number[];
}

export interface ReferenceNetwork {
  name: string;
  n: number;
  /** tail, head, rate */
  edges: [number, number, number][];
  sources: number[];
  gamma: number[];
  /** From 0 to the horizon, evenly spaced. */
  times: number[];
  SI: ReferenceCurve & { sd: number[] };
  SIS: ReferenceCurve & { sd: number[] };
  SIR: ReferenceCurve & { recovered: number[] };
  rayleigh_SI: ReferenceCurve;
  weibull_SI: ReferenceCurve & { shape: number };
  mean_field_SI: { I: number[]; p_T: number[] };
  mean_field_SIS: { I: number[]; p_T: number[] };
  continest: { samples: number; labels: number; expected: number[]; sd_of_estimate: number[] };
}

/** @param text of the file */
export const referenceNetworks = (text: string): ReferenceNetwork[] =>
  (JSON.parse(text) as { networks: ReferenceNetwork[] }).networks;
