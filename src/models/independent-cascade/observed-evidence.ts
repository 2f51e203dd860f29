/**
 * Cascades of one's own as observations: times become steps since the first event of each cascade, cascades with the same sources a
 * class, and of each class counts are kept.
 */
import type { CascadeSet } from '../../core/cascade';
import type { CascadeClass } from './observations';

export interface ReadingRule {
  /** T: events at step T or later count as "not active up to T − 1". */
  readonly horizon: number;
  /** Time of the set that is one step; 0: its times are whole steps already. */
  readonly stepWidth: number;
  /** One class with random sources for all; otherwise the nodes active at step 0 are the sources. */
  readonly random: boolean;
}

export interface ReadEvidence {
  readonly classes: CascadeClass[];
  /** For every cascade of the set the class it belongs to, −1 where it is not used. */
  readonly classOf: Int32Array;
  /** Cascades none of whose first events is of a node of the network. */
  readonly withoutSource: number;
  /** Events of users that the network does not have, left out. */
  readonly unknownUsers: number;
  /** Events after step T: cut off. */
  readonly late: number;
}

/** Quotients this close to a whole number, relative to it, are that number: 0.3 is three steps of 0.1, whatever binary fractions say. */
const ROUNDING = 1e-12;

/**
 * The time from which the steps of a cascade count. Where the file gives steps since each cascade began, they are taken as written: a
 * cascade whose source was not seen has nobody at step 0. Elsewhere a cascade begins with its first event.
 */
export function beginningOf({ time, times, offsets }: CascadeSet, cascade: number): number {
  return time.unit === 'step' && time.origin === 'own' ? 0 : times[offsets[cascade]];
}

/** The step of an event, `since` after the first event of its cascade. */
export function stepOf(since: number, stepWidth: number): number {
  if (stepWidth === 0) return since;
  const steps = since / stepWidth;
  const whole = Math.round(steps);
  return Math.abs(steps - whole) <= ROUNDING * whole ? whole : Math.floor(steps);
}

/**
 * Reads the set. Of several events of a node in one cascade the first counts.
 * @param nodes node of every user, −1 for users that the network does not have
 * Cost: O(events log events) time. Yields every 200,000 events.
 */
export function* readEvidence(
  set: CascadeSet,
  nodes: Int32Array,
  n: number,
  rule: ReadingRule,
): Generator<void, ReadEvidence, void> {
  const { horizon, stepWidth, random } = rule;
  const classOf = new Int32Array(set.count).fill(-1);
  const builders = new Map<string, ClassBuilder>();
  const seen = new Int32Array(n).fill(-1);
  let withoutSource = 0;
  let unknownUsers = 0;
  let late = 0;
  let work = 0;
  for (let c = 0; c < set.count; c++) {
    const first = set.offsets[c];
    const last = set.offsets[c + 1];
    const beginning = beginningOf(set, c);
    const seeds: number[] = [];
    const known: number[] = [];
    for (let e = first; e < last; e++) {
      const node = set.users[e] < 0 ? -1 : nodes[set.users[e]];
      if (node < 0) {
        unknownUsers++;
        continue;
      }
      if (seen[node] === c) continue;
      seen[node] = c;
      const step = stepOf(set.times[e] - beginning, stepWidth);
      if (step > horizon) late++;
      if (step >= horizon) continue;
      if (step === 0) seeds.push(node);
      known.push(step * n + node);
    }
    work += last - first;
    if (work > 200_000) {
      work = 0;
      yield;
    }
    if (!random && seeds.length === 0) {
      withoutSource++;
      continue;
    }
    seeds.sort((a, b) => a - b);
    const key = random ? '' : seeds.join(' ');
    let builder = builders.get(key);
    if (!builder) {
      builder = new ClassBuilder(builders.size, c, random ? undefined : Int32Array.from(seeds));
      builders.set(key, builder);
    }
    builder.add(known);
    classOf[c] = builder.index;
  }
  const classes: CascadeClass[] = [];
  for (const builder of builders.values()) {
    classes.push(builder.finish(n));
    yield;
  }
  return { classes, classOf, withoutSource, unknownUsers, late };
}

/** Collects the activations of one class; a cell is τ · n + node. */
class ClassBuilder {
  private readonly counts = new Map<number, number>();
  private cascades = 0;

  constructor(
    readonly index: number,
    private readonly firstCascade: number,
    private readonly seeds: Int32Array | undefined,
  ) {}

  add(cells: readonly number[]): void {
    this.cascades++;
    for (const cell of cells) this.counts.set(cell, (this.counts.get(cell) ?? 0) + 1);
  }

  finish(n: number): CascadeClass {
    const cells = Float64Array.from(this.counts.keys()).sort();
    return {
      ...(this.seeds ? { seeds: this.seeds } : {}),
      firstCascade: this.firstCascade,
      cascades: this.cascades,
      nodes: Int32Array.from(cells, (cell) => cell % n),
      times: Int32Array.from(cells, (cell) => Math.floor(cell / n)),
      counts: Float64Array.from(cells, (cell) => this.counts.get(cell) ?? 0),
    };
  }
}
