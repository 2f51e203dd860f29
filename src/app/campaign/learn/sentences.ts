/** What was learned, how well it predicts, and whether attention is limited: sentences from numbers. No rule, no sentence. Pure. */
import { translated } from '../../../core/language';
import type { Piece } from '../../../plots/ExplainCurve';
import { learnCampaignWords as words } from '../../text/en-campaign-learn';
import { count, counted, decimals, percent, significant } from '../../text/format';
import { apart, type AttentionFacts, type CalibrationFacts, type CampaignFacts, type ModelFacts } from './facts';

const n = (text: string): Piece => ({ number: text });
const error = (x: number): Piece => n(decimals(x, 4));

/** Standard errors from which on two models are told apart. */
const CLEAR = 2;

/** The row of the models with the least held-out error, the others by how far they are from it. */
export const sayModels = translated(
  'app/campaign/learn/sentences/sayModels',
  (models: readonly ModelFacts[], samples: number, yes: number): Piece[] => {
    if (models.length < 2) return [];
    const [best, second, ...rest] = models.toSorted((x, y) => x.mse - y.mse);
    const bias = models.find(({ id }) => id === 'bias');
    const pieces: Piece[] = [
      'In ',
      n(percent(yes)),
      ` of ${counted(samples, 'case')} in which a friend acted, the user acted too. Cases that were kept away are predicted best by `,
      words.said[best.id],
      ': squared error ',
      error(best.mse),
    ];
    const distance = apart(best, second);
    if (Math.abs(distance) < CLEAR)
      pieces.push(', which cannot be told from ', error(second.mse), ` by ${words.said[second.id]}.`);
    else pieces.push(', against ', error(second.mse), ` by ${words.said[second.id]}.`);
    if (bias && best !== bias && second !== bias) pieces.push(' Habit alone comes to ', error(bias.mse), '.');
    if (best === bias) pieces.push(' Neither friends nor taste help to predict this log.');
    const learnt = models.toSorted((x, y) => x.training - y.training)[0];
    if (learnt !== best && [second, ...rest].includes(learnt) && apart(best, learnt) < -CLEAR)
      pieces.push(
        ` On cases learned from, ${words.said[learnt.id]} come to `,
        error(learnt.training),
        ', the least of all, but on new ones to ',
        error(learnt.mse),
        ': chance is learned by heart. A larger regularisation holds it back.',
      );
    return pieces;
  },
);

/** Whether predicted chances come true. */
export const sayCalibration = translated(
  'app/campaign/learn/sentences/sayCalibration',
  ({ off, slope }: CalibrationFacts, model: string): Piece[] => {
    const pieces: Piece[] = [`Chances predicted by ${model} are off by `, n(percent(off)), ' on average.'];
    if (slope < 0.9) pieces.push(' They are too extreme: the truth lies nearer to the middle.');
    else if (slope > 1.1) pieces.push(' They are too timid: the truth lies further from the middle.');
    return pieces;
  },
);

/** The campaign that is made of it. */
export const sayCampaign = translated(
  'app/campaign/learn/sentences/sayCampaign',
  ({ users, preference, influence, scaled, unseen }: CampaignFacts, item: string): Piece[] => {
    const pieces: Piece[] = [
      `For ${item}, a user acts with chance `,
      n(significant(preference, 2)),
      ' on average when no friend has',
      ...(influence > 0
        ? [', and with all her friends it is ', n(significant(influence, 2)), ' more.']
        : ['; friends count for nothing.']),
    ];
    if (scaled > 0)
      pieces.push(
        ' For ',
        n(`${count(scaled)} of ${counted(users, 'user')}`),
        ' both came to more than 1: their friends count for less than was learned.',
      );
    if (unseen > 0)
      pieces.push(
        ' Of ',
        n(counted(unseen, 'user')),
        ` no friend ever acted: ${unseen === 1 ? 'she counts' : 'they count'} as average.`,
      );
    return pieces;
  },
);

/** |r| below which the paper's "no correlation" holds. */
const FLAT = 0.05;

/** Whether more is shared where more is shown. */
export const sayAttention = translated(
  'app/campaign/learn/sentences/sayAttention',
  ({ visits, r, slope }: AttentionFacts): Piece[] => {
    const over: Piece[] = ['Over ', n(counted(visits, 'visit'))];
    if (Number.isNaN(r)) return [...over, ' nothing varies, so there is no correlation to speak of.'];
    const said = n(`r\u00a0=\u00a0${signed(r)}`);
    if (Math.abs(r) < FLAT)
      return [...over, ', ', said, ': who was shown more posts did not share more. Attention is limited.'];
    // A chance correlation of few visits is none.
    if (Math.abs(r) < CLEAR / Math.sqrt(visits)) return [...over, ', ', said, ': too few visits to tell it from none.'];
    if (r < 0) return [...over, ', ', said, ': who was shown more posts shared fewer.'];
    return [
      ...over,
      ', ',
      said,
      ': every further post that is shown brings ',
      n(significant(slope, 2)),
      ' more that are shared. Attention is not at its limit.',
    ];
  },
);

const signed = (x: number): string => significant(x, 2).replace('-', '−');
