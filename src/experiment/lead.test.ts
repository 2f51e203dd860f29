import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOneThread } from '../core/method';
import type { Progress } from '../core/method';
import type { Outputs } from '../core/outputs';
import { streamsOf } from './execute';
import { lead } from './lead';
import type { Team } from './lead';
import type { Beat } from './pace';
import { circleNetwork } from './testing/tiny-lab';
import { relayRun, type Relay } from './testing/tiny-rounds';

const input = { network: circleNetwork() };
const streams = streamsOf(7);
const values = { steps: 6, parts: 7, spin: 0 };

/** Runs to the end; what is waited for is over at once. */
function finish(steps: Generator<Beat, Outputs, void>): { outputs: Outputs; said: Progress[] } {
  const said: Progress[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { outputs: step.value, said };
    if (step.value && 'done' in step.value) said.push(step.value);
  }
}

const alone = finish(inOneThread(relayRun, input, values, streams));
const clock = () => {
  let time = 0;
  return { now: () => (time += 0.1), turn: () => Promise.resolve() };
};

/** Answers as another thread would, in the way asked for. */
class Others implements Team {
  readonly log: string[] = [];
  private taken: (part: number, answer: unknown) => void = () => {};
  private owed: { part: number; answer: () => unknown }[] = [];
  constructor(
    private readonly whose: (part: number) => 'leader' | 'prompt' | 'late' | 'lost',
    private readonly runner: Relay = relayRun,
  ) {}

  share(...[round, take]: Parameters<Team['share']>): ReadonlySet<number> {
    this.taken = take;
    const memory = new Map<string, unknown>();
    const parts = Array.from({ length: round.parts }, (_, part) => part);
    this.owed = parts
      .filter((part) => this.whose(part) !== 'leader')
      .map((part) => ({
        part,
        answer: () => {
          const message = round.message as { k: number; x: Float64Array };
          const steps = this.runner.answer(input, values, streams, message, part, memory, round.shared);
          for (;;) {
            const step = steps.next();
            if (step.done) return step.value;
          }
        },
      }));
    return new Set(this.owed.map(({ part }) => part));
  }

  expects(part: number): boolean {
    return this.whose(part) !== 'lost' && this.owed.some((one) => one.part === part);
  }

  /** Prompt ones answer one by one, the last part first. */
  news(ms: number): Promise<void> {
    if (!(ms > 0)) throw new Error(`news within ${ms} ms`);
    const prompt = this.owed.findLast(({ part }) => this.whose(part) === 'prompt');
    this.log.push(prompt ? `answer ${prompt.part}` : 'silence');
    if (prompt) {
      this.owed.splice(this.owed.indexOf(prompt), 1);
      this.taken(prompt.part, prompt.answer());
    }
    return Promise.resolve();
  }

  settle(): void {
    this.log.push('settled');
    // Too late: nothing may come of it.
    for (const { part } of this.owed) this.taken(part, 'too late');
  }
}

describe('lead', () => {
  it('gives what one thread gives, and tells the steps of the leader only', () => {
    const { outputs, said } = finish(lead(relayRun, { input, values, streams, clock: clock() }));
    expect(outputs).toEqual(alone.outputs);
    expect(said.map(({ done, stage }) => `${stage} ${done}`)).toEqual([1, 2, 3, 4, 5, 6].map((k) => `Relaying ${k}`));
  });

  it('gives the same whoever answers which part, and however', () => {
    const who = fc.constantFrom('leader', 'prompt', 'late', 'lost');
    fc.assert(
      fc.property(fc.array(who, { minLength: 7, maxLength: 7 }), (whose) => {
        const team = new Others((part) => whose[part]);
        const { outputs } = finish(lead(relayRun, { input, values, streams, clock: clock() }, team));
        expect(outputs).toEqual(alone.outputs);
        expect(team.log.filter((one) => one === 'settled')).toHaveLength(values.steps);
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  it('computes parts of those who are lost at once, and of those who are late after a while', () => {
    const once = { ...values, steps: 1 };
    const lost = new Others((part) => (part % 2 === 0 ? 'leader' : 'lost'));
    finish(lead(relayRun, { input, values: once, streams, clock: clock() }, lost));
    expect(lost.log).toEqual(['settled']);
    const late = new Others((part) => (part % 2 === 0 ? 'leader' : 'late'));
    finish(lead(relayRun, { input, values: once, streams, clock: clock() }, late));
    expect(late.log.length).toBeGreaterThan(2);
    expect(new Set(late.log)).toEqual(new Set(['silence', 'settled']));
  });

  it('goes on from a checkpoint', () => {
    const steps = lead(relayRun, { input, values, streams, clock: clock() });
    let state: unknown;
    for (let step = steps.next(); !step.done; step = steps.next())
      if (step.value && 'done' in step.value && step.value.done === 2) state = step.value.checkpoint?.();
    const { outputs, said } = finish(lead(relayRun, { input, values, streams, clock: clock(), resume: state }));
    expect(said[0].done).toBe(3);
    expect(outputs).toEqual(alone.outputs);
  });

  it('lets leader and answers clean up when it is left', () => {
    const log: string[] = [];
    const tidy: Relay = {
      ...relayRun,
      *lead() {
        try {
          yield { round: { parts: 2, message: { k: 0, x: new Float64Array(1) } } };
          return {};
        } finally {
          log.push('leader');
        }
      },
      *answer() {
        try {
          for (;;) yield { done: 0, stage: 'Answering' };
        } finally {
          log.push('answer');
        }
      },
    };
    const steps = lead(tidy, { input, values, streams, clock: clock() });
    for (let i = 0; i < 5; i++) expect(steps.next()).toEqual({ done: false, value: undefined });
    steps.return({});
    expect(log).toEqual(['answer', 'leader']);
  });

  it('takes a round without parts', () => {
    const empty: Relay = {
      ...relayRun,
      *lead() {
        const answers = yield { round: { parts: 0, message: { k: 0, x: new Float64Array(1) } } };
        return { count: { kind: 'scalar', value: answers?.length ?? -1 } };
      },
    };
    const { outputs } = finish(lead(empty, { input, values, streams, clock: clock() }, new Others(() => 'prompt')));
    expect(outputs).toEqual({ count: { kind: 'scalar', value: 0 } });
  });
});
