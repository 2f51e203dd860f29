import { describe, expect, it } from 'vitest';
import { commandOf, keyText, type Key } from './shortcuts';

const key = (text: string): Key => {
  const parts = text.split(' ');
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
  };
};

describe('commandOf', () => {
  it.each([
    ['Ctrl z', 'undo'],
    ['Meta z', 'undo'],
    ['Ctrl Shift Z', 'redo'],
    ['Meta Shift z', 'redo'],
    ['Ctrl y', 'redo'],
    ['Ctrl Enter', 'run'],
    ['Meta Enter', 'run'],
    ['Shift ?', 'shortcuts'],
    ['f', 'projector'],
  ])('%s means %s', (text, command) => expect(commandOf(key(text), false, true)).toBe(command));

  it.each(['z', 'Ctrl f', 'Shift F', 'Enter', 'Ctrl r', 'Ctrl Alt z', 'Meta y', 'Ctrl ?', 'a'])(
    '%s is left alone',
    (text) => expect(commandOf(key(text), false, true)).toBeUndefined(),
  );

  it('leaves text fields their own undo, but runs from anywhere', () => {
    expect(commandOf(key('Ctrl z'), true, true)).toBeUndefined();
    expect(commandOf(key('Shift ?'), true, true)).toBeUndefined();
    expect(commandOf(key('Ctrl Enter'), true, true)).toBe('run');
  });
  it('lets single characters be switched off, and only them', () => {
    expect(commandOf(key('Shift ?'), false, false)).toBeUndefined();
    expect(commandOf(key('f'), false, false)).toBeUndefined();
    expect(commandOf(key('Ctrl z'), false, false)).toBe('undo');
  });
});

describe('keyText', () => {
  it('names keys as other machines than Apple’s do', () => expect(keyText('Ctrl+Shift+Z')).toBe('Ctrl+Shift+Z'));
});
