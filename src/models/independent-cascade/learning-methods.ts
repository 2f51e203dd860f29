/** What learns α from cascades: light descriptions; the numerics are loaded when they run. */
import { defineMethod, type Method } from '../../core/method';
import type { OutputDescription, OutputTable } from '../../core/outputs';
import type { ParameterTable } from '../../core/parameters';
import { checkDmpRec, checkLearning, checkLikelihood } from './learning-check';
import { estimateDmpRec, estimateLikelihood, estimateMixture, estimateSlicer } from './learning-estimate';
import { learningParameters, mixtureParameters } from './learning-parameters';
import { independentCascadeLoaders } from './loaders';

const steps = { label: 'time', unit: 'steps' } as const;
const gradients = { label: 'gradients', unit: 'gradients' } as const;

/** The curves of a search. */
const path = {
  gap: {
    kind: 'series',
    label: 'Distance to a perfect fit',
    symbol: '(O max − O)/M',
    help: 'Sum over observed nodes of the divergence between observed and predicted activation times (Kullback–Leibler, nats per cascade); 0 would be a perfect fit.',
    x: gradients,
    y: { label: 'distance', unit: 'nats per cascade', scale: 'log' },
  },
  'gradient-norm': {
    kind: 'series',
    label: 'Largest component of the gradient',
    help: 'Of the objective per cascade, projected on what α may still do at its bounds; the search has converged where it is below the tolerance.',
    x: gradients,
    y: { label: 'gradient', scale: 'log' },
  },
} as const satisfies OutputTable;

const distance = {
  kind: 'scalar',
  label: 'Distance to a perfect fit',
  unit: 'nats per cascade',
  help: 'KL divergence between observed and predicted activation times, summed over nodes, per cascade.',
} as const satisfies OutputDescription;

/** What is said of α of every edge. */
const alphas = {
  learned: {
    kind: 'edge-field',
    label: 'Learned α',
    symbol: 'α̂',
    help: 'No value where these cascades say nothing of an edge: it is not identifiable.',
  },
  'true-alpha': { kind: 'edge-field', label: 'True α', symbol: 'α*', help: 'Where the cascades were drawn here.' },
  'alpha-error': { kind: 'edge-field', label: 'Error of α', symbol: 'α̂ − α*' },
  'mean-error': {
    kind: 'scalar',
    label: 'Mean error',
    symbol: '⟨|α̂ − α*|⟩',
    help: 'Over the edges that these cascades say something of.',
  },
  'constant-error': {
    kind: 'scalar',
    label: 'Error of the best constant',
    help: 'Mean |α − α*| of the one value that does best, the median of α*: what learning must beat.',
  },
  identifiable: { kind: 'scalar', label: 'Identifiable edges', unit: 'edges' },
  'why-not': {
    kind: 'edge-field',
    label: 'Why α cannot be learned',
    help: '0 where it can. 1: no cascade reaches the edge by step T − 1; 2: it only leads into sources; 3: nothing behind it is observed; 4: what it changes is not seen by step T − 1; 5: only its product with other edges is seen; 6: never tried in these cascades.',
  },
  'error-path': {
    kind: 'series',
    label: 'Mean error on the way',
    symbol: '⟨|α − α*|⟩',
    x: gradients,
    y: { label: 'mean |Δα|', scale: 'log' },
  },
} as const satisfies OutputTable;

/** What was learned from, and how the search ended. */
const ending = {
  hidden: { kind: 'node-field', label: 'Hidden', help: '1 for nodes of which nothing was observed.' },
  evidence: { kind: 'table', label: 'What was learned from' },
  floored: {
    kind: 'scalar',
    label: 'Impossible counts',
    help: 'Activations at a time that the network cannot produce; they are left out of the gradient.',
  },
  impossible: {
    kind: 'table',
    label: 'Impossible activations',
    help: 'At most 1,000 of them: the first cascade of a class, its source, the node and the step; step T stands for "not active although it must be".',
  },
  ending: { kind: 'table', label: 'How the search ended' },
  converged: { kind: 'scalar', label: 'Converged', help: '1 if it has, 0 if the search ended otherwise.' },
  evaluations: { kind: 'scalar', label: 'Gradients computed', unit: 'gradients' },
  iterations: { kind: 'scalar', label: 'Iterations', unit: 'iterations' },
} as const satisfies OutputTable;

/** What the learned model predicts, and how well. */
const prediction = {
  marginals: {
    kind: 'node-field-over-time',
    label: 'Probability to be active, learned α',
    symbol: 'pᵢ(t)',
    help: 'Message passing with the learned α, from the sources of the page.',
    x: steps,
    y: { label: 'probability' },
  },
  reached: { kind: 'series', label: 'Nodes reached', x: steps, y: { label: 'nodes' } },
  'mean-size': { kind: 'scalar', label: 'Expected number of nodes reached', unit: 'nodes' },
  'delta-p': {
    kind: 'scalar',
    label: 'Prediction error, learned α',
    symbol: 'δp',
    help: 'Mean |p − p*| over mean p*, over nodes, judged sources and t = 0 … T − 1; p* by simulation (SLICER, eq. 8).',
  },
  'delta-p-true': {
    kind: 'scalar',
    label: 'Prediction error, true α',
    help: 'The same for message passing with the α that the cascades were drawn with: what is lost to loops.',
  },
  'delta-p-noise': {
    kind: 'scalar',
    label: 'Noise of the simulation',
    help: 'The same between two independent halves of the simulated truth; smaller errors cannot be told apart.',
  },
  'judged-predicted': {
    kind: 'node-field-over-time',
    label: 'Predicted for the first judged source',
    x: steps,
    y: { label: 'probability' },
  },
  'judged-simulated': {
    kind: 'node-field-over-time',
    label: 'Simulated for the first judged source',
    x: steps,
    y: { label: 'probability' },
  },
  'held-out-distance': {
    ...distance,
    label: 'Distance on held-out cascades',
    help: 'The same for cascades that were kept away from learning.',
  },
} as const satisfies OutputTable;

const common = {
  source: { paper: 'SLICER', equations: 'eqs. 3–7' },
  needs: ['network', 'cascades'],
  cascadesWhen: { parameter: 'evidence', is: ['observed'] },
  worker: 'numeric',
  determinism: 'exact',
} as const satisfies Partial<Method>;

export const slicer = defineMethod({
  ...common,
  id: 'independent-cascade/slicer',
  version: 1,
  title: 'SLICER',
  summary:
    'Learns α of every edge from cascades of which only some nodes are seen: the α whose marginals by message passing fit the observed times best.',
  parameters: learningParameters,
  outputs: { ...path, distance, ...alphas, ...ending, ...prediction },
  role: 'own',
  estimate: estimateSlicer,
  check: (p, network, cascades) => checkLearning(p, network, estimateSlicer(p, network).bytes, cascades),
  load: independentCascadeLoaders['independent-cascade/slicer'],
});

export const mixture = defineMethod({
  ...common,
  id: 'independent-cascade/mixture',
  version: 1,
  title: 'Mixture of replicas',
  summary:
    'Several copies of the network, each with its own α, whose average predicts better where loops mislead a single one.',
  source: { paper: 'SLICER', equations: 'eq. 9' },
  parameters: { ...learningParameters, ...mixtureParameters } as const satisfies ParameterTable,
  outputs: {
    ...path,
    distance,
    ...ending,
    ...prediction,
    'gap-by-replicas': {
      kind: 'series',
      label: 'Distance to a perfect fit by replicas',
      x: { label: 'replicas' },
      y: { label: 'distance', unit: 'nats per cascade' },
    },
    'delta-p-by-replicas': {
      kind: 'series',
      label: 'Prediction error by replicas',
      symbol: 'δp',
      x: { label: 'replicas' },
      y: { label: 'prediction error' },
    },
    replicas: {
      kind: 'table',
      label: 'α of the replicas',
      help: 'They predict together; none of them is an estimate of the true α.',
    },
  },
  role: 'opt',
  estimate: estimateMixture,
  check: (p, network, cascades) => checkLearning(p, network, estimateMixture(p, network).bytes, cascades),
  load: independentCascadeLoaders['independent-cascade/mixture'],
});

export const likelihood = defineMethod({
  ...common,
  id: 'independent-cascade/likelihood',
  version: 1,
  title: 'Maximum likelihood',
  summary: 'The exact likelihood of whole cascades, for comparison: needs every node to be seen.',
  source: { paper: 'SLICER', equations: 'section 4, baseline' },
  parameters: learningParameters,
  outputs: {
    'negative-log-likelihood': {
      kind: 'series',
      label: 'Negative log-likelihood',
      symbol: '−log L / M',
      x: gradients,
      y: { label: '−log L', unit: 'nats per cascade' },
    },
    'gradient-norm': path['gradient-norm'],
    distance,
    ...alphas,
    ...ending,
    ...prediction,
  },
  role: 'b1',
  estimate: estimateLikelihood,
  check: (p, network, cascades) => checkLikelihood(p, network, estimateLikelihood(p, network).bytes, cascades),
  load: independentCascadeLoaders['independent-cascade/likelihood'],
});

export const dmpRec = defineMethod({
  ...common,
  id: 'independent-cascade/dmp-rec',
  version: 1,
  title: 'DMPrec',
  summary:
    'SLICER’s objective with its derivative carried along for every edge: the same numbers, at a cost that grows with the square of the edges.',
  source: { paper: 'SLICER', equations: 'section 4, baseline (Lokhov 2016)' },
  parameters: learningParameters,
  outputs: { ...path, distance, ...alphas, ...ending, ...prediction },
  role: 'b2',
  estimate: estimateDmpRec,
  check: (p, network, cascades) => checkDmpRec(p, network, estimateDmpRec(p, network).bytes, cascades),
  load: independentCascadeLoaders['independent-cascade/dmp-rec'],
});

export const gradient = defineMethod({
  ...common,
  id: 'independent-cascade/gradient',
  version: 1,
  title: 'Gradients',
  summary:
    'The gradient at the start of a search, as often as wanted: what one step of learning costs by either algorithm.',
  source: { paper: 'SLICER', equations: 'eqs. 5–6, Fig. 1b' },
  parameters: {
    ...learningParameters,
    algorithm: {
      kind: 'choice',
      label: 'Algorithm',
      group: 'Learning',
      help: 'Both give the same gradient.',
      options: [
        { value: 'slicer', label: 'SLICER', help: 'Messages passed forth, multipliers passed back.' },
        { value: 'dmp-rec', label: 'DMPrec', help: 'The derivative by every edge carried along with every message.' },
      ],
      default: 'slicer',
    },
    repetitions: {
      kind: 'number',
      label: 'Repetitions',
      group: 'Learning',
      help: 'How often the gradient is computed.',
      integer: true,
      min: 1,
      max: 1_000_000,
      step: 1,
      scale: 'log',
      default: 1,
    },
  } as const satisfies ParameterTable,
  outputs: {
    objective: { kind: 'scalar', label: 'Objective', symbol: 'O', unit: 'nats' },
    operations: {
      kind: 'scalar',
      label: 'Multiplications and additions',
      help: 'Of one gradient, counted from the equations: degrees squared times edges for DMPrec, about eight for each arc and step for SLICER.',
    },
    classes: { kind: 'scalar', label: 'Classes', help: 'Different sources.' },
  },
  role: 'own',
  estimate: (p, size) => {
    const { operations, bytes } = p.algorithm === 'slicer' ? estimateSlicer(p, size) : estimateDmpRec(p, size);
    return { operations: (operations * p.repetitions) / Math.min(p.iterations, 100), bytes };
  },
  check: (p, network, cascades) =>
    (p.algorithm === 'slicer' ? checkLearning : checkDmpRec)(p, network, estimateSlicer(p, network).bytes, cascades),
  load: independentCascadeLoaders['independent-cascade/gradient'],
});

export const learningMethods = [slicer, mixture, likelihood, dmpRec, gradient] as const;
