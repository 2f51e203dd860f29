import type { Words } from '../../../core/language';
import type { teachWords } from '../en-teach';
import { count } from '../format';

/** Words of links that teachers make, and of the lab inside another page; in German. */
export const teachGerman: { 'app/teach/teachWords': Words<typeof teachWords> } = {
  'app/teach/teachWords': {
    title: 'Lektionslink',
    lessonHelp:
      'Wer diesen Link öffnet, bekommt diese Lektion mit deinem Startwert und deinen Worten, ohne die Bedienelemente, die du ausblendest.',
    pageHelp:
      'Wer diesen Link öffnet, bekommt diese Seite, wie sie jetzt ist: Einstellungen, Startwert, was gezeigt wird. Deine Daten bleiben bei dir; nach Dateien wird mit Namen gefragt.',
    instruction: 'Anleitung',
    instructionHelp: (left) => `Wird über der Seite gezeigt. Noch ${count(left)} Zeichen.`,
    seed: 'Startwert',
    seedHelp: 'Derselbe Startwert gibt allen dieselben Zahlen.',
    seedWrong: 'Ein Startwert ist eine ganze Zahl ab 0.',
    controls: 'Bedienelemente',
    controlsHelp: 'Ausgeblendete fehlen; gesperrte sind zu sehen, lassen sich aber nicht ändern.',
    noControls: 'Diese Lektion hat keine Bedienelemente.',
    state: { open: 'offen', locked: 'gesperrt', hidden: 'ausgeblendet' },
    setAll: 'Alle Bedienelemente',
    link: 'Link',
    copy: 'Link kopieren',
    copied: 'Kopiert',
    refused: 'Der Browser hat das Kopieren verweigert: Markiere den Text und kopiere ihn selbst.',
    length: (n) => `${count(n)} Zeichen.`,
    long: 'Manche Chats und Mailprogramme schneiden Links dieser Länge ab; die Experimentdatei ist der sicherere Weg.',
    embed: 'Für deine eigene Seite',
    embedHelp: 'Füg das in das HTML deiner Kursseite ein: Dort erscheint das Labor ohne seine Kopfleiste.',
    copyEmbed: 'HTML kopieren',
    qr: 'QR-Code',
    qrEnlarge: 'Den QR-Code groß zeigen, oder wieder klein',
    qrLabel: 'QR-Code des Links',
    qrTooLong: 'Der Link ist zu lang für einen QR-Code. Kürze die Anleitung, oder teile den Link.',
    saveQr: 'Als SVG speichern',
    dismiss: 'Schließen',
    locked: 'Von deiner Lehrkraft gesperrt',
    projector: { name: 'Beamer', results: 'Ergebnisse', leave: 'Beamer-Modus beenden' },
    embedded: {
      open: 'In Cascade Lab öffnen',
      noStorage:
        'Hier wird nichts aufbewahrt: Diese Seite wird innerhalb einer anderen gezeigt, die das Speichern nicht zulässt.',
    },
  },
};
