/**
 * What becomes of trainings: their model is kept as a file and is asked from then on; where they can go on from is kept for the case that
 * the page is closed; a lost graphics card is no end. Loaded with the page that trains, and from then on at work whatever page is open.
 */
import { familyOf } from '../experiment/family';
import type { Resumable } from '../experiment/client';
import type { MethodId } from '../core/method';
import type { TrainedModel } from '../core/trained-model';
import type { Outputs, TableOutput } from '../core/outputs';
import type { Experiment, ModelSource } from '../experiment/experiment';
import type { Keeping } from './kept-records';
import type { ModelOrigin } from './model-shelf';
import type { Lab, Picture, RunState } from './state';

/** A model of this session, for tables that compare. */
export interface TrainedHere {
  /** SHA-256 of its file. */
  digest: string;
  name: string;
  /** Digest of the training. */
  training: string;
  experiment: Experiment;
  test?: TableOutput;
  sizes?: TableOutput;
}

export interface TrainedServices {
  lab: { getState(): Lab; setState(part: Partial<Lab>): void; subscribe(listener: (lab: Lab) => void): () => void };
  train: MethodId;
  /** Name of the file of a model. */
  nameOf(model: TrainedModel, experiment: Experiment): string;
  encode(model: TrainedModel): Uint8Array<ArrayBuffer>;
  sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string>;
  keepModel(digest: string, name: string, file: Blob, origin: ModelOrigin): Promise<Keeping>;
  /** Whether a model that is kept was trained here. */
  isTrained(digest: string): Promise<boolean>;
  keepCheckpoint(resume: Resumable): Promise<Keeping>;
  forgetCheckpoint(digest: string): Promise<void>;
  checkpoint(digest: string): Promise<Resumable | undefined>;
  /** What a training had come to, from where it can go on. */
  outputsOf(state: unknown): Promise<Outputs | undefined>;
  digestOf(experiment: Experiment): string;
  words: {
    noRoom: string;
    lost(done: number): string;
    lostAgain: string;
  };
}

/** What a training has come to, whole or not. */
type Learned = Pick<Picture, 'outputs' | 'digest' | 'base'>;

/** How often a training goes on by itself on a device that was lost. */
const PATIENCE = 2;

export class TrainedModels {
  private readonly taken = new WeakSet<TrainedModel>();
  /** Models are taken one after the other: the last one is what is asked. */
  private turn: Promise<void> = Promise.resolve();
  private last: RunState | undefined;
  private kept: Resumable | undefined;
  private offered: string | undefined;
  private readonly losses = new Map<string, number>();
  /** Trainings whose checkpoints found no room: said once. */
  private readonly crowded = new Set<string>();
  private list: readonly TrainedHere[] = [];
  /** Whether models of earlier sessions were trained here, by digest, once that was looked up. */
  private readonly origins = new Map<string, boolean>();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly services: TrainedServices) {
    services.lab.subscribe((state) => this.look(state));
    this.look(services.lab.getState());
  }

  /** Models of this session, in the order in which they were trained; a new list whenever there is another. */
  trained = (): readonly TrainedHere[] => this.list;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Whether a model was trained here, in this session or before; undefined: {@link lookUp} it. */
  isOwn(digest: string): boolean | undefined {
    return this.list.some((one) => one.digest === digest) || this.origins.get(digest);
  }

  async lookUp(digest: string): Promise<void> {
    if (this.isOwn(digest) !== undefined) return;
    this.origins.set(digest, await this.services.isTrained(digest));
    this.tell();
  }

  /** A training that was cut off in an earlier session can go on: as if it had been stopped. */
  async offerToGoOn(experiment: Experiment): Promise<void> {
    const { lab, train } = this.services;
    const digest = this.services.digestOf(experiment);
    // What is looked at changes often, and what is trained does not depend on it.
    if (digest === this.offered) return;
    this.offered = digest;
    const idle = (): boolean => {
      const run = lab.getState().runs[train];
      return run === undefined || run.type === 'idle' || (run.type === 'done' && run.picture.digest !== digest);
    };
    if (!idle()) return;
    const resume = await this.services.checkpoint(digest);
    if (!resume || !idle()) return;
    const outputs = await this.services.outputsOf(resume.state);
    if (!idle()) return;
    const { done, total } = resume;
    const former = lab.getState().runs[train]?.picture;
    const picture = outputs ? { outputs, digest, base: experiment, done, total } : former;
    this.kept = resume;
    const stopped = { type: 'stopped', done, total, resume, digest } as const;
    lab.setState({ runs: { ...lab.getState().runs, [train]: { ...stopped, ...(picture ? { picture } : {}) } } });
  }

  private look({ runs }: Lab): void {
    const run = runs[this.services.train];
    // Told at every change of the store; every state of the training is looked at once.
    if (!run || run === this.last) return;
    this.last = run;
    if (run.type === 'running') {
      if (run.kept && run.kept !== this.kept) void this.keepCheckpoint((this.kept = run.kept));
      if (run.models) this.take({ outputs: run.models, digest: run.digest, base: run.base }, false);
      return;
    }
    if (run.type === 'failed') {
      if (run.error.code === 'device-lost' && run.resume) this.goOn(run.resume);
      return;
    }
    if (run.type === 'stopped' && run.resume && run.resume !== this.kept)
      void this.keepCheckpoint((this.kept = run.resume));
    if (run.picture) this.take(run.picture, run.type === 'done');
  }

  private async keepCheckpoint(resume: Resumable): Promise<void> {
    const kept = await this.services.keepCheckpoint(resume);
    if (kept === 'kept' || this.crowded.has(resume.digest)) return;
    this.crowded.add(resume.digest);
    if (kept === 'full') this.services.lab.getState().notify('warn', this.services.words.noRoom);
  }

  private goOn(resume: Resumable): void {
    const { lab, train, words } = this.services;
    const lost = (this.losses.get(resume.digest) ?? 0) + 1;
    this.losses.set(resume.digest, lost);
    const { notify, resume: start } = lab.getState();
    if (lost > PATIENCE) return notify('bad', words.lostAgain);
    notify('warn', words.lost(resume.done));
    // After whoever else listens: what failed is seen by all before it runs again.
    queueMicrotask(() => start(train));
  }

  /** The model of a training that has ended is a file from then on, and what is asked. */
  private take(picture: Learned, whole: boolean): void {
    const output = Object.values(picture.outputs).find(({ kind }) => kind === 'model');
    if (output?.kind !== 'model' || this.taken.has(output.model)) return;
    const { model } = output;
    this.taken.add(model);
    this.turn = this.turn.then(() => this.keepModel(model, picture, whole));
  }

  private async keepModel(model: TrainedModel, picture: Learned, whole: boolean): Promise<void> {
    const { lab, encode, sha256, nameOf, keepModel, forgetCheckpoint } = this.services;
    const bytes = encode(model);
    const digest = await sha256(bytes);
    const name = nameOf(model, picture.base);
    const source: ModelSource = { kind: 'uploaded', name, digest };
    const before = this.list.findLast(({ training }) => training === picture.digest);
    await keepModel(digest, name, new Blob([bytes]), {
      training: picture.digest,
      ...(before ? { instead: before.digest } : {}),
    });
    if (whole) await forgetCheckpoint(picture.digest);
    const { test, sizes } = picture.outputs;
    const here: TrainedHere = {
      digest,
      name,
      training: picture.digest,
      experiment: picture.base,
      ...(test?.kind === 'table' ? { test } : {}),
      ...(sizes?.kind === 'table' ? { sizes } : {}),
    };
    this.list = [...this.list.filter(({ training }) => training !== picture.digest), here];
    const { keepModel: atHand, amend, history } = lab.getState();
    atHand(source, model);
    if (familyOf(history.present.method) === familyOf(this.services.train) && this.isOfData(picture.base))
      amend((e) => ({ ...e, inputs: { ...e.inputs, model: source } }));
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  /** Whoever looks at other data by now has no use for it there. */
  private isOfData({ inputs }: Experiment): boolean {
    const present = this.services.lab.getState().history.present.inputs;
    return JSON.stringify(present.cascades) === JSON.stringify(inputs.cascades);
  }
}
