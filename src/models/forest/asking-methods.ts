/** What a trained model is asked: who is next, how far it goes, and how well it knows. */
import { defineMethod } from '../../core/method';
import type { ParameterTable } from '../../core/parameters';
import { checkAsking, checkSizes } from './check';
import { estimateEvaluation, estimateNextUser, estimateSizes } from './estimate';
import { forestDeviceLoaders } from './loaders';
import {
  cascadeParameters,
  dataParameters,
  deviceParameter,
  partParameter,
  simulationParameters,
  switchParameters,
} from './parameters';

export const nextUser = defineMethod({
  id: 'forest/next-user',
  version: 1,
  title: 'Who is next',
  summary: 'Walks along a cascade and ranks, after every user, who comes next.',
  source: { paper: 'FOREST', equations: 'eq. 1–5' },
  needs: ['cascades', 'model'],
  takes: ['network'],
  parameters: {
    ...cascadeParameters,
    ...switchParameters,
    shown: {
      kind: 'number',
      label: 'Candidates shown',
      group: 'Cascade',
      help: 'Candidates that are listed after every user.',
      integer: true,
      min: 1,
      max: 1000,
      step: 1,
      slider: [5, 100],
      default: 30,
    },
    ...dataParameters,
    ...deviceParameter,
  } as const satisfies ParameterTable,
  outputs: {
    candidates: {
      kind: 'table',
      label: 'Candidates',
      help: 'After every user the likeliest next ones with their probability, the same without network context, and their rank by counting pairs.',
    },
    walk: {
      kind: 'table',
      label: 'Walk',
      help: 'For every user who came next: rank among users, rank with STOP, probability, what network context added, and the chance that the cascade ends.',
    },
    probabilities: {
      kind: 'node-field-over-time',
      label: 'Probability to be next',
      help: 'Of every node of the network, after so many users were seen.',
      x: { label: 'Users seen' },
      y: { label: 'Probability' },
    },
    facts: { kind: 'table', label: 'Facts', help: 'Cascade, model and device.' },
  },
  worker: 'forest',
  determinism: 'statistical',
  role: 'own',
  estimate: estimateNextUser,
  check: checkAsking,
  load: forestDeviceLoaders['forest/next-user'],
});

export const sizes = defineMethod({
  id: 'forest/sizes',
  version: 1,
  title: 'How far will it go',
  summary: 'Simulates a cascade to its end, again and again, from the users seen so far.',
  source: { paper: 'FOREST', equations: 'eq. 6–7' },
  needs: ['cascades', 'model'],
  takes: ['network'],
  parameters: {
    ...cascadeParameters,
    ...switchParameters,
    seen: {
      kind: 'number',
      label: 'Users seen',
      group: 'Size',
      help: 'Users of the cascade after which it is simulated; 0: as many as in the test of sizes.',
      integer: true,
      min: 0,
      max: 5000,
      step: 1,
      slider: [0, 100],
      default: 0,
    },
    simulations: { ...simulationParameters.simulations, default: 200 },
    simulated: {
      kind: 'number',
      label: 'Simulated to at most',
      group: 'Size',
      help: 'Users after which a simulated cascade ends without an end of its own, and counts as twice as long; 0: the longest cascade.',
      integer: true,
      min: 0,
      max: 5000,
      step: 1,
      slider: [0, 500],
      default: 0,
    },
    ...dataParameters,
    ...deviceParameter,
  } as const satisfies ParameterTable,
  outputs: {
    forecast: {
      kind: 'scalar',
      label: 'Forecast',
      unit: 'users',
      help: 'Geometric mean of the simulated sizes: the best single guess for a squared error of the logarithm.',
    },
    sizes: {
      kind: 'histogram',
      label: 'Simulated sizes',
      help: 'Final sizes of the simulated endings.',
      x: { label: 'Final size', unit: 'users', scale: 'log' },
      y: { label: 'Endings' },
    },
    summary: {
      kind: 'table',
      label: 'Size',
      help: 'Quantiles of the simulated sizes, the true size, and what the counting forecasts say.',
    },
    endings: {
      kind: 'table',
      label: 'Endings',
      help: 'Size of every simulated ending, and whether it came to an end.',
    },
    facts: { kind: 'table', label: 'Facts', help: 'Cascade, model and device.' },
  },
  worker: 'forest',
  determinism: 'statistical',
  role: 'own',
  estimate: estimateSizes,
  check: checkSizes,
  load: forestDeviceLoaders['forest/sizes'],
});

export const evaluate = defineMethod({
  id: 'forest/evaluate',
  version: 1,
  title: 'Test a model',
  summary: 'Scores a trained model on cascades that it has not seen, as it is and with parts of it switched off.',
  source: { paper: 'FOREST', equations: 'section 4.4' },
  needs: ['cascades', 'model'],
  takes: ['network'],
  parameters: {
    ...partParameter,
    ablations: {
      kind: 'boolean',
      label: 'Parts switched off',
      group: 'Why',
      help: 'Also without network context, with the last user alone, and without positions.',
      default: true,
    },
    neighbours: {
      kind: 'choice',
      label: 'Neighbours',
      group: 'Why',
      help: 'How the network context is made for the test.',
      options: [
        { value: 'all', label: 'all', help: 'Exact mean over all neighbours: no luck in the scores.' },
        { value: 'drawn', label: 'drawn', help: 'As in training and in the authors’ program, with a fixed seed.' },
      ],
      default: 'all',
    },
    ...simulationParameters,
    ...dataParameters,
    ...deviceParameter,
  } as const satisfies ParameterTable,
  outputs: {
    test: {
      kind: 'table',
      label: 'Test',
      help: 'Hits@k and MAP@k, users only and with STOP, as trained and with parts switched off.',
    },
    sizes: {
      kind: 'table',
      label: 'Sizes',
      help: 'Mean squared error of the logarithm of the final size: of single simulations, and of their geometric mean.',
    },
    facts: { kind: 'table', label: 'Facts', help: 'Data, model and device.' },
  },
  worker: 'forest',
  determinism: 'statistical',
  role: 'own',
  estimate: estimateEvaluation,
  check: checkSizes,
  load: forestDeviceLoaders['forest/evaluate'],
});
