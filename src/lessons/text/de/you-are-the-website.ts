import type { Words } from '../../../core/language';
import { formatCount } from '../../../plots/format';
import type { youAreTheWebsiteWords } from '../en/you-are-the-website';

/** Words of the lesson “You are the website”, in German. */
export const youAreTheWebsiteGerman: { 'lessons/you-are-the-website': Words<typeof youAreTheWebsiteWords> } = {
  'lessons/you-are-the-website': {
    steps: {
      play: 'Spielen',
      predict: 'Vorhersagen',
      reveal: 'Auflösen',
      chain: 'Weiterspielen',
      why: 'Warum',
      check: 'Probe',
    },
    rules: {
      'online-search': 'schaut voraus',
      'online-greedy': 'beste Chance jetzt',
      greedy: 'eigene Neigung',
      'weight-sum': 'Einfluss',
      random: 'irgendwen',
    },
    boards: { celebrity: 'Berühmtheit', chain: 'Kette', club: 'Club' },
    said: 'Personen, die Ja sagen, im Mittel',
    you: 'du, in einem Spiel',
    predicted: 'du hast gesagt',
    luck: 'mit deinem Zufall',
    play: {
      title: 'Du hast zwei Anstöße. Wen fragst du zuerst?',
      over: (reached) => `Beide Anstöße sind gemacht: ${reached} von 2 haben zugesagt.`,
      text: [
        'Du bist die Website. Ein [Anstoß](push) zeigt einer Person etwas, und sie sagt Ja oder lehnt ab. Ohne dich breitet sich nichts aus.',
        'Die Zahl in einem Kreis ist die Chance in Prozent, jetzt Ja zu sagen. Ben hört auf Ann: Hat sie zugesagt, ist seine Chance 95 statt 45.',
        'Wähl jemanden und stoß an. Wer ablehnt, darf wieder gefragt werden, das kostet einen weiteren Anstoß.',
      ],
      note: (seed) =>
        `Antworten folgen aus Chance und Zufall. Der Zufall hat Startwert ${seed}: Derselbe Anstoß trifft auf dieselbe Antwort.`,
    },
    predict: {
      title: 'Vierzehn Personen, sechs Anstöße. Zuerst Neigung oder Einfluss?',
      text: [
        'Eine Person hier hat ein großes Gefolge; andere haben Freunde, die aufeinander hören. Spiel auf dem Feld, einmal oder öfter.',
        'Dann sag, welche feste Regel auf diesem Feld im Mittel die meisten Personen gewinnt.',
      ],
      label: 'die beste von drei Regeln auf diesem Feld',
      options: {
        taste: 'frag, wer es selbst am meisten mag',
        influence: 'frag, auf wen am meisten gehört wird',
        anybody: 'frag irgendwen, zufällig',
      },
      short: { taste: 'eigene Neigung', influence: 'Einfluss', anybody: 'irgendwen' },
      note: 'Kleine Bögen um einen Kreis: eigene Neigung in Grau, Freunde, die zugesagt haben, in Schriftfarbe. Pfeile: wer auf wen hört.',
    },
    reveal: {
      title: (influence, random) =>
        `Die Einflussreichste zu fragen gewinnt ${influence} Personen. Irgendwen zu fragen gewinnt ${random}.`,
      text: (taste, ahead, now) => [
        `Die Berühmtheit sagt fast nie Ja. Wer sie immer wieder fragt, hat alle Anstöße verbraucht, bevor ihr Gefolge zählt. Zuerst nach eigener Neigung gewinnt ${taste}.`,
        `Eine Regel, die vorausschaut, gewinnt ${ahead}. Auf diesem Feld ist die beste Chance jetzt ebenso gut: ${now}.`,
      ],
      note: (replays) =>
        `Exakte Erwartungswerte; bei „irgendwen“ das Mittel von ${formatCount(replays)} Kampagnen, ± 2 Standardfehler. Ein Spiel von dir ist eine Ziehung: Vergleich es mit dem, was die Regeln mit deinem Zufall geschafft haben.`,
    },
    chain: {
      title: 'Zehn Personen in einer Reihe. Wo beginnt eine Kette?',
      over: (reached, ahead) =>
        `Du hast ${reached} erreicht. Vorausschauen hat mit demselben Zufall ${ahead} erreicht.`,
      text: [
        'Alle hören auf die Person davor. Die letzte hat jetzt die größte Chance, aber auf sie hört niemand.',
        'Acht Anstöße. Spiel, und dann sieh, was die Regeln mit genau deinem Zufall geschafft haben.',
      ],
      note: 'Deine Antworten stammen aus denselben Ziehungen wie die der Regeln: dieselbe Person, derselbe Versuch, dieselbe Antwort.',
    },
    why: {
      title: 'Welche feste Regel gut ist, hängt vom Feld ab. Vorausschauen passt zu allen dreien.',
      text: (chain, club) => [
        `Auf der Kette gewinnt die beste Chance jetzt ${chain.now} und Vorausschauen ${chain.ahead}: Der Kopf der Kette macht das nächste Ja wahrscheinlich, solange noch Anstöße da sind. Im Club gewinnt Einfluss ${club.influence} und eigene Neigung ${club.taste}, umgekehrt wie vorher.`,
        '[OnlineSearch](online-search) zählt beides zusammen: die Chance jetzt und was ein Ja für die besten Chancen der übrigen Anstöße bewirkt.',
      ],
      source: 'Chance, jetzt Ja zu sagen, und was dieses Ja den n besten übrigen Chancen hinzufügt; PDC, Gleichung 7',
      note: (replays) =>
        `Exakte Erwartungswerte; bei „irgendwen“ das Mittel von ${formatCount(replays)} Kampagnen, ± 2 Standardfehler. Auf keinem der drei Felder erwartet eine andere dieser Regeln mehr als Vorausschauen.`,
    },
    check: {
      title: 'Probe',
      text: [
        'Du darfst zehn Personen auf ein Konzert hinweisen. Einer Person folgt eine Million, und sie antwortet nie auf solche Nachrichten.',
      ],
      question: 'Wen fragst du zuerst?',
      options: {
        star: 'die Person, der eine Million folgt, zehnmal',
        both: 'wer wahrscheinlich hingeht und Freunde hat, die dann auch gingen',
        sure: 'wer am wahrscheinlichsten hingeht, Freunde hin oder her',
      },
      because: {
        star: (influence, random) =>
          `Einfluss zählt erst nach einem Ja. Auf dem Feld der Berühmtheit gewann diese Regel ${influence}, irgendwen zu fragen ${random}.`,
        both: (ahead) =>
          `Die Chance jetzt und was sie eröffnet: Auf der Kette gewann das im Mittel ${ahead} von zehn, mehr als jede andere Regel hier.`,
        sure: (now, ahead) =>
          `Gut, wo Freunde keine Rolle spielen. Auf der Kette gewann das im Mittel ${now} und Vorausschauen ${ahead}.`,
      },
      again: 'Du hast mit einem guten Plan eine Person erreicht. War der Plan falsch?',
      luckOptions: { yes: 'ja, das war er', no: 'ein Spiel sagt das nicht' },
      luckBecause: {
        yes: (low, high) =>
          `Auf dem Feld der Berühmtheit gewann Vorausschauen in fünf von 100 Kampagnen ${low} oder weniger und in anderen fünf ${high} oder mehr: derselbe Plan, anderer Zufall.`,
        no: 'Eine Kampagne ist eine Ziehung. Pläne vergleicht man nach dem, was sie im Mittel gewinnen.',
      },
    },
    next: [
      'Spiel die Stufe „Club“ und finde heraus, wie man hineinkommt.',
      'Gib dir zwanzig Anstöße und sieh, welche Regeln aufholen.',
    ],
  },
};
