/** What a key press on the canvas means. */
import type { Direction } from './walk';

export type KeyAction =
  | { readonly type: 'walk'; readonly direction: Direction }
  | { readonly type: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly type: 'rank'; readonly by: 1 | -1 }
  | { readonly type: 'edge'; readonly by: 1 | -1 }
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'toggle' | 'select' | 'select-more' | 'fit' | 'leave' };

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Record<string, Direction> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };
const PAN = 60;

/** The action of a key, null for keys that belong to the page or the browser (Ctrl with anything but arrows). */
export function keyAction({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyPress): KeyAction | null {
  if (altKey || metaKey) return null;
  const direction = ARROWS[key];
  if (direction) {
    if (!ctrlKey) return { type: 'walk', direction };
    return {
      type: 'pan',
      dx: direction === 'left' ? -PAN : direction === 'right' ? PAN : 0,
      dy: direction === 'up' ? -PAN : direction === 'down' ? PAN : 0,
    };
  }
  if (ctrlKey) return null;
  switch (key) {
    case 'n':
    case 'N':
      return { type: 'rank', by: shiftKey ? -1 : 1 };
    case 'e':
    case 'E':
      return { type: 'edge', by: shiftKey ? -1 : 1 };
    case 'Enter':
      return { type: 'toggle' };
    case ' ':
      return { type: shiftKey ? 'select-more' : 'select' };
    case '+':
    case '=':
      return { type: 'zoom', factor: 1.5 };
    case '-':
    case '_':
      return { type: 'zoom', factor: 1 / 1.5 };
    case '0':
      return { type: 'fit' };
    case 'Escape':
      return { type: 'leave' };
    default:
      return null;
  }
}
