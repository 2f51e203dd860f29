/** Methods that the paper compares with, and the exact chain. */
import { defineMethod } from '../../core/method';
import type { NumberParameter, ParameterTable } from '../../core/parameters';
import { checkPropagation, unsupported } from './check';
import { arcCountOf, fieldRows, marksPerRun, simulationBytes } from './estimate';
import { checkStates, mostStates } from './exact-settings';
import { jumpSdeLoaders } from './loaders';
import { atHorizon, influence, marginals, recovered, work } from './outputs';
import { propagationParameters } from './parameters';

export const meanField = defineMethod({
  id: 'jump-sde/mean-field',
  version: 1,
  title: 'Mean field',
  summary:
    'One system of differential equations that takes neighbours to be independent: never too low for SI and SIS.',
  source: { paper: 'PropNet-SDE', equations: 'eq. 26' },
  needs: ['network'],
  parameters: propagationParameters,
  outputs: {
    marginals: {
      ...marginals,
      help: 'Solution of eq. 26 by Runge–Kutta of order 4, to 10⁻⁸; an upper bound of the truth for SI and SIS.',
    },
    influence: { ...influence, help: 'Sum of the probabilities.' },
    recovered,
    'mean-size': { ...atHorizon, help: 'Sum of the probabilities at T.' },
    work,
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'b1',
  estimate: (_, size) => ({
    // one to two hundred steps of eleven looks at every arc, whatever the rates
    operations: 11 * 150 * (arcCountOf(size) + 4 * size.n) + fieldRows(size.n) * size.n,
    bytes: simulationBytes(size) + 80 * size.n,
  }),
  check: (p, network) => [
    ...unsupported('Mean field', ['hazard'], p),
    ...checkPropagation(p, network, simulationBytes(network)),
  ],
  load: jumpSdeLoaders['jump-sde/mean-field'],
});

export const labelSets = {
  kind: 'number',
  label: 'Label sets',
  symbol: 'm',
  group: 'ConTinEst',
  help: 'Sets of random labels per sample of delays: 2 give a mean, 3 a finite variance.',
  source: 'Du et al. 2013; PropNet-SDE, section 6.2',
  codes: { low: 'labels-too-few' },
  integer: true,
  min: 2,
  max: 1000,
  step: 1,
  slider: [2, 50],
  default: 15,
} as const satisfies NumberParameter;

export const delaySamples = {
  kind: 'number',
  label: 'Delay samples',
  symbol: 'N',
  group: 'ConTinEst',
  help: 'How many times all delays are drawn.',
  source: 'Du et al. 2013; PropNet-SDE, section 6.2',
  integer: true,
  min: 1,
  max: 1_000_000,
  step: 1,
  scale: 'log',
  slider: [10, 10_000],
  default: 1000,
} as const satisfies NumberParameter;

export const conTinEst = defineMethod({
  id: 'jump-sde/continest',
  version: 1,
  title: 'ConTinEst',
  summary:
    'Counts who is within reach by the smallest of random labels, in samples of all delays; without recovery only.',
  source: { paper: 'PropNet-SDE', equations: 'section 6.1; Du et al. 2013, least-label lists' },
  needs: ['network'],
  parameters: { ...propagationParameters, delaySamples, labelSets } as const satisfies ParameterTable,
  outputs: {
    influence: {
      ...influence,
      help: '(m − 1) / Σ r*, averaged over samples of delays, with its standard error over these; sources are counted.',
    },
    'mean-size': { ...atHorizon, help: 'Average over samples of delays at T.' },
    'list-length': {
      kind: 'scalar',
      label: 'Entries per list',
      unit: 'entries',
      help: 'Mean length of the least-label lists: about the logarithm of what can be reached.',
    },
    work,
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'b2',
  estimate: (p, size) => ({
    operations: p.delaySamples * p.labelSets * (arcCountOf(size) + size.n) * Math.log(size.n + 2),
    bytes: simulationBytes(size) + 16 * p.labelSets * size.n * 10,
  }),
  check: (p, network) => [
    ...unsupported('ConTinEst', ['recovery', 'threshold'], p),
    ...checkPropagation(p, network, simulationBytes(network)),
  ],
  load: jumpSdeLoaders['jump-sde/continest'],
});

export const exact = defineMethod({
  id: 'jump-sde/exact',
  version: 1,
  title: 'Exact chain',
  summary: 'All states of a tiny network at once: the truth without luck, for a dozen nodes at most.',
  source: { paper: 'PropNet-SDE', equations: 'eqs. 1–2 as a Markov chain of 2ⁿ (SIR: 3ⁿ) states' },
  needs: ['network'],
  parameters: propagationParameters,
  outputs: {
    marginals: { ...marginals, help: 'From the chain of all states by uniformisation; no error but rounding.' },
    influence: { ...influence, help: 'Sum of the probabilities.' },
    recovered,
    'mean-size': { ...atHorizon, help: 'Sum of the probabilities at T.' },
    work,
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'opt',
  estimate: (p, size) => ({
    // one product for every mark that the busiest state expects
    operations: (60 + 2 * marksPerRun(p, size)) * mostStates(p.model, size.n) * (size.n + 1),
    bytes: 64 * mostStates(p.model, size.n),
  }),
  check: (p, network) => [
    ...unsupported('The exact chain', ['hazard'], p),
    ...checkStates(p.model, network.n),
    ...checkPropagation(p, network, 0),
  ],
  load: jumpSdeLoaders['jump-sde/exact'],
});

export const comparedMethods = [meanField, conTinEst, exact] as const;
