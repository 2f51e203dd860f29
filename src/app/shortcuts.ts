/**
 * Keys that work everywhere. Single characters act only outside text fields and can be switched off (WCAG 2.1.4); nothing that a
 * browser uses is taken.
 */
import { useEffect } from 'react';

export type Command = 'undo' | 'redo' | 'run' | 'shortcuts' | 'projector';

export interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** What a key asks for. In a text field, Ctrl+Z belongs to the field; Ctrl+Enter runs from anywhere. Pure. */
export function commandOf(key: Key, inTextField: boolean, singleCharacters: boolean): Command | undefined {
  if (key.altKey) return undefined;
  const command = key.ctrlKey || key.metaKey;
  const name = key.key.toLowerCase();
  if (command && name === 'enter') return 'run';
  if (inTextField) return undefined;
  if (command && name === 'z') return key.shiftKey ? 'redo' : 'undo';
  if (key.ctrlKey && !key.metaKey && !key.shiftKey && name === 'y') return 'redo';
  if (!command && key.key === '?' && singleCharacters) return 'shortcuts';
  if (!command && !key.shiftKey && name === 'f' && singleCharacters) return 'projector';
  return undefined;
}

/** Whether typing there writes text. Sliders, ticks and buttons do not count. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return (
    target instanceof HTMLInputElement &&
    !['range', 'checkbox', 'radio', 'button', 'submit', 'file', 'color'].includes(target.type)
  );
}

const IS_APPLE = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

/** "Ctrl+Z" as this machine writes it. */
export function keyText(keys: string): string {
  return IS_APPLE ? keys.replaceAll(/Ctrl|Strg/g, '⌘').replaceAll('+', ' ') : keys;
}

export function useShortcuts(enabled: boolean, singleCharacters: boolean, act: (command: Command) => void): void {
  useEffect(() => {
    if (!enabled) return;
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat) return;
      const command = commandOf(event, isTextField(event.target), singleCharacters);
      if (command === undefined) return;
      event.preventDefault();
      act(command);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [enabled, singleCharacters, act]);
}
