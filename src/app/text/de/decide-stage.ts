import type { Words } from '../../../core/language';
import type { decideStageWords } from '../en-decide-stage';
import { count, counted } from '../format';

/** Words of what the network shows of decisions, in German. */
export const decideStageGerman: { 'app/decide-stage/decideStageWords': Words<typeof decideStageWords> } = {
  'app/decide-stage/decideStageWords': {
    tab: 'Entscheiden',
    place: (place) => `${count(place)}.`,
    nodes: 'Knoten',
    edgeLoss: 'Verlust ohne die Kante',
    blocked: 'Verlust beim Blockieren',
    notBlocked: 'nicht blockiert',
    ofTheBest: 'vom besten',
    cardShare: 'Anteil der Wertung',
    cardAlone: 'Reichweite allein',
    cardLoss: 'Verlust, wenn blockiert',
    reached: (sources, n) => `von ${count(n)} im Mittel erreicht, von ${counted(sources, 'Quelle', 'Quellen')} aus`,
    share: (name) => `Anteil von ${name}, dem besten Kandidaten`,
    spared: (blocked, what) =>
      `Knoten verschont durch ${what === 'node' ? counted(blocked, 'blockierten Knoten', 'blockierte Knoten') : counted(blocked, 'blockierte Kante', 'blockierte Kanten')}`,
  },
};
