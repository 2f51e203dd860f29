/** Words that the pages with an experiment share: their frame, the bar of runs, lists of nodes. */
import { translated } from '../../core/language';
import { count, counted } from './format';

export const frameWords = translated('app/workspace/frameWords', {
  setup: 'Setup',
  stage: 'Network',
  timeline: 'Timeline',
  results: 'Results',
  explain: 'Explain',
  collapse: (panel: string) => `Hide ${panel.toLowerCase()}`,
  expand: (panel: string) => `Show ${panel.toLowerCase()}`,
  parts: 'Parts of the page',
});

export const runBarWords = translated('app/workspace/runBarWords', {
  run: 'Run',
  expected: (time: string) => `≈ ${time}`,
  keys: 'Ctrl ↵',
  upToDate: 'Up to date',
  pause: 'Pause',
  resume: 'Resume',
  step: 'Step',
  stop: 'Stop',
  again: 'Run again',
  retry: 'Try again',
  copyReport: 'Copy report',
  methods: 'Methods',
  stage: (words: string, done: number, total?: number) =>
    total === undefined || total <= 1 || done >= total ? words : `${words} ${count(done)} of ${count(total)}`,
  counting: (words: string, done: number) => `${words}: ${count(done)}`,
  paused: 'Paused',
  /** Where nobody knew how far it would go, the total is what was done. */
  stopped: (done: number, total: number) =>
    done >= total ? `Stopped at ${count(done)}` : `Stopped at ${count(done)} of ${count(total)}`,
  stoppedEarly: 'Stopped before the first result',
  failed: (method: string, message: string) => `${method}: ${message}`,
  refining: 'refining',
  progress: (method: string) => `${method}, progress`,
  blocked: 'A setting must be changed before a run.',
  needsOne: 'Tick at least one method.',
});

export const nodeWords = translated('app/workspace/nodeWords', {
  none: 'None chosen yet.',
  node: (label: string) => (/^\d+$/.test(label) ? `node ${label}` : label),
  remove: (label: string) => `Remove node ${label}`,
  more: (n: number) => `and ${count(n)} more`,
  clear: 'Remove all',
  title: (label: string) => `Select: ${label.toLowerCase()}`,
  how: 'How to choose',
  byId: 'By name',
  best: 'Best connected',
  random: 'At random',
  near: 'Around a node',
  byIdLabel: 'Names, separated by blanks, commas or lines',
  howMany: 'How many',
  seed: 'Seed',
  centre: 'Node',
  steps: 'Steps away',
  found: (n: number) => `${counted(n, 'node')} found`,
  unknown: (names: readonly string[]) =>
    `Not in this network: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${count(names.length - 5)} more` : ''}.`,
  tooMany: (max: number) => `At most ${counted(max, 'node')}; the first ${count(max)} are taken.`,
  replace: (n: number) => `Choose ${counted(n, 'node')}`,
  add: 'Add to the choice',
});
