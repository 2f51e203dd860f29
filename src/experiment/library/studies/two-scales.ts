/** Two scales: the two shipped models, one trained for who is next, the other rewarded for sizes as well. What that moves, and what not. */
import { rowsOf, scalarOf, short, tableOf } from '../figures/words';
import { runsOf } from './experiments';
import { DEVICE, forumInputs, hitsAt10, sizeErrors } from './forum';
import type { FigureResults, LessonStudy } from './study';

export const MODELS = ['forum', 'forum-rewarded'] as const;
export type ModelId = (typeof MODELS)[number];
/** Threads of the test that are looked at one by one: a short one, an ordinary one, a long one. */
export const LOOKED_AT = [1, 4, 33] as const;
/** Endings drawn for each of them, and for every thread that is scored. */
const ENDINGS = 400;
const DRAWN = 20;

/** The error of single endings falls by this share at least, and by so many times what moves in the hits. */
const FALLS = 0.12;
const TIMES = 4;
/** Hits among the first ten move by this share of themselves at most. */
const STAYS = 0.05;
/** The spread of the endings of a thread (a variance of logarithms) falls by this share at least. */
const NARROWER = 0.2;

const run = runsOf('FOREST', 'section 3.4');

const scored = (id: string, model: ModelId, part: 'test' | 'validation', seed: number) =>
  run(
    id,
    model === 'forum' ? 'Sizes without reward' : 'Sizes with reward',
    'forest/evaluate',
    { part, ablations: false, simulations: DRAWN, ...DEVICE },
    forumInputs(model),
    seed,
    { outputs: ['test', 'sizes'], weight: 5 },
  );

export interface Endings {
  /** True number of users in the end, and users that were seen. */
  truth: number;
  seen: number;
  forecast: number;
  /** Of the endings: 5, 25, 50, 75 and 95 in a hundred. */
  quantiles: readonly [number, number, number, number, number];
  /** Standard deviation of the logarithms. */
  spread: number;
}

export interface Scores {
  hits: number;
  /** Mean squared error of the logarithm of the size: of single endings, and of the geometric mean of twenty. */
  single: number;
  mean: number;
  /** Variance of the logarithms of the endings of a thread: what a single ending adds to the error of the mean. */
  variance: number;
}

export interface ScalesFacts {
  test: Readonly<Record<ModelId, Scores>>;
  validation: Readonly<Record<ModelId, Scores>>;
  /** Threads whose sizes are forecast. */
  threads: number;
  /** Cases in which who is next is predicted. */
  predictions: number;
  /** By thread, then by model. */
  endings: readonly Readonly<Record<ModelId, Endings>>[];
}

/** Sizes of the simulated endings of a thread; none while they are not there. */
export const endingSizes = (results: FigureResults, model: ModelId, cascade: number): readonly number[] =>
  rowsOf(tableOf(results, `${model}-${cascade}`, 'endings')).map(({ size }) => Number(size));

export function endingsOf(results: FigureResults, model: ModelId, cascade: number): Endings | undefined {
  const id = `${model}-${cascade}`;
  const forecast = scalarOf(results, id, 'forecast');
  const summary = rowsOf(tableOf(results, id, 'summary'));
  const sizes = endingSizes(results, model, cascade).map(Math.log);
  if (forecast === undefined || summary.length === 0 || sizes.length === 0) return undefined;
  const [what, value] = tableOf(results, id, 'summary')?.columns.map((column) => column.id) ?? [];
  const of = (name: string): number => Number(summary.find((row) => row[what] === name)?.[value] ?? NaN);
  const middle = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  return {
    truth: of('truth'),
    seen: of('seen'),
    forecast,
    quantiles: [of('q05'), of('q25'), of('median'), of('q75'), of('q95')],
    spread: Math.sqrt(sizes.reduce((sum, size) => sum + (size - middle) ** 2, 0) / (sizes.length - 1)),
  };
}

function scoresOf(results: FigureResults, id: string): Scores {
  const { single, mean } = sizeErrors(results, id);
  return { hits: hitsAt10(results, id), single, mean, variance: ((single - mean) * DRAWN) / (DRAWN - 1) };
}

/** By how much something moved, as a share of what it was. */
export const moved = (before: number, after: number): number => after / before - 1;

export const twoScales: LessonStudy<ScalesFacts> = {
  id: 'two-scales',
  paper: 'FOREST',
  version: 1,
  seed: 1,
  otherSeeds: [2, 3, 4],
  runs: (seed) => [
    ...LOOKED_AT.flatMap((cascade) =>
      MODELS.map((model) =>
        run(
          `${model}-${cascade}`,
          `How far will thread ${cascade} go`,
          'forest/sizes',
          { cascade, simulations: ENDINGS, ...DEVICE },
          forumInputs(model),
          seed,
          { outputs: ['forecast', 'summary', 'endings', 'sizes'] },
        ),
      ),
    ),
    scored('plain', 'forum', 'test', seed),
    scored('rewarded', 'forum-rewarded', 'test', seed),
    scored('plain-validation', 'forum', 'validation', seed),
    scored('rewarded-validation', 'forum-rewarded', 'validation', seed),
  ],
  facts(results) {
    const endings = LOOKED_AT.flatMap((cascade) => {
      const [plain, rewarded] = MODELS.map((model) => endingsOf(results, model, cascade));
      return plain && rewarded ? [{ forum: plain, 'forum-rewarded': rewarded }] : [];
    });
    const facts: ScalesFacts = {
      test: { forum: scoresOf(results, 'plain'), 'forum-rewarded': scoresOf(results, 'rewarded') },
      validation: {
        forum: scoresOf(results, 'plain-validation'),
        'forum-rewarded': scoresOf(results, 'rewarded-validation'),
      },
      threads: Number(rowsOf(tableOf(results, 'plain', 'sizes'))[0]?.n ?? NaN),
      predictions: Number(rowsOf(tableOf(results, 'plain', 'test'))[0]?.n ?? NaN),
      endings,
    };
    const { test, validation } = facts;
    const there = [test, validation].flatMap((part) => MODELS.flatMap((model) => Object.values(part[model])));
    return endings.length === LOOKED_AT.length && there.every(Number.isFinite) ? facts : undefined;
  },
  claims({ test, validation, endings }) {
    const percent = (share: number): string => `${short(100 * share)} %`;
    const compared = (part: ScalesFacts['test']): { single: number; mean: number; hits: number; variance: number } => {
      const { forum: before, 'forum-rewarded': after } = part;
      return {
        single: moved(before.single, after.single),
        mean: moved(before.mean, after.mean),
        hits: moved(before.hits, after.hits),
        variance: moved(before.variance, after.variance),
      };
    };
    const [t, v] = [compared(test), compared(validation)];
    return [
      {
        text: `error of single endings ${percent(t.single)} (falls by ${percent(FALLS)} at least)`,
        holds: t.single <= -FALLS,
      },
      {
        text: `hits among the first ten ${percent(t.hits)} (at most ${percent(STAYS)} either way)`,
        holds: Math.abs(t.hits) <= STAYS,
      },
      {
        text: `sizes move ${short(Math.abs(t.single / t.hits))} times as much (at least ${TIMES})`,
        holds: Math.abs(t.single) >= TIMES * Math.abs(t.hits),
      },
      {
        text: `on the validation threads, too: ${percent(v.single)} and ${percent(v.hits)}`,
        holds: v.single <= -FALLS && Math.abs(v.hits) <= STAYS && Math.abs(v.single) >= TIMES * Math.abs(v.hits),
      },
      {
        text: `error of the mean of twenty ${percent(t.mean)}: less than half of what single endings gain`,
        holds: t.mean <= 0.02 && Math.abs(t.mean) <= Math.abs(t.single) / 2 + 0.02,
      },
      {
        text: `averaging twenty endings gains more than the reward: ${short(test.forum.mean)} against ${short(test['forum-rewarded'].single)}`,
        holds: test.forum.mean < test['forum-rewarded'].single,
      },
      {
        text: `endings of a thread lie closer together: variance ${percent(t.variance)} (falls by ${percent(NARROWER)} at least)`,
        holds: t.variance <= -NARROWER,
      },
      {
        text: `so do those of the three threads: ${endings.map((e) => `${short(e.forum.spread)} to ${short(e['forum-rewarded'].spread)}`).join(', ')}`,
        holds: endings.every((e) => e['forum-rewarded'].spread < e.forum.spread),
      },
      {
        text: `and the forecasts are smaller: ${endings.map((e) => `${short(e.forum.forecast)} to ${short(e['forum-rewarded'].forecast)}`).join(', ')}`,
        holds: endings.every((e) => e['forum-rewarded'].forecast < e.forum.forecast),
      },
    ];
  },
};
