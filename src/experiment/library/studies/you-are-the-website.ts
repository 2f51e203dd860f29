/** You are the website: whom to ask next. Rules that look at one thing against one that looks ahead, on boards of the game. */
import { campaignLevels } from '../campaign-levels';
import { short, scalarOf, seriesOf, rowsOf, tableOf } from '../figures/words';
import { runsOf } from './experiments';
import type { FigureResults, LessonStudy } from './study';

/** The boards that are compared, by the ids of their levels. */
export const WEBSITE_BOARDS = ['celebrity', 'chain', 'club'] as const;
export type WebsiteBoard = (typeof WEBSITE_BOARDS)[number];
/** Those that are played and then left to the policies with the same luck. */
export const PLAYED_BOARDS = ['celebrity', 'chain'] as const;
export type PlayedBoard = (typeof PLAYED_BOARDS)[number];

/** The rules, from the one that looks ahead to the one that looks at nothing. */
export const WEBSITE_RULES = ['online-search', 'online-greedy', 'greedy', 'weight-sum', 'random'] as const;
export type WebsiteRule = (typeof WEBSITE_RULES)[number];

const REPLAYS = 1000;
/** Differences count from so many standard errors on. */
const CLEAR = 4;
/** Expected yeses by which OnlineSearch leads OnlineGreedy on the celebrity's board at most: too little to speak of. */
const HARDLY = 0.1;

const run = runsOf('PDC', 'section V-A');

export function levelExperiment(id: string) {
  const level = campaignLevels.find((one) => one.id === id);
  if (!level) throw new Error(`There is no level ${id}.`);
  return level.experiment;
}

export interface RuleFacts {
  mean: number;
  error: number;
  /** Exact where few enough states can be reached; NaN elsewhere. */
  exact: number;
}

export interface WebsiteFacts {
  replays: number;
  rules: Readonly<Record<WebsiteBoard, Readonly<Record<WebsiteRule, RuleFacts>>>>;
  /** What the rules come to with the luck that the reader has, by board. */
  sameLuck: Readonly<Record<PlayedBoard, Readonly<Record<WebsiteRule, number>>>>;
  /** How much better the first rule is than the second, in standard errors of the difference run by run. */
  influenceBelowRandom: number;
  tasteAboveInfluence: number;
  aheadAboveTaste: number;
  aheadAboveChance: number;
  influenceAboveTaste: number;
  /** Looking ahead on the celebrity's board: so few yeses or fewer, and so many or more, in at least five of 100 campaigns. */
  low: number;
  high: number;
}

const runId = (board: WebsiteBoard, rule: WebsiteRule): string => `${board}-${rule}`;

/** Result of every run of a rule on a board: run r of every rule has the same luck. */
const byRun = (results: FigureResults, board: WebsiteBoard, rule: WebsiteRule): Float64Array | undefined =>
  seriesOf(results, runId(board, rule), 'by-run')?.y;

/** Mean difference of two rules, run by run, in its standard errors. */
function lead(results: FigureResults, board: WebsiteBoard, better: WebsiteRule, worse: WebsiteRule): number {
  const [a, b] = [byRun(results, board, better), byRun(results, board, worse)];
  if (!a || !b) return NaN;
  const differences = a.map((value, r) => value - b[r]);
  const mean = differences.reduce((sum, d) => sum + d, 0) / differences.length;
  const variance = differences.reduce((sum, d) => sum + (d - mean) ** 2, 0) / (differences.length - 1);
  return mean / Math.sqrt(variance / differences.length);
}

/** The titles under which the game lists the rules. */
const TITLES: Readonly<Record<WebsiteRule, string>> = {
  'online-search': 'OnlineSearch',
  'online-greedy': 'OnlineGreedy',
  greedy: 'Greedy',
  'weight-sum': 'WeightSum',
  random: 'Random',
};

/** Yeses of every rule with the luck of the game. */
function luckOf(results: FigureResults, board: PlayedBoard): Record<WebsiteRule, number> | undefined {
  const rows = rowsOf(tableOf(results, `luck-${board}`, 'same-luck'));
  if (rows.length === 0) return undefined;
  const of = (rule: WebsiteRule): number => {
    const own = rows.filter(({ policy }) => policy === TITLES[rule]);
    return own.reduce((most, { yeses }) => Math.max(most, Number(yeses)), 0);
  };
  return Object.fromEntries(WEBSITE_RULES.map((rule) => [rule, of(rule)])) as Record<WebsiteRule, number>;
}

/** The value that is spoken of: exact where it is there. */
export const valueOf = ({ mean, exact }: RuleFacts): number => (Number.isFinite(exact) ? exact : mean);

export const youAreTheWebsite: LessonStudy<WebsiteFacts> = {
  id: 'you-are-the-website',
  paper: 'PDC',
  version: 1,
  seed: 11,
  otherSeeds: [1, 8, 21],
  runs: (seed) => [
    ...WEBSITE_BOARDS.flatMap((board) => {
      const { inputs, parameters } = levelExperiment(board);
      return WEBSITE_RULES.map((rule) =>
        run(
          runId(board, rule),
          `${TITLES[rule]} on the board ${board}`,
          `push-driven-cascade/${rule}`,
          { ...parameters, runs: REPLAYS },
          inputs,
          seed,
        ),
      );
    }),
    ...PLAYED_BOARDS.map((board) => {
      const { inputs, parameters } = levelExperiment(board);
      return run(
        `luck-${board}`,
        `All rules with your luck, ${board}`,
        'push-driven-cascade/game',
        { ...parameters, scored: true },
        inputs,
        seed,
      );
    }),
  ],
  facts(results) {
    const rules: Record<string, Record<string, RuleFacts>> = {};
    for (const board of WEBSITE_BOARDS) {
      rules[board] = {};
      for (const rule of WEBSITE_RULES) {
        const output = results.get(runId(board, rule))?.outputs.spread;
        if (output?.kind !== 'scalar') return undefined;
        rules[board][rule] = {
          mean: output.value,
          error: output.standardError ?? NaN,
          exact: scalarOf(results, runId(board, rule), 'exact') ?? NaN,
        };
      }
    }
    const sameLuck: Record<string, Record<WebsiteRule, number>> = {};
    for (const board of PLAYED_BOARDS) {
      const found = luckOf(results, board);
      if (!found) return undefined;
      sameLuck[board] = found;
    }
    const sorted = byRun(results, 'celebrity', 'online-search')?.toSorted() ?? new Float64Array();
    return {
      replays: REPLAYS,
      rules: rules as WebsiteFacts['rules'],
      sameLuck: sameLuck as WebsiteFacts['sameLuck'],
      influenceBelowRandom: lead(results, 'celebrity', 'random', 'weight-sum'),
      tasteAboveInfluence: lead(results, 'celebrity', 'greedy', 'weight-sum'),
      aheadAboveTaste: lead(results, 'celebrity', 'online-search', 'greedy'),
      aheadAboveChance: lead(results, 'chain', 'online-search', 'online-greedy'),
      influenceAboveTaste: lead(results, 'club', 'weight-sum', 'greedy'),
      low: sorted[Math.floor(0.05 * sorted.length)],
      high: sorted[Math.ceil(0.95 * sorted.length) - 1],
    };
  },
  claims(facts) {
    const { celebrity, chain, club } = facts.rules;
    const against = (better: RuleFacts, worse: RuleFacts): string =>
      `${short(better.mean)} against ${short(worse.mean)}`;
    const aheadOf = WEBSITE_BOARDS.flatMap((board) => {
      const { 'online-search': search, ...others } = facts.rules[board];
      return Object.values(others).map((other) => valueOf(search) - valueOf(other));
    });
    const gap = celebrity['online-search'].exact - celebrity['online-greedy'].exact;
    return [
      {
        text: `celebrity: influence first loses to anybody, ${against(celebrity.random, celebrity['weight-sum'])}, ${short(facts.influenceBelowRandom)} standard errors (at least ${CLEAR})`,
        holds: facts.influenceBelowRandom >= CLEAR,
      },
      {
        text: `celebrity: taste before influence, ${against(celebrity.greedy, celebrity['weight-sum'])}, ${short(facts.tasteAboveInfluence)} standard errors`,
        holds: facts.tasteAboveInfluence >= CLEAR && celebrity.greedy.mean > celebrity.random.mean,
      },
      {
        text: `celebrity: looking ahead before taste, ${against(celebrity['online-search'], celebrity.greedy)}, ${short(facts.aheadAboveTaste)} standard errors`,
        holds: facts.aheadAboveTaste >= CLEAR,
      },
      {
        text: `celebrity: the best chance now does as well, ${short(gap)} less (at most ${HARDLY})`,
        holds: gap >= 0 && gap <= HARDLY,
      },
      {
        text: `chain: looking ahead before the best chance now, ${against(chain['online-search'], chain['online-greedy'])}, ${short(facts.aheadAboveChance)} standard errors`,
        holds: facts.aheadAboveChance >= CLEAR,
      },
      {
        text: `club: influence before taste, ${against(club['weight-sum'], club.greedy)}, ${short(facts.influenceAboveTaste)} standard errors`,
        holds: facts.influenceAboveTaste >= CLEAR,
      },
      {
        text: `on all boards nobody expects more than looking ahead (${short(Math.min(...aheadOf))} at least)`,
        holds: aheadOf.every((more) => more > 0),
      },
      {
        text: `celebrity: the same plan wins ${facts.low} or fewer in 5 of 100 campaigns, ${facts.high} or more in 5 (4 apart at least)`,
        holds: facts.high - facts.low >= 4,
      },
      {
        text: `chain: influence first loses to anybody, too: ${against(chain.random, chain['weight-sum'])}`,
        holds:
          chain.random.mean - chain['weight-sum'].mean >
          CLEAR * Math.hypot(chain.random.error, chain['weight-sum'].error),
      },
    ];
  },
};
