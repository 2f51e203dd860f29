import type { Words } from '../../../core/language';
import type { shortcutWords } from '../en-shortcuts';

/** The list of keys, in German. */
export const shortcutsGerman: { 'app/shortcuts/shortcutWords': Words<typeof shortcutWords> } = {
  'app/shortcuts/shortcutWords': {
    title: 'Tastenkürzel',
    everywhere: 'Überall',
    network: 'Auf dem Netzwerk',
    time: 'Auf der Zeitleiste',
    game: 'Auf dem Spielfeld',
    lesson: 'In einer Lektion',
    single: 'Kürzel aus einem einzelnen Zeichen',
    singleHelp: 'Sie wirken nur außerhalb von Textfeldern. Schalt sie aus, wenn du Spracheingabe benutzt.',
    on: 'An',
    rows: {
      everywhere: [
        ['Strg Z', 'Rückgängig'],
        ['Strg Umschalt Z', 'Wiederherstellen'],
        ['Strg Eingabe', 'Rechnen'],
        ['F', 'Beamer-Modus an und aus'],
        ['?', 'Diese Liste'],
        ['Esc', 'Schließen, was offen ist'],
      ],
      network: [
        ['Pfeiltasten', 'Nächster Nachbar in dieser Richtung'],
        ['N, Umschalt N', 'Nächster und voriger Knoten nach Grad'],
        ['Eingabe', 'Zur Quelle machen oder nicht mehr'],
        ['Leertaste', 'Auswählen'],
        ['Strg Pfeiltasten', 'Ausschnitt verschieben'],
        ['+ − 0', 'Vergrößern, verkleinern, einpassen'],
        ['/', 'Einen Knoten finden'],
      ],
      time: [
        ['Leertaste', 'Abspielen und Pause'],
        ['Pfeiltasten', 'Ein Ereignis vor oder zurück'],
        ['Pos1, Ende', 'Zum Anfang, zum Ende'],
      ],
      lesson: [
        ['Bild ab, Pfeil rechts', 'Nächster Schritt'],
        ['Bild auf, Pfeil links', 'Schritt zurück'],
      ],
      game: [
        ['Pfeiltasten', 'Nächste Person in dieser Richtung'],
        ['Eingabe, Leertaste', 'Die markierte Person anstoßen'],
      ],
    },
  },
};
