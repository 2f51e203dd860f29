/**
 * Leading a computation in rounds: parts that nobody else computes are computed here, the others are waited for, and the answers go
 * to the method in the order of the parts. So the numbers do not depend on who computed what.
 */
import type { AnyRoundsRun, Input, Round, Streams } from '../core/method';
import type { Outputs } from '../core/outputs';
import type { Beat, Clock } from './pace';

/** Others who compute parts of rounds. */
export interface Team {
  /** Asks whoever is free for parts of a round; gives the parts asked for. Answers come to `take`, at waits and turns only. */
  share(round: Round<unknown>, take: (part: number, answer: unknown) => void): ReadonlySet<number>;
  /** Whether the part, asked for in this round, may still be answered. */
  expects(part: number): boolean;
  /** Resolves at the next answer, when somebody leaves, or after so many milliseconds. */
  news(ms: number): Promise<void>;
  /** The round is over: whoever has not answered all of it was too slow. */
  settle(): void;
}

export interface LeadContext<P> {
  input: Input;
  values: P;
  streams: Streams;
  clock: Clock;
  /** What a checkpoint gave. */
  resume?: unknown;
}

/** Shortest and longest time that is given to others when the leader has computed its own parts, milliseconds. */
const PATIENCE_MS = [2, 250] as const;

/**
 * The steps of a computation in rounds. Only the leader's progress counts as a step; inside a round nothing is told.
 * @param team absent: all parts are computed here
 */
export function* lead<P>(
  runner: AnyRoundsRun<P>,
  context: LeadContext<P>,
  team?: Team,
): Generator<Beat, Outputs, void> {
  const { input, values, streams, resume } = context;
  const memory = new Map<string, unknown>();
  const leader = runner.lead(input, values, streams, resume);
  let answers: unknown[] | undefined;
  let finished = false;
  try {
    for (;;) {
      const step = leader.next(answers);
      if (step.done) {
        finished = true;
        return step.value;
      }
      answers = undefined;
      if ('round' in step.value) answers = yield* answerRound(runner, context, step.value.round, memory, team);
      else yield step.value;
    }
  } finally {
    if (!finished) leader.return(undefined as never);
  }
}

function* answerRound<P>(
  runner: AnyRoundsRun<P>,
  { input, values, streams, clock }: LeadContext<P>,
  round: Round<unknown>,
  memory: Map<string, unknown>,
  team: Team | undefined,
): Generator<Beat, unknown[], void> {
  const { parts, message, shared } = round;
  const answers = Array.from({ length: parts });
  const missing = new Set(answers.keys());
  const take = (part: number, answer: unknown): void => {
    // Where two have computed a part, the first answer counts.
    if (missing.delete(part)) answers[part] = answer;
  };
  const given = team?.share(round, take);

  /** @param meanwhile answers of others are let in between steps */
  function* compute(part: number, meanwhile: boolean): Generator<Beat, void, void> {
    const steps = runner.answer(input, values, streams, message, part, memory, shared);
    try {
      while (missing.has(part)) {
        const step = steps.next();
        if (step.done) take(part, step.value);
        else yield meanwhile ? { until: clock.turn() } : undefined;
      }
    } finally {
      steps.return(undefined as never);
    }
  }

  const begun = clock.now();
  for (let part = 0; part < parts; part++) {
    if (given?.has(part)) continue;
    yield* compute(part, false);
    yield undefined;
  }
  if (!team || missing.size === 0) {
    team?.settle();
    return answers;
  }

  // Others had the same time as the leader; what does not come soon after is computed here too, the last part first.
  const now = clock.now();
  const until = now + Math.min(PATIENCE_MS[1], Math.max(PATIENCE_MS[0], (now - begun) / 2));
  while (missing.size > 0) {
    const lost = lastOf(missing, (part) => !team.expects(part));
    const left = until - clock.now();
    if (lost === undefined && left > 0) yield { until: team.news(left) };
    else yield* compute(lost ?? (lastOf(missing, () => true) as number), true);
  }
  team.settle();
  return answers;
}

function lastOf(parts: ReadonlySet<number>, fits: (part: number) => boolean): number | undefined {
  let last: number | undefined;
  for (const part of parts) if (fits(part)) last = part;
  return last;
}
