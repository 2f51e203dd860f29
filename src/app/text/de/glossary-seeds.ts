import type { Words } from '../../../core/language';
import { PDC } from '../../help/glossary-entry';
import type { seedWords } from '../../help/glossary-seeds';

/** Words of learning a campaign from a log, and of classic influence maximisation beside it, in German. */
export const glossarySeedsGerman: { 'help/glossary-seeds/seedWords': Words<typeof seedWords> } = {
  'help/glossary-seeds/seedWords': [
    {
      id: 'action-log',
      word: 'Protokoll',
      sentence:
        'Wer auf was reagiert hat, vielleicht auch wann: ein Like, ein Teilen, ein Kauf. Mit einem Netzwerk trennt es Neigung von Einfluss, soweit Freunde auf Verschiedenes reagieren.',
      formula: 'a_ui = 1, wo Person u auf Inhalt i reagiert hat; betrachtet, wo ein Freund von u es getan hat',
      source: `${PDC}, Abschnitt II`,
    },
    {
      id: 'calibration',
      word: 'Kalibrierung',
      sentence:
        'Ob vorhergesagte Chancen sich bewahrheiten: Von allen Fällen mit einer Chance von 30 % sollten drei von zehn eintreten.',
      formula: 'Anteil mit Reaktion in einer Klasse ≈ mittlere Vorhersage in der Klasse, über zurückgehaltene Fälle',
      source: 'Dawid 1982',
    },
    {
      id: 'celf',
      word: 'CELF',
      sentence:
        'Gierige Wahl von Quellen, ohne jedes Mal alle zu prüfen: Was eine Quelle hinzufügt, kann nur schrumpfen; ein alter Wert, der nicht mehr der größte ist, muss also nicht neu berechnet werden.',
      formula: 'nächste Quelle = argmax σ(S+v) − σ(S), veraltete Werte von der Spitze eines Heaps genommen',
      source: 'Leskovec, Krause, Guestrin, Faloutsos, VanBriesen und Glance 2007',
    },
    {
      id: 'degree-discount',
      word: 'Gradabschlag',
      sentence:
        'Wählt Quellen nach Grad, abzüglich dessen, was verloren geht, weil Nachbarn schon Quellen sind. Sehr schnell, und ohne Garantie.',
      formula: 'dd_v = d_v − 2 t_v − (d_v − t_v) t_v p, t_v die Nachbarn von v, die Quellen sind',
      source: 'Chen, Wang und Yang 2009',
    },
    {
      id: 'imm',
      word: 'IMM',
      sentence:
        'Wählt Quellen aus Mengen rückwärts erreichbarer Knoten und weiß, wie viele davon es braucht: Mit einer Wahrscheinlichkeit, die sich einstellen lässt, erreicht es einen bekannten Anteil der besten Quellen.',
      formula: 'σ(S) ≥ (1 − 1/e − ε) σ(beste) mit Wahrscheinlichkeit mindestens 1 − 1/N^ℓ',
      source: 'Tang, Shi und Xiao 2015; frische Mengen für die letzte Wahl: Chen 2018',
    },
    {
      id: 'influence-maximisation',
      word: 'Einflussmaximierung',
      symbol: 'σ(S)',
      sentence:
        'Die klassische Frage: Welche k Quellen, einmal gewählt, lösen die größte Ausbreitung aus, die dann von selbst weitergeht? Gierige Wahl erreicht mindestens 63 % der besten.',
      formula: 'max über |S| = k von σ(S) = E[am Ende aktiv | S anfangs aktiv]; gierig ≥ (1 − 1/e) beste',
      source: 'Kempe, Kleinberg und Tardos 2003',
    },
    {
      id: 'linear-threshold',
      word: 'Lineare Schwelle',
      symbol: 'LT',
      sentence:
        'Ein Modell der Ausbreitung: Eine Person macht mit, sobald die Gewichte ihrer aktiven Freunde eine Schwelle übersteigen, die für sie gezogen ist.',
      formula: 'aktiv, wo Σ w_vu über aktive v ≥ θ_u, θ_u gleichverteilt in [0, 1], Σ w_vu ≤ 1',
      source: 'Granovetter 1978; Kempe, Kleinberg und Tardos 2003',
    },
    {
      id: 'mean-rank',
      word: 'Mittlerer Rang',
      sentence:
        'An welcher Stelle die stehen, die reagiert haben, wenn alle Fälle nach vorhergesagter Chance geordnet sind. Kleiner ist besser; bei Gleichstand zählt die Mitte.',
      formula: 'Mittel der Ränge der Fälle mit a_ui = 1, Rang 1 die größte Vorhersage',
      source: `${PDC}, Abschnitt II, Tabelle I`,
    },
    {
      id: 'opim',
      word: 'OPIM-C',
      sentence:
        'Wählt Quellen aus der einen Hälfte der Mengen rückwärts erreichbarer Knoten und beurteilt sie an der anderen: Die Garantie ergibt sich erst danach und ist oft besser als die versprochene.',
      formula: 'hält an, wenn untere Schranke von σ(S) / obere Schranke von σ(beste) ≥ 1 − 1/e − ε',
      source: 'Tang, Tang, Xiao und Yuan 2018',
    },
    {
      id: 'reverse-reachable-set',
      word: 'Menge rückwärts erreichbarer Knoten',
      symbol: 'RR',
      sentence:
        'Alle, die eine zufällig gezogene Person erreicht hätten, bei einer Ziehung des Zufalls. Wer in vielen solchen Mengen steht, ist eine gute Quelle.',
      formula: 'σ(S) = N P(S trifft eine RR-Menge)',
      source: 'Borgs, Brautbar, Chayes und Lucier 2014',
    },
  ],
};
