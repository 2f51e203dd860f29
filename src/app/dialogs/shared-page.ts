import type { Experiment } from '../../experiment/experiment';
import { familyOfPage, pageFor } from '../families';
import { pageOf } from '../pages';

/** The page that a link leads to: the one that is open, if it shows the workspace that the link carries, else that of the experiment. */
export const sharedPage = (path: string, experiment: Pick<Experiment, 'method'>): string =>
  pageOf(path)?.workspace && !familyOfPage(path) ? path : pageFor(experiment);
