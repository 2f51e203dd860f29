import type { Words } from '../../../core/language';
import type { processSentences } from '../en-popularity-process-sentences';
import { count, counted } from '../format';
import { n, sentence, term } from '../sentence';

/** "1 Lauf wurde", "12 Läufe wurden". */
const runsWere = (runs: number) => sentence`${n(count(runs))} ${runs === 1 ? 'Lauf wurde' : 'Läufe wurden'}`;

/** What is said of the process on the Popularity page, in German. */
export const popularityProcessSentencesGerman: {
  'app/popularity-process-sentences/processSentences': Words<typeof processSentences>;
} = {
  'app/popularity-process-sentences/processSentences': {
    kernel: {
      ends: (half, all) =>
        sentence`Nach ${n(half)} hat die Hälfte aufgehört und nach ${n(all)} alle: Dieser Kern endet.`,
      mean: (half, mean) =>
        sentence`Nach ${n(half)} hat die Hälfte aufgehört; im Mittel ist es nach ${n(mean)} vorbei.`,
      noMean: (half) =>
        sentence`Nach ${n(half)} hat die Hälfte aufgehört, aber das Mittel hat kein Ende, und n* ist unendlich.`,
      sameHazard:
        'Der Hazard des Aufhörens ändert sich nie: Wer schon lange dabei ist, hört ebenso leicht auf wie jemand, der neu ist.',
      likelierWithAge: 'Mit dem Alter wird das Aufhören wahrscheinlicher.',
      lessLikely: 'Wer schon lange dabei ist, hört umso schwerer auf: So entsteht der lange Schwanz.',
      children: (nstar) =>
        sentence`Ein Ereignis hat ${n(nstar)} direkte Nachkommen (${term('n*', 'branching-factor')}).`,
    },
    run: {
      died: (seeds) =>
        seeds === 1
          ? 'Sie endete sofort: Die erste Person hat niemanden angesteckt.'
          : `Sie endete sofort: Die ersten ${count(seeds)} haben niemanden angesteckt.`,
      reached: (size, people, end) =>
        sentence`${n(count(size))} von ${counted(people, 'Person', 'Personen')} ${size === 1 ? 'wurde' : 'wurden'} erreicht, und die letzte Erholung kam bei ${n(`t\u00a0=\u00a0${end}`)}.`,
      couldHaveGrown: (nstar) => `Mit n* = ${nstar} hätte sie wachsen können, aber die Ersten erholten sich zu früh.`,
      above: (share) =>
        sentence`HawkesN, das keine Erholungen sieht, erwartet in ${n(share)} der Zeit bis dahin mehr als SIR.`,
    },
    runs: {
      mean: (runs, process, mean, median) =>
        sentence`In ${counted(runs, 'Lauf', 'Läufen')} von ${process} werden im Mittel ${n(mean)} Personen erreicht, in der Hälfte der Läufe höchstens ${n(median)}.`,
      rareMean: 'Die meisten Läufe enden früh, und wenige werden groß; das Mittel selbst kommt also kaum je vor.',
      cut: (runs) => sentence`${runsWere(runs)} abgeschnitten.`,
      cutEndless: (runs) =>
        sentence`${runsWere(runs)} abgeschnitten: Mit n* ≥ 1 und ohne ein Ende der Personen kann es für immer wachsen.`,
    },
    sizes: {
      means: (sir, hawkes) => sentence`Mit demselben n* erreicht SIR im Mittel ${n(sir)} und HawkesN ${n(hawkes)}.`,
      alone: (sir, hawkes) =>
        sentence`SIR bleibt in ${n(sir)} aller Fälle bei den Ersten, HawkesN in ${n(hawkes)}: Wer sich früh erholt, steckt niemanden an, während in HawkesN alle auf dieselbe Weise ansteckend sind.`,
      agree: (errors) =>
        sentence`Die Läufe stimmen mit dem exakten ${term('Gesetz der Endgröße', 'final-size')} überein (${errors} Standardfehler).`,
      disagree: (errors) =>
        sentence`Die Läufe stimmen mit dem exakten ${term('Gesetz der Endgröße', 'final-size')} nicht überein (${errors} Standardfehler).`,
      noLargest:
        'Der einfache Hawkes-Prozess hat keine größte Größe: Mit n* ≥ 1 ergibt sein Gesetz zusammen nicht eins.',
      alike: 'Bei so kleinem n* unterscheiden sich die Gesetze kaum.',
    },
    gap: {
      paper: 'Die Arbeit zeichnet die SIR-Kurve, die nur fragt, ob die Vorgeschichte möglich war (Abb. 5).',
      equal: 'Ohne eine spätere Ansteckung schließt nichts eine Erholung aus; hier ist sie also gleich HawkesN.',
      neverBelow: 'Sie liegt nie unter HawkesN, wie Gl. 7 sagt.',
      lowest: (gap) => sentence`Ihr kleinster Abstand ist ${n(gap)}.`,
      below: (share) =>
        sentence`Ist alles Gesehene bekannt, fällt SIR um ${n(share)} unter HawkesN: Stille macht es wahrscheinlicher, dass sich Personen erholt haben; für den wahren Erwartungswert gilt Gl. 7 also nicht.`,
      notBelow: 'Ist alles Gesehene bekannt, fällt SIR hier nicht unter HawkesN.',
      exact: (t, sir, hawkes) =>
        sentence`Bei ${n(`t\u00a0=\u00a0${t}`)} ist der exakte Wert ${n(sir)}, gegen ${n(hawkes)} bei HawkesN.`,
    },
    hidden: {
      off: (rate, recovery, worse) =>
        sentence`Ohne Erholungen liegt die Ansteckungsrate um ${n(rate)} daneben und die Erholung um ${n(recovery)}${worse ? ', die schlechtere von beiden' : ''}.`,
      seen: (rate, recovery) => sentence`Sind die Erholungen zu sehen, sind es ${n(rate)} und ${n(recovery)}.`,
      biased:
        'An fehlenden Daten liegt es also nicht: HawkesN ist ein anderer Prozess als SIR, und seine Anpassung ist für SIR verzerrt.',
      failed: (failed, groups) =>
        sentence`${n(`${count(failed)} von ${count(groups)}`)} Gruppen ${failed === 1 ? 'ließ' : 'ließen'} sich nicht anpassen.`,
    },
  },
};
