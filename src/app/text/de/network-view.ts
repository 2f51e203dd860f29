import type { Words } from '../../../core/language';
import type { viewWords } from '../../../network-view/view-words';

/** Words of the network picture, in German. */
export const networkViewGerman: { 'network-view/words': Words<typeof viewWords> } = {
  'network-view/words': {
    node: 'Knoten',
    nodes: 'Knoten',
    edgesTitle: 'Kanten',
    from: 'Von',
    to: 'Nach',
    andNode: 'und Knoten',
    state: 'Zustand',
    degreeTitle: 'Grad',
    observed: 'Beobachtet',
    yes: 'ja',
    no: 'nein',
    noValue: 'kein Wert',
    missing: (what, edges, n) => `${what}: ${edges} ${n === 1 ? 'Kante' : 'Kanten'}`,
    find: 'Knoten suchen',
    matches: 'Treffer',
    degree: (n) => `Grad ${n}`,
    notFound: (name) => `Kein Knoten heißt „${name}“.`,
    legend: 'Legende und Filter',
    gripFrom: (name) => `${name} von`,
    gripTo: (name) => `${name} bis`,
    keys: {
      source: 'Quelle',
      active: 'aktiv',
      inactive: 'nicht aktiv',
      unobserved: 'nicht beobachtet',
      hollow: (below) => `unter ${below}`,
      selected: 'ausgewählt',
    },
    tools: {
      label: 'Werkzeuge am Netzwerk',
      look: 'Ansehen und bewegen',
      seed: 'Quellen wählen',
      hide: 'Verborgene Knoten wählen',
      lasso: 'Mit dem Lasso auswählen',
      box: 'Mit einem Rahmen auswählen',
      zoomIn: 'Größer',
      zoomOut: 'Kleiner',
      fit: 'Ganz zeigen',
      list: 'Liste der Knoten',
    },
    notDrawn: 'Das Netzwerk ist noch nicht gezeichnet.',
    tooManyForSvg: (limit) => `Ein SVG fasst höchstens ${limit} Knoten; nimm das PNG.`,
    noContext: 'Das Bild lässt sich nicht exportieren: Es ist kein Grafikkontext mehr da.',
    noCanvasLeft: 'Das Bild lässt sich nicht exportieren: Es ist keine Zeichenfläche mehr da.',
    tooLarge: 'Das Bild ist zu groß für diesen Browser.',
    cannotDraw: (nodes, edges) =>
      `Dieser Browser kann das Netzwerk nicht zeichnen, weil ihm WebGL 2 fehlt. Alles andere geht: Die ${nodes} Knoten und ${edges} Kanten stehen hier als Liste.`,
    selectHides: 'Wähle einen Knoten, um seine Nachbarn zu lesen; Enter verbirgt ihn oder zeigt ihn wieder.',
    selectSource: 'Wähle einen Knoten, um seine Nachbarn zu lesen; Enter macht ihn zur Quelle.',
    neighbours: (node, n, names, more) =>
      `Knoten ${node} hat ${n} Nachbarn${
        names.length > 0 ? `: ${names.join(', ')}${more > 0 ? ` und ${more} weitere` : ''}` : ''
      }.`,
    drawn: (nodes, edges) =>
      `${[nodes && `${nodes[0]} von ${nodes[1]} Knoten`, edges && `${edges[0]} von ${edges[1]} Kanten`].filter(Boolean).join(' und ')} gezeichnet`,
    keyboard: {
      walk: 'Pfeiltasten gehen zum nächsten Nachbarn in dieser Richtung, N und Umschalt N der Reihe nach dem Grad.',
      hides: 'Leertaste wählt aus, Enter verbirgt einen Knoten oder zeigt ihn wieder.',
      sources: 'Leertaste wählt aus, Enter macht zur Quelle oder nimmt die Quelle weg.',
      edges: 'E und Umschalt E gehen durch die Kanten des Knotens, die größten Werte zuerst; Escape führt zurück.',
      move: 'Strg und Pfeile bewegen die Ansicht, Plus, Minus und 0 vergrößern, verkleinern und zeigen alles.',
    },
  },
};
