/** Random: anybody who can be pushed, all equally likely. O(1) per push. */
import { InvariantError } from '../../../core/errors';
import type { Rng } from '../../../core/rng';
import type { PushState } from '../push-state';
import type { PolicyEngine } from './engine';

export class RandomEngine implements PolicyEngine {
  readonly score = NaN;
  evaluations = 0;
  private choices: Rng | undefined;
  /** Users who can be pushed: the first `count` entries. */
  private readonly users: Int32Array;
  private readonly place: Int32Array;
  private count = 0;

  constructor(private readonly state: PushState) {
    this.users = new Int32Array(state.campaign.n);
    this.place = new Int32Array(state.campaign.n);
  }

  begin(choices: Rng | undefined): void {
    this.choices = choices;
    this.count = 0;
    const { active } = this.state;
    for (let u = 0; u < active.length; u++) if (!active[u]) this.back(u);
    this.evaluations = 0;
  }

  choose(): number {
    if (this.count === 0) return -1;
    if (!this.choices) throw new InvariantError('Random needs a stream of its own');
    this.evaluations++;
    return this.users[this.choices.below(this.count)];
  }

  pushed(u: number, away: boolean): void {
    if (!away) return;
    const last = this.users[--this.count];
    const at = this.place[u];
    this.users[at] = last;
    this.place[last] = at;
  }

  back(u: number): void {
    this.place[u] = this.count;
    this.users[this.count++] = u;
  }

  accepted(): void {
    // she is away already, and chances do not matter
  }
}
