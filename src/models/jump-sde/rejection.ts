/**
 * SIS with exponential delays by rejection: all clocks of active nodes together are one Poisson process, bounded by a rate that is easy
 * to know; a node is drawn uniformly from its group, and one uniform number says whether it recovers, which of its arcs bears a mark,
 * or that the bound was too high. Where r_i = γ_i + Σα is uneven, nodes are grouped by powers of two (composition and rejection).
 */
import type { Rng } from '../../core/rng';
import type { PropagationModel } from './propagation';
import { NODE_WORDS, rejectionTables, type RejectionTables } from './rejection-groups';
import { EventLog, type Engine } from './trajectory';
import { Variates } from '../../core/variates';

const NONE = new Float64Array(0);
const DRAWS_PER_STEP = 200_000;

/** Memory: O(n + arcs). O(1) per draw; with uneven rates O(number of groups), about log₂ of their ratio. */
export class Rejection implements Engine {
  readonly log = new EventLog();
  work = 0;

  private readonly tables: RejectionTables;
  private readonly variates = new Variates();
  /** Active nodes of group g are `active[starts[g]] … active[ends[g]−1]`. */
  private readonly active: Int32Array;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  /** Place of an active node there; −1 where inactive. */
  private readonly places: Int32Array;
  /** Active nodes to which nothing happens any more. */
  private idle: number[] = [];
  /** Σ over groups of count × bound. */
  private total = 0;
  private time = 0;

  constructor(private readonly model: PropagationModel) {
    this.tables = rejectionTables(model);
    const { groups, bounds } = this.tables;
    const starts = new Int32Array(bounds.length + 1);
    for (const g of groups) if (g >= 0) starts[g + 1]++;
    for (let g = 0; g < bounds.length; g++) starts[g + 1] += starts[g];
    this.active = new Int32Array(model.n);
    this.starts = starts;
    this.ends = starts.slice(0, bounds.length);
    this.places = new Int32Array(model.n).fill(-1);
  }

  begin(rng: Rng): void {
    const { places, active, starts, ends, idle, tables } = this;
    for (let g = 0; g < ends.length; g++) {
      for (let k = starts[g]; k < ends[g]; k++) places[active[k]] = -1;
      ends[g] = starts[g];
    }
    for (const node of idle) places[node] = -1;
    idle.length = 0;
    this.time = this.work = 0;
    this.variates.begin(rng);
    this.total = 0;
    for (const node of this.model.sources) {
      const group = tables.groups[node];
      if (group < 0) this.rest(node);
      else {
        places[node] = ends[group];
        active[ends[group]++] = node;
        this.total += tables.bounds[group];
      }
    }
  }

  /** The rate of all draws, computed afresh. O(groups) */
  private bound(): number {
    const { bounds } = this.tables;
    let sum = 0;
    for (let g = 0; g < bounds.length; g++) sum += (this.ends[g] - this.starts[g]) * bounds[g];
    return sum;
  }

  /** Makes a node active to which nothing happens any more. */
  private rest(node: number): void {
    this.idle.push(node);
    this.places[node] = 0;
  }

  advance(): boolean {
    const { model, log, tables, variates, places, active, starts, ends } = this;
    const { heads, horizon, offsets } = model;
    const { nodes, groups, bounds, exactSums, alias } = tables;
    const { times, nodes: told, parents } = log;
    const { exponentials, uniforms } = variates;
    const last = bounds.length - 1;
    const aliasNumbers = alias?.numbers ?? NONE;
    const aliasWords = alias?.words;
    // products in place of quotients: rounding is guarded below
    const inverses = bounds.map((bound) => 1 / bound);
    let { exponentialAt, uniformAt } = variates;
    let { time, total } = this;
    let length = 0;
    let draws = 0;
    let more = total > 0;
    while (more && length < log.capacity && draws < DRAWS_PER_STEP) {
      if (exponentialAt === variates.exponentialCount) exponentialAt = variates.moreExponentials();
      time += exponentials[exponentialAt++] / total;
      if (time > horizon) {
        more = false;
        break;
      }
      draws++;
      // one number says all: the group, the node in it, and what happens there
      if (uniformAt === variates.uniformCount) uniformAt = variates.moreUniforms();
      let rest = uniforms[uniformAt++] * total;
      let group = 0;
      while (group < last) {
        const weight = (ends[group] - starts[group]) * bounds[group];
        if (rest < weight) break;
        rest -= weight;
        group++;
      }
      const bound = bounds[group];
      const index = (rest * inverses[group]) | 0;
      const at = starts[group] + index;
      // rounding may lead past the end of the last group
      if (at >= ends[group]) continue;
      const node = active[at];
      const word = NODE_WORDS * node;
      const u = rest - index * bound;
      // phantoms; and what rounding led past an end
      if (u < 0 || u >= nodes[word + 1]) continue;
      times[length] = time;
      const gamma = nodes[word];
      if (u < gamma) {
        const moved = active[--ends[group]];
        active[at] = moved;
        places[moved] = at;
        places[node] = -1;
        told[length++] = ~node;
        total = exactSums ? total - bound : this.bound();
        more = total > 0;
        continue;
      }
      const place = (u - gamma) * nodes[word + 2];
      const arc = (place | 0) + offsets[node];
      // u may have been rounded up to the end of the node's share
      if (arc >= offsets[node + 1]) continue;
      const head = aliasWords
        ? aliasWords[4 * arc + (place - (place | 0) < aliasNumbers[2 * arc] ? 2 : 3)]
        : heads[arc];
      if (places[head] >= 0) continue;
      parents[length] = node;
      told[length++] = head;
      const ofHead = groups[head];
      if (ofHead < 0) this.rest(head);
      else {
        const free = ends[ofHead]++;
        active[free] = head;
        places[head] = free;
        total = exactSums ? total + bounds[ofHead] : this.bound();
      }
    }
    variates.exponentialAt = exponentialAt;
    variates.uniformAt = uniformAt;
    log.length = length;
    this.time = time;
    this.total = total;
    this.work += draws;
    return more;
  }
}
