/** Words of the Decide tab: loaded with it. */
import { translated } from '../../core/language';
import { count, counted } from './format';

export const decideWords = translated('app/decide/decideWords', {
  questions: 'Question',
  question: { sources: 'Whom to start with?', origin: 'Where did it start?', block: 'What to block?' },
  what: {
    sources: 'Chooses the nodes from which, together, most others are reached, and checks the choice by simulation.',
    origin:
      'Tries every node as the start of a cascade that was seen in part, and ranks them by how well they explain it.',
    block:
      'Ranks edges or nodes by what they carry, blocks the first of them, and checks by simulation how many are spared.',
  },
  action: { sources: 'Pick sources', origin: 'Find the source', block: 'Pick what to block' },
  settings: { sources: 'How sources are chosen', origin: 'What is seen', block: 'What is blocked' },
  noNetwork: 'Open a network first.',
  stale: 'Settings changed',
  soFar: 'Under way',
  stoppedAt: 'Stopped',
  waiting: 'The answer appears here.',
  lines: { chosen: 'chosen', messages: 'DMP', degree: 'by degree', random: 'random' },
  sources: {
    plot: 'Nodes reached by number of sources',
    x: 'sources',
    y: 'nodes reached',
    caption: (runs: number) =>
      `${counted(runs, 'simulated cascade')}, the same luck for all; thin lines ± 2 SE. DMP is what message passing expects.`,
    captionEarly: 'What message passing expects; the simulation comes next.',
    table: 'Chosen sources',
    use: 'Use as sources',
    used: 'These are the sources now.',
    useHelp: 'Puts them under Sources on the left',
  },
  origin: {
    plot: 'Log score by rank',
    x: 'rank',
    y: 'log score',
    label: 'score',
    truth: 'true source',
    caption: (listed: number, n: number) =>
      listed < n
        ? `The best ${count(listed)} of ${count(n)} candidates. One less on the axis: e times less likely.`
        : 'All candidates. One less on the axis: e times less likely.',
    table: 'Best candidates',
    trueNamed: (name: string) => `The cascade starts at ${name}, as set under Sources.`,
    trueDrawn: 'The cascade starts at one node, drawn at random.',
    trueMany: (sources: number) =>
      `${counted(sources, 'source')} are set on the left; a cascade to be found has one, so it is drawn at random.`,
    open: 'Open this cascade',
    use: 'Use as source',
  },
  block: {
    plot: 'Nodes reached by number blocked',
    x: { edge: 'edges blocked', node: 'nodes blocked' },
    y: 'nodes reached',
    table: { edge: 'Blocked edges', node: 'Blocked nodes' },
    none: 'Nothing that could be blocked would matter.',
  },
  columns: {
    node: 'Node',
    edge: 'Edge',
    order: 'No.',
    gain: 'adds',
    influence: 'DMP',
    simulated: 'simulated',
    'standard-error': 'SE',
    rank: 'Rank',
    share: 'share',
    impossible: 'cannot be',
    distance: 'edges off',
    loss: 'takes',
  },
  columnNotes: {
    sources: 'DMP and simulated: nodes reached with the sources so far.',
    origin:
      'Cannot be: what was seen although it has practically no chance from there. Edges off: from the true source.',
    block: 'Takes: nodes, to first order. DMP and simulated: nodes reached with all so far blocked.',
  },
  csv: 'CSV',
  exportTable: (title: string) => `Save ${title} as CSV`,
});
