import type { Words } from '../../../core/language';
import { FOREST } from '../../help/glossary-entry';
import type { forecastWords } from '../../help/glossary-forecast';

/** Words of FOREST, in German: what the model is made of, how it is trained, and how it is judged. */
export const glossaryForecastGerman: { 'help/glossary-forecast/forecastWords': Words<typeof forecastWords> } = {
  'help/glossary-forecast/forecastWords': [
    {
      id: 'counting-pairs',
      word: 'Paare zählen',
      sentence:
        'Eine Prognose ganz ohne Training: wer in denselben Kaskaden war wie die, die in dieser sind, und später. Auf vielen Sammlungen ist das schwer zu schlagen, deshalb steht es neben jedem trainierten Modell.',
      formula: 'Wertung(v) = Σ über gesehene u von −ln(1 − p_uv), p_uv = Kaskaden mit u vor v / Kaskaden mit u',
      source: 'Goyal, Bonchi und Lakshmanan 2010, statisches Modell',
    },
    {
      id: 'epoch',
      word: 'Epoche',
      sentence: 'Einmal durch alle Trainingskaskaden. Nach jeder sagen die Validierungskaskaden, ob es geholfen hat.',
      formula: 'Schritte in einer Epoche = Stapel = etwa Vorhersagen im Trainingsteil / Vorhersagen in einem Stapel',
      source: `${FOREST}, Abschnitt 3.4`,
    },
    {
      id: 'gru',
      word: 'Rekurrentes Netz (GRU)',
      symbol: 'h',
      sentence:
        'Liest eine Kaskade Person für Person und trägt einen Zustand mit: was es aus allem bisher macht. Tore entscheiden, was bleibt und was ersetzt wird.',
      formula: 'h ← (1 − z) ⊙ n + z ⊙ h,  n = tanh(W x + b + r ⊙ (U h + c)),  r, z = σ(…)',
      source: `${FOREST}, Gl. 1`,
    },
    {
      id: 'hits-at-k',
      word: 'Hits@k',
      sentence: 'Wie oft die Person, die wirklich als Nächste kam, unter den ersten k Kandidaten ist.',
      formula: 'Hits@k = Anteil der Vorhersagen mit Rang ≤ k',
      source: `${FOREST}, Abschnitt 4.3`,
    },
    {
      id: 'leave-one-out',
      word: 'Vergleich mit den anderen Enden',
      sentence:
        'Jedes simulierte Ende wird mit dem Mittel der anderen derselben Kaskade verglichen: Bessere werden wahrscheinlicher gemacht, schlechtere weniger wahrscheinlich. Das ändert keinen Erwartungswert und nimmt das meiste Rauschen.',
      formula: 'b_m = Mittel von R über die anderen M − 1 Enden',
      source: 'Kool, van Hoof und Welling 2019; die Wahl ist unsere',
    },
    {
      id: 'map-at-k',
      word: 'MAP@k',
      sentence:
        'Wie weit oben die Person, die wirklich als Nächste kam, im Mittel steht: 1 für den ersten Platz, ½ für den zweiten, 0 jenseits von k.',
      formula: 'MAP@k = Mittel von 1/Rang, wo Rang ≤ k, sonst 0',
      source: `${FOREST}, Abschnitt 4.3`,
    },
    {
      id: 'msle',
      word: 'Quadratischer Fehler des Logarithmus',
      symbol: 'MSLE',
      sentence:
        'Wie weit vorhergesagte Größen danebenliegen, als Faktor: Doppelt so groß zählt wie halb so groß. Die Basis des Logarithmus ist immer angegeben; unsere ist e, und Basis 2 ergibt das 2,08-Fache.',
      formula: 'MSLE = Mittel von (ln Größe − ln vorhergesagt)²',
      source: `${FOREST}, Abschnitt 3.3`,
    },
    {
      id: 'nats',
      word: 'Nats je Vorhersage',
      sentence:
        'Wie überrascht das Modell von der Person ist, die wirklich als Nächste kam. Ein untrainiertes Modell mit V Kandidaten hat ln V; ein Nat weniger bedeutet die 2,7-fache Wahrscheinlichkeit.',
      formula: '−Mittel von ln p(nächste Person)',
      source: `${FOREST}, Gl. 4`,
    },
    {
      id: 'over-fitting',
      word: 'Überanpassung',
      sentence:
        'Der Verlust auf Trainingskaskaden fällt weiter, während der auf Validierungskaskaden wieder steigt: Das Modell lernt auswendig. Behalten werden die Gewichte der besten Epoche.',
      formula: 'beste Epoche = die mit dem höchsten MAP@100 auf der Validierung, nur Personen',
      source: `${FOREST}, Abschnitt 3.4`,
    },
    {
      id: 'protocols',
      word: 'Nur Personen, mit STOP',
      sentence:
        'Zwei Arten, Vorhersagen zu zählen. Nur Personen: wer als Nächstes kommt, wenn noch jemand kommt. Mit STOP: Auch das Ende der Kaskade ist ein Kandidat und das letzte Ziel jeder Kaskade, wie in veröffentlichten Tabellen. Die Werte beider lassen sich nicht vergleichen.',
      formula: 'eine Kaskade aus n Personen hat n − 1 Vorhersagen von Personen und n mit STOP',
      source: `${FOREST}, Abschnitt 4.3`,
    },
    {
      id: 'reinforce',
      word: 'Belohnung für die Größe (REINFORCE)',
      sentence:
        'Das Modell simuliert, wie eine Kaskade weitergeht, und wird belohnt, wenn sie nahe der wahren Größe endet. Enden mit mehr Belohnung als andere werden wahrscheinlicher gemacht.',
      formula: '∇J = E[(R − b) ∇ log P(Ende)],  R = −(ln Größe − ln simuliert)²',
      source: `${FOREST}, Gl. 5–6`,
    },
    {
      id: 'stop',
      word: 'STOP',
      sentence:
        'Ein Kandidat wie jede Person: Die Kaskade ist zu Ende. Seine Wahrscheinlichkeit ist die Chance, dass niemand mehr kommt.',
      formula: 'p(STOP | gesehene Personen), Softmax über STOP und alle noch nicht gesehenen Personen',
      source: `${FOREST}, Abschnitt 3.3`,
    },
    {
      id: 'structural-context',
      word: 'Netzwerkkontext',
      symbol: 's',
      sentence:
        'Was das Modell von einer Person durch ihre Nachbarn und deren Nachbarn weiß, gemittelt über die Personen, die zuletzt dazukamen. Das hilft zu finden, wer als Nächstes erreicht wird, ohne je gesehen worden zu sein.',
      formula: 'f_v = ReLU(W Mittel von g_u + b) über u nahe v,  g_u = ReLU(W′ Mittel von f⁰ + b′) über die nahe u',
      source: `${FOREST}, Gl. 2–3`,
    },
    {
      id: 'training-split',
      word: 'Training, Validierung, Test',
      sentence:
        'Kaskaden, aus denen gelernt wird; Kaskaden, die entscheiden, wann Schluss ist und welche Einstellungen bleiben; und Kaskaden, auf die nur einmal geschaut wird, am Ende.',
      formula: '80, 10 und 10 % der Kaskaden',
      source: `${FOREST}, Abschnitt 4.1`,
    },
  ],
};
