/** Words of what the network shows of decisions: loaded with the page. */
import { translated } from '../../core/language';
import { count, counted } from './format';

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIX: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

export const decideStageWords = translated('app/decide-stage/decideStageWords', {
  tab: 'Decide',
  place: (place: number) => `${count(place)}${SUFFIX[ordinals.select(place)] ?? 'th'}`,
  nodes: 'nodes',
  edgeLoss: 'Loss without the edge',
  blocked: 'Loss as it was blocked',
  notBlocked: 'not blocked',
  ofTheBest: 'of the best',
  cardShare: 'share of the score',
  cardAlone: 'reach alone',
  cardLoss: 'loss when blocked',
  reached: (sources: number, n: number) => `of ${count(n)} reached on average, from ${counted(sources, 'source')}`,
  share: (name: string) => `share of ${name}, the best candidate`,
  spared: (blocked: number, what: 'node' | 'edge') => `nodes spared by blocking ${counted(blocked, what)}`,
});
