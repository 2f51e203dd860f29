/** What message passing is used for: light descriptions; the numerics are loaded when they run. */
import { defineMethod } from '../../core/method';
import type { OutputDescription, OutputTable } from '../../core/outputs';
import { checkEdgeBlocking, checkSeedSelection, checkSourceLocalisation } from './application-check';
import { estimateEdgeBlocking, estimateSeedSelection, estimateSourceLocalisation } from './application-estimate';
import {
  edgeBlockingParameters,
  seedSelectionParameters,
  sourceLocalisationParameters,
} from './application-parameters';
import { independentCascadeLoaders } from './loaders';

const nodesReached = { label: 'nodes reached', unit: 'nodes' } as const;
const overSources = { x: { label: 'sources', unit: 'nodes' }, y: nodesReached } as const;
const overBlocked = { x: { label: 'blocked' }, y: nodesReached } as const;
const size = { kind: 'scalar', unit: 'nodes' } as const satisfies Partial<OutputDescription>;

const seedSelectionOutputs = {
  chosen: {
    kind: 'table',
    label: 'Chosen sources',
    help: 'In the order of choice: what each added to the expected number of nodes reached, that number with the sources so far by message passing, and by simulation.',
  },
  order: {
    kind: 'node-field',
    label: 'Order of choice',
    help: '1 for the first source, no value for nodes that are none.',
  },
  alone: {
    kind: 'node-field',
    label: 'Reach alone',
    symbol: 'σᵢ',
    unit: 'nodes',
    help: 'Expected number of nodes reached from each node as the only source; to first order where nodes are ranked by slope.',
  },
  influence: {
    kind: 'series',
    label: 'Chosen, message passing',
    symbol: 'σ(k)',
    help: 'Sum of the probabilities at step T with the first k sources; exact on trees, too high elsewhere.',
    ...overSources,
  },
  simulated: {
    kind: 'series',
    label: 'Chosen, simulated',
    help: 'Mean over runs with its standard error; the same luck for all sets of a run.',
    ...overSources,
  },
  'by-degree': {
    kind: 'series',
    label: 'Most neighbours, simulated',
    help: 'The k nodes that can pass on to most neighbours.',
    ...overSources,
  },
  random: {
    kind: 'series',
    label: 'Random nodes, simulated',
    help: 'k nodes drawn anew in every run.',
    ...overSources,
  },
  lead: {
    ...size,
    label: 'More than by most neighbours',
    help: 'Nodes that the chosen sources reach more than as many nodes with most neighbours, run by run under the same luck, with its standard error.',
  },
  marginals: {
    kind: 'node-field-over-time',
    label: 'Probability to be active',
    symbol: 'pᵢ(t)',
    help: 'Message passing from all chosen sources.',
    x: { label: 'time', unit: 'steps' },
    y: { label: 'probability' },
  },
  evaluations: {
    kind: 'scalar',
    label: 'Nodes tried',
    help: 'In all rounds; a pass back that ranks all nodes at once counts as one.',
  },
} as const satisfies OutputTable;

export const seedSelection = defineMethod({
  id: 'independent-cascade/seed-selection',
  version: 1,
  title: 'Choose sources',
  summary: 'The nodes that together reach most, chosen one by one by message passing and checked by simulation.',
  source: { paper: 'SLICER', equations: 'eqs. 1–2; greedy on Σᵢ pᵢ(T)' },
  needs: ['network'],
  parameters: seedSelectionParameters,
  outputs: seedSelectionOutputs,
  worker: 'numeric',
  determinism: 'exact',
  role: 'own',
  estimate: estimateSeedSelection,
  check: (p, network) => checkSeedSelection(p, network, estimateSeedSelection(p, network).bytes),
  load: independentCascadeLoaders['independent-cascade/seed-selection'],
});

const sourceLocalisationOutputs = {
  shares: {
    kind: 'node-field',
    label: 'Share of each candidate',
    help: 'exp(log score), divided so that all add up to 1: what a posterior with equal priors would be if nodes were independent. They are not, so shares are too sure of themselves.',
  },
  scores: {
    kind: 'node-field',
    label: 'Log score',
    help: 'Sum over the nodes seen of log p of what was seen, if the node were the only source; each p at least 10⁻¹².',
  },
  seen: {
    kind: 'node-field',
    label: 'What is seen',
    help: 'Snapshot: 1 active, 0 not. Times: the step of activation, T for not active up to T − 1. No value: hidden.',
  },
  'true-source': { kind: 'node-field', label: 'True source', help: '1 where the cascade started, no value elsewhere.' },
  candidates: {
    kind: 'table',
    label: 'Best candidates',
    help: 'Up to 50, best first. “Cannot be” counts what was seen although it has practically no chance from there.',
  },
  rank: {
    kind: 'scalar',
    label: 'Rank of the true source',
    help: '1 + the number of candidates that score higher. No value where the source is not known.',
  },
  distance: {
    kind: 'scalar',
    label: 'From best candidate to true source',
    unit: 'edges',
    help: 'Whatever their direction; 0 if it was found. No value where the source is not known or no way leads there.',
  },
  impossible: {
    kind: 'scalar',
    label: 'Seen but impossible',
    unit: 'observations',
    help: 'What was seen although it has practically no chance from the best candidate. More than 0: no single source explains the clue with these α.',
  },
} as const satisfies OutputTable;

export const sourceLocalisation = defineMethod({
  id: 'independent-cascade/source-localisation',
  version: 1,
  title: 'Find the source',
  summary: 'Where a cascade started: every node tried as the source, and ranked by how well it explains what was seen.',
  source: { paper: 'SLICER', equations: 'eqs. 1–2; Σᵢ log pᵢ or log μᵢ of what was seen' },
  needs: ['network', 'cascades'],
  cascadesWhen: { parameter: 'evidence', is: ['observed'] },
  parameters: sourceLocalisationParameters,
  outputs: sourceLocalisationOutputs,
  worker: 'numeric',
  determinism: 'exact',
  role: 'own',
  estimate: estimateSourceLocalisation,
  check: (p, network, cascades) =>
    checkSourceLocalisation(p, network, estimateSourceLocalisation(p, network).bytes, cascades),
  load: independentCascadeLoaders['independent-cascade/source-localisation'],
});

const edgeBlockingOutputs = {
  blocked: {
    kind: 'table',
    label: 'What is blocked',
    help: 'In order: what blocking it takes to first order, and the number of nodes reached then, by message passing and by simulation.',
  },
  loss: {
    kind: 'edge-field',
    label: 'Loss without the edge',
    symbol: 'α ∂σ/∂α',
    unit: 'nodes',
    help: 'What removing the edge takes from the expected number of nodes reached, to first order, with nothing blocked yet.',
  },
  'node-loss': {
    kind: 'node-field',
    label: 'Loss without the node’s edges',
    unit: 'nodes',
    help: 'The same, summed over all edges to and from the node.',
  },
  order: {
    kind: 'edge-field',
    label: 'Order of blocking',
    help: '1 for what is blocked first, no value for edges that stay.',
  },
  'node-order': {
    kind: 'node-field',
    label: 'Order of blocking, nodes',
    help: '1 for the node blocked first; no values where edges are blocked.',
  },
  influence: {
    kind: 'series',
    label: 'Chosen, message passing',
    symbol: 'σ(b)',
    help: 'Sum of the probabilities at step T with the first b blocked.',
    ...overBlocked,
  },
  simulated: {
    kind: 'series',
    label: 'Chosen, simulated',
    help: 'Mean over runs with its standard error; the same luck for all sets of a run.',
    ...overBlocked,
  },
  'by-degree': {
    kind: 'series',
    label: 'Largest degrees, simulated',
    help: 'Edges with the largest product of the degrees of their ends, or nodes of the largest degree.',
    ...overBlocked,
  },
  random: { kind: 'series', label: 'Random, simulated', help: 'b drawn anew in every run.', ...overBlocked },
  'expected-before': { ...size, label: 'Expected reach before', symbol: 'σ(0)', help: 'By message passing.' },
  'expected-after': { ...size, label: 'Expected reach after', symbol: 'σ(b)', help: 'By message passing.' },
  before: { ...size, label: 'Simulated reach before', help: 'Mean over runs with its standard error.' },
  after: { ...size, label: 'Simulated reach after', help: 'Mean over runs with its standard error.' },
  prevented: {
    ...size,
    label: 'Nodes spared',
    help: 'Before less after, run by run under the same luck, with its standard error.',
  },
} as const satisfies OutputTable;

export const edgeBlocking = defineMethod({
  id: 'independent-cascade/edge-blocking',
  version: 1,
  title: 'Block edges',
  summary:
    'What to block so that least is reached: edges or nodes, ranked by what they carry and checked by simulation.',
  source: { paper: 'SLICER', equations: 'eqs. 1–2 and 6; α ∂σ/∂α' },
  needs: ['network'],
  parameters: edgeBlockingParameters,
  outputs: edgeBlockingOutputs,
  worker: 'numeric',
  determinism: 'exact',
  role: 'own',
  estimate: estimateEdgeBlocking,
  check: (p, network) => checkEdgeBlocking(p, network, estimateEdgeBlocking(p, network).bytes),
  load: independentCascadeLoaders['independent-cascade/edge-blocking'],
});

export const applicationMethods = [seedSelection, sourceLocalisation, edgeBlocking] as const;
