/**
 * SIS with exponential delays by rejection: all clocks of active nodes together are one Poisson process, bounded by a rate that is easy
 * to know; a node is drawn uniformly from its group, and one uniform number says whether it recovers, which of its arcs bears a mark,
 * or that the bound was too high. Where r_i = γ_i + Σα is uneven, nodes are grouped by powers of two (composition and rejection).
 */
import type { Rng } from '../../core/rng';
import type { PropagationModel } from './propagation';
import { NODE_WORDS, rejectionTables, type RejectionTables } from './rejection-groups';
import { EventLog, type Engine } from './trajectory';
import { Variates } from './variates';

const DRAWS_PER_STEP = 200_000;

/** Memory: O(n + arcs). O(1) per draw; with uneven rates O(number of groups), about log₂ of their ratio. */
export class Rejection implements Engine {
  readonly log = new EventLog();
  work = 0;

  private readonly tables: RejectionTables;
  private readonly variates = new Variates();
  /** Place of an active node in the list of its group; −1 where inactive. */
  private readonly places: Int32Array;
  /** Active nodes by group. */
  private readonly lists: Int32Array[];
  private readonly counts: Int32Array;
  /** Active nodes to which nothing happens any more. */
  private idle: number[] = [];
  /** Σ over groups of count × bound. */
  private total = 0;
  private time = 0;

  constructor(private readonly model: PropagationModel) {
    this.tables = rejectionTables(model);
    const { groups, bounds } = this.tables;
    const sizes = new Int32Array(bounds.length);
    for (const g of groups) if (g >= 0) sizes[g]++;
    this.lists = Array.from(sizes, (size) => new Int32Array(size));
    this.counts = new Int32Array(bounds.length);
    this.places = new Int32Array(model.n).fill(-1);
  }

  begin(rng: Rng): void {
    const { places, lists, counts, idle, tables } = this;
    lists.forEach((list, g) => {
      for (let k = 0; k < counts[g]; k++) places[list[k]] = -1;
    });
    for (const node of idle) places[node] = -1;
    idle.length = 0;
    counts.fill(0);
    this.time = this.work = 0;
    this.variates.begin(rng);
    for (const node of this.model.sources) this.insert(node, tables.groups[node]);
    this.total = this.bound();
  }

  private insert(node: number, group: number): void {
    if (group < 0) {
      this.idle.push(node);
      this.places[node] = 0;
      return;
    }
    const place = this.counts[group]++;
    this.lists[group][place] = node;
    this.places[node] = place;
  }

  /** The rate of all draws, computed afresh, so that nothing drifts. O(groups) */
  private bound(): number {
    const { bounds } = this.tables;
    let sum = 0;
    for (let g = 0; g < bounds.length; g++) sum += this.counts[g] * bounds[g];
    return sum;
  }

  advance(): boolean {
    const { model, log, tables, variates, places, lists, counts } = this;
    const { heads, horizon } = model;
    const { nodes, groups, bounds, alias } = tables;
    const { times, nodes: told, parents } = log;
    const most = log.capacity - 1;
    const groupCount = bounds.length;
    let { time, total } = this;
    let length = 0;
    let draws = 0;
    let more = true;
    while (length <= most && draws < DRAWS_PER_STEP) {
      if (total === 0) {
        more = false;
        break;
      }
      time += variates.exponential() / total;
      if (time > horizon) {
        more = false;
        break;
      }
      draws++;
      let group = 0;
      if (groupCount > 1) {
        let rest = variates.uniform() * total;
        while (rest >= counts[group] * bounds[group] && group < groupCount - 1) {
          rest -= counts[group] * bounds[group];
          group++;
        }
        // rounding may lead to an empty group
        if (counts[group] === 0) continue;
      }
      const list = lists[group];
      const node = list[variates.below(counts[group])];
      const at = NODE_WORDS * node;
      const u = variates.uniform() * bounds[group];
      if (u >= nodes[at + 1]) continue;
      const gamma = nodes[at];
      if (u < gamma) {
        const place = places[node];
        const last = list[--counts[group]];
        list[place] = last;
        places[last] = place;
        places[node] = -1;
        times[length] = time;
        told[length++] = ~node;
        total = this.bound();
        continue;
      }
      const place = (u - gamma) * nodes[at + 2];
      let arc = place | 0;
      const share = place - arc;
      arc += nodes[at + 3];
      // u may have been rounded up to the end of the node's share
      if (arc >= model.offsets[node + 1]) continue;
      if (alias && share >= alias.keep[arc]) arc = alias.other[arc];
      const head = heads[arc];
      if (places[head] >= 0) continue;
      times[length] = time;
      parents[length] = node;
      told[length++] = head;
      this.insert(head, groups[head]);
      total = this.bound();
    }
    log.length = length;
    this.time = time;
    this.total = total;
    this.work += draws;
    return more;
  }
}
