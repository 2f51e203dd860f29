/** What the experiments behind the figures of SIR-HawkesN share. */
import { experimentsOf } from './figure-experiment';

export const hawkesRun = experimentsOf('SIR-HawkesN');
