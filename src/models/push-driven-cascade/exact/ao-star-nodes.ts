/** The graph of AO*: nodes, their successors and parents in flat growing arrays. */
import { longer, SetIndex } from './set-index';

const FIRST = 1024;

/** A node is not looked into yet. */
export const UNEXPANDED = -2;

export class Nodes {
  readonly states = new SetIndex();
  /** Heuristic, then backed-up value. */
  value = new Float64Array(FIRST);
  /** Best user to push, −1: none; {@link UNEXPANDED}. */
  best = new Int32Array(FIRST);
  /** Chance of that user. */
  chance = new Float64Array(FIRST);
  /** 1 where the best policy below is complete. */
  solved = new Uint8Array(FIRST);
  /** Where the successors of an expanded node begin: one for every user (−1: none), then the one after a refusal. −1: not held. */
  begins = new Int32Array(FIRST);
  successors = new Int32Array(FIRST);
  private successorsUsed = 0;
  /** Parents of a node: a list through `parents` and `nextParent`, −1 at the end. */
  firstParent = new Int32Array(FIRST);
  parents = new Int32Array(FIRST);
  nextParent = new Int32Array(FIRST);
  private links = 0;

  constructor(readonly users: number) {}

  get size(): number {
    return this.states.size;
  }

  add(set: Int32Array, count: number, left: number, value: number, solved: boolean): number {
    const i = this.states.add(set, count, left);
    this.value = longer(this.value, i + 1);
    this.best = longer(this.best, i + 1);
    this.chance = longer(this.chance, i + 1);
    this.solved = longer(this.solved, i + 1);
    this.begins = longer(this.begins, i + 1);
    this.firstParent = longer(this.firstParent, i + 1);
    this.value[i] = value;
    this.best[i] = solved ? -1 : UNEXPANDED;
    this.solved[i] = solved ? 1 : 0;
    this.begins[i] = -1;
    this.firstParent[i] = -1;
    return i;
  }

  /** Room for the successors of a node; returns where they begin. */
  open(i: number): number {
    const begin = this.successorsUsed;
    this.successorsUsed += this.users + 1;
    this.successors = longer(this.successors, this.successorsUsed);
    this.successors.fill(-1, begin, this.successorsUsed);
    this.begins[i] = begin;
    return begin;
  }

  link(parent: number, place: number, child: number): void {
    this.successors[place] = child;
    const k = this.links++;
    this.parents = longer(this.parents, k + 1);
    this.nextParent = longer(this.nextParent, k + 1);
    this.parents[k] = parent;
    this.nextParent[k] = this.firstParent[child];
    this.firstParent[child] = k;
  }

  /** The successor after a yes of the best user, and after a refusal, where they can be reached; −1: they cannot. */
  afterYes(i: number): number {
    return this.begins[i] >= 0 && this.chance[i] > 0 ? this.successors[this.begins[i] + this.best[i]] : -1;
  }

  afterNo(i: number): number {
    return this.begins[i] >= 0 && this.chance[i] < 1 ? this.successors[this.begins[i] + this.users] : -1;
  }

  /** Whether the best action of an expanded node leads to the other one; the state after a refusal always counts. */
  leadsTo(i: number, other: number): boolean {
    const begin = this.begins[i];
    return this.successors[begin + this.best[i]] === other || this.successors[begin + this.users] === other;
  }
}
