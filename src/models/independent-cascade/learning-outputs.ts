/** What a learner shows: while it learns, and at the end. */
import type { NodeFieldOverTimeOutput, Outputs, SeriesOutput, TableOutput } from '../../core/outputs';
import type { Ending } from '../../core/optimise/optimiser';
import type { Identifiability } from './identifiable';
import type { Evidence } from './learning-evidence';
import { constantError, endingWords, meanError, type LearningPath } from './learning-path';
import type { ImpossibleCount } from './impossible-counts';
import { cascadeCount, type Observations } from './observations';
import { predictionErrors, type Judged } from './prediction-error';

const series = (path: LearningPath, y: readonly number[]): SeriesOutput => ({
  kind: 'series',
  x: Float64Array.from(path.evaluations),
  y: Float64Array.from(y),
});

/** The curves of the search. */
export function pathOutputs(path: LearningPath): Outputs {
  return {
    gap: series(path, path.gap),
    'gradient-norm': series(path, path.gradient),
    ...(path.error.some((error) => !Number.isNaN(error)) ? { 'error-path': series(path, path.error) } : {}),
    distance: { kind: 'scalar', value: path.gap.at(-1) ?? NaN },
  };
}

/** The same of maximum likelihood, whose objective is another one: −log L per cascade. */
export function likelihoodOutputs(path: LearningPath): Outputs {
  const { gap: _gap, distance: _distance, ...rest } = pathOutputs(path);
  return { 'negative-log-likelihood': series(path, path.gap), ...rest };
}

/** Learned α beside the true one; edges that cannot be learned have no value, and a reason. */
export function alphaOutputs(
  alpha: Float64Array,
  { identifiable, reason }: Identifiability,
  truth: Float64Array | undefined,
): Outputs {
  const learned = alpha.map((value, e) => (identifiable[e] ? value : NaN));
  const count = identifiable.reduce((sum, can) => sum + can, 0);
  return {
    learned: { kind: 'edge-field', values: learned },
    identifiable: { kind: 'scalar', value: count },
    'why-not': { kind: 'edge-field', values: Float64Array.from(reason) },
    ...(truth
      ? {
          'true-alpha': { kind: 'edge-field', values: truth.slice() },
          'alpha-error': { kind: 'edge-field', values: learned.map((value, e) => value - truth[e]) },
          'mean-error': { kind: 'scalar', value: meanError(alpha, truth, identifiable) },
          'constant-error': { kind: 'scalar', value: constantError(truth, identifiable) },
        }
      : {}),
  };
}

/** What was learned from, and what of it could not be used. */
export function evidenceOutputs({ learned, heldOut, facts }: Evidence, floored: number): Outputs {
  const rows: [string, number][] = [
    ['cascades in all', facts.cascades],
    ['cascades learned from', cascadeCount(learned)],
    ['cascades held out', cascadeCount(heldOut)],
    ['cascades left out, because they start at a hidden node', facts.dropped],
    ['cascades left out, because no source of theirs is known', facts.withoutSource],
    ['classes (different sources)', learned.classes.length],
    ['nodes hidden', facts.hidden],
    ['events of hidden nodes, which are ignored', facts.hiddenEvents],
    ['events of users that the network does not have', facts.unknownUsers],
    ['events cut off, because they are later than step T', facts.late],
    ['counts with no probability at the learned α (on the floor)', floored],
  ];
  return {
    hidden: { kind: 'node-field', values: Float64Array.from(learned.observed, (seen) => (seen ? 0 : 1)) },
    evidence: {
      kind: 'table',
      columns: [
        { id: 'what', label: 'What', values: rows.map(([what]) => what) },
        { id: 'count', label: 'Number', values: Float64Array.from(rows, ([, value]) => value) },
      ],
    },
    floored: { kind: 'scalar', value: floored },
  };
}

/** Activations that the network cannot produce, a row each. */
export function impossibleTable(found: readonly ImpossibleCount[], { classes }: Observations): TableOutput {
  const source = ({ class: c }: ImpossibleCount): number => classes[c].seeds?.[0] ?? NaN;
  return {
    kind: 'table',
    columns: [
      // Cascades of a set are counted from 1; drawn ones have no number.
      {
        id: 'cascade',
        label: 'First such cascade',
        values: Float64Array.from(found, ({ firstCascade }) => (firstCascade < 0 ? NaN : firstCascade + 1)),
      },
      { id: 'source', label: 'Source', refersTo: 'node', values: Float64Array.from(found, source) },
      { id: 'node', label: 'Node', refersTo: 'node', values: Float64Array.from(found, ({ node }) => node) },
      { id: 'step', label: 'Step', values: Float64Array.from(found, ({ time }) => time) },
      { id: 'count', label: 'Cascades', values: Float64Array.from(found, ({ count }) => count) },
    ],
  };
}

/** How the search ended. */
export function endingOutputs(ending: Ending, evaluations: number, iterations: number): Outputs {
  return {
    ending: textTable('ending', 'How the search ended', [endingWords(ending)]),
    converged: { kind: 'scalar', value: ending.converged ? 1 : 0 },
    evaluations: { kind: 'scalar', value: evaluations },
    iterations: { kind: 'scalar', value: iterations },
  };
}

/** Prediction errors δ_p, where they were measured. */
export function predictionOutputs(sums: Judged | undefined, horizon: number): Outputs {
  if (!sums) return {};
  const errors = predictionErrors(sums);
  const over = (values: Float64Array): NodeFieldOverTimeOutput => ({
    kind: 'node-field-over-time',
    times: Float64Array.from({ length: horizon }, (_, t) => t),
    values,
  });
  return {
    ...(sums.fields
      ? { 'judged-predicted': over(sums.fields.predicted), 'judged-simulated': over(sums.fields.simulated) }
      : {}),
    'delta-p': { kind: 'scalar', value: errors.learned },
    'delta-p-true': { kind: 'scalar', value: errors.truth },
    'delta-p-noise': { kind: 'scalar', value: errors.halves },
  };
}

/** A mixture after a number of replicas was reached. */
export interface ReplicaPoint {
  replicas: number;
  /** (O_max − O)/M. */
  gap: number;
  judged?: Judged;
}

/**
 * What a mixture gained with every replica, and its α. They are no estimates of the true α – only their average predicts – and so they
 * are a table to take away, never a field on the network.
 */
export function replicaOutputs(reached: readonly ReplicaPoint[], alphas: readonly Float64Array[]): Outputs {
  const x = (): Float64Array => Float64Array.from(reached, ({ replicas }) => replicas);
  const judged = reached.every((point) => point.judged !== undefined);
  return {
    'gap-by-replicas': { kind: 'series', x: x(), y: Float64Array.from(reached, ({ gap }) => gap) },
    ...(judged
      ? {
          'delta-p-by-replicas': {
            kind: 'series',
            x: x(),
            y: Float64Array.from(reached, (point) => (point.judged ? predictionErrors(point.judged).learned : NaN)),
          },
        }
      : {}),
    replicas: {
      kind: 'table',
      columns: [
        { id: 'edge', label: 'Edge', refersTo: 'edge', values: Float64Array.from(alphas[0], (_, e) => e) },
        ...alphas.map((alpha, r) => ({ id: `alpha${r + 1}`, label: `α of replica ${r + 1}`, values: alpha.slice() })),
      ],
    },
  };
}

function textTable(id: string, label: string, values: readonly string[]): TableOutput {
  return { kind: 'table', columns: [{ id, label, values }] };
}
