/** The five papers: who wrote them, what they are about, and – where their figures are not in the library – what those show. */
import type { Paper } from '../../../core/method';

export interface PaperItem {
  item: string;
  claim: string;
}

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
  /** One or two sentences. */
  about: string;
  /** Figures, tables and claims that are not in the library. */
  items: readonly PaperItem[];
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
    about:
      'How likely news passes along every edge is learned from activation times, even where some nodes are never seen; messages that run along the edges make it fast enough for large networks.',
    items: [],
  },
  {
    id: 'PDC',
    slug: 'pdc',
    title: 'Steering information diffusion dynamically against user attention limitation',
    authors: 'Shuyang Lin, Qingbo Hu, Fengjiao Wang and Philip S. Yu',
    venue: 'ICDM 2014',
    subject: 'planning pushes',
    about:
      'Push-driven cascades: a website decides, step by step, whom to notify next. Whether a user says yes depends on her own preference and on the friends who said yes before; the best sequence of pushes is a plan that looks ahead.',
    items: [],
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
    about:
      'How many will be reached by time t? Spreading in continuous time is written as equations that jump, and solved by a few sampled paths with reduced variance, for every node at once.',
    items: [],
  },
  {
    id: 'SIR-HawkesN',
    slug: 'sir-hawkesn',
    title: 'Modeling information cascades with self-exciting processes via generalized epidemic models',
    authors: 'Quyu Kong, Marian-Andrei Rizoiu and Lexing Xie',
    venue: 'WSDM 2020',
    link: { text: 'arXiv 1910.05451', url: 'https://arxiv.org/abs/1910.05451' },
    subject: 'two models, one process',
    about:
      'Epidemics with any law of recovery and self-exciting processes in a finite population are two views of one process. What is known of one – kernels, fits, forecasts of popularity – carries over to the other.',
    items: [],
  },
  {
    id: 'FOREST',
    slug: 'forest',
    title: 'Multi-scale information diffusion prediction with reinforced recurrent networks',
    authors: 'Cheng Yang, Jian Tang, Maosong Sun, Ganqu Cui and Zhiyuan Liu',
    venue: 'IJCAI 2019',
    link: { text: 'doi 10.24963/ijcai.2019/560', url: 'https://doi.org/10.24963/ijcai.2019/560' },
    subject: 'learning who is next',
    about:
      'A recurrent network reads who was reached so far and predicts who comes next; reinforcement teaches the same network how large the cascade will be.',
    items: [],
  },
];

export function findPaper(idOrSlug: string): PaperEntry | undefined {
  return papers.find(({ id, slug }) => id === idOrSlug || slug === idOrSlug);
}
