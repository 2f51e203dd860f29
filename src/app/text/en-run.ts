/** Words that pages with a network, methods and runs share. */
import { translated } from '../../core/language';
import { count } from './format';

export const runWords = translated('app/run/runWords', {
  presets: 'Presets',
  methods: 'Methods',
  luck: 'Luck',
  seed: 'Seed',
  seedHelp: 'One number fixes every draw. The same seed, the same runs, everywhere.',
  seedWrong: (typed: string) => `“${typed}” is no seed; expected a whole number from 0 on.`,
  anotherRun: 'Another run',
  pin: 'Pin',
  pinHelp: 'Keep these results to compare later ones with them',
  wanted: (name: string) =>
    `This experiment works on your file “${name}”. Give it to go on; files never travel in links.`,
  noNetwork: 'There is no network to run on.',
  noSources: 'None chosen: the best connected node.',
  noSourcesBut: (node: string, neighbours: number) =>
    `None chosen: ${node}, the best connected (${count(neighbours)} neighbours).`,
  colourBy: 'Colour by',
  networkOnly: (n: number) => `Network, ${count(n)} nodes`,
  around: 'Show the part around the selection',
  settling: (share: number) => `Arranging nodes, ${Math.round(100 * share)} %`,
  stopSettling: 'Stop arranging',
  loading: (title: string) => `Loading ${title}`,
  results: 'Results',
  stale: 'Settings changed',
  pressRun: 'Press Run to draw this.',
  partial: (done: number, total: number) => `${count(done)} of ${count(total)} runs so far`,
  stopped: (done: number, total: number) => `Stopped at ${count(done)} of ${count(total)} runs`,
  exporting: {
    label: 'Export the network',
    png: 'Picture, PNG',
    svg: 'Picture, SVG',
    svgLimit: (most: number) => `up to ${count(most)} nodes`,
    csv: 'Nodes, CSV',
    csvDetail: 'with results',
    alphas: 'Learned α, CSV',
    alphasDetail: 'by edge',
    failed: 'The picture could not be made: the graphics card gave none.',
  },
  at: (label: string, t: number) => `${label} at t = ${t}`,
});
