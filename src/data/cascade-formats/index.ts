/** The formats of cascades that are not tables: one cascade in a line, or paths. */
import type { Format } from '../reader';
import { forestFormat } from './forest';
import { netInfFormat } from './netinf';
import { netInfNetworkFormat } from './netinf-network';
import { retweetFormat } from './retweets';

export const cascadeFormats: readonly Format[] = [forestFormat, netInfFormat, netInfNetworkFormat, retweetFormat];
