/** What is said of a log, of what was learned from it, and of attention, on the Campaign page. Values come as they are read. */
import { translated } from '../../core/language';
import { count, counted } from './format';
import { n, sentence } from './sentence';

export const learnSentences = translated('app/campaign-learn-sentences/learnSentences', {
  models: {
    acted: (share: string, samples: number) =>
      sentence`In ${n(share)} of ${counted(samples, 'case')} in which a friend acted, the user acted too.`,
    best: (model: string, error: string, next: string, nexts: string) =>
      sentence`Cases that were kept away are predicted best by ${model}: squared error ${n(error)}, against ${n(nexts)} by ${next}.`,
    open: (model: string, error: string, next: string, nexts: string) =>
      sentence`Cases that were kept away are predicted best by ${model}: squared error ${n(error)}, which cannot be told from ${n(nexts)} by ${next}.`,
    habit: (error: string) => sentence`Habit alone comes to ${n(error)}.`,
    nothingHelps: 'Neither friends nor taste help to predict this log.',
    byHeart: (model: string, seen: string, kept: string) =>
      sentence`On cases learned from, ${model} come to ${n(seen)}, the least of all, but on new ones to ${n(kept)}: chance is learned by heart. A larger regularisation holds it back.`,
  },
  calibration: {
    off: (model: string, share: string) => sentence`Chances predicted by ${model} are off by ${n(share)} on average.`,
    extreme: 'They are too extreme: the truth lies nearer to the middle.',
    timid: 'They are too timid: the truth lies further from the middle.',
  },
  campaign: {
    friends: (item: string, own: string, more: string) =>
      sentence`For ${item}, a user acts with chance ${n(own)} on average when no friend has, and with all her friends it is ${n(more)} more.`,
    alone: (item: string, own: string) =>
      sentence`For ${item}, a user acts with chance ${n(own)} on average when no friend has; friends count for nothing.`,
    scaled: (scaled: number, users: number) =>
      sentence`For ${n(`${count(scaled)} of ${counted(users, 'user')}`)} both came to more than 1: their friends count for less than was learned.`,
    unseen: (users: number) =>
      sentence`Of ${n(counted(users, 'user'))} no friend ever acted: ${users === 1 ? 'she counts' : 'they count'} as average.`,
  },
  attention: {
    none: (visits: number) =>
      sentence`Over ${n(counted(visits, 'visit'))} nothing varies, so there is no correlation to speak of.`,
    limited: (visits: number, r: string) =>
      sentence`Over ${n(counted(visits, 'visit'))}, ${n(r)}: who was shown more posts did not share more. Attention is limited.`,
    few: (visits: number, r: string) =>
      sentence`Over ${n(counted(visits, 'visit'))}, ${n(r)}: too few visits to tell it from none.`,
    fewer: (visits: number, r: string) =>
      sentence`Over ${n(counted(visits, 'visit'))}, ${n(r)}: who was shown more posts shared fewer.`,
    more: (visits: number, r: string, slope: string) =>
      sentence`Over ${n(counted(visits, 'visit'))}, ${n(r)}: every further post that is shown brings ${n(slope)} more that are shared. Attention is not at its limit.`,
  },
});
