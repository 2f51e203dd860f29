/** Messages, not dice: the same probabilities by message passing and by many runs, where there are no loops, one, and many. */
import type { NodeFieldOverTimeOutput, SeriesOutput } from '../../../core/outputs';
import type { Source } from '../../experiment';
import { scalarOf, seriesOf, short } from '../figures/words';
import { runsOf } from './experiments';
import type { FigureResults, LessonStudy } from './study';

export const CHANCE = 0.6;
export const STEPS = 24;
/** Runs behind every probability that is not from messages. */
export const RUNS = 100_000;
/** People of the tree, and along each side of the lattice. */
export const TREE_NODES = 46;
export const SIDE = 7;
/** Extra edges of the network that has many. */
export const MANY_EXTRA = 10;

/** A tree with so many edges more; the first of them closes a loop of four. */
export const treeWith = (extra: number): Source => ({
  kind: 'generated',
  generator: 'k-ary-tree',
  parameters: { n: TREE_NODES, ...(extra > 0 ? { extra } : {}) },
  seed: 4,
});
const LATTICE: Source = {
  kind: 'generated',
  generator: 'square-lattice',
  parameters: { width: SIDE, height: SIDE },
  seed: 1,
};
const RING: Source = { kind: 'generated', generator: 'ring', parameters: { n: 12, k: 2 }, seed: 1 };

/** Where the rumour starts: the root of the tree, the middle of the lattice, anywhere on the ring. */
export const PLACES = {
  tree: { network: treeWith(0), source: 0 },
  one: { network: treeWith(1), source: 0 },
  lattice: { network: LATTICE, source: (SIDE * SIDE - 1) / 2 },
  many: { network: treeWith(MANY_EXTRA), source: 0 },
  ring: { network: RING, source: 0 },
} as const;
export type Place = keyof typeof PLACES;
const places = Object.keys(PLACES) as Place[];

/** The loop of the one extra edge: 9 is where it hangs on the tree, and 45 lies across from it. */
export const LOOP = [9, 20, 45, 21] as const;

const run = runsOf('SLICER', 'section 3.1');

const settings = (source: number) => ({ alpha: CHANCE, horizon: STEPS, sources: [String(source)] });

/** So many runs on the tree, for counting with few and with many. */
export const dice = (seed: number, runs: number) =>
  run(
    `runs-${runs}`,
    `${runs} runs on the tree`,
    'independent-cascade/monte-carlo',
    { ...settings(0), runs },
    { network: treeWith(0) },
    seed,
    { outputs: ['marginals'] },
  );

/** By messages and by runs on the tree with so many extra edges, for the slider. */
export const withExtra = (seed: number, extra: number, runs: number) => [
  run(
    `messages-${extra}`,
    `Messages on a tree with ${extra} extra edges`,
    'independent-cascade/dmp',
    settings(0),
    { network: treeWith(extra) },
    seed,
  ),
  run(
    `dice-${extra}-${runs}`,
    `${runs} runs on a tree with ${extra} extra edges`,
    'independent-cascade/monte-carlo',
    { ...settings(0), runs },
    { network: treeWith(extra) },
    seed,
    { outputs: ['reached'] },
  ),
];

export interface Compared {
  messages: SeriesOutput;
  dice: SeriesOutput;
  /** Expected number reached at the end. */
  passed: number;
  sampled: number;
  /** Standard error of `sampled`. */
  error: number;
  /** p by messages − share of runs at the last step, by node. */
  excess: Float64Array;
  /** Largest distance of any probability, at any step, in standard errors (beyond what one run more or less changes). */
  furthest: number;
  /** Most that messages lie below the runs, in the same unit. */
  below: number;
  /** Edges tried in one run, messages passed in one pass. */
  tries: number;
  passes: number;
}

export interface MessageFacts {
  places: Readonly<Record<Place, Compared>>;
  /** On the network with one extra edge: the node that is most wrong, and by how much more than the next. */
  worst: number;
  lead: number;
  /** The same in standard errors, as if the two nodes were reached independently; they go together, so it is more. */
  leadErrors: number;
}

const marginalsOf = (results: FigureResults, id: string): NodeFieldOverTimeOutput | undefined => {
  const found = results.get(id)?.outputs.marginals;
  return found?.kind === 'node-field-over-time' ? found : undefined;
};

function compared(results: FigureResults, place: Place): Compared | undefined {
  const [byMessages, byDice] = [`${place}-messages`, `${place}-dice`];
  const [p, q] = [marginalsOf(results, byMessages), marginalsOf(results, byDice)];
  const [messages, dice] = [seriesOf(results, byMessages, 'reached'), seriesOf(results, byDice, 'reached')];
  const [passes, tries] = [scalarOf(results, byMessages, 'tries'), scalarOf(results, byDice, 'tries')];
  if (!p || !q || !messages || !dice || passes === undefined || tries === undefined) return undefined;
  const n = p.values.length / p.times.length;
  let [furthest, below] = [0, 0];
  p.values.forEach((passed, k) => {
    const error = Math.sqrt((passed * (1 - passed)) / RUNS) + 1 / RUNS;
    furthest = Math.max(furthest, Math.abs(passed - q.values[k]) / error);
    below = Math.max(below, (q.values[k] - passed) / error);
  });
  const last = p.values.length - n;
  return {
    messages,
    dice,
    passed: messages.y[messages.y.length - 1],
    sampled: dice.y[dice.y.length - 1],
    error: dice.standardError?.at(-1) ?? 0,
    excess: Float64Array.from({ length: n }, (_, i) => p.values[last + i] - q.values[last + i]),
    furthest,
    below,
    tries,
    passes,
  };
}

/** Distance that chance allows among a thousand probabilities, in standard errors. */
const ALLOWED = 4.5;

export const messagesNotDice: LessonStudy<MessageFacts> = {
  id: 'messages-not-dice',
  paper: 'SLICER',
  version: 1,
  seed: 7,
  otherSeeds: [3, 11, 12],
  runs: (seed) =>
    places.flatMap((place) => {
      const { network, source } = PLACES[place];
      return [
        run(`${place}-messages`, 'Message passing', 'independent-cascade/dmp', settings(source), { network }, seed, {
          weight: 0.05,
        }),
        run(
          `${place}-dice`,
          'Many runs',
          'independent-cascade/monte-carlo',
          { ...settings(source), runs: RUNS },
          { network },
          seed,
          { outputs: ['marginals', 'reached', 'tries'] },
        ),
      ];
    }),
  facts(results) {
    const found = places.map((place) => [place, compared(results, place)] as const);
    if (found.some(([, one]) => one === undefined)) return undefined;
    const all = Object.fromEntries(found) as Record<Place, Compared>;
    const { excess } = all.one;
    const order = Array.from(excess, (_, i) => i).toSorted((a, b) => excess[b] - excess[a]);
    const lead = excess[order[0]] - excess[order[1]];
    return { places: all, worst: order[0], lead, leadErrors: lead / Math.sqrt(1 / (2 * RUNS)) };
  },
  claims: ({ places: { tree, one, lattice, many, ring }, worst, lead, leadErrors }) => {
    const more = ({ passed, sampled }: Compared): number => passed / sampled - 1;
    return [
      {
        text: `tree: no probability further off than ${short(tree.furthest)} standard errors (at most ${ALLOWED})`,
        holds: tree.furthest <= ALLOWED,
      },
      {
        text: `one more edge: messages expect ${one.passed.toFixed(2)}, runs ${one.sampled.toFixed(2)} ± ${short(2 * one.error)}: more by at least ten standard errors`,
        holds: one.passed - one.sampled >= 10 * one.error,
      },
      {
        text: `lattice: messages expect ${short(lattice.passed)}, runs ${short(lattice.sampled)}: more by at least a tenth`,
        holds: more(lattice) >= 0.1,
      },
      {
        text: `messages are nowhere below the runs by more than ${short(Math.max(one.below, lattice.below, many.below))} standard errors (at most ${ALLOWED})`,
        holds: [one, lattice, many].every(({ below }) => below <= ALLOWED),
      },
      {
        text: `with one more edge node ${worst} is most wrong, by ${short(one.excess[worst])}; by ${short(lead)} more than any other, at least ${short(leadErrors)} standard errors (node ${LOOP[0]}, at least 3)`,
        holds: worst === LOOP[0] && leadErrors >= 3,
      },
      {
        text: `with ${MANY_EXTRA} more edges messages expect ${short(100 * more(many))} % too many, with one ${short(100 * more(one))} % (at least three times)`,
        holds: more(many) >= 3 * more(one),
      },
      {
        text: `ring: no probability further off than ${short(ring.furthest)} standard errors, though it is a loop (at most ${ALLOWED})`,
        holds: ring.furthest <= ALLOWED,
      },
      {
        text: `one pass over the tree passes ${short(tree.passes)} messages, as many as ${short(tree.passes / tree.tries)} runs try edges (100 to 200)`,
        holds: tree.passes / tree.tries >= 100 && tree.passes / tree.tries <= 200,
      },
      {
        text: `one pass over the lattice costs ${short(lattice.passes / lattice.tries)} runs (40 to 80)`,
        holds: lattice.passes / lattice.tries >= 40 && lattice.passes / lattice.tries <= 80,
      },
    ];
  },
};
