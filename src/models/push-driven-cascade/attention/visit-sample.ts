/** A sample of visits for the picture: as many as a plot can show, each visit equally likely to be among them. */
import type { TableOutput } from '../../../core/outputs';
import type { Rng } from '../../../core/rng';

const MOST = 5000;

/** Reservoir sampling (Vitter 1985, algorithm R). */
export class VisitSample {
  private readonly user: number[] = [];
  private readonly shown: number[] = [];
  private readonly shared: number[] = [];
  private seen = 0;

  constructor(private readonly rng: Rng) {}

  add(user: number, shown: number, shared: number): void {
    this.seen++;
    const at = this.user.length < MOST ? this.user.length : this.rng.below(this.seen);
    if (at >= MOST) return;
    this.user[at] = user;
    this.shown[at] = shown;
    this.shared[at] = shared;
  }

  table(): TableOutput {
    return {
      kind: 'table',
      columns: [
        { id: 'user', label: 'User', refersTo: 'node', values: Float64Array.from(this.user) },
        { id: 'shown', label: 'Posts shown', values: Float64Array.from(this.shown) },
        { id: 'shared', label: 'Posts shared', values: Float64Array.from(this.shared) },
      ],
    };
  }
}
