import type { Words } from '../../../core/language';
import type { offlineWords } from '../en-offline';
import { bytes, counted } from '../format';

/** Words about using the lab without a connection, in German. */
export const offlineGerman: { 'app/offline/offlineWords': Words<typeof offlineWords> } = {
  'app/offline/offlineWords': {
    title: 'Ohne Verbindung',
    unasked: 'Ein paar Sekunden nach dem Öffnen beginnt das Labor, sich selbst aufzubewahren.',
    unavailable: 'Dieser Browser bewahrt das Labor selbst nicht auf: Zum Öffnen braucht es eine Verbindung.',
    filling: 'Das Labor wird gerade aufbewahrt, damit es ohne Verbindung läuft.',
    failed:
      'Nicht alles vom Labor ließ sich für den Gebrauch ohne Verbindung aufbewahren. Beim nächsten Besuch geht es weiter.',
    kept: (files, size) =>
      `Für den Gebrauch ohne Verbindung ist alles aufbewahrt: ${counted(files, 'Datei', 'Dateien')}, ${bytes(size)}.`,
    notYours:
      'Das ist das Labor selbst, nichts von dir: Es zählt nicht zu deinen Daten und wird nicht mit ihnen gelöscht.',
    label: 'Neue Version',
    newer: 'Eine neue Version des Labors ist da.',
    waits: 'Eine neue Version des Labors ist da. Sie wartet auf das, was gerade läuft.',
    reload: 'Neu laden',
    reloadAnyway: 'Abbrechen und neu laden',
    later: 'Später',
  },
};
