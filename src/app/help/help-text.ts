/** The longer texts of the Help and Data pages. */
import { translated } from '../../core/language';
import { LARGEST } from '../../core/generators/generator';
import { count } from '../text/format';

export const what: readonly string[] = translated('help/help-text/what', [
  'Cascade Lab is a laboratory for things that spread on networks: news, rumours, habits. You choose a network and where it starts; the lab says who is reached, when, and how likely.',
  'It gives two answers side by side. Monte Carlo plays the spread many times and counts. Message passing computes the probabilities directly. Where the network is a tree they agree; where it has loops, the difference is the lesson.',
  'On Spread time goes in steps, and every contact is one chance. On Influence time flows: every contact has a rate, active people may recover, and the question is how many are active by time t.',
  'On Campaign nothing spreads by itself: a site shows the item to one user after the other, and whoever says yes makes her friends likelier to. You decide whom to ask, against policies and, where it can be found, the best plan there is.',
  'On Forecast a neural network learns from your cascades who tends to follow whom, and what its neighbours in the network add to that; then it says who is next in a cascade, and how far that will go. It is trained in the page, on the graphics card where there is one, and stands beside what counting alone predicts.',
  'Everything is computed in your browser. An experiment is a short description: it can be sent as a link, kept as a file, and run again on another machine with the same numbers.',
]);

export const formats: readonly (readonly [string, string])[] = translated('help/help-text/formats', [
  [
    'Edge list',
    'One edge per line: two names, separated by tab, comma, semicolon or blanks. Lines that begin with # or % are comments. Further columns may hold a weight, an activation probability, a rate, an influence or a time. A header line is recognised.',
  ],
  [
    'Network files',
    'GEXF 1.2 and 1.3, GraphML, Pajek .net, GML, node-link JSON, graphology JSON. Names, weights, positions and preferences of nodes (preference, or b) are kept; other attributes of nodes are not.',
  ],
  [
    'Campaigns',
    'JSON with the preferences of users as “b” and edges as triples [v, u, w]; or an edge list with a column influence beside a table of nodes with id and preference. A preference or an influence outside 0…1 is told with its line.',
  ],
  [
    'FOREST cascades',
    'One cascade per line, items of user and time. Files for training, validation and test that are dropped together become one set with its split.',
  ],
  [
    'NetInf, NetRate, InfoPath',
    'A block of identifiers and names, a blank line, then one cascade per line, from its first event or from its last; or one edge per line with its rate (without one the rate is 1).',
  ],
  ['DeepHawkes, CasFlow', 'Five fields separated by tabs, with the paths of the cascade in the last one.'],
  [
    'Tables of events and cascades',
    'Columns of cascade, user, time, magnitude or parent in any order. What a column holds is judged and can be changed. A log of user and item without times is read in the order of its lines. An index file of ranges (SEISMIC) is read together with its data.',
  ],
  [
    'Posts of X/Twitter',
    'One JSON object per line, versions 1 and 2. Only identifiers, times and counts of followers are kept.',
  ],
  ['Compressed', 'Any of these with .gz: unpacked while it is read.'],
  [
    'Folder',
    'All files in it, as if they were dropped together: networks and cascades find each other by their names of users.',
  ],
  ['Pasted table', 'Copied from a spreadsheet or a text, pasted anywhere outside a text field.'],
  [
    'Experiment file',
    'A file saved by the lab (.cascade.json). Data are not inside: it names the file and its fingerprint.',
  ],
  ['Too large', 'Of a file of lines above the limit a part can be read: the first lines, or lines drawn at random.'],
]);

export const limits: readonly (readonly [string, string])[] = translated('help/help-text/limits', [
  ['One file', '200 MB as it lies on the disk'],
  ['Cascades', '200,000 cascades with 5,000,000 events'],
  ['Computed', `${count(LARGEST.n)} nodes and ${count(LARGEST.m)} edges`],
  ['Exact chain', '16 nodes, or 10 where nodes recover for good: it holds every state of the network at once'],
  ['NetRate', 'the 5,000 most active users of the cascades'],
  ['Campaign', '10,000 pushes; a game on boards of up to 60 users'],
  ['Optimum', 'of up to 1,000 pushes and 20,000,000 states; where it stops before the proof it gives a bracket'],
  ['Forecast', 'At least 10 cascades and at most 200,000 users; cascades of up to 5,000 users'],
  ['Other rules', '12 users who have not said yes: they are worked out on every set of users'],
  ['Drawn', '100,000 nodes and 500,000 edges; what is left out is said on the picture'],
  ['Steps back', '200 undo steps; versions are saved every five seconds of change'],
]);

export const privacy: readonly string[] = translated('help/help-text/privacy', [
  'There is no server behind this page, no account and no cookie. The page may not send anything anywhere: its security policy forbids requests to any other origin, and the browser enforces it.',
  'Files you bring are kept in this browser only, so that a reload does not lose them. The Data page lists them with their sizes, and deletes them one by one or all at once.',
  'A link holds the settings of an experiment, never data.',
]);

export const papers: readonly string[] = translated('help/help-text/papers', [
  'M. Wilinski and A. Y. Lokhov: Prediction-centric learning of independent cascade dynamics from partial observations. ICML 2021 (SLICER).',
  'Y. Zang, G. Bao, X. Ye, H. Zha and H. Zhou: A jump stochastic differential equation approach for influence prediction on information propagation networks. arXiv 1810.10677, 2018 (PropNet-SDE).',
  'N. Du, L. Song, M. Gomez-Rodriguez and H. Zha: Scalable influence estimation in continuous-time diffusion networks. NIPS 2013 (ConTinEst).',
  'M. Gomez-Rodriguez, D. Balduzzi and B. Schölkopf: Uncovering the temporal dynamics of diffusion networks. ICML 2011 (NetRate).',
  'Q. Kong, M.-A. Rizoiu and L. Xie: Modeling information cascades with self-exciting processes via generalized epidemic models. WSDM 2020 (SIR-HawkesN).',
  'S. Lin, Q. Hu, F. Wang and P. S. Yu: Steering information diffusion dynamically against user attention limitation. ICDM 2014 (PDC).',
  'C. Yang, J. Tang, M. Sun, G. Cui and Z. Liu: Multi-scale information diffusion prediction with reinforced recurrent networks. IJCAI 2019 (FOREST).',
  'D. Kempe, J. Kleinberg and É. Tardos: Maximizing the spread of influence through a social network. KDD 2003.',
  'D. Blackman and S. Vigna: Scrambled linear pseudorandom number generators. ACM Transactions on Mathematical Software 47, 2021.',
]);
