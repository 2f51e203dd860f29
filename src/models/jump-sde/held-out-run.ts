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

type Message = { what: 'runs' | 'mean-field'; from: number; to: number };
/** For every set of the part, in order. */
type Answer = Prediction[];

interface State {
  /** Sums over the runs done, for every set. */
  sums: Prediction[];
  done: number;
  /** Mean field of the first sets. */
  solved: Prediction[];
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
  const count = problem.sets.length;
  const parts = partsOf(count);
  const state: State = resume ?? { sums: [], done: 0, solved: [] };
  // Mean field takes about as long as the runs.
  const total = hasMeanField(problem.model) ? p.runs + count : p.runs;
  const told = (stage: string): Progress => ({
    done: state.done + state.solved.length,
    total,
    stage,
    outputs: outputsOf(problem, p, state),
    checkpoint: (): State => ({ ...state }),
  });
  const step = Math.max(1, Math.ceil(p.runs / ROUNDS));
  while (state.done < p.runs) {
    const to = Math.min(p.runs, state.done + step);
    const answers = yield { round: { parts, message: { what: 'runs', from: state.done, to } } };
    const more = problem.sets.map((_, g) => (answers ?? [])[g % parts][Math.floor(g / parts)]);
    state.sums = state.sums.length === 0 ? more : state.sums.map((sum, g) => added(sum, more[g]));
    state.done = to;
    yield told('Simulating');
  }
  while (total > p.runs && state.solved.length < count) {
    const from = state.solved.length;
    const to = Math.min(count, from + PARTS);
    const answers = yield { round: { parts: to - from, message: { what: 'mean-field', from, to } } };
    state.solved = [...state.solved, ...(answers ?? []).flat()];
    yield told('Solving mean field');
  }
  return outputsOf(problem, p, state);
}

function outputsOf(problem: HeldOutProblem, p: HeldOutSettings, { sums, solved, done }: State): Outputs {
  const complete = solved.length > 0 && solved.length === sums.length;
  const sampled = sums.map(({ curve, users }) => ({
    curve: curve.map((y) => y / done),
    users: users.map((y) => y / done),
  }));
  return heldOutOutputs(problem, p, { sampled, ...(complete ? { solved } : {}) });
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
  if (message.what === 'mean-field')
    return [yield* saying(solveSet(problem, sets[message.from + part], p.at), 'Solving mean field')];
  for (let g = part; g < sets.length; g += partsOf(sets.length))
    answers.push(yield* saying(sampleSet(problem, sets[g], streams, message.from, message.to, p.at), 'Simulating'));
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
