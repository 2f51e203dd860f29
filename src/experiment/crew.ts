/**
 * The workers of one run: who has been told of it, who computes what, who has stopped.
 */
import type { CascadeSet } from '../core/cascade';
import type { Network } from '../core/network';
import type { Experiment } from './experiment';
import type { Block } from './plan';
import type { Slot, SlotUser } from './pool';
import { keyOf } from './pool';
import type { ToWorker } from './protocol';

/** What every worker is told at the start. */
export interface Briefing {
  run: number;
  experiment: Experiment;
  network: Network;
  cascades?: { set: CascadeSet; nodes: Int32Array };
  nodes: Record<string, Int32Array>;
  urgent: boolean;
}

export type Pacing = Pick<Extract<ToWorker, { type: 'pace' }>, 'mode' | 'steps'>;

/** What a worker does for the run. */
interface Member {
  /** It has been told of the run. */
  told: boolean;
  ready: boolean;
  /** It has answered a cancel. */
  stopped: boolean;
  block?: Block;
  /** Replicates of the block in progress that are finished. */
  part: number;
}

export class Crew {
  /** Pace of workers that join later; `steps` wait for the first worker, and for no later one. */
  pacing: Pacing | undefined;
  private readonly members = new Map<Slot, Member>();
  private readonly user: SlotUser;
  private readonly briefing: Briefing;
  private readonly onNoWorker: (error: unknown) => void;

  constructor(user: SlotUser, briefing: Briefing, pacing: Pacing | undefined, onNoWorker: (error: unknown) => void) {
    this.user = user;
    this.briefing = briefing;
    this.pacing = pacing;
    this.onNoWorker = onNoWorker;
  }

  get size(): number {
    return this.members.size;
  }

  has(slot: Slot): boolean {
    return this.members.has(slot);
  }

  /** Takes a worker in: it gets the data, then the run. */
  enlist(slot: Slot): void {
    const member: Member = { told: false, ready: false, stopped: false, part: 0 };
    this.members.set(slot, member);
    slot.users.add(this.user);
    const tell = async (): Promise<void> => {
      const { run, experiment, network, cascades, nodes, urgent } = this.briefing;
      const data = [network, ...(cascades ? [cascades.set] : [])];
      for (const one of data) await slot.attach(one);
      // Meanwhile dismissed: the run was cancelled or has ended.
      if (this.members.get(slot) !== member) return;
      const observed = cascades ? { cascades: { key: keyOf(cascades.set), nodes: cascades.nodes } } : {};
      slot.post({ type: 'start', run, experiment, network: keyOf(network), ...observed, nodes, urgent });
      member.told = true;
      if (this.pacing) {
        slot.post({ type: 'pace', run, ...this.pacing });
        delete this.pacing.steps;
      }
      slot.tidy();
    };
    tell().catch((error: unknown) => {
      if (this.members.get(slot) === member) this.onNoWorker(error);
    });
  }

  ready(slot: Slot): void {
    const member = this.members.get(slot);
    if (member) member.ready = true;
  }

  /** Gives every free worker a block, as long as there is one. */
  dispatch(take: () => Block | undefined): void {
    for (const [slot, member] of this.members) {
      if (!member.ready || member.block) continue;
      const block = take();
      if (!block) return;
      member.block = block;
      slot.post({ type: 'task', run: this.briefing.run, task: { kind: 'block', ...block } });
    }
  }

  progress(slot: Slot, replicates: number): void {
    const member = this.members.get(slot);
    if (member) member.part = replicates;
  }

  /** The worker's block is computed. */
  delivered(slot: Slot): void {
    const member = this.members.get(slot);
    if (!member) return;
    delete member.block;
    member.part = 0;
  }

  /** Replicates finished in blocks that are not. */
  get inProgress(): number {
    let sum = 0;
    for (const member of this.members.values()) sum += member.part;
    return sum;
  }

  pace(pacing: Pacing): void {
    const told = [...this.members].filter(([, member]) => member.told);
    for (const [slot] of told) slot.post({ type: 'pace', run: this.briefing.run, ...pacing });
    const waiting = told.length === 0 && pacing.steps ? { steps: (this.pacing?.steps ?? 0) + pacing.steps } : {};
    this.pacing = { mode: pacing.mode, ...waiting };
  }

  /** Asks everybody to stop; who was not told yet goes at once. */
  cancel(): void {
    for (const [slot, member] of this.members) {
      if (member.told) slot.post({ type: 'cancel', run: this.briefing.run });
      else this.dismiss(slot);
    }
  }

  /** The worker has answered the cancel. */
  stopped(slot: Slot): void {
    const member = this.members.get(slot);
    if (member) member.stopped = true;
  }

  /** Workers that have not answered the cancel. */
  get awaited(): Slot[] {
    return [...this.members].filter(([, member]) => !member.stopped).map(([slot]) => slot);
  }

  dismiss(slot: Slot): void {
    this.members.delete(slot);
    slot.users.delete(this.user);
  }

  /** Everybody forgets the run. */
  leave(): void {
    for (const slot of Array.from(this.members.keys())) {
      slot.postIfStarted({ type: 'forget', run: this.briefing.run });
      this.dismiss(slot);
    }
  }
}
