/** The formats of networks that are more than a table of edges. */
import type { Format } from '../reader';
import { campaignJson } from './campaign-json';
import { gexf } from './gexf';
import { gml } from './gml';
import { graphml } from './graphml';
import { adjacencyJson, cytoscapeJson, graphologyJson, nodeLinkJson } from './json-network';
import { pajek } from './pajek';

export const networkFormats: readonly Format[] = [
  gexf,
  graphml,
  pajek,
  gml,
  campaignJson,
  nodeLinkJson,
  graphologyJson,
  cytoscapeJson,
  adjacencyJson,
];
