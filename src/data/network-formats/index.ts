/** The formats of networks that are more than a table of edges. */
import type { Format } from '../reader';
import { gexf } from './gexf';
import { graphml } from './graphml';

export const networkFormats: readonly Format[] = [gexf, graphml];
