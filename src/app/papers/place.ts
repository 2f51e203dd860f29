/** What an address below `papers` means: a paper, and perhaps one of its figures, opened. */
import type { Figure } from '../../experiment/library/figures/figure';
import { figurePath, figures } from '../../experiment/library/figures';
import { findPaper, papers, type PaperEntry } from '../../experiment/library/figures/papers';

export interface Place {
  paper: PaperEntry;
  figure?: Figure;
  /** Nothing of that name is here. */
  unknown?: boolean;
}

/** `papers` alone opens the first figure that there is; `papers/slicer` the paper with all its tiles closed. */
export function placeOf(path: string, all: readonly Figure[] = figures): Place {
  const [, slug, ...rest] = path.split('/');
  if (slug === undefined) {
    const figure = all.at(0);
    return { paper: (figure && findPaper(figure.paper)) ?? papers[0], ...(figure ? { figure } : {}) };
  }
  const paper = findPaper(slug);
  if (!paper) return { paper: papers[0], unknown: true };
  if (rest.length === 0) return { paper };
  const figure = all.find((one) => figurePath(one) === `${slug}/${rest.join('/')}`);
  return figure ? { paper, figure } : { paper, unknown: true };
}
