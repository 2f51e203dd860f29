/** Numbers of a learner's outputs, by name. Pure. */
import type { Outputs } from '../../../core/outputs';
import { outputOf } from '../../run/shown';

export interface Facts {
  /** Mean |α − α*| over identifiable edges; undefined where α* is not known. */
  error: number | undefined;
  /** The same of the best constant. */
  constant: number | undefined;
  /** Edges that can be learned. */
  identifiable: number | undefined;
  distance: number | undefined;
  heldOut: number | undefined;
  deltaP: number | undefined;
  deltaPTrue: number | undefined;
  noise: number | undefined;
  gradients: number | undefined;
  /** Absent while it goes on. */
  converged: boolean | undefined;
  /** How it ended, in words. */
  ending: string | undefined;
  hidden: number;
  cascades: number;
  /** Counts of times that have no probability. */
  floored: number;
}

export function factsOf(outputs: Outputs | undefined): Facts {
  const scalar = (id: string): number | undefined => outputOf(outputs, id, 'scalar')?.value;
  const ending = outputOf(outputs, 'ending', 'table')?.columns[0]?.values[0];
  const converged = scalar('converged');
  return {
    error: scalar('mean-error'),
    constant: scalar('constant-error'),
    identifiable: scalar('identifiable'),
    distance: scalar('distance'),
    heldOut: scalar('held-out-distance'),
    deltaP: scalar('delta-p'),
    deltaPTrue: scalar('delta-p-true'),
    noise: scalar('delta-p-noise'),
    gradients: scalar('evaluations') ?? outputOf(outputs, 'gradient-norm', 'series')?.x.at(-1),
    converged: converged === undefined ? undefined : converged === 1,
    ending: typeof ending === 'string' ? ending : undefined,
    hidden: sum(outputOf(outputs, 'hidden', 'node-field')?.values),
    cascades: evidenceCount(outputs, 'cascades learned from'),
    floored: scalar('floored') ?? 0,
  };
}

const sum = (values: Float64Array | undefined): number => values?.reduce((a, b) => a + b, 0) ?? 0;

/** What was learned from, row by row; rows that count nothing are left out, but for the first. */
export function evidenceRows(outputs: Outputs | undefined): { what: string; count: number }[] {
  const [what, number] = outputOf(outputs, 'evidence', 'table')?.columns ?? [];
  if (!what || !number) return [];
  const rows = [...what.values].map((name, k) => ({ what: String(name), count: Number(number.values[k]) }));
  return rows.filter(({ count }, k) => k === 0 || count > 0);
}

function evidenceCount(outputs: Outputs | undefined, row: string): number {
  return evidenceRows(outputs).find(({ what }) => what === row)?.count ?? 0;
}
