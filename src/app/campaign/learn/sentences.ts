/** What was learned, how well it predicts, and whether attention is limited: sentences from numbers. No rule, no sentence. Pure. */
import type { Piece } from '../../../plots/ExplainCurve';
import { learnCampaignWords as words } from '../../text/en-campaign-learn';
import { learnSentences } from '../../text/en-campaign-learn-sentences';
import { decimals, percent, significant } from '../../text/format';
import { joined } from '../../text/sentence';
import { apart, type AttentionFacts, type CalibrationFacts, type CampaignFacts, type ModelFacts } from './facts';

const error = (x: number): string => decimals(x, 4);

/** Standard errors from which on two models are told apart. */
const CLEAR = 2;

/** The row of the models with the least held-out error, the others by how far they are from it. */
export function sayModels(models: readonly ModelFacts[], samples: number, yes: number): Piece[] {
  if (models.length < 2) return [];
  const say = learnSentences.models;
  const [best, second, ...rest] = models.toSorted((x, y) => x.mse - y.mse);
  const bias = models.find(({ id }) => id === 'bias');
  const compared = Math.abs(apart(best, second)) < CLEAR ? say.open : say.best;
  const learnt = models.toSorted((x, y) => x.training - y.training)[0];
  const byHeart = learnt !== best && [second, ...rest].includes(learnt) && apart(best, learnt) < -CLEAR;
  return joined(
    say.acted(percent(yes), samples),
    compared(words.said[best.id], error(best.mse), words.said[second.id], error(second.mse)),
    bias && best !== bias && second !== bias ? say.habit(error(bias.mse)) : [],
    best === bias ? say.nothingHelps : [],
    byHeart ? say.byHeart(words.said[learnt.id], error(learnt.training), error(learnt.mse)) : [],
  );
}

/** Whether predicted chances come true. */
export function sayCalibration({ off, slope }: CalibrationFacts, model: string): Piece[] {
  const say = learnSentences.calibration;
  return joined(say.off(model, percent(off)), slope < 0.9 ? say.extreme : slope > 1.1 ? say.timid : []);
}

/** The campaign that is made of it. */
export function sayCampaign({ users, preference, influence, scaled, unseen }: CampaignFacts, item: string): Piece[] {
  const say = learnSentences.campaign;
  const own = significant(preference, 2);
  return joined(
    influence > 0 ? say.friends(item, own, significant(influence, 2)) : say.alone(item, own),
    scaled > 0 ? say.scaled(scaled, users) : [],
    unseen > 0 ? say.unseen(unseen) : [],
  );
}

/** |r| below which the paper's "no correlation" holds. */
const FLAT = 0.05;

/** Whether more is shared where more is shown. */
export function sayAttention({ visits, r, slope }: AttentionFacts): Piece[] {
  const say = learnSentences.attention;
  if (Number.isNaN(r)) return say.none(visits);
  const said = `r\u00a0=\u00a0${significant(r, 2).replace('-', '−')}`;
  if (Math.abs(r) < FLAT) return say.limited(visits, said);
  // A chance correlation of few visits is none.
  if (Math.abs(r) < CLEAR / Math.sqrt(visits)) return say.few(visits, said);
  return r < 0 ? say.fewer(visits, said) : say.more(visits, said, significant(slope, 2));
}
