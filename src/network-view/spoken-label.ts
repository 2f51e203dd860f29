/** The accessible name of the canvas follows the playhead without a render: at rest at once, while it moves once a second. */
import type { Playhead } from './colouring';

/** Shortest time between two names while the playhead moves, in milliseconds. */
export const NAME_EVERY = 1000;

/**
 * Writes the name now and whenever the playhead has come to another step, at most once per `NAME_EVERY`; the last step is
 * never left out. Listens until the returned function is called.
 * @param length of a step; `nameAt` is given times
 */
export function followPlayhead(
  playhead: Playhead,
  nameAt: (step: number) => string,
  write: (name: string) => void,
  length = 1,
): () => void {
  let named = NaN;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const name = (): void => {
    waiting = undefined;
    // A hair of slack: a step reached by adding up frames is that step.
    const step = Math.floor(playhead.get() / length + 1e-9);
    if (step === named) return;
    named = step;
    write(nameAt(step * length));
    waiting = setTimeout(name, NAME_EVERY);
  };
  name();
  const stop = playhead.subscribe(() => {
    if (waiting === undefined) name();
  });
  return () => {
    stop();
    clearTimeout(waiting);
  };
}
