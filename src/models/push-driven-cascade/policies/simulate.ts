/**
 * One campaign by a policy with given luck: pushes one by one, answers at once, in batches or late (specification, section 8).
 *
 * Whether the user of a push says yes is settled when she is pushed: luck(push) < q, with q as the users known to be active make it. The
 * answer is known before the next push; or when the batch is full, nobody is left to fill it, or the pushes are used up; or, with a
 * delay d, just before push t + 1 + d. Until then she cannot be pushed. Where nobody can be pushed but answers are due, a push is lost.
 */
import type { Rng } from '../../../core/rng';
import type { Campaign } from '../campaign';
import type { PolicyId } from '../parameters';
import { PushState } from '../push-state';
import { beginState, type PolicyEngine } from './engine';
import { engineOf } from './engines';

/** How answers come, and who may be asked again; see `answerParameters`. */
export interface AnswerSettings {
  readonly answers: 'at-once' | 'batches' | 'late';
  readonly batch: number;
  readonly delay: number;
  readonly repeats: boolean;
}

export const AT_ONCE: AnswerSettings = { answers: 'at-once', batch: 1, delay: 0, repeats: true };

/** Answers known before the next push, and everybody may be asked again: the campaign of the paper. */
export const asInPaper = ({ answers, batch, delay, repeats }: AnswerSettings): boolean =>
  repeats && (answers === 'at-once' || (answers === 'batches' && batch === 1) || (answers === 'late' && delay === 0));

/** The draw of a push, from 1, in [0, 1): the user says yes where it lies below her chance. Called once for every push, in their order. */
export type Luck = (push: number, user: number, attempt: number) => number;

export class CampaignRun {
  readonly state: PushState;
  /** Number of the last push, from 1; 0 before. */
  push = 0;
  /** The user of the last push, −1 when it was lost; her chance, draw, score, and whether she says yes. */
  user = -1;
  chance = NaN;
  draw = NaN;
  score = NaN;
  yes = false;
  /** Yeses of the pushes so far, those not known yet among them. */
  yeses = 0;
  private readonly engine: PolicyEngine;
  /** How often everybody was asked. */
  readonly asked: Int32Array;
  private unasked = 0;
  /** Users who can be pushed. */
  private free = 0;
  /** Users whose answer is not known, in the order of their pushes from `known` on; −1: a push that was lost. */
  private readonly order: Int32Array;
  private readonly said: Uint8Array;
  private known = 0;
  /** Answers that are not known. */
  private due = 0;
  /** Users who were asked once and wait until everybody was. */
  private waiting: number[] = [];
  private luck: Luck = () => 1;
  private readonly atOnce: boolean;

  constructor(
    campaign: Campaign,
    policy: PolicyId,
    readonly budget: number,
    private readonly settings: AnswerSettings = AT_ONCE,
  ) {
    this.atOnce = asInPaper(settings);
    this.state = new PushState(campaign);
    this.engine = engineOf(policy, this.state, budget);
    this.asked = new Int32Array(campaign.n);
    this.order = new Int32Array(budget);
    this.said = new Uint8Array(budget);
  }

  /** Scores that the policy has evaluated since the beginning. */
  get evaluations(): number {
    return this.engine.evaluations;
  }

  /** Anew, with other luck. `choices` is the stream of Random. */
  begin(luck: Luck, choices?: Rng): void {
    for (let t = 0; t < this.push; t++) if (this.order[t] >= 0) this.asked[this.order[t]] = 0;
    beginState(this.state);
    this.engine.begin(choices);
    this.luck = luck;
    this.push = this.yeses = this.known = this.due = 0;
    this.waiting.length = 0;
    this.unasked = this.free = this.state.campaign.n - this.state.activeCount;
  }

  /** The next push, its answer and all that become known before the one after; false, and nothing, when the campaign is over. */
  next(): boolean {
    const { state, engine, order, said } = this;
    if (this.push === this.budget) return false;
    const u = engine.choose(this.budget - this.push);
    if (u < 0 && this.due === 0) return false;
    const t = this.push++;
    order[t] = u;
    this.user = u;
    if (u < 0) {
      this.chance = this.draw = this.score = NaN;
      this.yes = false;
      said[t] = 0;
      engine.pushed(-1, false);
    } else {
      this.chance = state.q[u];
      this.score = engine.score;
      this.draw = this.luck(this.push, u, this.asked[u]);
      this.yes = this.draw < this.chance;
      said[t] = this.yes ? 1 : 0;
      if (this.yes) this.yeses++;
      if (this.asked[u]++ === 0) this.unasked--;
      const away = !this.atOnce || this.yes;
      if (away) this.free--;
      engine.pushed(u, away);
      if (this.atOnce) {
        this.known = this.push;
        if (this.yes) {
          state.activate(u);
          engine.accepted(u);
        }
        return true;
      }
      this.due++;
    }
    this.tell();
    return true;
  }

  /** Answers that are known before the next push. */
  private tell(): void {
    const { settings, push } = this;
    const { answers, batch, delay } = settings;
    if (this.unasked === 0 && this.waiting.length > 0) {
      for (const u of this.waiting) this.comeBack(u);
      this.waiting.length = 0;
    }
    if (push === this.budget || answers === 'at-once') this.tellUntil(push);
    else if (answers === 'late') this.tellUntil(push - delay);
    else if (push - this.known >= batch || this.free === 0) this.tellUntil(push);
  }

  private comeBack(u: number): void {
    this.free++;
    this.engine.back(u);
  }

  private tellUntil(push: number): void {
    for (; this.known < push; this.known++) {
      const u = this.order[this.known];
      if (u < 0) continue;
      this.due--;
      if (this.said[this.known]) {
        this.state.activate(u);
        this.engine.accepted(u);
      } else if (this.settings.repeats || this.unasked === 0) this.comeBack(u);
      else this.waiting.push(u);
    }
  }
}

/** What a campaign by a policy comes to: its yeses, for one luck. O(pushes × policy). */
export function simulate(
  campaign: Campaign,
  policy: PolicyId,
  budget: number,
  luck: Luck,
  settings: AnswerSettings = AT_ONCE,
  choices?: Rng,
): CampaignRun {
  const run = new CampaignRun(campaign, policy, budget, settings);
  run.begin(luck, choices);
  while (run.next());
  return run;
}
