/** One campaign, push by push, shown while it goes on. */
import type { WholeRun } from '../../../core/method';
import type { Outputs } from '../../../core/outputs';
import { campaignSteps, type CampaignSettings } from '../campaign';
import type { PolicyId } from '../parameters';
import { pushNumbers } from './policy-outputs';
import { lendRun, WORK_PER_STEP, workOf } from './run-pool';
import type { AnswerSettings, CampaignRun } from './simulate';

export type OneCampaignSettings = CampaignSettings & AnswerSettings & { readonly policy: PolicyId };

/** Pictures on the way at most; with fewer pushes every push has one. */
const PICTURES = 200;

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

function outputsOf(diary: Diary, { state, asked, yeses }: CampaignRun): Outputs {
  const { n, outSums, start } = state.campaign;
  const { users } = diary;
  const pushes = pushNumbers(users.length);
  const from0 = Float64Array.from(diary.yeses, (_, t) => t);
  const made = [...users.keys()].filter((t) => users[t] >= 0);
  const x = Float64Array.from(made, (t) => t + 1);
  const yesAt = new Float64Array(n).fill(NaN);
  for (const u of start) yesAt[u] = 0;
  for (const t of made) if (diary.answers[t] === 'yes') yesAt[users[t]] = t + 1;
  return {
    active: { kind: 'series', x: from0, y: Float64Array.from(diary.yeses) },
    expected: { kind: 'series', x: from0.slice(), y: Float64Array.from(diary.expected) },
    chance: { kind: 'series', x, y: Float64Array.from(made, (t) => diary.chances[t]) },
    influence: { kind: 'series', x: x.slice(), y: Float64Array.from(made, (t) => outSums[users[t]]) },
    pushes: {
      kind: 'table',
      columns: [
        { id: 'push', label: 'Push', values: pushes },
        { id: 'user', label: 'User', refersTo: 'node', values: Float64Array.from(users, (u) => (u < 0 ? NaN : u)) },
        { id: 'chance', label: 'Chance', values: Float64Array.from(diary.chances) },
        { id: 'draw', label: 'Draw', values: Float64Array.from(diary.draws) },
        { id: 'answer', label: 'Answer', values: [...diary.answers] },
        { id: 'score', label: 'Score', values: Float64Array.from(diary.scores) },
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
        { id: 'push', label: 'Push', values: pushes.slice() },
        { id: 'scores', label: 'Scores evaluated', values: Float64Array.from(diary.evaluated) },
        { id: 'users', label: 'Users', values: new Float64Array(users.length).fill(n) },
        { id: 'share', label: 'Share', values: Float64Array.from(diary.evaluated, (scored) => scored / n) },
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
