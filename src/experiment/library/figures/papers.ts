/** The five papers: who wrote them, what they are about, and – where their figures are not in the library – what those show. */
import type { Paper } from '../../../core/method';

export interface PaperEntry {
  id: Paper;
  /** In addresses: `#/papers/slicer`. */
  slug: string;
  title: string;
  authors: string;
  venue: string;
  /** Where the paper can be read by everybody. */
  link?: { text: string; url: string };
  /** Two or three words. */
  subject: string;
}

export const papers: readonly PaperEntry[] = [
  {
    id: 'SLICER',
    slug: 'slicer',
    title: 'Prediction-centric learning of independent cascade dynamics from partial observations',
    authors: 'Mateusz Wilinski and Andrey Y. Lokhov',
    venue: 'ICML 2021',
    link: { text: 'arXiv 2007.06557', url: 'https://arxiv.org/abs/2007.06557' },
    subject: 'dynamic message passing',
  },
  {
    id: 'PDC',
    slug: 'pdc',
    title: 'Steering information diffusion dynamically against user attention limitation',
    authors: 'Shuyang Lin, Qingbo Hu, Fengjiao Wang and Philip S. Yu',
    venue: 'ICDM 2014',
    subject: 'planning pushes',
  },
  {
    id: 'PropNet-SDE',
    slug: 'propnet',
    title:
      'A jump stochastic differential equation approach for influence prediction on information propagation networks',
    authors: 'Yaohua Zang, Gang Bao, Xiaojing Ye, Hongyuan Zha and Haomin Zhou',
    venue: 'arXiv 2018',
    link: { text: 'arXiv 1810.10677', url: 'https://arxiv.org/abs/1810.10677' },
    subject: 'continuous time',
  },
  {
    id: 'SIR-HawkesN',
    slug: 'sir-hawkesn',
    title: 'Modeling information cascades with self-exciting processes via generalized epidemic models',
    authors: 'Quyu Kong, Marian-Andrei Rizoiu and Lexing Xie',
    venue: 'WSDM 2020',
    link: { text: 'arXiv 1910.05451', url: 'https://arxiv.org/abs/1910.05451' },
    subject: 'two models, one process',
  },
  {
    id: 'FOREST',
    slug: 'forest',
    title: 'Multi-scale information diffusion prediction with reinforced recurrent networks',
    authors: 'Cheng Yang, Jian Tang, Maosong Sun, Ganqu Cui and Zhiyuan Liu',
    venue: 'IJCAI 2019',
    link: { text: 'doi 10.24963/ijcai.2019/560', url: 'https://doi.org/10.24963/ijcai.2019/560' },
    subject: 'learning who is next',
  },
];

export function findPaper(idOrSlug: string): PaperEntry | undefined {
  return papers.find(({ id, slug }) => id === idOrSlug || slug === idOrSlug);
}
