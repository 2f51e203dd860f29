import type { Words } from '../../../core/language';
import type { learnWords } from '../en-learn';
import { count, counted } from '../format';

/** Words of what the Spread page learns, in German. */
export const learnGerman: { 'app/learn/learnWords': Words<typeof learnWords> } = {
  'app/learn/learnWords': {
    from: {
      label: 'Offene Kaskaden',
      open: (title, cascades) => `${title}: ${counted(cascades, 'Kaskade', 'Kaskaden')}`,
      loading: (title) => `${title} wird geladen`,
      none: 'Es sind keine Kaskaden offen.',
      wanted: (name) => `Diese Einstellungen lernen aus deiner Datei „${name}“. Gib sie an, um weiterzumachen.`,
      browse: 'Durchsuchen…',
      choose: 'Wählen…',
      draw: 'Ziehen…',
      leave: 'Schließen',
      above: 'Monte Carlo und Botschaften behalten die Wahrscheinlichkeit, die oben eingestellt ist.',
    },
    empty: {
      text: 'Hier lernt das Labor allein aus Kaskaden, wie wahrscheinlich jede Kante eine Nachricht weitergibt, und zeigt, wie nah es der Wahrheit kommt.',
      hidden:
        'Manche Knoten dürfen verborgen sein: Von ihnen ist nichts zu sehen, und ihre Kanten werden trotzdem gelernt, aus dem, was hinter ihnen ankommt.',
      button: 'α lernen',
    },
    own: {
      open: (cascades) =>
        cascades === 1 ? 'Es ist eine Kaskade offen.' : `Es sind ${count(cascades)} Kaskaden offen.`,
      button: 'Daraus lernen',
    },
    alphaCsv: 'α jeder Kante, CSV',
    waiting: 'Drück auf „Rechnen“, dann wird α gelernt.',
    stale: 'Einstellungen geändert',
    soFar: (done, total) => `Iteration ${count(done)} von höchstens ${count(total)}`,
    stoppedAt: (done) => `Angehalten bei Iteration ${count(done)}`,
    headline: {
      error: (edges, all) => `mittleres |Δα| über ${count(edges)} von ${counted(all, 'Kante', 'Kanten')}`,
      edges: (all) => `von ${counted(all, 'Kante', 'Kanten')} gelernt; ihr wahres α ist nicht bekannt`,
      replicas: (distance) => `Abstand zur perfekten Anpassung, ${distance} Nats je Kaskade`,
    },
    chooseMethod: 'Gezeigte Schätzung',
    path: {
      titles: { distance: 'Abstand zur perfekten Anpassung', gradient: 'Gradient', error: 'Fehler von α' },
      what: 'Größe im Verlauf',
      options: { distance: 'Abstand', gradient: 'Gradient', error: 'Fehler' },
      labels: {
        distance: 'Abstand zur perfekten Anpassung',
        gradient: 'größte Komponente',
        error: 'mittleres |Δα|',
      },
      x: 'berechnete Gradienten',
      captions: {
        distance: 'KL-Divergenz des Gesehenen vom Vorhergesagten, Nats je Kaskade.',
        gradient: 'Größte Komponente, projiziert. Unterhalb der Toleranz ist die Suche konvergiert.',
        error: 'Mittleres |α − α*| über identifizierbare Kanten.',
      },
      otherObjective: 'Maximum Likelihood verfolgt ein anderes Ziel; ihr Abstand steht in der Tabelle darunter.',
    },
    evidenceLine: (cascades, hidden, nodes, seed) =>
      `M = ${count(cascades)}, ${hidden === 0 ? 'alle Knoten sichtbar' : `ξ = ${count(Math.round((100 * hidden) / nodes))} % (${counted(hidden, 'verborgener Knoten', 'verborgene Knoten')})`}, Startwert ${seed}.`,
    scatter: {
      title: 'Kante für Kante',
      x: 'wahres α',
      quantity: 'Gelerntes α gegen wahres α',
      gutter: 'nicht identifizierbar',
    },
    histogram: {
      title: 'Gelerntes α',
      x: 'α',
      y: 'Kanten',
      caption: (edges) => `${counted(edges, 'Kante', 'Kanten')}; bei eigenen Kaskaden ist die Wahrheit nicht bekannt.`,
    },
    table: {
      title: 'Nebeneinander',
      measure: 'Maß',
      rows: {
        error: 'mittleres |Δα|',
        constant: 'beste Konstante',
        distance: 'Abstand',
        heldOut: 'Abstand, zurückgehalten',
        deltaP: 'δp',
        edges: 'gelernte Kanten',
        gradients: 'Gradienten',
        time: 'Rechenzeit',
        converged: 'konvergiert',
      },
      note: 'Mit denselben Kaskaden. Abstände in Nats je Kaskade.',
      csv: 'CSV',
      yes: 'ja',
      no: 'nein',
      running: 'läuft',
      stopped: 'angehalten',
    },
    unidentifiable: {
      title: 'Was sich nicht lernen lässt',
      text: (n) =>
        `Diese Kaskaden sagen nichts über ${counted(n, 'Kante', 'Kanten')}, wie oft sie sich auch wiederholen.`,
      all: (n) => `Alle ${count(n)} zeigen`,
      fewer: 'Weniger zeigen',
      edge: 'Kante',
      why: 'Warum',
      reasons: [
        '',
        'keine Kaskade erreicht sie bis Schritt T − 1',
        'sie führt nur in Quellen',
        'hinter ihr ist nichts zu sehen',
        'was sie ändert, ist bis Schritt T − 1 nicht zu sehen',
        'nur ihr Produkt mit anderen Kanten ist zu sehen',
        'in diesen Kaskaden nie versucht',
      ],
    },
    evidence: { title: 'Woraus gelernt wurde' },
    cannot: (why) => `α lässt sich nicht lernen${why === '' ? '' : `: ${why}`}.`,
    edgeTable: {
      from: 'von',
      to: 'nach',
      learned: 'gelerntes α',
      truth: 'wahres α',
      error: 'Fehler',
      why: 'warum nicht',
    },
    mixture: {
      empty:
        'Ein α je Kante kann nicht ausgleichen, dass Nachrichten in Schleifen laufen. Mehrere Kopien des Netzwerks, jede mit eigenem α und dann gemittelt, können es.',
      button: 'Mischung aus zwei lernen',
      waiting: 'Drück auf „Rechnen“, dann wird die Mischung gelernt.',
      distance: 'Abstand zur perfekten Anpassung',
      deltaP: 'Vorhersagefehler δp',
      x: 'Kopien',
      y: 'Nats je Kaskade',
      deltaY: 'δp',
      label: 'Mischung',
      truth: 'wahres α',
      noise: 'Rauschen',
      distanceCaption: 'Nach dem Lernen mit so vielen Kopien. KL-Divergenz, Nats je Kaskade.',
      growing: 'Die erste Kopie lernt.',
      deltaCaption: (runs) =>
        `Gegen ${counted(runs, 'simulierte Kaskade', 'simulierte Kaskaden')} für jede beurteilte Quelle. Unter dem Rauschen lässt sich nichts unterscheiden.`,
      single: 'Die Kopien sind gemeinsam gestartet; wie die Mischung wächst, lässt sich deshalb nicht zeigen.',
      noEstimates:
        'Die α einer Mischung sind keine Schätzungen: Nur das Mittel der Kopien sagt etwas vorher, und keine von ihnen kommt allein der Wahrheit nahe.',
      alphas: 'α der Kopien, CSV',
    },
    prediction: {
      title: 'Vorhersage für eine zurückgehaltene Quelle',
      titleLearned: 'Vorhersage für eine Quelle',
      x: 'simuliert',
      quantity: 'Wahrscheinlichkeit, aktiv zu sein',
      deltaTitle: 'Vorhersagefehler δp',
      deltaX: 'δp',
      truth: 'wahres α',
      noise: 'Rauschen',
      source: (name) => `Gestartet von ${/^\d+$/.test(name) ? `Knoten ${name}` : name}.`,
      heldOut: 'zurückgehaltene Quellen',
      learnedFrom: 'Quellen, aus denen gelernt wurde',
      deltaCaption: 'Mittleres |Δp| durch mittleres p, über Knoten, Quellen und t < T.',
    },
  },
};
