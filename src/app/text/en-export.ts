/** Words of what can be taken away as a file. */
import { translated } from '../../core/language';
import { count } from './format';

export const exportWords = translated('app/export/exportWords', {
  label: 'Export',
  failed: 'The file could not be made.',
  picture: 'Picture, PNG',
  svg: 'Picture, SVG',
  svgLimit: (most: number) => `up to ${count(most)} nodes`,
  treePicture: 'Spreading tree, PNG',
  treeSvg: 'Spreading tree, SVG',
  treeCsv: 'Spreading tree, CSV',
  pictureFailed: 'The picture could not be made: the graphics card gave none.',
  edges: 'Network: edges, CSV',
  nodes: 'Network: nodes, CSV',
  withColumns: 'with computed columns',
  gexf: 'Network, GEXF',
  graphml: 'Network, GraphML',
  json: 'Network, JSON',
  pajek: 'Network, Pajek',
  longCsv: 'Cascades, long CSV',
  forest: 'Cascades, FOREST',
  netRate: 'Cascades, NetRate',
  how: (n: number, all: boolean) => (all ? `all ${count(n)}` : `${count(n)} chosen`),
  results: 'Results, JSON',
  experiment: 'Experiment file, methods paragraph…',
  cascadeCsv: 'CSV',
  cascadeForest: 'FOREST',
});
