/** How far a training is, in its own words: epochs and batches. Pure. */
import { forecastWords } from '../../text/en-forecast';
import type { RunItem } from '../../run/run-summary';

const words = forecastWords.training;

export interface Place {
  /** From 1. */
  epoch: number;
  /** From 1, within the epoch. */
  batch: number;
}

/** Where a training stands after so many of all batches of all epochs; undefined where nothing is counted. */
export function placeOf(done: number, total: number | undefined, epochs: number): Place | undefined {
  if (total === undefined || !(total > 0) || !(epochs > 0) || done >= total) return undefined;
  const batches = total / epochs;
  const epoch = Math.floor(done / batches);
  return { epoch: epoch + 1, batch: Math.floor(done - epoch * batches) + 1 };
}

/** Other stages – opening the device, validation, the test – say themselves what they do. */
const COUNTED = /^Epoch (\d+) /;

export const trainingSaid = (epochs: number): NonNullable<RunItem['say']> => ({
  running: ({ stage, done, total }) => {
    const [, epoch] = COUNTED.exec(stage) ?? [];
    if (epoch === undefined) return stage;
    const next = placeOf(done, total, epochs);
    // After its last batch an epoch is validated: the next one has not begun.
    const place = next?.epoch === Number(epoch) ? next : placeOf(done - 1, total, epochs);
    return place ? words.epoch(place.epoch, epochs, place.batch) : stage;
  },
  stopped: (done, total) => {
    if (total !== undefined && done >= total) return words.stoppedAtEnd;
    const place = placeOf(Math.max(0, done - 1), total, epochs);
    return place ? words.stoppedAt(place.epoch, epochs) : words.stoppedAtEnd;
  },
});
