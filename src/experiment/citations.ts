/** Where a method is published, as references for a paper: the paper that the lab follows, and those of the methods it compares with. */
import type { Method, Paper } from '../core/method';
import { findPaper } from './library/figures/papers';

/** References of methods that are not the paper's own, by what `source.equations` names. */
const OTHERS: readonly (readonly [names: RegExp, reference: string])[] = [
  [
    /Du et al\. 2013/,
    'N. Du, L. Song, M. Gomez-Rodriguez and H. Zha: Scalable influence estimation in continuous-time diffusion networks. NIPS 2013, 3147–3155.',
  ],
  [
    /Balduzzi|NetRate/,
    'M. Gomez-Rodriguez, D. Balduzzi and B. Schölkopf: Uncovering the temporal dynamics of diffusion networks. ICML 2011, 561–568.',
  ],
];

function referenceOf(paper: Paper): string[] {
  const entry = findPaper(paper);
  if (!entry) return [];
  const where = entry.link ? `${entry.venue}, ${entry.link.text}` : entry.venue;
  // "arXiv 2018, arXiv 1810.10677" says arXiv twice.
  return [`${entry.id} is ${entry.authors}: ${entry.title}. ${where.replace(/^arXiv (\d+), (arXiv .*)$/, '$2 ($1)')}.`];
}

/** The references of a method, each a sentence with its full stop. */
export function citationsOf({ source }: Pick<Method, 'source'>): string[] {
  return [
    ...referenceOf(source.paper),
    ...OTHERS.flatMap(([names, reference]) => (names.test(source.equations) ? [reference] : [])),
  ];
}
