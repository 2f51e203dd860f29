import type { Words } from '../../../core/language';
import type { Piece } from '../../../plots/ExplainCurve';
import type { Lead, planSentences } from '../en-campaign-plan-sentences';
import { counted } from '../format';
import { n, sentence } from '../sentence';

/** After "mit". */
const pushes = (k: number): Piece => n(counted(k, 'Anstoß', 'Anstößen'));
const comesTo = (lead: Lead): Piece[] =>
  sentence`${lead.policy} kommt mit ${pushes(lead.pushes)} auf ${n(lead.yeses)} Zusagen`;
const asksHer = (name: string, chance: string): Piece[] =>
  sentence`Frage ${name}: Die Chance einer Zusage ist ${n(chance)}, und sie`;
const loses = (loss: string, atLeast: boolean): Piece[] => sentence`${atLeast ? 'mindestens ' : ''}${n(loss)}`;

/** What is said of policies, of the optimum and of a single push on the Campaign page, in German. */
export const campaignPlanSentencesGerman: { 'app/campaign-plan-sentences/planSentences': Words<typeof planSentences> } =
  {
    'app/campaign-plan-sentences/planSentences': {
      methods: {
        onlineSearch: 'OnlineSearch',
        onlineGreedy: 'OnlineGreedy',
        greedy: 'Greedy',
        weightSum: 'WeightSum',
        sponsorGreedy: 'Sponsor-Greedy',
        random: 'Zufall',
        optimum: 'Optimum',
      },
      nobody:
        'Niemand sagt zu: Ohne eigene Neigung oder einen Freund, der schon zugesagt hat, kann niemand den Anfang machen.',
      winner: {
        alone: (lead) => sentence`${comesTo(lead)}.`,
        same: (lead, next) => sentence`${comesTo(lead)}, und ${next} auf genau gleich viele.`,
        exact: (lead, gap, next) =>
          sentence`${comesTo(lead)}, ${n(gap)} mehr als ${next} auf dem zweiten Platz: exakte Werte, ohne Zufall.`,
        unpaired: (lead, next, yeses) => sentence`${comesTo(lead)}; danach kommt ${next} mit ${n(yeses)}.`,
        open: (lead, next, difference) =>
          sentence`${comesTo(lead)}. Von ${next} ist es hier nicht zu unterscheiden: Lauf für Lauf liegen ${n(difference)} dazwischen.`,
        clear: (lead, difference, next) =>
          sentence`${comesTo(lead)}, ${n(difference)} mehr als ${next} auf dem zweiten Platz.`,
      },
      why: {
        nobodyListens:
          'Niemand hört auf Freunde (θ = 1): Ein Ja bringt später nichts, und es zählt nur die beste Chance jetzt.',
        starts: (influence, rival, rivals) =>
          sentence`OnlineSearch beginnt mit Personen, auf die andere hören: anfangs ein Einfluss von ${n(influence)}, bei ${rival} ${n(rivals)}.`,
        lower: (chance, rivals) => sentence`Dafür nimmt es kleinere Chancen in Kauf (${n(chance)} gegen ${n(rivals)}).`,
        lowerAtFirst: (chance, rivals, last, rivalsLast) =>
          sentence`Dafür nimmt es kleinere Chancen in Kauf (${n(chance)} gegen ${n(rivals)}), und am Ende zahlt sich das aus: ${n(last)} gegen ${n(rivalsLast)}.`,
      },
      weightSum: {
        repeats:
          'WeightSum ist schlechter als der Zufall: Es fragt die einflussreichste Person immer wieder, bis sie zusagt, so unwahrscheinlich das auch ist.',
        once: 'WeightSum ist schlechter als der Zufall: Wer den größten Einfluss hat, sagt deshalb noch nicht leicht zu.',
      },
      reach: {
        atOnce: (optimum) =>
          sentence`Bei sofortigen Antworten ist das Optimum ${n(optimum)}; was bei späteren das Beste ist, steht unter „Andere Regeln“, auf winzigen Netzwerken.`,
        atOnceBound: (upper) =>
          sentence`Bei sofortigen Antworten kommt keine Strategie über ${n(upper)}; was bei späteren das Beste ist, steht unter „Andere Regeln“, auf winzigen Netzwerken.`,
        optimal: (optimum, sampled) =>
          sentence`Keine Strategie kann besser sein: Das Optimum ist ${n(optimum)}${sampled ? ', im Rahmen des Fehlers der Läufe' : ''}.`,
        ofOptimum: (optimum, policy, share) =>
          sentence`Bestenfalls sind es ${n(optimum)}: ${policy} erreicht davon ${n(share)}.`,
        ofBound: (upper, policy, share) =>
          sentence`Keine Strategie kann über ${n(upper)} kommen; ${policy} hat also mindestens ${n(share)} dessen, was zu holen ist.`,
      },
      search: {
        proved: (value, budget) =>
          sentence`Die beste Strategie überhaupt kommt mit ${pushes(budget)} auf ${n(value)} Zusagen. Das ist bewiesen: Keine ist besser.`,
        noUpper: (lower, budget) =>
          sentence`Gefunden ist eine Strategie, die mit ${pushes(budget)} auf ${n(lower)} Zusagen kommt. Eine obere Schranke ist noch nicht bekannt.`,
        noLower: (upper, budget) => sentence`Keine Strategie kommt mit ${pushes(budget)} über ${n(upper)} Zusagen.`,
        between: (lower, upper, share, budget) =>
          sentence`Gefunden ist eine Strategie, die mit ${pushes(budget)} auf ${n(lower)} Zusagen kommt, und keine kommt über ${n(upper)}: Sie hat mindestens ${n(share)} des Optimums.`,
      },
      move: {
        changesNothing: (name, chance) => sentence`${asksHer(name, chance)} ändert später nichts.`,
        adds: (name, chance, later) => sentence`${asksHer(name, chance)} bringt später ${n(later)} Zusagen.`,
        costs: (name, chance, later) =>
          sentence`${asksHer(name, chance)} kostet später ${n(later)}, denn zweimal zusagen geht nicht.`,
        asGood: (name) => sentence`${name} ist ebenso gut.`,
        likelier: (name, chance, loss, atLeast) =>
          sentence`Bei ${name} wäre eine Zusage wahrscheinlicher (${n(chance)}), aber diese Frage zuerst kostet ${loses(loss, atLeast)}.`,
        next: (name, loss, atLeast) => sentence`Die nächstbeste Wahl, ${name}, kostet ${loses(loss, atLeast)}.`,
      },
    },
  };
