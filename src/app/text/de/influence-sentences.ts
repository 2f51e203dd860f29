import type { Words } from '../../../core/language';
import type { comparedWords } from '../en-influence-sentences';
import { sentence } from '../sentence';
import { dative } from './influence-names';

const LAWS = { rayleigh: 'Rayleigh', weibull: 'Weibull', 'power-law': 'Potenzgesetz' } as const;

/** Sentences of the Influence page about the methods side by side, in German. */
export const influenceSentencesGerman: { 'app/influence-sentences/comparedWords': Words<typeof comparedWords> } = {
  'app/influence-sentences/comparedWords': {
    ranAway: (outside, runs) =>
      sentence`In ${outside} von ${runs} Läufen hat das wörtliche Verfahren 0 … 1 verlassen: Feuern zwei Nachbarn im selben Schritt, zählt ein Knoten doppelt, und von da an nährt der Zustand sich selbst. Nimm einen kürzeren Schritt oder ein exaktes Verfahren.`,
    meanField: {
      above: (share, t) =>
        sentence`Die Kurve des mittleren Feldes liegt höchstens um ${share} zu hoch, bei ${t}: Sie lässt einen Knoten von denen zurück anstecken, die er selbst angesteckt hat, und vergisst, dass Nachbarn meist gemeinsam aktiv sind.`,
      luck: (share, t) =>
        sentence`Die Kurve des mittleren Feldes liegt höchstens um ${share} zu tief, bei ${t}. Wo niemand sich erholt, kann sie nicht lange zu tief liegen: Das ist Zufall der Läufe.`,
      below: (share, t) =>
        sentence`Die Kurve des mittleren Feldes liegt höchstens um ${share} zu tief, bei ${t}, weil sie Nachbarn als unabhängig behandelt.`,
      within: (share, reference) =>
        sentence`Die Kurve des mittleren Feldes weicht höchstens um ${share} von ${dative(reference)} ab: Hier schadet es nicht, Nachbarn als unabhängig zu behandeln.`,
    },
    labels: {
      agree: (reference, error) =>
        sentence`ConTinEst stimmt mit ${dative(reference)} bis auf seinen ${{ term: 'Fehler', entry: 'standard-error' }} überein: am Ende ± ${error} Knoten.`,
      off: (gap, t, error) =>
        sentence`ConTinEst liegt bei ${t} um ${gap} Knoten daneben, mehr als sein Fehler von ± ${error}: Seine Zufallszahlen haben schwere Ränder; mehr Stichproben der Verzögerungen würden das zeigen.`,
    },
    steps: (share, t) =>
      sentence`Die Sprung-SDE liegt bei ${t} um ${share} daneben, mehr als durch Zufall: Das kommt von ihren Schritten.`,
    pairs: {
      nothing:
        'Antithetische Paare bringen hier nichts Nennenswertes: Die beiden Läufe eines Paars unterscheiden sich kaum von zwei einfachen.',
      worth: (runs, times) =>
        sentence`In antithetischen Paaren zählen ${runs} Läufe so viel wie ${{ number: `${times}-mal` }} so viele einfache.`,
    },
    growing: (law) =>
      `Bei ${LAWS[law]}-Verzögerungen gibt niemand sofort weiter, und der Drang wächst mit dem Alter; die Kurve beginnt also flach und steigt dann steil an.`,
    fading: (law) =>
      `Bei ${LAWS[law]}-Verzögerungen lässt das Interesse mit dem Alter nach: Was weitergegeben wird, wird früh weitergegeben, und wer es nicht bald erfährt, erfährt es spät oder nie.`,
    half: (t) => sentence`Die Hälfte derer, die am Ende aktiv sind, ist es schon bei ${t}.`,
    recovered: (recovered, active) =>
      sentence`Bis zum Ende haben sich ${recovered} Knoten endgültig erholt, und ${active} sind noch aktiv.`,
    level: (t, active, nodes) =>
      sentence`Etwa ab ${t} erholen sich so viele, wie aktiviert werden: Etwa ${active} von ${nodes} Knoten bleiben aktiv, aber nicht immer dieselben.`,
    peak: (t) => sentence`Am meisten sind bei ${t} aktiv; danach erholen sich mehr, als aktiviert werden.`,
    saturated: (nodes) =>
      sentence`Am Ende sind fast alle ${nodes} Knoten aktiv; die Methoden können sich also nur davor unterscheiden.`,
  },
};
