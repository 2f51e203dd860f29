import type { Words } from '../../../core/language';
import type { Piece } from '../../../plots/ExplainCurve';
import type { learnSentences } from '../en-campaign-learn-sentences';
import { count, counted } from '../format';
import { n, sentence } from '../sentence';

const over = (visits: number, r: string): Piece[] =>
  sentence`Bei ${n(counted(visits, 'Besuch', 'Besuchen'))} ist ${n(r)}`;

/** What is said of a log, of what was learned from it, and of attention, on the Campaign page, in German. */
export const campaignLearnSentencesGerman: {
  'app/campaign-learn-sentences/learnSentences': Words<typeof learnSentences>;
} = {
  'app/campaign-learn-sentences/learnSentences': {
    models: {
      acted: (share, samples) =>
        sentence`In ${n(share)} der ${count(samples)} Fälle, in denen ein Freund reagiert hat, hat auch die Person selbst reagiert.`,
      best: (model, error, next, nexts) =>
        sentence`Zurückgehaltene Fälle werden am besten durch ${model} vorhergesagt: quadratischer Fehler ${n(error)}, gegen ${n(nexts)} durch ${next}.`,
      open: (model, error, next, nexts) =>
        sentence`Zurückgehaltene Fälle werden am besten durch ${model} vorhergesagt: quadratischer Fehler ${n(error)}, nicht zu unterscheiden von ${n(nexts)} durch ${next}.`,
      habit: (error) => sentence`Gewohnheit allein kommt auf ${n(error)}.`,
      nothingHelps: 'Weder Freunde noch Neigung helfen, dieses Protokoll vorherzusagen.',
      byHeart: (model, seen, kept) =>
        sentence`In Fällen, aus denen gelernt wurde, kommt „${model}“ auf ${n(seen)}, am wenigsten von allen, in neuen aber auf ${n(kept)}: Da ist Zufall auswendig gelernt. Eine stärkere Regularisierung hält das zurück.`,
    },
    calibration: {
      off: (model, share) => sentence`Chancen, die „${model}“ vorhersagt, liegen im Mittel um ${n(share)} daneben.`,
      extreme: 'Sie sind zu extrem: Die Wahrheit liegt näher an der Mitte.',
      timid: 'Sie sind zu zaghaft: Die Wahrheit liegt weiter von der Mitte weg.',
    },
    campaign: {
      friends: (item, own, more) =>
        sentence`Auf ${item} reagiert eine Person im Mittel mit Chance ${n(own)}, solange kein Freund reagiert hat; haben es alle getan, ist die Chance um ${n(more)} größer.`,
      alone: (item, own) =>
        sentence`Auf ${item} reagiert eine Person im Mittel mit Chance ${n(own)}, solange kein Freund reagiert hat; Freunde ändern daran nichts.`,
      scaled: (scaled, users) =>
        sentence`Bei ${n(`${count(scaled)} von ${counted(users, 'Person', 'Personen')}`)} kam beides zusammen auf mehr als 1: Freunde zählen dort weniger, als gelernt wurde.`,
      unseen: (users) =>
        sentence`Bei ${n(counted(users, 'Person', 'Personen'))} hat nie ein Freund reagiert: Sie ${users === 1 ? 'zählt' : 'zählen'} als Durchschnitt.`,
    },
    attention: {
      none: (visits) =>
        sentence`Bei ${n(counted(visits, 'Besuch', 'Besuchen'))} ändert sich nichts; von einer Korrelation kann da keine Rede sein.`,
      limited: (visits, r) =>
        sentence`${over(visits, r)}: Wer mehr Beiträge gezeigt bekam, hat nicht mehr geteilt. Die Aufmerksamkeit ist begrenzt.`,
      few: (visits, r) => sentence`${over(visits, r)}: zu wenige Besuche, um es von null zu unterscheiden.`,
      fewer: (visits, r) => sentence`${over(visits, r)}: Wer mehr Beiträge gezeigt bekam, hat weniger geteilt.`,
      more: (visits, r, slope) =>
        sentence`${over(visits, r)}: Mit jedem weiteren gezeigten Beitrag werden ${n(slope)} mehr geteilt. Die Aufmerksamkeit ist nicht an ihrer Grenze.`,
    },
  },
};
