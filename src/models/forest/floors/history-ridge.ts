/**
 * Ridge regression of ln size on the history of the first K users (specification, section 12): how large the training cascades of these
 * users were, and how many they were in.
 */
import { InvariantError } from '../../../core/errors';
import { solveInPlace } from '../../../core/optimise/dense';
import type { Sequences } from '../data/vocabulary';

const PENALTY = 0.01;
/** Cascades of mean size that every user is thought to have been in besides. */
const SHRINK = 3;
/** 1; mean and largest mean ln size of the users; mean, largest and smallest ln(1 + cascades). */
const WIDTH = 6;

export class HistoryRidge {
  /** Of the training cascades with at least K users, by id: Σ ln size, and their number. */
  private readonly sum: Float64Array;
  private readonly count: Float64Array;
  /** Mean ln size of these cascades. */
  private readonly mean: number;
  private readonly coefficients: Float64Array;

  /**
   * @param rows training sequences with at least `observed` users that ended; at least one
   * O(events + rows · (K + 36))
   */
  constructor(
    train: Sequences,
    rows: Int32Array,
    private readonly observed: number,
    V: number,
  ) {
    this.sum = new Float64Array(V);
    this.count = new Float64Array(V);
    let total = 0;
    for (const s of rows) {
      const y = logLength(train, s);
      total += y;
      for (let at = train.offsets[s]; at < train.offsets[s + 1]; at++) {
        this.sum[train.ids[at]] += y;
        this.count[train.ids[at]]++;
      }
    }
    this.mean = total / rows.length;
    const squares = new Float64Array(WIDTH * WIDTH);
    const solution = new Float64Array(WIDTH);
    const x = new Float64Array(WIDTH);
    for (const s of rows) {
      const y = logLength(train, s);
      const start = train.offsets[s];
      // Without the row itself: its own size must not speak for it.
      this.describe(train.ids.subarray(start, start + observed), x, y, 1);
      for (let i = 0; i < WIDTH; i++) {
        solution[i] += x[i] * y;
        for (let j = 0; j < WIDTH; j++) squares[i * WIDTH + j] += x[i] * x[j];
      }
    }
    for (let i = 0; i < WIDTH; i++) squares[i * WIDTH + i] += PENALTY;
    if (!solveInPlace(squares, WIDTH, WIDTH, solution)) throw new InvariantError('a penalised matrix is singular');
    this.coefficients = solution;
  }

  /** @param users the first K users of a cascade @returns its final size, at least K */
  forecast(users: Int32Array): number {
    const x = new Float64Array(WIDTH);
    this.describe(users, x, 0, 0);
    const logSize = x.reduce((sum, value, i) => sum + value * this.coefficients[i], 0);
    return Math.max(this.observed, Math.exp(logSize));
  }

  private describe(users: Int32Array, x: Float64Array, ownLog: number, own: 0 | 1): void {
    let [meanSize, largestSize, meanCount, largestCount, smallestCount] = [0, -Infinity, 0, -Infinity, Infinity];
    for (const id of users) {
      const size = (this.sum[id] - ownLog + SHRINK * this.mean) / (this.count[id] - own + SHRINK);
      const count = Math.log(1 + this.count[id] - own);
      meanSize += size / users.length;
      meanCount += count / users.length;
      largestSize = Math.max(largestSize, size);
      largestCount = Math.max(largestCount, count);
      smallestCount = Math.min(smallestCount, count);
    }
    x.set([1, meanSize, largestSize, meanCount, largestCount, smallestCount]);
  }
}

const logLength = ({ offsets }: Sequences, s: number): number => Math.log(offsets[s + 1] - offsets[s]);
