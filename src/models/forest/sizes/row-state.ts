/** States of the sequences that are simulated: rows that stay, rows that begin, rows that only fill up. */
import { concat, dispose, gather, tensor1d, tidy } from '@tensorflow/tfjs-core';
import type { RowState, StateStepper } from './stepper';

/**
 * The state of the next steps: the rows that stay, then those of prefixes that begin, then the first row again up to `places`.
 * Gives back the state that it was given where nothing changes; otherwise that one is disposed.
 * @param staying rows of `state`
 * @param fresh the prefix of every row that begins, by its number; rows of one prefix stand together
 */
export function arrangeRows(
  stepper: StateStepper,
  state: RowState,
  staying: readonly number[],
  fresh: readonly number[],
  prefixes: readonly Int32Array[],
  places: number,
): RowState {
  const before = rowCount(state);
  const begun: Int32Array[] = [];
  const sources = [...staying];
  fresh.forEach((prefix, k) => {
    if (k === 0 || prefix !== fresh[k - 1]) begun.push(prefixes[prefix]);
    sources.push(before + begun.length - 1);
  });
  while (sources.length < places) sources.push(sources[0]);
  if (fresh.length === 0 && places === before && sources.every((row, place) => row === place)) return state;
  const arranged = tidy(() => {
    const start = begun.length > 0 ? stepper.start(begun) : undefined;
    const from = tensor1d(Int32Array.from(sources), 'int32');
    const result: RowState = {};
    for (const name of Object.keys(start ?? state)) {
      const parts = [state[name], start?.[name]].filter((part) => part !== undefined);
      result[name] = gather(parts.length > 1 ? concat(parts, 0) : parts[0], from);
    }
    return result;
  });
  dispose(state);
  return arranged;
}

const rowCount = (state: RowState): number => Object.values(state)[0]?.shape[0] ?? 0;
