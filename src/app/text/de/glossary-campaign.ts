import type { Words } from '../../../core/language';
import { PDC } from '../../help/glossary-entry';
import type { campaignWords } from '../../help/glossary-campaign';

/** Words of push-driven campaigns, in German: what is done, and how it is judged. */
export const glossaryCampaignGerman: { 'help/glossary-campaign/campaignWords': Words<typeof campaignWords> } = {
  'help/glossary-campaign/campaignWords': [
    {
      id: 'adaptivity-gap',
      word: 'Adaptivitätslücke',
      sentence:
        'Was es wert ist, jede Antwort vor dem nächsten Anstoß zu sehen: die beste Strategie durch die beste Liste von Anstößen, die vorher feststeht. 1 heißt, dass sich das Warten auf Antworten nicht lohnt.',
      formula: 'Lücke = f(∅, L) / max über u₁ … u_L von E[Zusagen]; ein Anstoß nach der Zusage ist verloren',
      source: 'Dean, Goemans und Vondrák 2008',
    },
    {
      id: 'batch',
      word: 'Gruppe',
      symbol: 'B',
      sentence:
        'Mehrere Personen, die zusammen gefragt werden, bevor eine von ihnen geantwortet hat. Mit Gruppen aus einer Person ist die Kampagne die der Arbeit; größere sind nie mehr wert.',
      formula:
        'f_B(A, n) = max über S, |S| ≤ min(B, n), von E[|O| + f_B(A ∪ O, n − |S|)], O diejenigen aus S, die zusagen',
      source: `${PDC}, Abschnitt III, dort als Ausblick; die Regel ist unsere`,
    },
    {
      id: 'budget',
      word: 'Budget',
      symbol: 'L',
      sentence:
        'Wie viele Anstöße eine Kampagne hat. Da man nach einer Ablehnung wieder fragen darf, kann es größer sein als die Zahl der Personen.',
      formula: 't = 1 … L',
      source: `${PDC}, Definition 1`,
    },
    {
      id: 'chance',
      word: 'Chance',
      symbol: 'q(A, u)',
      sentence:
        'Wie wahrscheinlich eine Person Ja sagt, wenn sie jetzt gefragt wird: ihre eigene Neigung und was alle Freunde hinzufügen, die zugesagt haben. Sie fällt während einer Kampagne nie.',
      formula: 'q(A, u) = b_u + Σ w_vu über v in A, mit b_u + Σ w_vu über alle v ≤ 1',
      source: `${PDC}, Definition 1`,
    },
    {
      id: 'common-random-numbers',
      word: 'Derselbe Zufall',
      sentence:
        'Strategien werden mit demselben Zufall verglichen: in Simulationen eine Ziehung für jeden Lauf und Anstoß, wen er auch trifft; im Spiel eine für jede Person und jeden Versuch, wann er auch kommt. Worin sich zwei Strategien unterscheiden, ist dann viel genauer bekannt als jede für sich.',
      formula:
        'Ja, wo U < q: U(r, t) für Anstoß t in Lauf r, im Spiel U(u, k) für Versuch k bei Person u; SE eines Unterschieds aus den Unterschieden Lauf für Lauf',
      source: 'Glasserman und Yao 1992',
    },
    {
      id: 'delay',
      word: 'Verspätung',
      symbol: 'd',
      sentence:
        'Um wie viele Anstöße später als sofort eine Antwort bekannt wird. Bis dahin kann die Person nicht wieder gefragt werden, und für die Chancen ihrer Freunde zählt sie nicht.',
      formula: 'die Antwort auf Anstoß t ist vor Anstoß t + 1 + d bekannt; d = 0: sofort',
      source: `${PDC}, Abschnitt III, dort als Ausblick; die Regel ist unsere`,
    },
    {
      id: 'influence-weight',
      word: 'Einfluss unter Freunden',
      symbol: 'w',
      sentence:
        'Wie viel eine befreundete Person, die zugesagt hat, zur Chance einer anderen hinzufügt. Der Einfluss w(u) einer Person ist, was sie allen, die auf sie hören, zusammen hinzufügt.',
      formula: 'w_vu ≥ 0 auf der Kante v → u; w(u) = Σ w_uv über v',
      source: `${PDC}, Definition 1 und Abschnitt V-A`,
    },
    {
      id: 'luck',
      word: 'Glück',
      sentence:
        'Was Antworten zu einem Spiel beigetragen haben: bei jedem Anstoß, um wie viel besser die Lage nach der Antwort war, als davor zu erwarten stand. Im Mittel ist Glück null, wer auch spielt. In einem Spiel hat jede Person für jeden Versuch eine Ziehung: Derselbe Versuch bei ihr trifft auf dieselbe Ziehung, wann er auch kommt.',
      formula: 'Glück = Σₜ (Ja + Wert nach der Antwort − Wert des Anstoßes); Anfangswert + Können + Glück = Par',
      source: 'Von uns; Werte wie in PDC, Gl. 2–3, mit OnlineSearch',
    },
    {
      id: 'par',
      word: 'Par',
      sentence: 'Die Zusagen bisher und was OnlineSearch mit den übrigen Anstößen noch hinzuzufügen erwartet.',
      formula: 'Par = |A| + Wert von OnlineSearch ab (A, n)',
      source: 'Von uns, nach dem Golf',
    },
    {
      id: 'policy',
      word: 'Strategie',
      symbol: 'π',
      sentence:
        'Eine Regel, die sagt, wen man als Nächstes anstößt, was bisher auch geschehen ist. Die beste muss nur wissen, wer zugesagt hat und wie viele Anstöße übrig sind.',
      formula: 'π(A, n) = die Person, die angestoßen wird',
      source: `${PDC}, Abschnitt III und Satz 1`,
    },
    {
      id: 'preference',
      word: 'Eigene Neigung',
      symbol: 'b',
      sentence:
        'Wie wahrscheinlich eine Person Ja sagt, wenn noch niemand aus ihrem Freundeskreis zugesagt hat: wie sehr sie den Inhalt selbst mag.',
      formula: 'b_u = q(∅, u); gezogen: b_u = θ U[0, 1]',
      source: `${PDC}, Definition 1 und Abschnitt V-A`,
    },
    {
      id: 'push',
      word: 'Anstoß',
      symbol: 'u_t',
      sentence:
        'Die Website zeigt den Inhalt einer Person, und diese sagt Ja oder lehnt ab. Ohne Anstoß geschieht nichts.',
      formula: 'A wird mit Wahrscheinlichkeit q(A, u) zu A ∪ {u} und bleibt sonst A',
      source: `${PDC}, Definition 1`,
    },
    {
      id: 'refusal',
      word: 'Ablehnung',
      sentence:
        'Ein Anstoß, auf den kein Ja kam. Sie kostet den Anstoß und ändert sonst nichts: Die Person darf wieder gefragt werden, mit derselben Chance.',
      formula: 'P(Ablehnung) = 1 − q(A, u)',
      source: `${PDC}, Definition 1`,
    },
    {
      id: 'skill',
      word: 'Können',
      sentence:
        'Was die eigenen Entscheidungen zu einem Spiel beigetragen haben, jede vor ihrer Antwort an dem beurteilt, was OnlineSearch in diesem Moment erwartet. Es kann über null liegen, denn OnlineSearch ist nicht immer die beste Strategie.',
      formula: 'Können = Σₜ (Wert des Anstoßes − Wert des Moments), beides bei OnlineSearch danach',
      source: 'Von uns; Werte wie in PDC, Gl. 2–3, mit OnlineSearch',
    },
    {
      id: 'spread',
      word: 'Reichweite einer Kampagne',
      symbol: 'u(π)',
      sentence:
        'Wie viele Personen im Mittel zugesagt haben, wenn die Anstöße aufgebraucht sind; wer schon am Anfang dabei war, zählt nicht.',
      formula: 'u(π) = E |A nach Anstoß L| − |A vor Anstoß 1|',
      source: `${PDC}, Abschnitt III`,
    },
    {
      id: 'theta',
      word: 'Anteil der eigenen Neigung',
      symbol: 'θ',
      sentence:
        'Wie Neigungen und Einfluss gezogen werden, wo niemand sie kennt: Bei 1 hört niemand auf Freunde, bei 0 kann nie jemand anfangen.',
      formula: 'b_u = θ U, w_vu = (1 − θ) U / d_u, jedes U gleichverteilt, d_u: auf wie viele u hört',
      source: `${PDC}, Abschnitt V-A`,
    },
  ],
};
