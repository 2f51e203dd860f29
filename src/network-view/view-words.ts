/** Every word that the network picture says by itself. */
import { translated } from '../core/language';

export const viewWords = translated('network-view/words', {
  node: 'Node',
  nodes: 'Nodes',
  edgesTitle: 'Edges',
  from: 'From',
  to: 'To',
  andNode: 'and node',
  state: 'State',
  degreeTitle: 'Degree',
  observed: 'Observed',
  yes: 'yes',
  no: 'no',
  noValue: 'no value',
  missing: (what: string, edges: string, n: number) => `${what}: ${edges} ${n === 1 ? 'edge' : 'edges'}`,
  find: 'Find a node',
  matches: 'Matches',
  degree: (n: number) => `degree ${n}`,
  notFound: (name: string) => `No node is called “${name}”.`,
  legend: 'Legend and filter',
  gripFrom: (name: string) => `${name} from`,
  gripTo: (name: string) => `${name} to`,
  keys: {
    source: 'source',
    active: 'active',
    inactive: 'not active',
    unobserved: 'not observed',
    hollow: (below: string) => `below ${below}`,
    selected: 'selected',
  },
  tools: {
    label: 'Network tools',
    look: 'Look and move',
    seed: 'Choose sources',
    hide: 'Choose hidden nodes',
    lasso: 'Select with a lasso',
    box: 'Select with a box',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit to stage',
    list: 'Node list',
  },
  notDrawn: 'The network is not drawn yet.',
  tooManyForSvg: (limit: string) => `An SVG holds at most ${limit} nodes; take the PNG.`,
  noContext: 'The picture cannot be exported: no graphics context is left.',
  noCanvasLeft: 'The picture cannot be exported: no canvas is left.',
  tooLarge: 'The picture is too large for this browser.',
  cannotDraw: (nodes: string, edges: string) =>
    `This browser cannot draw the network, because WebGL 2 is not available. Everything else works: the ${nodes} nodes and ${edges} edges are here as a list.`,
  selectHides: 'Select a node to read its neighbours; Enter hides it or shows it again.',
  selectSource: 'Select a node to read its neighbours; Enter makes it a source.',
  neighbours: (node: string, n: number, names: readonly string[], more: number) =>
    `Node ${node} has ${n} ${n === 1 ? 'neighbour' : 'neighbours'}${
      names.length > 0 ? `: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}` : ''
    }.`,
  drawn: (nodes: readonly [string, string] | undefined, edges: readonly [string, string] | undefined) =>
    `${[nodes && `${nodes[0]} of ${nodes[1]} nodes`, edges && `${edges[0]} of ${edges[1]} edges`].filter(Boolean).join(' and ')} drawn`,
  keyboard: {
    walk: 'Arrow keys walk to the nearest neighbour in that direction, N and Shift N by degree.',
    hides: 'Space selects, Enter hides a node or shows it again.',
    sources: 'Space selects, Enter makes or removes a source.',
    edges: 'E and Shift E go through the edges of the node, the largest values first; Escape goes back.',
    move: 'Control and arrows move the view, plus, minus and 0 zoom and fit.',
  },
});
