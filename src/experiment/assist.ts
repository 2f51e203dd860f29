/**
 * The assistant's side of a run in rounds: computes the parts that its leader asks for, through a port that joins the two workers.
 */
import type { AnyRoundsRun, Input, Streams } from '../core/method';
import { streamsOf } from './execute';
import { LabError } from './lab-error';
import type { RunnerLoader, Values } from './load-runner';
import type { Beat } from './pace';
import { Pace } from './pace';
import type { FromAssistant, ToAssistant, ToWorker } from './protocol';
import type { RunSurroundings } from './urgency';

/** Answers are collected for so long before they are sent, milliseconds: each message has its price. */
const COLLECT_MS = 2;

export class Assistant {
  private readonly pace = new Pace();
  private readonly start: Extract<ToWorker, { type: 'assist' }>;
  private readonly input: Input;
  private readonly values: Values;
  private readonly streams: Streams;
  private readonly around: RunSurroundings;
  private readonly runner: Promise<AnyRoundsRun<Values>>;
  private readonly memory = new Map<string, unknown>();
  private shared: object | undefined;
  private task: Promise<void> = Promise.resolve();

  constructor(start: Extract<ToWorker, { type: 'assist' }>, load: RunnerLoader, input: Input, around: RunSurroundings) {
    this.start = start;
    this.input = input;
    this.values = start.values;
    this.streams = streamsOf(start.experiment.seed);
    this.around = around;
    this.runner = load().then((runner) => {
      if (runner.kind === 'rounds') return runner;
      throw new LabError({ code: 'internal', message: 'This method does not compute in rounds.' });
    });
    start.line.onmessage = ({ data }: MessageEvent<ToAssistant>) => this.guard(() => this.answer(data));
    this.guard(async () => {
      await this.runner;
      this.tell({ type: 'ready' });
    });
  }

  /** Answers `cancelled` when what is in progress has ended. */
  cancel(): void {
    this.pace.cancel();
    const { port } = this.around;
    void this.task.finally(() => port.post({ type: 'cancelled', run: this.start.run }));
  }

  /** Nobody hears of it any more. */
  end(): void {
    this.pace.abandon();
    this.start.line.onmessage = null;
    this.start.line.close();
  }

  private async answer(order: ToAssistant): Promise<void> {
    if (this.pace.cancelled) return;
    if (order.news) this.shared = order.news.shared;
    const { clock, urgency } = this.around;
    const steps = this.steps(await this.runner, order);
    await urgency.drive(steps, { pace: this.pace, clock, urgent: this.start.urgent });
  }

  private *steps(runner: AnyRoundsRun<Values>, order: ToAssistant): Generator<Beat, void, void> {
    const { round, parts, message } = order;
    const { clock } = this.around;
    let answers: (readonly [number, unknown])[] = [];
    let since = clock.now();
    for (const part of parts) {
      const { input, values, streams, memory, shared } = this;
      answers.push([part, yield* runner.answer(input, values, streams, message, part, memory, shared)]);
      if (part !== parts.at(-1) && clock.now() - since < COLLECT_MS) continue;
      this.tell({ type: 'answers', round, answers });
      answers = [];
      since = clock.now();
      yield undefined;
    }
  }

  /** Answers are copied, not handed over: the memory of the parts may hold on to them. */
  private tell(message: FromAssistant): void {
    this.start.line.postMessage(message);
  }

  /** One thing after the other. What goes wrong here is met again by the leader, who computes the parts itself then. */
  private guard(work: () => Promise<void>): void {
    this.task = this.task.then(work).catch(() => {
      this.pace.cancel();
      this.tell({ type: 'failed' });
    });
  }
}
