/** A game of a lesson: kept on this page alone, so that the reader's workspace stays as it was. Practice, always with the same luck. */
import { useEffect, useMemo, useState } from 'react';
import { nodeLabel, type Network } from '../../core/network';
import { defaults } from '../../core/parameters';
import type { Experiment } from '../../experiment/experiment';
import { campaignLevels, GAME } from '../../experiment/library/campaign-levels';
import { methods } from '../../models/push-driven-cascade/all';
import { campaignOf, type Campaign } from '../../models/push-driven-cascade/campaign';
import { client, lab } from '../../store/lab';
import { settingsNow } from '../campaign/use-campaign';
import { gameState, likeliest } from '../campaign/play/game-state';
import type { BoardGame } from '../campaign/play/use-game';
import { playWords } from '../text/en-campaign-play';

const words = playWords.said;

export interface LessonGame extends BoardGame {
  /** Takes all pushes back: the same luck again. */
  restart: () => void;
}

/** Boards that were made, and pushes of games, as long as the page is open: whoever comes back finds the game as it was. */
const boards = new Map<string, Promise<{ network: Network; campaign: Campaign }>>();
const games = new Map<string, readonly string[]>();

const experimentOf = (level: string): Experiment => {
  const found = campaignLevels.find(({ id }) => id === level);
  if (!found) throw new Error(`There is no level ${level}.`);
  return found.experiment;
};

function boardOf(level: string): Promise<{ network: Network; campaign: Campaign }> {
  const known = boards.get(level);
  if (known) return known;
  const wanted = (async () => {
    const { inputs, parameters } = experimentOf(level);
    if (!inputs.network) throw new Error(`The level ${level} has no board.`);
    const network = await client.materialise(inputs.network);
    const settings = settingsNow(network, { ...defaults(methods[GAME].parameters), ...parameters });
    if (!settings) throw new Error(`The level ${level} cannot be played.`);
    return { network, campaign: campaignOf(network, settings) };
  })();
  boards.set(level, wanted);
  wanted.catch(() => boards.delete(level));
  return wanted;
}

/** Undefined while there is no board; `failure` says why there will be none. */
export function useLessonGame(level: string, seed: number): { game?: LessonGame; failure?: string } {
  const key = `${level} ${seed}`;
  const [board, setBoard] = useState<{ level: string; network: Network; campaign: Campaign }>();
  const [failed, setFailed] = useState<{ level: string; why: string }>();
  const [pushed, setPushed] = useState<{ key: string; names: readonly string[] }>();
  const [moment, setMoment] = useState<number>();
  const [focused, setFocused] = useState<{ key: string; user: number }>();
  const [fresh, setFresh] = useState(0);
  useEffect(() => {
    let live = true;
    boardOf(level).then(
      (made) => live && setBoard({ level, ...made }),
      (reason: unknown) => live && setFailed({ level, why: reason instanceof Error ? reason.message : String(reason) }),
    );
    return () => {
      live = false;
    };
  }, [level]);

  const names = pushed?.key === key ? pushed.names : (games.get(key) ?? NOBODY);
  const values = useMemo(() => ({ ...experimentOf(level).parameters, pushes: names }), [level, names]);
  const state = useMemo(
    () => (board?.level === level ? gameState(board.campaign, board.network, values, seed, moment) : undefined),
    [board, level, values, seed, moment],
  );
  const first = useMemo(() => (state ? likeliest(state.whole) : 0), [state]);
  if (!state) return failed?.level === level ? { failure: failed.why } : {};

  const keep = (next: readonly string[], newest: number): void => {
    games.set(key, next);
    setPushed({ key, names: next });
    setMoment(undefined);
    setFresh(newest);
  };
  const focus = focused?.key === key ? focused.user : first;
  const canPush = state.left > 0 && !state.now.complete;
  const push = (user: number): void => {
    if (!canPush) return;
    const { announce } = lab.getState();
    if (state.now.state.active[user]) {
      announce(words.already(state.name(user)));
      return;
    }
    const next = [...state.pushes.slice(0, state.at), user].map((one) => nodeLabel(state.network, one));
    const after = gameState(state.campaign, state.network, { ...values, pushes: next }, seed, undefined);
    const said = after.whole.played[next.length - 1].yes ? words.yes : words.no;
    keep(next, next.length);
    setFocused({ key, user });
    announce(`${said(state.name(user), after.left)}${after.over ? ` ${words.over(after.whole.yeses)}` : ''}`);
  };
  return {
    game: {
      ...state,
      review: undefined,
      focus,
      setFocus: (user) => {
        if (user !== focus) setFocused({ key, user });
      },
      fresh: state.back ? 0 : fresh,
      hint: false,
      canPush,
      push,
      lookAt: (pushes, user) => {
        const to = Math.max(0, Math.min(state.pushes.length, pushes));
        setMoment(to === state.pushes.length ? undefined : to);
        const shown = user ?? state.pushes[to - 1];
        if (shown !== undefined) setFocused({ key, user: shown });
        lab.getState().announce(words.moment(to, state.pushes.length));
      },
      restart: () => keep(NOBODY, 0),
    },
  };
}

const NOBODY: readonly string[] = [];
