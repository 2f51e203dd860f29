/**
 * Prediction of held-out cascades: every set of sources is an ensemble of its own, and groups of them are the parts that workers share.
 * Rounds take more and more runs, so that pictures come early.
 */
import type { Input, Progress, Round, RoundsRun, Steps, Streams } from '../../core/method';
import type { Outputs } from '../../core/outputs';
import { heldOutOutputs } from './held-out-outputs';
import { heldOutProblem, type HeldOutProblem, type HeldOutSettings } from './held-out-problem';
import { hasMeanField, sampleSet, solveSet, type Prediction } from './held-out-predict';

/** Groups of source sets at most, and rounds of runs. */
const PARTS = 24;
const ROUNDS = 12;

type Message = { what: 'mean-field' } | { what: 'runs'; from: number; to: number };
/** For every set of the part, in order. */
type Answer = Prediction[];

interface State {
  solved?: Prediction[];
  /** Sums over the runs done. */
  sums: Prediction[];
  done: number;
}

/** Sets of part k: k, k + parts, k + 2 parts, …: each part has some with many cascades and some with few. */
const partsOf = (sets: number): number => Math.max(1, Math.min(PARTS, sets));

function* lead(
  input: Input,
  p: HeldOutSettings,
  streams: Streams,
  resume: State | undefined,
): Generator<Progress | { round: Round<Message> }, Outputs, readonly Answer[] | undefined> {
  const problem = yield* saying(heldOutProblem(input, p, streams), 'Reading cascades');
  const { sets, model } = problem;
  const parts = partsOf(sets.length);
  const gather = (answers: readonly Answer[] = []): Prediction[] =>
    sets.map((_, g) => answers[g % parts][Math.floor(g / parts)]);
  const state: State = resume ?? { sums: [], done: 0 };
  if (!state.solved && hasMeanField(model)) {
    yield { done: 0, total: p.runs, stage: 'Solving mean field' };
    state.solved = gather(yield { round: { parts, message: { what: 'mean-field' } } });
  }
  const step = Math.max(1, Math.ceil(p.runs / ROUNDS));
  while (state.done < p.runs) {
    const to = Math.min(p.runs, state.done + step);
    const more = gather(yield { round: { parts, message: { what: 'runs', from: state.done, to } } });
    state.sums = state.sums.length === 0 ? more : state.sums.map((sum, g) => added(sum, more[g]));
    state.done = to;
    yield {
      done: to,
      total: p.runs,
      stage: 'Predicting',
      outputs: outputsOf(problem, p, state),
      checkpoint: (): State => ({ ...state }),
    };
  }
  return outputsOf(problem, p, state);
}

function outputsOf(problem: HeldOutProblem, p: HeldOutSettings, { sums, solved, done }: State): Outputs {
  const sampled = sums.map(({ curve, users }) => ({
    curve: curve.map((y) => y / done),
    users: users.map((y) => y / done),
  }));
  return heldOutOutputs(problem, p, { sampled, ...(solved ? { solved } : {}) });
}

/** New arrays: what was told before stays as it was. */
function added(a: Prediction, b: Prediction): Prediction {
  return { curve: a.curve.map((y, k) => y + b.curve[k]), users: a.users.map((y, k) => y + b.users[k]) };
}

function* answer(
  input: Input,
  p: HeldOutSettings,
  streams: Streams,
  message: Message,
  part: number,
  memory: Map<string, unknown>,
): Steps<Answer> {
  let problem = memory.get('problem') as HeldOutProblem | undefined;
  if (!problem) memory.set('problem', (problem = yield* saying(heldOutProblem(input, p, streams), 'Reading cascades')));
  const { sets } = problem;
  const answers: Answer = [];
  for (let g = part; g < sets.length; g += partsOf(sets.length))
    answers.push(
      yield* saying(
        message.what === 'mean-field'
          ? solveSet(problem, sets[g], p.at)
          : sampleSet(problem, sets[g], streams, message.from, message.to, p.at),
        'Predicting',
      ),
    );
  return answers;
}

/** Steps of a computation as progress. */
function* saying<R>(steps: Generator<void, R>, stage: string): Generator<Progress, R, unknown> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { done: 0, stage };
  }
}

export const heldOutRunner: RoundsRun<HeldOutSettings, Message, Answer> = {
  kind: 'rounds',
  // A checkpoint comes back as it was given.
  lead: (input, p, streams, resume) => lead(input, p, streams, resume as State | undefined),
  answer,
};
