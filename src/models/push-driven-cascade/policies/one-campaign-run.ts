/** One campaign, push by push, shown while it goes on. */
import type { WholeRun } from '../../../core/method';
import type { Outputs } from '../../../core/outputs';
import { campaignSteps, type CampaignSettings } from '../campaign';
import type { PolicyId } from '../parameters';
import { lendRun, WORK_PER_STEP, workOf } from './run-pool';
import type { AnswerSettings, CampaignRun } from './simulate';
import { MOST_POINTS, thinned } from './thinned';

export type OneCampaignSettings = CampaignSettings & AnswerSettings & { readonly policy: PolicyId };

/** Pictures on the way at most; with fewer pushes every push has one. */
const PICTURES = 200;
/** Rows of the tables at most: half of them from the beginning, half from the end. */
const MOST_ROWS = 2000;

/** Every push so far; −1 and NaN for pushes that were lost. */
class Diary {
  readonly users: number[] = [];
  readonly chances: number[] = [];
  readonly draws: number[] = [];
  readonly answers: string[] = [];
  readonly scores: number[] = [];
  readonly evaluated: number[] = [];
  readonly yeses: number[] = [0];
  readonly expected: number[] = [0];
  private evaluations = 0;

  add(run: CampaignRun): void {
    const { user, chance, draw, score, yes } = run;
    this.users.push(user);
    this.chances.push(chance);
    this.draws.push(draw);
    this.answers.push(user < 0 ? 'nobody to ask' : yes ? 'yes' : 'no');
    this.scores.push(score);
    this.evaluated.push(run.evaluations - this.evaluations);
    this.evaluations = run.evaluations;
    this.yeses.push(run.yeses);
    this.expected.push(this.expected[this.expected.length - 1] + (user < 0 ? 0 : chance));
  }
}

/** All rows, or the first and the last ones. */
function rowsOf(length: number): Int32Array {
  if (length <= MOST_ROWS) return Int32Array.from({ length }, (_, t) => t);
  return Int32Array.from({ length: MOST_ROWS }, (_, i) => (i < MOST_ROWS / 2 ? i : length - MOST_ROWS + i));
}

/** Points of the course: where it grows, so that it is known at every push, and evenly spread ones between. */
function pointsOf(yeses: readonly number[]): Int32Array {
  const points = thinned(yeses.length);
  if (points.length === yeses.length) return points;
  const grown: number[] = [];
  for (let t = 1; t < yeses.length; t++) if (yeses[t] > yeses[t - 1]) grown.push(t);
  if (grown.length > 2 * MOST_POINTS) return points;
  return Int32Array.from(new Set([...points, ...grown])).sort();
}

function outputsOf(diary: Diary, { state, asked, yeses }: CampaignRun): Outputs {
  const { n, outSums, start } = state.campaign;
  const { users } = diary;
  const rows = rowsOf(users.length);
  const inRows = (values: (t: number) => number): Float64Array => Float64Array.from(rows, values);
  const course = pointsOf(diary.yeses);
  const along = Float64Array.from(course);
  const made = Int32Array.from(users.keys()).filter((t) => users[t] >= 0);
  const shown = thinned(made.length).map((i) => made[i]);
  const x = Float64Array.from(shown, (t) => t + 1);
  const yesAt = new Float64Array(n).fill(NaN);
  for (const u of start) yesAt[u] = 0;
  for (const t of made) if (diary.answers[t] === 'yes') yesAt[users[t]] = t + 1;
  return {
    active: { kind: 'series', x: along, y: Float64Array.from(course, (t) => diary.yeses[t]) },
    expected: { kind: 'series', x: along.slice(), y: Float64Array.from(course, (t) => diary.expected[t]) },
    chance: { kind: 'series', x, y: Float64Array.from(shown, (t) => diary.chances[t]) },
    influence: { kind: 'series', x: x.slice(), y: Float64Array.from(shown, (t) => outSums[users[t]]) },
    pushes: {
      kind: 'table',
      columns: [
        { id: 'push', label: 'Push', values: inRows((t) => t + 1) },
        { id: 'user', label: 'User', refersTo: 'node', values: inRows((t) => (users[t] < 0 ? NaN : users[t])) },
        { id: 'chance', label: 'Chance', values: inRows((t) => diary.chances[t]) },
        { id: 'draw', label: 'Draw', values: inRows((t) => diary.draws[t]) },
        { id: 'answer', label: 'Answer', values: Array.from(rows, (t) => diary.answers[t]) },
        { id: 'score', label: 'Score', values: inRows((t) => diary.scores[t]) },
      ],
    },
    'yes-at': { kind: 'node-field', values: yesAt },
    'asked-times': { kind: 'node-field', values: Float64Array.from(asked) },
    'chance-now': {
      kind: 'node-field',
      values: state.q.map((q, u) => (state.active[u] || yesAt[u] >= 0 ? NaN : q)),
    },
    spread: { kind: 'scalar', value: yeses },
    work: {
      kind: 'table',
      columns: [
        { id: 'push', label: 'Push', values: inRows((t) => t + 1) },
        { id: 'scores', label: 'Scores evaluated', values: inRows((t) => diary.evaluated[t]) },
        { id: 'users', label: 'Users', values: inRows(() => n) },
        { id: 'share', label: 'Share', values: inRows((t) => diary.evaluated[t] / n) },
      ],
    },
  };
}

/** The campaign is run 0 of the policy by simulation: the same luck. */
export const oneCampaignRunner: WholeRun<OneCampaignSettings> = {
  kind: 'whole',
  *run({ network }, p, streams) {
    const { run, giveBack } = yield* lendRun(yield* campaignSteps(network, p), p.policy, p.budget, p);
    try {
      const luck = streams('run', 0);
      run.begin(() => luck.uniform(), streams('choice', 0));
      const diary = new Diary();
      const every = Math.max(1, Math.ceil(p.budget / PICTURES));
      let seen = 0;
      while (run.next()) {
        diary.add(run);
        const step = { done: run.push, total: p.budget, stage: 'Pushing' };
        const work = workOf(run, p.policy);
        if (run.push % every === 0) yield { ...step, outputs: outputsOf(diary, run) };
        else if (work - seen > WORK_PER_STEP) yield step;
        else continue;
        seen = work;
      }
      return outputsOf(diary, run);
    } finally {
      giveBack();
    }
  },
};
