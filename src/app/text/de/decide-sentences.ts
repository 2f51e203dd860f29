import type { Words } from '../../../core/language';
import type { Piece } from '../../../plots/ExplainCurve';
import type { blockedWords, Difference, originWords, sourcesWords } from '../en-decide-sentences';
import { count, counted } from '../format';
import { n, sentence } from '../sentence';

const MESSAGES: Piece = { term: 'Botschaften', entry: 'message-passing' };

const sources = (k: number): string => (k === 1 ? 'Diese Quelle' : `Diese ${count(k)} Quellen`);
const than = ({ way, by }: Difference, rival: string): readonly Piece[] =>
  way === 'alike'
    ? [`etwa so viele wie ${rival}`]
    : sentence`${by} ${way === 'more' ? 'mehr' : 'weniger'} als ${rival}`;

/** Sentences of the Decide tab, in German. */
export const decideSentencesGerman: {
  'app/decide-sentences/sourcesWords': Words<typeof sourcesWords>;
  'app/decide-sentences/originWords': Words<typeof originWords>;
  'app/decide-sentences/blockedWords': Words<typeof blockedWords>;
} = {
  'app/decide-sentences/sourcesWords': {
    expected: (k, reached) =>
      sentence`${sources(k)} ${k === 1 ? 'würde' : 'würden'} ${reached} Knoten erreichen, soweit ${MESSAGES} das sagen können.`,
    simulated: (k, reached, error, lead, random) =>
      sentence`${sources(k)} ${k === 1 ? 'erreicht' : 'erreichen'} im Mittel ${reached} Knoten (simuliert${error.length > 0 ? sentence`, ${error}` : ''})${
        lead ? sentence`, ${than(lead, k === 1 ? 'der bestvernetzte' : `die ${count(k)} bestvernetzten`)}` : ''
      }${random ? sentence`${lead ? ' und ' : ', '}${than(random, k === 1 ? 'ein zufälliger' : `${count(k)} zufällige`)}` : ''}.`,
    loops: (expected) =>
      sentence`Die ${MESSAGES} erwarten ${expected}: Sie zählen Nachrichten, die in Schleifen laufen, doppelt.`,
  },
  'app/decide-sentences/originWords': {
    best: (name, share) =>
      sentence`Am besten erklärt ${name}, was zu sehen war; der Anteil an der Wertung ist ${share}.`,
    found: 'Dort hat die Kaskade auch begonnen.',
    missed: (name, rank, nodes, edges) =>
      sentence`Begonnen hat die Kaskade bei ${name}, auf Rang ${n(count(rank))} von ${n(count(nodes))}${
        edges === undefined
          ? '; kein Weg führt vom einen zum anderen.'
          : sentence` und ${n(counted(edges, 'Kante', 'Kanten'))} entfernt.`
      }`,
    impossible: (observations) =>
      sentence`${n(counted(observations, 'Beobachtung', 'Beobachtungen'))} ${observations === 1 ? 'wäre' : 'wären'} von dort aus praktisch unmöglich: Mit diesen α erklärt keine einzelne Quelle alles, was zu sehen war.`,
  },
  'app/decide-sentences/blockedWords': {
    leaves: (what, b, after, before, spared, share) =>
      sentence`${blocked(what, b)}, werden im Mittel ${after} Knoten erreicht statt ${before}: ${spared} bleiben verschont${share ? sentence`, ${share}` : ''} (simuliert).`,
    rivals: (degree, random) =>
      sentence`Ebenso viele mit den größten Graden würden ${degree} verschonen, ebenso viele zufällige ${random}.`,
    enough: 'Mehr zu blockieren würde nichts mehr ausmachen.',
  },
};

function blocked(what: 'node' | 'edge', b: number): string {
  if (b === 1) return `Ist ${what === 'node' ? 'dieser Knoten' : 'diese Kante'} blockiert`;
  return `Sind diese ${count(b)} ${what === 'node' ? 'Knoten' : 'Kanten'} blockiert`;
}
