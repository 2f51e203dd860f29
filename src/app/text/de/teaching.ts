/** Der kurze Leitfaden fürs Unterrichten, in der Hilfe. */
import type { Words } from '../../../core/language';
import type { teachingWords } from '../en-teaching';
import { count } from '../format';

export const teachingGerman: { 'app/teaching/teachingWords': Words<typeof teachingWords> } = {
  'app/teaching/teachingWords': {
    intro: [
      'Jede Lektion fragt nach einer Vorhersage, bevor sie zeigt, was geschieht. Lass alle vorhersagen und warte mit der Auflösung, bis sie es getan haben: Was bleibt, ist der Abstand zwischen dem Gesagten und dem, was kam.',
      'Nichts muss installiert werden, niemand braucht ein Konto, und nichts verlässt die Geräte deiner Klasse.',
    ],
    hour: 'Eine Stunde, Minute für Minute',
    plan: [
      [
        'Vorher',
        'Spiel die Lektion einmal selbst. Mach einen Lektionslink: deine Anweisung, dein Startwert, die Regler, die du verbirgst. Öffne das Labor einmal im Raum; von da an geht es ohne Verbindung.',
      ],
      ['0 – 5', 'Wirf den ersten Schritt an die Wand (Taste F). Sag, was zu sehen ist, nicht, was kommen wird.'],
      [
        '5 – 15',
        'Teil den Link oder seinen QR-Code. Alle sagen auf ihrem eigenen Gerät vorher und kopieren den Antwortcode, oder sie heben die Hand und du tippst die Striche.',
      ],
      [
        '15 – 20',
        'Füg die Codes unter „Klasse“ ein: Neben der Achse steht ein Ring je Antwort. Frag zwei, die weit auseinanderliegen, nach ihren Gründen.',
      ],
      ['20 – 30', 'Löse auf. Lass die Klasse den Unterschied laut lesen, bevor du zu „Warum“ gehst.'],
      [
        '30 – 40',
        'Alle spielen mit den ein bis drei Reglern der Lektion und beantworten dann die Fragen. Es läuft keine Uhr, und jede Antwort wird erklärt.',
      ],
      [
        '40 – 55',
        '„Im Labor öffnen“: dasselbe Experiment mit allen Einstellungen. Eine Frage je Paar, zum Beispiel aus dem letzten Schritt, „Als Nächstes“.',
      ],
      ['55 – 60', 'Fünf Fragen des Quiz mit einem Startwert für alle, durch Handzeichen.'],
    ],
    tools: 'Was es zum Unterrichten gibt',
    toolList: [
      [
        'Lektionslink',
        'In einer Lektion das Kettenzeichen, auf jeder anderen Seite „Teilen“, „Lektionslink machen“. Er enthält das Experiment, den Startwert und deine Worte, nie Daten.',
      ],
      [
        'Beamer',
        'Taste F oder der Knopf. Bild auf und Bild ab eines Presenters blättern die Lektion. Wer ihn verlässt, hat alles wie zuvor.',
      ],
      [
        'Antwortcodes',
        'Eine Zeile lesbarer Text je Antwort, höchstens 200 Zeichen. Füg so viele auf einmal ein, wie du willst; was ein Chat verdorben hat, wird geheilt oder benannt.',
      ],
      [
        'Einbetten',
        'Der Schnipsel neben dem Link setzt das Labor in eine Seite deines Kurses, ohne seine Leiste. Es geht auch dort, wo Speicher verweigert wird, und sagt es.',
      ],
      [
        'Startwerte',
        'Derselbe Startwert gibt allen dasselbe Glück. Jede Lektion wurde für ihren eigenen Startwert und für drei andere geprüft.',
      ],
      ['Quiz', 'Zwanzig Fragen, nach Arbeit; der Startwert bestimmt, welche.'],
    ],
    lessons: 'Die Lektionen',
    minutes: (n) => `${count(n)} Minuten`,
  },
};
