/** Where every user stands in the training cascades: what all ways of counting look things up in. */
import { FIRST_USER, STOP, type Sequences } from '../data/vocabulary';

export class TrainingCounts {
  /** Training cascades with the user; with STOP, cascades that ended. Length V. */
  readonly popularity: Float64Array;
  /** Places of id v in `train.ids` are `places[starts[v] … starts[v+1]−1]`, ascending. */
  readonly starts: Int32Array;
  readonly places: Int32Array;
  /** The sequence of every place in `train.ids`. */
  readonly sequenceAt: Int32Array;

  /** O(V + events) time and memory. */
  constructor(
    readonly train: Sequences,
    readonly V: number,
  ) {
    const { ids, offsets, count, ended } = train;
    this.popularity = new Float64Array(V);
    this.sequenceAt = new Int32Array(ids.length);
    for (const id of ids) this.popularity[id]++;
    for (let s = 0; s < count; s++) {
      this.popularity[STOP] += ended[s];
      this.sequenceAt.fill(s, offsets[s], offsets[s + 1]);
    }
    this.starts = new Int32Array(V + 1);
    for (let v = FIRST_USER; v < V; v++) this.starts[v + 1] = this.starts[v] + this.popularity[v];
    this.places = new Int32Array(ids.length);
    const next = this.starts.slice(0, V);
    for (let place = 0; place < ids.length; place++) this.places[next[ids[place]]++] = place;
  }
}
