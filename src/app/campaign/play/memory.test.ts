import { expect, it } from 'vitest';
import { finishedLevels, finishLevel, rememberGame, seenGame, verdictOn } from './memory';

function storage(): () => Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  return () => store;
}

it('remembers finished levels, each once', () => {
  const kept = storage();
  expect(finishedLevels(kept)).toEqual([]);
  finishLevel('chain', kept);
  finishLevel('club', kept);
  finishLevel('chain', kept);
  expect(finishedLevels(kept)).toEqual(['chain', 'club']);
});

it('remembers games, the newest 200', () => {
  const kept = storage();
  for (let i = 0; i < 205; i++) rememberGame(`game ${i}`, { scored: true, pushes: ['Ann'], over: false }, kept);
  rememberGame('game 204', { scored: true, pushes: ['Ann', 'Ben'], over: true }, kept);
  expect(seenGame('game 0', kept)).toBeUndefined();
  expect(seenGame('game 204', kept)).toEqual({ scored: true, pushes: ['Ann', 'Ben'], over: true });
  expect(seenGame('game 100', kept)?.pushes).toEqual(['Ann']);
});

it('starts anew where something else is kept', () => {
  const broken = () => ({ getItem: () => '[', setItem: () => undefined });
  expect(seenGame('a game', broken)).toBeUndefined();
  const odd = () => ({ getItem: () => '{"finished":[1,"chain"],"seen":[7]}', setItem: () => undefined });
  expect(finishedLevels(odd)).toEqual(['chain']);
  expect(seenGame('7', odd)).toBeUndefined();
});

it('lets a scored game count once', () => {
  const seen = { scored: true, pushes: ['Ann', 'Ben'], over: false };
  expect(verdictOn([], undefined)).toEqual({ as: 'scored' });
  expect(verdictOn(['Ann', 'Ben'], seen)).toEqual({ as: 'scored' });
  // Undo, a reload, a link: it goes on from where it stood.
  expect(verdictOn(['Ann'], seen)).toEqual({ as: 'resumed', pushes: ['Ann', 'Ben'] });
  // Other pushes with the same luck, or the same game once more: practice.
  expect(verdictOn(['Ben'], seen)).toEqual({ as: 'practice' });
  expect(verdictOn([], { ...seen, over: true })).toEqual({ as: 'practice' });
  expect(verdictOn([], { ...seen, scored: false })).toEqual({ as: 'practice' });
});

it('counts only pushes that were made with this board and luck', () => {
  // The seed, the board or a setting was changed under a game that had begun.
  expect(verdictOn(['Ann'], undefined)).toEqual({ as: 'practice', moved: true });
  const seen = { scored: true, pushes: ['Ann'], over: false };
  expect(verdictOn(['Ann', 'Ben'], seen)).toEqual({ as: 'practice', moved: true });
});
