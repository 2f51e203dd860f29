/** The users with the largest values, in order, and what becomes of the list when one user says yes and others are raised. */
import { insert } from './largest';

export class TopUsers {
  readonly users: Int32Array;
  readonly values: Float64Array;
  held = 0;
  private readonly scratch: Float64Array;

  /** @param room how many are kept: one more than is asked for, since the user who says yes leaves the list */
  constructor(readonly room: number) {
    this.users = new Int32Array(room);
    this.values = new Float64Array(room);
    this.scratch = new Float64Array(room);
  }

  clear(): void {
    this.held = 0;
  }

  offer(user: number, value: number): void {
    const { users, values, room } = this;
    let place = this.held;
    if (place === room) {
      if (!(value > values[room - 1])) return;
      place--;
    } else this.held++;
    while (place > 0 && values[place - 1] < value) {
      values[place] = values[place - 1];
      users[place] = users[place - 1];
      place--;
    }
    values[place] = value;
    users[place] = user;
  }

  /** What a value must exceed to enter. */
  get least(): number {
    return this.held < this.room ? -Infinity : this.values[this.room - 1];
  }

  /**
   * The `k` < room largest, descending, without user u, and with other values for some users that are nowhere lower than before.
   * Shared: valid until the next call.
   * @param changed `changed[v]` is `mark` for users whose value is another one; those values follow, the first `count` of them
   */
  without(u: number, k: number, changed: Int32Array, mark: number, raised: Float64Array, count: number): Float64Array {
    const { users, values, scratch } = this;
    let held = 0;
    for (let i = 0; i < this.held && held < k; i++)
      if (users[i] !== u && changed[users[i]] !== mark) scratch[held++] = values[i];
    for (let i = 0; i < count; i++) held = insert(scratch, 0, held, k, raised[i]);
    return scratch.subarray(0, held);
  }
}
