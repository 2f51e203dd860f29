/** The game on the page: its state, what is looked at, and what can be done with it. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { MethodId } from '../../../core/method';
import { nodeLabel } from '../../../core/network';
import type { Experiment } from '../../../experiment/experiment';
import { campaignLevels } from '../../../experiment/library/campaign-levels';
import { lab, runs, useLab } from '../../../store/lab';
import { freshSeed } from '../../dialogs/SeedField';
import { playWords as words } from '../../text/en-campaign-play';
import { GAME, OPTIMUM } from '../methods';
import type { CampaignView } from '../use-campaign';
import { gameState, labelsOf, likeliest, MOST_USERS, type GameState } from './game-state';
import { gameKeyOf, levelOf } from './levels';
import { finishedLevels, finishLevel, rememberGame, seenGame, verdictOn } from './memory';
import { reviewOf, type Review } from './review';

/** What board, card and strip show and do, wherever the game is kept. */
export interface BoardGame extends GameState {
  /** Undefined where nobody judges it. */
  review: Review | undefined;
  /** The user whose card is shown. */
  focus: number;
  setFocus: (user: number) => void;
  /** The push that was just made, from 1; 0: none, so that nothing moves. */
  fresh: number;
  hint: boolean;
  canPush: boolean;
  push: (user: number) => void;
  /** Looks at the moment after so many pushes, and at a user there; unless told, the one of the last push. */
  lookAt: (pushes: number, user?: number) => void;
}

/** The game of the Campaign page: it is kept in the experiment. */
export interface Game extends BoardGame {
  experiment: Experiment;
  /** The worker could not judge it. */
  failed: boolean;
  /** Number of the level, from 0; −1 in free play. */
  level: number;
  finished: readonly string[];
  setHint: (on: boolean) => void;
  undo: () => void;
  /** Goes on from the moment before a push. */
  playOn: (push: number) => void;
  newGame: () => void;
  setScored: (scored: boolean) => void;
  openLevel: (level: number) => void;
}

const now = (): number => performance.now();
const withPushes = (experiment: Experiment, pushes: readonly string[]): Experiment => {
  const { pushes: _former, ...parameters } = experiment.parameters;
  return { ...experiment, parameters: pushes.length > 0 ? { ...parameters, pushes } : parameters };
};
export const asPractice = (experiment: Experiment): Experiment => {
  const { scored: _scored, ...parameters } = experiment.parameters;
  return { ...experiment, parameters };
};
const asScored = (experiment: Experiment): Experiment => ({
  ...experiment,
  parameters: { ...experiment.parameters, scored: true },
});

/** Undefined while there is no board, or where it is too large. */
export function useGame(view: CampaignView): Game | undefined {
  const { campaign, dataset, experiment, values, shown } = view;
  const network = dataset?.network;
  const [moment, setMoment] = useState<{ of: string; at: number }>();
  const [focused, setFocused] = useState<{ of: string; user: number }>();
  const [fresh, setFresh] = useState({ of: '', push: 0 });
  const [hinted, setHinted] = useState('');
  const [finished, setFinished] = useState(() => finishedLevels());
  const key = useMemo(() => gameKeyOf(experiment), [experiment]);
  const made = labelsOf(values.pushes);
  const position = `${key} ${made.join('\n')}`;
  const at = moment?.of === position ? moment.at : undefined;
  const state = useMemo(
    () =>
      campaign && network && campaign.n <= MOST_USERS
        ? gameState(campaign, network, values, experiment.seed, at)
        : undefined,
    [campaign, network, values, experiment.seed, at],
  );
  const review = useMemo(() => reviewOf(shown[GAME].picture, experiment), [shown, experiment]);
  const failed = useLab((s) => s.runs[GAME]?.type === 'failed');
  const level = useMemo(() => levelOf(experiment), [experiment]);
  useJudging(view, state !== undefined);
  useSeen(experiment, key, state);
  useTakenBack(key, state);
  useFinished(state, review, level, setFinished);
  const first = useMemo(() => (state ? likeliest(state.whole) : 0), [state]);
  if (!state) return undefined;

  // The user in focus stays until another one is looked at; on another board the likeliest comes first.
  const user = focused?.of === key && focused.user < state.campaign.n ? focused.user : first;
  const change = (next: Experiment): void => {
    // A scored push is no step of the history: no undo gives it back.
    if (state.scored) lab.getState().amend(() => next);
    else lab.getState().edit(`push:${now()}`, () => next);
  };
  const canPush = state.left > 0 && !(state.scored && state.back) && !state.now.complete;

  const push = (target: number): void => {
    const { announce } = lab.getState();
    if (!canPush) return;
    if (state.now.state.active[target]) {
      announce(words.said.already(state.name(target)));
      return;
    }
    const names = [...state.pushes.slice(0, state.at), target].map((one) => nodeLabel(state.network, one));
    const next = withPushes(experiment, names);
    const after = gameState(state.campaign, state.network, { ...values, pushes: names }, experiment.seed, undefined);
    const answer = after.whole.played[names.length - 1];
    setFresh({ of: `${key} ${names.join('\n')}`, push: names.length });
    setFocused({ of: key, user: target });
    setMoment(undefined);
    // Before it is made: pushes that are not remembered do not count.
    if (state.scored) rememberGame(key, { scored: true, pushes: names, over: after.over });
    change(next);
    const said = answer.yes ? words.said.yes : words.said.no;
    announce(`${said(state.name(target), after.left)}${after.over ? ` ${words.said.over(after.whole.yeses)}` : ''}`);
  };

  return {
    ...state,
    experiment,
    review,
    failed,
    level,
    finished,
    focus: user,
    setFocus: (target) => {
      if (target !== user) setFocused({ of: key, user: target });
    },
    fresh: fresh.of === position && !state.back ? fresh.push : 0,
    hint: hinted === position && !state.scored && !state.back,
    setHint: (on) => setHinted(on ? position : ''),
    canPush,
    push,
    undo: () => {
      if (state.pushes.length === 0 || state.scored) return;
      const { history, undo } = lab.getState();
      const before = withPushes(experiment, made.slice(0, -1));
      const former = history.past.at(-1);
      setMoment(undefined);
      if (former && JSON.stringify(former) === JSON.stringify(before)) undo();
      else change(before);
    },
    lookAt: (pushes, target) => {
      const to = Math.max(0, Math.min(state.pushes.length, pushes));
      setMoment(to === state.pushes.length ? undefined : { of: position, at: to });
      const shown = target ?? state.pushes[to - 1];
      if (shown !== undefined) setFocused({ of: key, user: shown });
      lab.getState().announce(words.said.moment(to, state.pushes.length));
    },
    playOn: (from) => {
      setMoment(undefined);
      const next = withPushes(asPractice(experiment), made.slice(0, from - 1));
      lab.getState().edit(`branch:${now()}`, () => next);
      setFocused({ of: key, user: state.pushes[from - 1] });
    },
    newGame: () => {
      const seed = freshSeed(Date.now(), experiment.seed);
      lab.getState().edit(`game:${now()}`, (e) => ({ ...withPushes(e, []), seed }));
    },
    setScored: (on) => {
      if (on === state.scored) return;
      const seed = freshSeed(Date.now(), experiment.seed);
      lab.getState().edit(`game:${now()}`, (e) => (on ? { ...withPushes(asScored(e), []), seed } : asPractice(e)));
    },
    openLevel: (index) => {
      const preset = campaignLevels[index];
      if (preset) lab.getState().open(preset.experiment);
    },
  };
}

/** On a board, opponents start by themselves where they take less. */
const OPPONENT_MS = 30_000;

/** The game is judged whenever it changes, and opponents play as soon as they are ticked: both are quick on a board. */
function useJudging({ experiment, shown, ticked }: CampaignView, able: boolean): void {
  const states = useLab((s) => s.runs);
  useEffect(() => {
    if (!able) return;
    const { runOne } = lab.getState();
    // What failed or was stopped with these settings is not tried again; runs of another board end as stopped, too.
    const due = (id: MethodId): boolean => {
      const run = states[id];
      const ended = run?.type === 'failed' || run?.type === 'stopped' ? run.digest : undefined;
      return runs.isStale(id) && ended !== runs.digestFor(id);
    };
    if (due(GAME)) runOne(GAME);
    for (const id of ticked) {
      if (states[id]?.type === 'running') continue;
      if (id !== OPTIMUM && (runs.expected(id) ?? Infinity) > OPPONENT_MS) continue;
      if (due(id)) runOne(id);
    }
  }, [able, experiment, shown, ticked, states]);
}

/** A scored game counts once: what was seen of its luck decides whether it is one. */
function useSeen(experiment: Experiment, key: string, state: GameState | undefined): void {
  useEffect(() => {
    if (!state) return;
    const names = state.pushes.map(state.name);
    const seen = seenGame(key);
    const { amend, notify } = lab.getState();
    if (!state.scored) {
      // Practice shows more of the luck than a scored game that is not over may have seen.
      if (names.length > 0 && (!seen || (seen.scored && !seen.over)))
        rememberGame(key, { scored: false, pushes: names, over: state.over });
      return;
    }
    const verdict = verdictOn(names, seen);
    if (verdict.as === 'practice') {
      amend(asPractice);
      notify('info', verdict.moved ? words.game.moved : words.game.seen);
    } else if (verdict.as === 'resumed') {
      amend((e) => withPushes(e, verdict.pushes));
      notify('info', words.game.resumed);
    }
  }, [experiment, key, state]);
}

/** Says which pushes are gone, whatever took them back: the button, Ctrl+Z, or the review. */
function useTakenBack(key: string, state: GameState | undefined): void {
  const former = useRef<{ key: string; pushes: readonly number[] }>(undefined);
  useEffect(() => {
    const before = former.current;
    former.current = state && { key, pushes: state.pushes };
    if (!state || before?.key !== key || before.pushes.length <= state.pushes.length) return;
    if (state.pushes.some((user, i) => before.pushes[i] !== user)) return;
    const gone = before.pushes.slice(state.pushes.length);
    lab.getState().announce(words.said.undone(gone.map(state.name)));
  }, [key, state]);
}

/** Level that is finished by beating what OnlineSearch reaches on average; the others, by using up the pushes. */
const TO_BEAT = 'circles';
export const isToBeat = (level: number): boolean => campaignLevels[level]?.id === TO_BEAT;

function useFinished(
  state: GameState | undefined,
  review: Review | undefined,
  level: number,
  setFinished: (levels: readonly string[]) => void,
): void {
  const id = level >= 0 ? campaignLevels[level].id : undefined;
  const done =
    state?.over === true && (id !== TO_BEAT || (review !== undefined && state.whole.yeses > review.startValue));
  useEffect(() => {
    if (!done || id === undefined) return;
    finishLevel(id);
    setFinished(finishedLevels());
  }, [done, id, setFinished]);
}
