/**
 * A figure, table or claim of a paper that can be run again: what the paper says, the experiments behind it in two sizes, and how
 * their numbers are judged. Plain values and pure functions; page and command line run the same ones.
 */
import type { Paper } from '../../../core/method';
import type { Outputs, TableOutput } from '../../../core/outputs';
import type { Panel } from '../../../core/panel';
import type { Experiment, Stamp } from '../../experiment';

export type { Panel as FigurePanel, PanelLevel as FigureLevel, PanelSeries as FigureSeries } from '../../../core/panel';

export interface Figure {
  /** Paper and item, as in `slicer-5b`; the page's address is `#/papers/slicer/5b`. */
  id: string;
  paper: Paper;
  /** `Figure 5b`, `Table 2`, `In the text (T = 4)`. */
  item: string;
  /** What the paper says, in one sentence. */
  claim: string;
  /** The same in few words, for the tile; absent: the claim itself. */
  short?: string;
  /** Counts as reproduced when … */
  criterion: string;
  /** Where the paper and the facts differ. */
  differences?: string;
  /** What the picture shows, in one line under it. */
  caption?: string;
  /** A sentence of the text: its tile says what was found instead of drawing it. */
  inText?: boolean;
  reduced: FigurePlan;
  full: FigurePlan;
  /**
   * Picture and verdict from the results. Pure; also for a part of the results, so that the picture grows while it runs: what is
   * missing is undefined, and the verdict with it.
   */
  judge(results: FigureResults): Judgement;
}

/** One size of a figure. */
export interface FigurePlan {
  /** In words, against the paper's: `N = 20 tree, 3 sets, M to 10⁵; the paper has 5 sets, M to 10⁶`. */
  size: string;
  /** About how long it takes on an ordinary laptop. */
  seconds?: number;
  runs: readonly FigureRun[];
}

export interface FigureRun {
  /** Unique within the figure; runs that both plans share have the same one. */
  id: string;
  /** Without a sweep. */
  experiment: Experiment;
  /** The user's file that it works on, or its files. */
  needs?: string | readonly string[];
  /** Time that it takes, relative to the other runs of the plan: how far the bar is. Absent: 1. */
  weight?: number;
}

export interface FigureResult {
  outputs: Outputs;
  stamp: Stamp;
  /** The network that it was computed on; the runner says so. */
  network?: { n: number; m: number; directed: boolean };
  /** Time that making its data took, beside the run's own in the stamp. */
  dataMs?: number;
}

/** By the ids of the runs. */
export type FigureResults = ReadonlyMap<string, FigureResult>;

export type Verdict = 'reproduced' | 'partly' | 'not';

export interface Check {
  /** With its number: `slope −0.49, within 0.1 of −½`. */
  text: string;
  holds: boolean;
}

export interface Judgement {
  /** Undefined: there are not enough results yet, or they are not about what the paper speaks of. */
  verdict: Verdict | undefined;
  checks: Check[];
  /** One or two sentences with the numbers. Empty while there are none. */
  found: string;
  panels: Panel[];
  numbers?: TableOutput;
}

/** reproduced: all hold; not: none; partly: some. Undefined without checks. */
export function verdictOf(checks: readonly Check[]): Verdict | undefined {
  if (checks.length === 0) return undefined;
  const holding = checks.filter(({ holds }) => holds).length;
  return holding === checks.length ? 'reproduced' : holding === 0 ? 'not' : 'partly';
}

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  reproduced: 'reproduced',
  partly: 'partly',
  not: 'not reproduced',
};

/** Files of the user's that a plan needs, each once. */
export function filesNeeded({ runs }: FigurePlan): string[] {
  return [...new Set(runs.flatMap(({ needs = [] }) => needs))];
}

/** Milliseconds that the results of a plan took: making data and computing. */
export function timeTaken({ runs }: FigurePlan, results: FigureResults): number {
  const of = ({ id }: FigureRun): number => {
    const result = results.get(id);
    return result ? result.stamp.wallMs + (result.dataMs ?? 0) : 0;
  };
  return runs.reduce((sum, run) => sum + of(run), 0);
}

/** The seeds of a plan, ascending, each once. */
export function seedsOf({ runs }: FigurePlan): number[] {
  return [...new Set(runs.map(({ experiment }) => experiment.seed))].toSorted((a, b) => a - b);
}

/** `seed 7`, `seeds 1 to 5`, `seeds 1, 4, 9`; many are counted. */
export function saySeeds(seeds: readonly number[]): string {
  if (seeds.length === 1) return `seed ${seeds[0]}`;
  const [first, last] = [seeds[0], seeds[seeds.length - 1]];
  if (seeds.length > 2 && last - first === seeds.length - 1) return `seeds ${first} to ${last}`;
  return seeds.length > 6 ? `${seeds.length} seeds` : `seeds ${seeds.join(', ')}`;
}
