import { buildNetwork } from '../network';
import type { Rng } from '../rng';
import { FEWEST_USERS, sketchBoard, type BoardKind } from './board-kinds';
import { BOARD_NAMES } from './board-names';
import { defineGenerator, parameterIssue } from './generator';

/** Boards of the campaign game: users with names, `preference` and a place; edges with `influence`. */
export const campaignBoard = defineGenerator({
  id: 'campaign-board',
  title: 'Campaign board',
  summary: 'Small boards of the campaign game: users have names and tastes, and friends have influence.',
  source: 'Made for this lab; b and w as in PDC, definition 1',
  parameters: {
    board: {
      kind: 'choice',
      label: 'Board',
      help: 'What the board is about.',
      options: [
        { value: 'pair', label: 'Two users', help: 'Ann and Ben; Ben listens to Ann.' },
        { value: 'strangers', label: 'Two strangers', help: 'Ann and Ben, who do not listen to each other.' },
        { value: 'celebrity', label: 'Celebrity', help: 'Many follow one user who hardly ever says yes.' },
        { value: 'chain', label: 'Chain', help: 'Everybody listens to the one before.' },
        { value: 'club', label: 'Club', help: 'A close group where the first yes is hard, and a few loners.' },
        { value: 'circles', label: 'Circles', help: 'Four circles of friends with bridges.' },
      ],
      default: 'circles',
    },
    n: {
      kind: 'number',
      label: 'Users',
      symbol: 'N',
      help: 'How many users there are.',
      integer: true,
      min: 2,
      max: BOARD_NAMES.length,
      step: 1,
      slider: [12, BOARD_NAMES.length],
      default: 24,
      when: { parameter: 'board', is: ['celebrity', 'chain', 'club', 'circles'] },
    },
  },
  check({ board, n }) {
    const fewest = FEWEST_USERS[board];
    if (n >= fewest) return [];
    return [
      parameterIssue(
        'too-few-users',
        'n',
        n,
        `at least ${fewest} users`,
        `This board has ${n.toLocaleString('en')} users; it needs ${fewest} to make its point.`,
      ),
    ];
  },
  estimate: ({ board, n }) =>
    board === 'pair'
      ? { n: 2, m: 1 }
      : board === 'strangers'
        ? { n: 2, m: 0 }
        : { n, m: board === 'chain' ? n - 1 : 2 * n },
  generate({ board, n: wanted }, rng) {
    const sketch = sketchBoard(board, wanted, rng);
    const n = sketch.taste.length;
    const names = isSmall(board) ? ['Ann', 'Ben'] : BOARD_NAMES.slice(0, n);
    const numbers = numbering(board, n, rng);
    const preference = new Float64Array(n);
    const positions = new Float32Array(2 * n);
    numbers.forEach((user, i) => {
      preference[user] = sketch.taste[i] / 100;
      positions[2 * user] = sketch.places[i].x;
      positions[2 * user + 1] = sketch.places[i].y;
    });
    return buildNetwork({
      n,
      directed: true,
      from: Int32Array.from(sketch.edges, ([v]) => numbers[v]),
      to: Int32Array.from(sketch.edges, ([, u]) => numbers[u]),
      edgeValues: { influence: Float64Array.from(sketch.edges, ([, , w]) => w / 100) },
      nodeValues: { preference },
      labels: names,
      positions,
    });
  },
});

/** The number of every user of the sketch: shuffled where her place on the board must not tell her part. */
function numbering(board: BoardKind, n: number, rng: Rng): Int32Array {
  const numbers = Int32Array.from({ length: n }, (_, i) => i);
  return isSmall(board) || board === 'circles' ? numbers : rng.shuffle(numbers);
}

/** Boards of two, whatever is asked for. */
const isSmall = (board: BoardKind): boolean => board === 'pair' || board === 'strangers';
