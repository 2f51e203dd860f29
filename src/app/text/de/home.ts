import type { Words } from '../../../core/language';
import type { homeWords } from '../en-home';
import { count, counted } from '../format';

/** Words of the first page, in German. */
export const homeGerman: { 'app/home/homeWords': Words<typeof homeWords> } = {
  'app/home/homeWords': {
    title: ['Sieh, wie sich Information ausbreitet', '– und wie gut sich das vorhersagen lässt.'],
    hero: 'Ein lebendiges Netzwerk',
    network: (n) => `Netzwerk aus ${counted(n, 'Person', 'Personen')}`,
    quantity: 'erreichte Personen',
    steps: 'Schritte',
    many: 'Einmal ist Zufall – lass es 200-mal laufen',
    one: 'Zurück zu einem Lauf',
    play: 'Abspielen',
    pause: 'Pause',
    startedByYou: 'Von dir gestartet:',
    startedByOne: 'Von einer Person gestartet:',
    of: (n) => `von ${count(n)} erreicht`,
    step: 'Schritt',
    running: '200 Läufe werden gerechnet',
    frame: (t) => `nach ${counted(t, 'Schritt', 'Schritten')}`,
    still: 'Drück auf „Abspielen“, dann bewegt es sich.',
    doors: 'Wohin es weitergeht',
    skip: 'Zu den Seiten springen',
    flowing: 'Einfluss',
    flowingText: 'Wie viele bis zur Zeit t?',
    bring: 'Eigene Daten',
    bringText: 'Zieh eine Datei irgendwo hierher. Sie bleibt in diesem Browser.',
    read: 'Wie es funktioniert',
    readText: 'Begriffe, Formate, Grenzen.',
    failed: 'Das Bild konnte nicht erzeugt werden:',
    doorsList: {
      rumour: { page: 'Ausbreitung', name: 'Flurfunk', ask: 'Wer wird erreicht, und wie wahrscheinlich?' },
      loops: { page: 'Ausbreitung', name: 'Dreizehn Vereine', ask: 'Wann versprechen Botschaften zu viel?' },
      'viral-video': { page: 'Ausbreitung', name: 'Knotenpunkte', ask: 'Wodurch geht ein Video viral?' },
      'slow-news': { page: 'Ausbreitung', name: 'Straßen', ask: 'Warum brauchen manche Nachrichten so lange?' },
      karate: { page: 'Ausbreitung', name: 'Karateverein', ask: 'Bei wem sollte es beginnen?' },
    },
  },
};
