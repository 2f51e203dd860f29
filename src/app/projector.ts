/**
 * Projector mode: larger letters and lines, panels out of the way, a light theme unless another one is chosen meanwhile, and a spot
 * that follows the pointer. Leaving gives back what was there.
 */
import { useSyncExternalStore } from 'react';
import { lab } from '../store/lab';
import type { ThemeChoice } from '../store/state';

let on = false;
let before: ThemeChoice = 'system';
let during: ThemeChoice | undefined;
const listeners = new Set<() => void>();

const tell = (): void => {
  for (const listener of listeners) listener();
};

/** The theme is the reader's own; the projector borrows it, and nothing of that is remembered. */
function setTheme(theme: ThemeChoice): void {
  lab.setState({ theme });
}

function spot(event: PointerEvent): void {
  const root = document.documentElement;
  root.style.setProperty('--spot-x', `${event.clientX}px`);
  root.style.setProperty('--spot-y', `${event.clientY}px`);
}

export const projecting = (): boolean => on;

export function setProjector(wanted: boolean): void {
  if (wanted === on) return;
  on = wanted;
  const root = document.documentElement;
  root.classList.toggle('projector', on);
  if (on) {
    before = lab.getState().theme;
    during = 'light';
    setTheme('light');
    addEventListener('pointermove', spot);
    if (document.fullscreenEnabled) root.requestFullscreen().catch(() => undefined);
  } else {
    removeEventListener('pointermove', spot);
    // A theme that was chosen meanwhile was chosen on purpose.
    if (lab.getState().theme === during) setTheme(before);
    if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
  }
  tell();
}

export const toggleProjector = (): void => setProjector(!on);

export function useProjector(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => on,
  );
}
