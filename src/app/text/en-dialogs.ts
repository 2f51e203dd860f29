/** Words of the dialogs: choose, draw and make data, share. They are loaded with the first dialog. */
import { translated } from '../../core/language';
import { count, counted } from './format';

export const pickerWords = translated('app/dialogs/pickerWords', {
  title: 'Choose data',
  what: 'What to choose',
  networks: 'Networks',
  cascades: 'Cascades',
  kinds: 'Ways to a network',
  samples: 'Samples',
  generate: 'Generate',
  yours: 'Yours',
  derive: 'From the cascades',
  bring: 'Bring your data',
  generator: 'Kind of network',
  seed: 'Seed',
  seedHelp: 'The same seed gives the same network, everywhere.',
  newSeed: 'Another seed',
  estimate: (n: number, m: number) => `about ${counted(n, 'node')}, ${counted(m, 'edge')}`,
  noneYours: 'No data kept yet. What you bring stays on this device and is listed here.',
  noneYoursCascades: 'No cascades kept yet. What you bring stays on this device and is listed here.',
  chosen: 'shown now',
  rule: 'An edge from one user to another',
  rules: { successive: 'when the other came next', parents: 'when the other is known to have it from the one' },
  least: 'In at least so many cascades',
  leastWrong: 'Expected a whole number from 1 on.',
  deriveText:
    'Where nobody knows who listens to whom, the cascades themselves give a network. It says who came after whom, which is not the same; every picture names the rule.',
  make: 'Make the network',
  cascadesOf: (title: string) => `Cascades on ${title}`,
  noCascades: 'No cascades',
  noCascadesText: 'The network alone.',
  draw: 'Draw cascades…',
  drawText: 'Let a model spread many times on the network that is open, and keep every cascade whole.',
  alongWith: (network: string) => `comes with its network, ${network}`,
});

export const drawWords = translated('app/dialogs/drawWords', {
  title: 'Draw cascades',
  method: 'Process',
  processes: {
    'independent-cascade/cascades': 'in steps: one chance for every contact',
    'jump-sde/cascades': 'in continuous time: a rate for every contact',
    'push-driven-cascade/action-log': 'item by item: who acts on it, by taste and by friends who did',
    'forest/forum': 'on no network: threads in a forum of friends, groups and habits',
    'sir-hawkes/simulate': 'by numbers alone, on no network: SIR, HawkesN or Hawkes',
  } as Readonly<Record<string, string>>,
  on: (title: string, n: number, m: number) => `On ${title}: ${counted(n, 'node')}, ${counted(m, 'edge')}.`,
  noNetwork: 'There is no network to draw on. Choose one first.',
  choose: 'Choose a network…',
  seed: 'Seed',
  seedHelp: 'The same seed gives the same cascades, everywhere.',
  seedWrong: 'Expected a whole number from 0 on.',
  newSeed: 'Another seed',
  draw: 'Draw them',
  expected: (time: string) => `about ${time}`,
});

export const shareWords = translated('app/dialogs/shareWords', {
  title: 'Share this experiment',
  link: 'Link',
  linkHelp: 'The whole experiment is in the link: settings, seed, view. It is not stored anywhere.',
  length: (n: number) => `${count(n)} characters`,
  copyLink: 'Copy link',
  copyRefused: 'The browser does not allow copying here. The text is selected: press Ctrl+C.',
  notInside: (names: readonly string[]) =>
    `The data of ${names.map((name) => `“${name}”`).join(', ')} are not in the link. Whoever opens it will be asked for ${names.length === 1 ? 'that file; its fingerprint is compared' : 'those files; their fingerprints are compared'}.`,
  namesInside: (names: readonly string[]) =>
    `The link names ${names.length === 1 ? 'a node' : `${count(names.length)} nodes`} of your data that the settings speak of: ${names
      .slice(0, 3)
      .map((name) => `“${name}”`)
      .join(', ')}${names.length > 3 ? ' …' : ''}.`,
  teach: 'For a class',
  teachHelp:
    'A link with your own instruction, in which you hide or lock controls; as text, QR code, or a frame for your course page.',
  teachButton: 'Make a lesson link',
  file: 'Experiment file',
  fileHelp: 'The same, as a file that can be kept, and opened here or on the command line.',
  save: 'Save experiment file',
  open: 'Open experiment file…',
  methods: 'Methods paragraph',
  methodsHelp: 'What was computed, in words for a paper.',
  copyMethods: 'Copy paragraph',
  seed: 'Seed of the experiment',
  seedHelp: 'The same seed gives the same random numbers, on every machine.',
  newSeed: 'New seed',
  tooLong: 'Some programs cut links longer than 2,000 characters; the experiment file is safer.',
  failed: 'The experiment could not be written down.',
});

/** "601 cascades, 4,648 events". */
export const sizeOfCascades = translated('app/dialogs/sizeOfCascades', (cascades?: number, events?: number): string =>
  [
    cascades === undefined ? '' : counted(cascades, 'cascade'),
    events === undefined ? '' : `${count(events)} ${events === 1 ? 'event' : 'events'}`,
  ]
    .filter(Boolean)
    .join(', '),
);
