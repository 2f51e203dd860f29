/**
 * A lesson as data: steps of text, experiment and picture; what is asked before it is shown; what is checked in the end. No React here:
 * the page `learn` plays it.
 *
 * Words come from the catalogue of the reader's language. In them `*x*` is a symbol, `[word](entry)` a word of the glossary, and
 * nothing else is marked up.
 */
import type { SeriesOutput } from '../core/outputs';
import type { Panel, PanelSeries } from '../core/panel';
import type { Experiment, Source } from '../experiment/experiment';
import type { FigureResults, FigureRun, LessonStudy } from '../experiment/library/studies/study';

export type Role = PanelSeries['role'];

/** Positions of the controls of a lesson, by their ids. */
export type Values = Readonly<Record<string, number | string>>;

/** At most three to a step. What they are set to holds for all steps. */
export type Control =
  | {
      kind: 'slider';
      id: string;
      label: string;
      symbol?: string;
      unit?: string;
      min: number;
      max: number;
      step: number;
      start: number;
      /** How its value is written; absent: as a plain number. */
      say?: (value: number) => string;
    }
  | { kind: 'choice'; id: string; label: string; options: readonly { id: string; label: string }[]; start: string }
  /** A button that counts how often it was pressed, from 0: “Another one”. `most`: then it rests. */
  | { kind: 'again'; id: string; label: string; most?: number };

/** What is asked before it is shown. Ids are unique within the lesson. */
export type Ask = NumberAsk | NodeAsk | ChoiceAsk | DrawAsk | OrderAsk;

interface AskBase {
  id: string;
  /** What the answer is called: “size of the next cascade”. */
  label: string;
}
export interface NumberAsk extends AskBase {
  kind: 'number';
  min: number;
  max: number;
  step: number;
  scale?: 'linear' | 'log';
  unit?: string;
  /** The axis of the step's picture on which the answer is drawn, and can be dragged; absent: beside the picture only. */
  axis?: 'x' | 'y';
  /** Where the slider stands before it is touched; it does not count as an answer. */
  start: number;
  say?: (value: number) => string;
}
export interface NodeAsk extends AskBase {
  kind: 'node';
  /** Names of the nodes that there are; absent: any name is taken. */
  nodes?: readonly string[];
}
export interface ChoiceAsk extends AskBase {
  kind: 'choice';
  /** `series`: the line of the picture that it stands for, with its colour and dash. */
  options: readonly { id: string; label: string; series?: { role: Role } }[];
}
export interface DrawAsk extends AskBase {
  kind: 'draw';
  /** Places on the x axis at which the line has a handle, ascending, at most 12. */
  at: readonly number[];
  /** Where the line begins: the last that is known. */
  from: { x: number; y: number };
  min: number;
  max: number;
  /** What is drawn counts, and never falls. */
  rising?: boolean;
  /** Of keys; values are rounded to it. */
  step: number;
  scale?: 'linear' | 'log';
}
export interface OrderAsk extends AskBase {
  kind: 'order';
  /** In the order in which they are offered. */
  items: readonly { id: string; label: string; role?: Role }[];
  /** What stands first and last: “highest”, “lowest”. */
  ends: readonly [string, string];
}

/** What was answered, as answer codes carry it. number: the value; node: its name; choice: the id; draw: y at each handle; order: ids. */
export type Answer = number | string | readonly number[] | readonly string[];
export type Answers = Readonly<Record<string, Answer>>;

/** Beside the outcome: what is true, in the form of an answer. */
export interface Reveal {
  /** The id of the prediction that it answers. */
  ask: string;
  truth: Answer;
  /** Values behind an order, for the bars: by item. */
  values?: Readonly<Record<string, number>>;
  say?: (value: number) => string;
  /** The line of the picture that was to be drawn; absent: straight lines through `truth`. */
  line?: SeriesOutput;
}

/** A piece of the picture's ground: what was seen, what is left out. In units of the x axis. */
export interface Shade {
  from: number;
  to: number;
  label: string;
}
export interface Mark {
  axis: 'x' | 'y';
  value: number;
  label: string;
  role: Role;
}

export type Picture =
  | {
      kind: 'plot';
      /** Lines and levels. The first series with role `ref` is drawn as steps where `steps` says so. */
      panel: Panel;
      /** What the axes reach from and to, so that nothing jumps from step to step. */
      frame?: { x?: readonly [number, number]; y?: readonly [number, number] };
      /** Bars under the lines: counts per bin. */
      bars?: { edges: ArrayLike<number>; counts: ArrayLike<number>; role: Role; label: string };
      /** Series that go in steps (counts of events), by id. */
      steps?: readonly string[];
      shades?: readonly Shade[];
      marks?: readonly Mark[];
      /** How ticks are written. */
      sayX?: (value: number) => string;
      sayY?: (value: number) => string;
    }
  | {
      kind: 'bars';
      /** One bar each, in this order; NaN: not there. `note`: why not, or what else. */
      items: readonly { id: string; label: string; value: number; error?: number; role: Role; note?: string }[];
      x: { label: string; unit?: string; scale?: 'linear' | 'log' };
      say?: (value: number) => string;
    }
  | {
      kind: 'network';
      network: Source;
      /** What the nodes' colour says. Lengths: n, or times × n. */
      colour:
        | { by: 'none' }
        | { by: 'time'; times: ArrayLike<number>; infector?: ArrayLike<number>; horizon: number; play?: boolean }
        | { by: 'probability'; values: ArrayLike<number> }
        | { by: 'difference'; values: ArrayLike<number>; limit: number };
      sources?: readonly number[];
      /** Drawn as squares. */
      hidden?: readonly number[];
      /** Words beside nodes. */
      captions?: ReadonlyMap<number, string>;
      label: string;
      /** What the colour is called, for the legend. */
      legend?: string;
    }
  /** Side by side, one under the other where it is narrow. */
  | { kind: 'several'; pictures: readonly { title: string; picture: Picture }[] }
  | {
      kind: 'table';
      caption: string;
      head: readonly string[];
      /** Numbers are set to the right. The row of `strong` stands out. */
      rows: readonly (readonly (string | number)[])[];
      strong?: number;
    }
  /** A board of the campaign game to play on, a level by its id. `reached` is told when it is over. */
  | { kind: 'game'; level: string };

/** What a step can draw on and speak of. */
export interface Context<Facts> {
  seed: number;
  values: Values;
  /** Of the lesson's runs and of the step's own, as far as they are there. */
  results: FigureResults;
  /** Undefined while a result of the lesson is missing. */
  facts: Facts | undefined;
  answers: Answers;
  /** Results of games that were played in this lesson: level → users reached. */
  games: Readonly<Record<string, number>>;
}

export interface Formula {
  /** In parts; a part with a `of` is underlined and explained in that glossary entry. */
  parts: readonly (string | { text: string; of: string; role?: Role })[];
  /** What it is and where it stands: “share of people left, times the excitement still alive; SIR-HawkesN, equation 3”. */
  source: string;
}

export interface CheckQuestion<Facts> {
  id: string;
  question: string;
  options: readonly {
    id: string;
    label: string;
    right: boolean;
    /** Said at once when it is chosen. */
    because: string | ((context: Context<Facts>) => string);
  }[];
}

type Told<Facts, T> = T | ((context: Context<Facts>) => T);

export interface Step<Facts = unknown> {
  /** In addresses and answers: `look`, `predict`, `reveal`, `why`, `check`. Unique within the lesson. */
  id: string;
  /** Under its dot: one short word. */
  name: string;
  /** One sentence, the answer of the step. */
  title: Told<Facts, string>;
  /** One to three paragraphs. */
  text: Told<Facts, readonly string[]>;
  /** Ids of the lesson's runs without which the step shows nothing; absent: none. */
  needs?: readonly string[];
  controls?: readonly Control[];
  /** Further experiments that follow the controls; quick ones (below a second). Ids differ with the values. */
  live?: (context: Pick<Context<Facts>, 'seed' | 'values'>) => readonly FigureRun[];
  picture?: (context: Context<Facts>) => Picture | undefined;
  ask?: Ask | ((context: Context<Facts>) => Ask | undefined);
  reveal?: (context: Context<Facts>) => Reveal | undefined;
  /** Rows under the title: what happened, the methods, you. */
  rows?: (context: Context<Facts>) => readonly { label: string; value: string; note?: string; role?: Role | 'you' }[];
  formula?: Formula;
  check?: readonly CheckQuestion<Facts>[];
  /** Small print: n, seed, what a band is. */
  note?: Told<Facts, string>;
}

export interface Lesson<Facts = unknown> {
  study: LessonStudy<Facts>;
  steps: readonly Step<Facts>[];
  /** Where “Open in the lab” leads: the experiment as it is then. */
  open: (context: Pick<Context<Facts>, 'seed' | 'values'>) => Experiment;
  /** What to try there, one sentence each. */
  next: readonly string[];
}

/** Keeps the type of the facts within a lesson, and forgets it outside. */
export const lesson = <Facts>(made: Lesson<Facts>): Lesson => made as unknown as Lesson;

/** What was told, for the moment. */
export const told = <Facts, T>(what: Told<Facts, T>, context: Context<Facts>): T =>
  typeof what === 'function' ? (what as (context: Context<Facts>) => T)(context) : what;
