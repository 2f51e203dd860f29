import type { Words } from '../../../core/language';
import type { exportWords } from '../en-export';
import { count } from '../format';

/** Words of what can be taken away as a file, in German. */
export const exportGerman: { 'app/export/exportWords': Words<typeof exportWords> } = {
  'app/export/exportWords': {
    label: 'Export',
    failed: 'Die Datei konnte nicht erzeugt werden.',
    picture: 'Bild, PNG',
    svg: 'Bild, SVG',
    svgLimit: (most) => `bis zu ${count(most)} Knoten`,
    treePicture: 'Ausbreitungsbaum, PNG',
    treeSvg: 'Ausbreitungsbaum, SVG',
    treeCsv: 'Ausbreitungsbaum, CSV',
    pictureFailed: 'Das Bild konnte nicht erzeugt werden: Die Grafikkarte hat keines geliefert.',
    edges: 'Netzwerk: Kanten, CSV',
    nodes: 'Netzwerk: Knoten, CSV',
    withColumns: 'mit berechneten Spalten',
    gexf: 'Netzwerk, GEXF',
    graphml: 'Netzwerk, GraphML',
    json: 'Netzwerk, JSON',
    pajek: 'Netzwerk, Pajek',
    longCsv: 'Kaskaden, langes CSV',
    forest: 'Kaskaden, FOREST',
    netRate: 'Kaskaden, NetRate',
    how: (n, all) => (all ? `alle ${count(n)}` : `${count(n)} gewählt`),
    results: 'Ergebnisse, JSON',
    experiment: 'Experimentdatei, Methodenabsatz…',
    cascadeCsv: 'CSV',
    cascadeForest: 'FOREST',
  },
};
