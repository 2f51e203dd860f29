/** Which dialog of the shell is open. Any component may ask for one; the shell shows it. */
import { useSyncExternalStore } from 'react';

/** `networks`, `cascades`: the same dialog, opened at one of its sides. `draw`: cascades from a model. */
export type ShellDialog = 'networks' | 'cascades' | 'draw' | 'share' | 'teach' | 'shortcuts' | 'delete';

let open: ShellDialog | undefined;
const listeners = new Set<() => void>();

export function openDialog(dialog: ShellDialog | undefined): void {
  open = dialog;
  for (const listener of listeners) listener();
}

export const closeDialog = (): void => openDialog(undefined);

export function useShellDialog(): ShellDialog | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
}
