import type { Words } from '../../../core/language';
import type { Piece } from '../../../plots/ExplainCurve';
import type { learnedWords, mixtureWords, predictionWords } from '../en-learn-sentences';
import { counted } from '../format';
import { n, sentence, type Part } from '../sentence';

/** Methods that do not stand by their names alone: as a subject, and after „von“. */
const METHODS: Readonly<Record<string, readonly [string, string]>> = {
  Mischung: ['Die Mischung', 'der Mischung'],
  Likelihood: ['Maximum Likelihood', 'Maximum Likelihood'],
};

const IDENTIFIABLE: Piece = { term: 'identifizierbar', entry: 'identifiable' };
const from = (cascades: number): Part =>
  cascades > 0 ? sentence` aus ${n(counted(cascades, 'Kaskade', 'Kaskaden'))}` : '';
const after = (gradients: number | undefined): Part =>
  gradients === undefined ? '' : sentence` nach ${n(counted(gradients, 'Gradient', 'Gradienten'))}`;
const replicas = (k: number): Piece => ({ term: counted(k, 'Kopie', 'Kopien'), entry: 'mixture' });
const beside = (method: string, sources: string, learned: Piece, truth: Piece): Piece[] =>
  sentence`Für ${sources}${sources.includes(',') ? ',' : ''} ist ${{ term: 'δp', entry: 'delta-p' }} ${learned} mit dem von ${METHODS[method]?.[1] ?? method} gelernten α und ${truth} mit dem wahren`;

/** Sentences about what the Spread page learned, in German. */
export const learnSentencesGerman: {
  'app/learn-sentences/learnedWords': Words<typeof learnedWords>;
  'app/learn-sentences/mixtureWords': Words<typeof mixtureWords>;
  'app/learn-sentences/predictionWords': Words<typeof predictionWords>;
} = {
  'app/learn-sentences/learnedWords': {
    going: (method, cascades, gradients) =>
      sentence`${METHODS[method]?.[0] ?? method} lernt${from(cascades)}${
        gradients === undefined ? '' : sentence`: bisher ${n(counted(gradients, 'Gradient', 'Gradienten'))}`
      }.`,
    stopped: (method, gradients) => sentence`${METHODS[method]?.[0] ?? method} wurde${after(gradients)} angehalten.`,
    converged: (method, cascades, gradients) =>
      sentence`${METHODS[method]?.[0] ?? method} hat${from(cascades)} gelernt und ist${after(gradients)} konvergiert.`,
    ended: (method, cascades, gradients, why) =>
      sentence`${METHODS[method]?.[0] ?? method} hat${from(cascades)} gelernt und${after(gradients)} aufgehört, ohne zu konvergieren${why === '' ? '' : `: ${why}`}.`,
    alike: 'Alle Kanten haben hier dasselbe α: Ein einziges α für alle Kanten ließe sich mit kleinerem Fehler lernen.',
    gained: (constant, times) =>
      sentence`Die beste Konstante läge um ${constant} daneben, das ist ${times}-mal so viel.`,
    nothingGained: (constant) =>
      sentence`Die beste Konstante läge um ${constant} daneben; bisher ist demgegenüber nichts gewonnen.`,
    distance: (distance) =>
      sentence`Das wahre α ist nicht bekannt; der ${{ term: 'Abstand zur perfekten Anpassung', entry: 'distance-to-a-perfect-fit' }} ist ${distance} Nats je Kaskade.`,
    missing: (edges) =>
      edges === 1
        ? sentence`${n(counted(edges, 'Kante', 'Kanten'))} ist nicht ${IDENTIFIABLE}: Diese Kaskaden sagen nichts über sie.`
        : sentence`${n(counted(edges, 'Kante', 'Kanten'))} sind nicht ${IDENTIFIABLE}: Diese Kaskaden sagen nichts über sie.`,
    floored: (activations) =>
      sentence`${n(counted(activations, 'Aktivierung', 'Aktivierungen'))} ${activations === 1 ? 'hat' : 'haben'} zu ihrer Zeit keine Wahrscheinlichkeit und ${activations === 1 ? 'bleibt' : 'bleiben'} außer Acht: Prüf die Breite eines Schritts und ob dies das Netzwerk ist.`,
  },
  'app/learn-sentences/mixtureWords': {
    gained: (k, distance, before) =>
      sentence`Mit ${replicas(k)} ist der Abstand zur perfekten Anpassung ${distance} statt ${before}.`,
    hardly: (k, distance, before) =>
      sentence`Mit ${replicas(k)} ist der Abstand zur perfekten Anpassung ${distance} statt ${before}: kaum ein Gewinn.`,
    errs: (mixture, one, truth) =>
      sentence`Ihre Vorhersagen liegen um ${mixture} daneben${one ? sentence`, die einer einzelnen Kopie um ${one}` : ''}${
        truth ? sentence`${one ? ' und' : ';'} Botschaften mit dem wahren α um ${truth}` : ''
      }.`,
    better: 'Ein falsches α sagt besser vorher als das richtige, weil es Schleifen ausgleicht.',
    noise: (noise) => sentence`Die Simulation selbst ist nur auf ${noise} genau.`,
  },
  'app/learn-sentences/predictionWords': {
    better: (method, sources, learned, truth) =>
      sentence`${beside(method, sources, learned, truth)}: Die gelernten α sind falsch, wo Schleifen in die Irre führen, und sagen gerade deshalb besser vorher.`,
    worse: (method, sources, learned, truth) =>
      sentence`${beside(method, sources, learned, truth)}: Mehr Kaskaden würden helfen.`,
    alike: (method, sources, learned, truth, noise) =>
      sentence`${beside(method, sources, learned, truth)}: kein Unterschied über das Rauschen von ${noise} hinaus.`,
  },
};
