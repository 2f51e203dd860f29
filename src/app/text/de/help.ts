import type { Words } from '../../../core/language';
import type { helpWords } from '../en-help';

/** Words of the Help page, in German. */
export const helpGerman: { 'app/help/helpWords': Words<typeof helpWords> } = {
  'app/help/helpWords': {
    title: 'Hilfe',
    what: 'Was das hier ist',
    formats: 'Formate',
    shortcuts: 'Tastenkürzel',
    limits: 'Grenzen',
    privacy: 'Datenschutz',
    glossary: 'Glossar',
    teach: 'Damit unterrichten',
    setOn: 'Einstellbar auf',
    seenIn: 'Zu sehen in der Lektion',
    setBy: (symbol) => `Zeigen, wo ${symbol} eingestellt wird`,
    about: 'Über das Labor',
    licence: 'MIT-Lizenz',
    contents: 'Auf dieser Seite',
    papers: 'Arbeiten',
  },
};
