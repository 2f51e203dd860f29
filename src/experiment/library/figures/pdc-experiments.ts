/** What the experiments behind the figures of PDC share: networks of the paper's sizes, settings, policies and their lines. */
import type { Method } from '../../../core/method';
import type { Source } from '../../experiment';
import type { FigureRun } from './figure';
import { experimentsOf } from './figure-experiment';

export const pdcRun = experimentsOf('PDC');

export interface PdcNetwork {
  id: string;
  /** As the paper calls the network of this size. */
  title: string;
  n: number;
  m: number;
  network: Source;
  /** The user's file, where it is one. */
  needs?: string;
}

/** Directed networks with heavy-tailed degrees, of the sizes of the paper's. */
const drawn = (id: string, title: string, n: number, m: number, alpha: number): PdcNetwork => ({
  id,
  title,
  n,
  m,
  network: { kind: 'generated', generator: 'static-model', parameters: { n, m, alpha }, seed: 1 },
});

export const twitterFriends = drawn('friends', 'Size of Twitter-friends', 822, 56_286, 0.4);
export const uicFollowers = drawn('followers', 'Size of UIC-followers', 2187, 14_572, 0.4);
export const foursquare = drawn('foursquare', 'Size of Foursquare', 8465, 145_956, 0.6);
export const smallNetworks = [twitterFriends, uicFollowers, foursquare] as const;

const SLASHDOT_FILE = 'soc-Slashdot0902.txt.gz';
export const slashdot: PdcNetwork = {
  id: 'slashdot',
  title: 'Slashdot, February 2009',
  n: 82_168,
  m: 870_161,
  network: { kind: 'uploaded', name: SLASHDOT_FILE, choices: { directed: true } },
  needs: SLASHDOT_FILE,
};

export const withFile = ({ needs }: PdcNetwork): Pick<FigureRun, 'needs'> => (needs === undefined ? {} : { needs });

/** What differs from the paper wherever its networks are drawn. */
export const DRAWN_WORDS =
  'The paper’s networks are not public any more: here networks with the same numbers of users and links are drawn, with heavy-tailed degrees. Tastes and influence are drawn as in the paper (θ = 0.2).';

/** The policies of the paper, best first. */
export const POLICY_LINES = [
  { id: 'online-search', label: 'OnlineSearch', role: 'own' },
  { id: 'online-greedy', label: 'OnlineGreedy', role: 'b2' },
  { id: 'greedy', label: 'Greedy', role: 'b1' },
  { id: 'weight-sum', label: 'WeightSum', role: 'b3' },
  { id: 'random', label: 'Random', role: 'rnd' },
] as const satisfies readonly { id: string; label: string; role: Method['role'] }[];
export type PolicyLine = (typeof POLICY_LINES)[number]['id'];
