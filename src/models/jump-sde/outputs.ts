/** Outputs that several methods of the family share. */
import type { OutputDescription } from '../../core/outputs';

export const time = { label: 'time' } as const;

export const marginals = {
  kind: 'node-field-over-time',
  label: 'Probability to be active',
  symbol: 'pᵢ(t)',
  x: time,
  y: { label: 'probability' },
} as const satisfies OutputDescription;

export const influence = {
  kind: 'series',
  label: 'Influence',
  symbol: 'I(t)',
  x: time,
  y: { label: 'active nodes' },
} as const satisfies OutputDescription;

/** Its id is `mean-size` in every family: the number that is announced when a run ends. */
export const atHorizon = {
  kind: 'scalar',
  label: 'Influence at the horizon',
  symbol: 'I(T)',
  unit: 'nodes',
} as const satisfies OutputDescription;

export const recovered = {
  kind: 'series',
  label: 'Recovered for good',
  x: time,
  y: { label: 'nodes' },
  help: 'Expected number of nodes that have recovered for good by t; SIR only.',
} as const satisfies OutputDescription;

export const events = {
  kind: 'scalar',
  label: 'Events',
  unit: 'events',
  help: 'Activations and recoveries of all runs together, sources not counted.',
} as const satisfies OutputDescription;

/** Elementary work, comparable between methods: what the axis of error against cost counts. */
export const work = {
  kind: 'scalar',
  label: 'Arcs handled',
  unit: 'arcs',
  help: 'How often an arc was looked at: a draw of its delay, a mark, or a term of the mean-field equation.',
} as const satisfies OutputDescription;
