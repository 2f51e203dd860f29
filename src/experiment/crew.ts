/**
 * The workers of one run: who has been told of it, who computes what, who has stopped. Of a run in rounds one worker leads; the
 * others assist it, and are joined to it by a port of their own.
 */
import type { CascadeSet } from '../core/cascade';
import { NO_NETWORK, type Network } from '../core/network';
import type { ParameterTable, ResolvedValues } from '../core/parameters';
import type { TrainedModel } from '../core/trained-model';
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
  model?: TrainedModel;
  values: ResolvedValues<ParameterTable>;
  urgent: boolean;
}

export type Pacing = Pick<Extract<ToWorker, { type: 'pace' }>, 'mode' | 'steps'>;

/** What a worker does for the run. */
interface Member {
  /** It has been told of the run. */
  told: boolean;
  ready: boolean;
  /** It was asked to stop, and it has answered that. */
  asked: boolean;
  stopped: boolean;
  /** Of an assistant: its number, by which its leader knows it. */
  assistant?: number;
  block?: Block;
  /** Replicates of the block in progress that are finished. */
  part: number;
}

export class Crew {
  /** Pace of workers that join later; `steps` wait for the first worker, and for no later one. */
  pacing: Pacing | undefined;
  private readonly members = new Map<Slot, Member>();
  private assistants = 0;
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

  /**
   * Takes a worker in: it gets the data, then the run.
   * @param leader whom it assists; an assistant that cannot be had is done without
   */
  enlist(slot: Slot, leader?: Slot): void {
    const member: Member = { told: false, ready: false, asked: false, stopped: false, part: 0 };
    if (leader) member.assistant = ++this.assistants;
    this.members.set(slot, member);
    slot.users.add(this.user);
    const tell = async (): Promise<void> => {
      const { run, experiment, network, cascades, model, values, urgent } = this.briefing;
      const data = [
        ...(network === NO_NETWORK ? [] : [network]),
        ...(cascades ? [cascades.set] : []),
        ...(model ? [model] : []),
      ];
      for (const one of data) await slot.attach(one);
      // Meanwhile dismissed: the run was cancelled or has ended.
      if (this.members.get(slot) !== member) return;
      const observed = {
        ...(cascades ? { cascades: { key: keyOf(cascades.set), nodes: cascades.nodes } } : {}),
        ...(model ? { model: keyOf(model) } : {}),
      };
      const { method, seed, outputs } = experiment;
      const about = {
        experiment: { method, seed, outputs },
        ...(network === NO_NETWORK ? {} : { network: keyOf(network) }),
      };
      const announcement = { run, ...about, ...observed, values, urgent };
      member.told = true;
      if (leader && member.assistant !== undefined) {
        const { port1, port2 } = new MessageChannel();
        slot.post({ type: 'assist', line: port1, ...announcement }, [port1]);
        leader.postIfStarted({ type: 'assistant', run, number: member.assistant, line: port2 }, [port2]);
        return slot.tidy();
      }
      slot.post({ type: 'start', ...announcement });
      if (this.pacing) {
        slot.post({ type: 'pace', run, ...this.pacing });
        delete this.pacing.steps;
      }
      slot.tidy();
    };
    tell().catch((error: unknown) => {
      if (this.members.get(slot) !== member) return;
      if (leader) {
        this.dismiss(slot);
        slot.postIfStarted({ type: 'forget', run: this.briefing.run });
      } else this.onNoWorker(error);
    });
  }

  isAssistant(slot: Slot): boolean {
    return this.members.get(slot)?.assistant !== undefined;
  }

  /** An assistant is gone: its leader does without it. */
  release(slot: Slot, leader: Slot | undefined): void {
    const number = this.members.get(slot)?.assistant;
    this.dismiss(slot);
    if (number !== undefined) leader?.postIfStarted({ type: 'dismiss', run: this.briefing.run, number });
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
    // Assistants compute what their leader asks for: its pace is theirs.
    const told = [...this.members].filter(([, { told, assistant }]) => told && assistant === undefined);
    for (const [slot] of told) slot.post({ type: 'pace', run: this.briefing.run, ...pacing });
    const waiting = told.length === 0 && pacing.steps ? { steps: (this.pacing?.steps ?? 0) + pacing.steps } : {};
    this.pacing = { mode: pacing.mode, ...waiting };
  }

  /** Asks everybody to stop, assistants after their leader, who may still need them; who was not told yet goes at once. */
  cancel(): void {
    for (const [slot, member] of this.members) {
      if (!member.told) this.dismiss(slot);
      else if (member.assistant === undefined) this.ask(slot, member);
    }
  }

  /** The worker has answered the cancel. */
  stopped(slot: Slot): void {
    const member = this.members.get(slot);
    if (!member) return;
    member.stopped = true;
    for (const [other, one] of this.members) if (one.assistant !== undefined && !one.asked) this.ask(other, one);
  }

  private ask(slot: Slot, member: Member): void {
    member.asked = true;
    slot.post({ type: 'cancel', run: this.briefing.run });
  }

  /** Workers that were asked to stop and have not answered. */
  get awaited(): Slot[] {
    return [...this.members].filter(([, { asked, stopped }]) => asked && !stopped).map(([slot]) => slot);
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
