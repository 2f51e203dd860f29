/** Classic small networks, typed in from the published records. Lines name a node and those of its neighbours not yet named. */
import type { Point } from './geometry';

export interface ClassicNetwork {
  id: string;
  title: string;
  description: string;
  source: string;
  licence: string;
  labels?: readonly string[];
  edges: readonly (readonly [number, number])[];
  n: number;
  /** Places as the network is usually drawn. */
  figure?: readonly Point[];
}

/** Five places on a circle, the first at the top, clockwise. */
function pentagon(radius: number): Point[] {
  return Array.from({ length: 5 }, (_, i) => ({
    x: radius * Math.sin((2 * Math.PI * i) / 5),
    y: radius * Math.cos((2 * Math.PI * i) / 5),
  }));
}

const FACTS = 'Published facts, typed in from the record; please cite the source.';

/** `{a: 'b c'}` → edges between labels; labels in order of first mention unless given. */
function named(
  lines: Readonly<Record<string, string>>,
  extra: readonly string[] = [],
): Pick<ClassicNetwork, 'labels' | 'edges' | 'n'> {
  const labels = [...new Set([...Object.entries(lines).flatMap(([a, b]) => [a, ...b.split(' ')]), ...extra])];
  const edges = Object.entries(lines).flatMap(([a, b]) =>
    b.split(' ').map((c) => [labels.indexOf(a), labels.indexOf(c)] as const),
  );
  return { labels, edges, n: labels.length };
}

/** The same for members numbered from 1, labelled by their numbers in the record. */
function numbered(
  n: number,
  lines: Readonly<Record<number, readonly number[]>>,
): Pick<ClassicNetwork, 'labels' | 'edges' | 'n'> {
  const edges = Object.entries(lines).flatMap(([a, b]) => b.map((c) => [Number(a) - 1, c - 1] as const));
  return { labels: Array.from({ length: n }, (_, i) => String(i + 1)), edges, n };
}

export const classics: readonly ClassicNetwork[] = [
  {
    id: 'karate',
    title: 'Karate club',
    description:
      'Friendships among the 34 members of a university karate club, shortly before it split: 1 is the instructor, 34 the president.',
    source:
      'W. W. Zachary (1977), An information flow model for conflict and fission in small groups, J. Anthropol. Res. 33, 452–473',
    licence: FACTS,
    ...numbered(34, {
      1: [2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 20, 22, 32],
      2: [3, 4, 8, 14, 18, 20, 22, 31],
      3: [4, 8, 9, 10, 14, 28, 29, 33],
      4: [8, 13, 14],
      5: [7, 11],
      6: [7, 11, 17],
      7: [17],
      9: [31, 33, 34],
      10: [34],
      14: [34],
      15: [33, 34],
      16: [33, 34],
      19: [33, 34],
      20: [34],
      21: [33, 34],
      23: [33, 34],
      24: [26, 28, 30, 33, 34],
      25: [26, 28, 32],
      26: [32],
      27: [30, 34],
      28: [34],
      29: [32, 34],
      30: [33, 34],
      31: [33, 34],
      32: [33, 34],
      33: [34],
    }),
  },
  {
    id: 'florentine',
    title: 'Florentine families',
    description:
      'Marriages between sixteen leading families of Florence around 1430. The Medici stand between the others; the Pucci married none of them.',
    source:
      'J. F. Padgett and C. K. Ansell (1993), Robust action and the rise of the Medici, Am. J. Sociol. 98, 1259–1319',
    licence: FACTS,
    ...named(
      {
        Medici: 'Acciaiuoli Albizzi Barbadori Ridolfi Salviati Tornabuoni',
        Castellani: 'Barbadori Peruzzi Strozzi',
        Salviati: 'Pazzi',
        Peruzzi: 'Bischeri Strozzi',
        Strozzi: 'Bischeri Ridolfi',
        Ridolfi: 'Tornabuoni',
        Guadagni: 'Albizzi Bischeri Lamberteschi Tornabuoni',
        Albizzi: 'Ginori',
      },
      ['Pucci'],
    ),
  },
  {
    id: 'kite',
    title: 'Kite',
    description:
      'Ten people made up to show that the best connected (Diane), the go-between (Heather) and the closest (Fernando, Garth) differ.',
    source: 'D. Krackhardt (1990), Assessing the political landscape, Adm. Sci. Q. 35, 342–369',
    licence: FACTS,
    ...named({
      Andre: 'Beverley Carol Diane Fernando',
      Beverley: 'Diane Ed Garth',
      Carol: 'Diane Fernando',
      Diane: 'Ed Fernando Garth',
      Ed: 'Garth',
      Fernando: 'Garth Heather',
      Garth: 'Heather',
      Heather: 'Ike',
      Ike: 'Jane',
    }),
  },
  {
    id: 'southern-women',
    title: 'Southern women',
    description:
      'Eighteen women of Natchez, Mississippi, and the fourteen social events (E1 to E14) at which they were seen in 1936.',
    source: 'A. Davis, B. B. Gardner and M. R. Gardner (1941), Deep South, University of Chicago Press, p. 148',
    licence: FACTS,
    ...named({
      Evelyn: 'E1 E2 E3 E4 E5 E6 E8 E9',
      Laura: 'E1 E2 E3 E5 E6 E7 E8',
      Theresa: 'E2 E3 E4 E5 E6 E7 E8 E9',
      Brenda: 'E1 E3 E4 E5 E6 E7 E8',
      Charlotte: 'E3 E4 E5 E7',
      Frances: 'E3 E5 E6 E8',
      Eleanor: 'E5 E6 E7 E8',
      Pearl: 'E6 E8 E9',
      Ruth: 'E5 E7 E8 E9',
      Verne: 'E7 E8 E9 E12',
      Myra: 'E8 E9 E10 E12',
      Katherine: 'E8 E9 E10 E12 E13 E14',
      Sylvia: 'E7 E8 E9 E10 E12 E13 E14',
      Nora: 'E6 E7 E9 E10 E11 E12 E13 E14',
      Helen: 'E7 E8 E10 E11 E12',
      Dorothy: 'E8 E9',
      Olivia: 'E9 E11',
      Flora: 'E9 E11',
    }),
  },
  {
    id: 'petersen',
    title: 'Petersen graph',
    description:
      'Ten nodes with three neighbours each and no cycle shorter than five: the smallest network of that kind.',
    source: 'J. Petersen (1898), Sur le théorème de Tait, L’Intermédiaire des Mathématiciens 5, 225–227',
    licence: 'Mathematical object, in the public domain.',
    ...numbered(10, { 1: [2, 5, 6], 2: [3, 7], 3: [4, 8], 4: [5, 9], 5: [10], 6: [8, 9], 7: [9, 10], 8: [10] }),
    figure: [...pentagon(2), ...pentagon(1)],
  },
];
