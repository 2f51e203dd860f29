/** Visits by how many posts they show: exact counts, from which means, correlation and slope follow. */
import type { SeriesOutput } from '../../../core/outputs';

/** Points of the mean curve at most. */
export const MEAN_BINS = 20;

/** Sums over visits; x is the number of posts shown, y of posts shared. */
export class VisitCounts {
  /** Visits with x posts shown, Σ y and Σ y² of them. */
  private visits = new Float64Array(64);
  private shared = new Float64Array(64);
  private squares = new Float64Array(64);
  count = 0;

  add(x: number, y: number): void {
    if (x >= this.visits.length) this.grow(x);
    this.visits[x]++;
    this.shared[x] += y;
    this.squares[x] += y * y;
    this.count++;
  }

  private grow(x: number): void {
    const longer = (values: Float64Array): Float64Array<ArrayBuffer> => {
      const copy = new Float64Array(Math.max(x + 1, 2 * values.length));
      copy.set(values);
      return copy;
    };
    this.visits = longer(this.visits);
    this.shared = longer(this.shared);
    this.squares = longer(this.squares);
  }

  private totals(): { x: number; y: number; xx: number; xy: number; yy: number } {
    const t = { x: 0, y: 0, xx: 0, xy: 0, yy: 0 };
    for (let x = 0; x < this.visits.length; x++) {
      t.x += x * this.visits[x];
      t.xx += x * x * this.visits[x];
      t.y += this.shared[x];
      t.xy += x * this.shared[x];
      t.yy += this.squares[x];
    }
    const n = this.count;
    // Sums of whole numbers are exact; the means are not, and come last.
    return { x: t.x, y: t.y, xx: t.xx - (t.x * t.x) / n, xy: t.xy - (t.x * t.y) / n, yy: t.yy - (t.y * t.y) / n };
  }

  /** Pearson's r; NaN where x or y is the same in all visits. */
  correlation(): number {
    const { xx, xy, yy } = this.totals();
    return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : NaN;
  }

  /** Slope of y on x by least squares; NaN where x is the same in all visits. */
  slope(): number {
    const { xx, xy } = this.totals();
    return xx > 0 ? xy / xx : NaN;
  }

  /** Means of y over visits with about as many posts shown, in at most {@link MEAN_BINS} bins of about as many visits. */
  means(): SeriesOutput {
    const x: number[] = [];
    const y: number[] = [];
    const error: number[] = [];
    const labels: string[] = [];
    let [visits, shown, shared, squares] = [0, 0, 0, 0];
    let taken = 0;
    for (let k = 0; k < this.visits.length; k++) {
      visits += this.visits[k];
      shown += k * this.visits[k];
      shared += this.shared[k];
      squares += this.squares[k];
      // A bin ends where its share of all visits is reached.
      const wanted = ((x.length + 1) * this.count) / MEAN_BINS;
      if (visits === 0 || (taken + visits < wanted && taken + visits < this.count)) continue;
      const mean = shared / visits;
      x.push(shown / visits);
      y.push(mean);
      const variance = visits > 1 ? Math.max(0, squares - visits * mean * mean) / (visits - 1) : NaN;
      error.push(Math.sqrt(variance / visits));
      labels.push(`${visits.toLocaleString('en')} ${visits === 1 ? 'visit' : 'visits'}`);
      taken += visits;
      [visits, shown, shared, squares] = [0, 0, 0, 0];
    }
    return {
      kind: 'series',
      x: Float64Array.from(x),
      y: Float64Array.from(y),
      standardError: Float64Array.from(error),
      pointLabels: labels,
    };
  }
}
