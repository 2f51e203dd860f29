/** What needs no training: the floors that FOREST has to beat, and drawn cascades to try it on. */
import { defineMethod } from '../../core/method';
import type { ParameterTable } from '../../core/parameters';
import { checkFloors, checkForum } from './check';
import { estimateFloors, estimateForum } from './estimate';
import { forestLoaders } from './loaders';
import { dataParameters, partParameter } from './parameters';

export const floors = defineMethod({
  id: 'forest/floors',
  version: 1,
  title: 'Counting',
  summary:
    'What counting alone predicts: popularity, who followed whom, who appeared with whom, active friends, usual sizes.',
  source: { paper: 'FOREST', equations: 'section 4.2' },
  needs: ['cascades'],
  takes: ['network'],
  parameters: {
    ...partParameter,
    ...dataParameters,
  } as const satisfies ParameterTable,
  outputs: {
    next: {
      kind: 'table',
      label: 'Who is next',
      help: 'Hits@k and MAP@k of every way of counting, users only and with STOP.',
    },
    sizes: {
      kind: 'table',
      label: 'Sizes',
      help: 'Mean squared error of the logarithm of the final size for forecasts that need no model of users.',
    },
    data: {
      kind: 'table',
      label: 'Data',
      help: 'Users, links, cascades and mean length of the parts, and what was left out.',
    },
    chosen: {
      kind: 'table',
      label: 'Chosen on validation',
      help: 'Weights that were chosen by the validation cascades.',
    },
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'b1',
  estimate: estimateFloors,
  check: checkFloors,
  load: forestLoaders['forest/floors'],
});

export const forum = defineMethod({
  id: 'forest/forum',
  version: 1,
  title: 'Threads of a forum',
  summary: 'Draws cascades of people who answer friends, regulars and what is talked about.',
  source: { paper: 'FOREST', equations: 'section 4.1' },
  needs: ['network'],
  parameters: {
    threads: {
      kind: 'number',
      label: 'Cascades',
      group: 'Threads',
      help: 'Number of cascades.',
      integer: true,
      min: 1,
      max: 100_000,
      step: 1,
      slider: [100, 3000],
      default: 600,
    },
    topics: {
      kind: 'number',
      label: 'Topics',
      group: 'Threads',
      help: 'Every cascade has one, and every person cares for some more than for others.',
      integer: true,
      min: 1,
      max: 100,
      step: 1,
      slider: [1, 20],
      default: 8,
    },
    friends: {
      kind: 'number',
      label: 'Pull of friends',
      group: 'Threads',
      help: 'How much likelier somebody joins for every recent friend in the thread.',
      min: 0,
      max: 10,
      step: 0.1,
      default: 2,
    },
    interest: {
      kind: 'number',
      label: 'Pull of the topic',
      group: 'Threads',
      help: 'How much the topic decides who joins.',
      min: 0,
      max: 10,
      step: 0.1,
      default: 2,
    },
    meanSize: {
      kind: 'number',
      label: 'Mean size',
      group: 'Threads',
      help: 'Mean number of people in a cascade.',
      min: 2,
      max: 500,
      step: 1,
      slider: [5, 50],
      default: 15,
    },
  } as const satisfies ParameterTable,
  outputs: {
    cascades: { kind: 'cascades', label: 'Cascades', help: 'The drawn threads, in the order in which they began.' },
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'ref',
  estimate: estimateForum,
  check: checkForum,
  load: forestLoaders['forest/forum'],
});
