import type { Words } from '../../../core/language';
import type { runWords } from '../en-run';
import { count, counted } from '../format';

/** Words that pages with a network, methods and runs share, in German. */
export const runGerman: { 'app/run/runWords': Words<typeof runWords> } = {
  'app/run/runWords': {
    presets: 'Vorlagen',
    methods: 'Methoden',
    luck: 'Zufall',
    seed: 'Startwert',
    seedHelp: 'Eine Zahl legt jede Ziehung fest. Derselbe Startwert ergibt überall dieselben Läufe.',
    seedWrong: (typed) => `„${typed}“ ist kein Startwert; erwartet wird eine ganze Zahl ab 0.`,
    anotherRun: 'Anderer Lauf',
    pin: 'Merken',
    pinHelp: 'Diese Ergebnisse behalten, um spätere mit ihnen zu vergleichen',
    wanted: (name) =>
      `Dieses Experiment arbeitet mit deiner Datei „${name}“. Gib sie an, um weiterzumachen; Dateien reisen nie in Links mit.`,
    noNetwork: 'Es gibt kein Netzwerk, auf dem gerechnet werden kann.',
    noSources: 'Keine gewählt: der Knoten mit den meisten Nachbarn.',
    noSourcesBut: (node, neighbours) =>
      `Keine gewählt: ${node}, der Knoten mit den meisten Nachbarn (${count(neighbours)}).`,
    colourBy: 'Färben nach',
    networkOnly: (n) => `Netzwerk, ${count(n)} Knoten`,
    around: 'Den Teil um die Auswahl zeigen',
    settling: (share) => `Knoten werden angeordnet, ${Math.round(100 * share)} %`,
    stopSettling: 'Anordnen beenden',
    loading: (title) => `${title} wird geladen`,
    results: 'Ergebnisse',
    stale: 'Einstellungen geändert',
    pressRun: 'Drück auf „Rechnen“, dann wird dies gezeichnet.',
    partial: (done, total) => `bisher ${count(done)} von ${counted(total, 'Lauf', 'Läufen')}`,
    stopped: (done, total) => `Angehalten nach ${count(done)} von ${counted(total, 'Lauf', 'Läufen')}`,
    exporting: {
      label: 'Netzwerk exportieren',
      png: 'Bild, PNG',
      svg: 'Bild, SVG',
      svgLimit: (most) => `bis zu ${count(most)} Knoten`,
      csv: 'Knoten, CSV',
      csvDetail: 'mit Ergebnissen',
      alphas: 'Gelerntes α, CSV',
      alphasDetail: 'je Kante',
      failed: 'Das Bild konnte nicht erzeugt werden: Die Grafikkarte hat keines geliefert.',
    },
    at: (label, t) => `${label} bei t = ${t}`,
  },
};
