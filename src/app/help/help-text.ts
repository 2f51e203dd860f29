/** The longer texts of the Help and Data pages. */
import { LARGEST } from '../../core/generators';
import { count } from '../text/format';

export const what: readonly string[] = [
  'Cascade Lab is a laboratory for things that spread on networks: news, rumours, habits. You choose a network and where it starts; the lab says who is reached, when, and how likely.',
  'It gives two answers side by side. Monte Carlo plays the spread many times and counts. Message passing computes the probabilities directly. Where the network is a tree they agree; where it has loops, the difference is the lesson.',
  'Everything is computed in your browser. An experiment is a short description: it can be sent as a link, kept as a file, and run again on another machine with the same numbers.',
];

export const formats: readonly (readonly [string, string])[] = [
  [
    'Edge list',
    'One edge per line: two names, separated by tab, comma, semicolon or blanks. Lines that begin with # or % are comments. A third column may hold a weight or an activation probability. A header line is recognised.',
  ],
  ['Compressed', 'The same with .gz: unpacked while it is read.'],
  ['Pasted table', 'Copied from a spreadsheet or a text, pasted anywhere outside a text field.'],
  [
    'Experiment file',
    'A file saved by the lab (.cascade.json). Data are not inside: it names the file and its fingerprint.',
  ],
];

export const limits: readonly (readonly [string, string])[] = [
  ['One file', '200 MB as it lies on the disk'],
  ['Cascades', '200,000 cascades with 5,000,000 events'],
  ['Computed', `${count(LARGEST.n)} nodes and ${count(LARGEST.m)} edges`],
  ['Drawn', '100,000 nodes and 500,000 edges; what is left out is said on the picture'],
  ['Steps back', '200 undo steps; versions are saved every five seconds of change'],
];

export const privacy: readonly string[] = [
  'There is no server behind this page, no account and no cookie. The page may not send anything anywhere: its security policy forbids requests to any other origin, and the browser enforces it.',
  'Files you bring are kept in this browser only, so that a reload does not lose them. The Data page lists them with their sizes, and deletes them one by one or all at once.',
  'A link holds the settings of an experiment, never data.',
];

export const papers: readonly string[] = [
  'M. Wilinski and A. Y. Lokhov: Prediction-centric learning of independent cascade dynamics from partial observations. ICML 2021 (SLICER).',
  'D. Kempe, J. Kleinberg and É. Tardos: Maximizing the spread of influence through a social network. KDD 2003.',
  'D. Blackman and S. Vigna: Scrambled linear pseudorandom number generators. ACM Transactions on Mathematical Software 47, 2021.',
];
