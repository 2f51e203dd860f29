import type { Words } from '../../../core/language';
import { PROPNET } from '../../help/glossary-entry';
import type { influenceWords } from '../../help/glossary-influence';

/** Words of influence in continuous time, in German. */
export const glossaryInfluenceGerman: { 'help/glossary-influence/influenceWords': Words<typeof influenceWords> } = {
  'help/glossary-influence/influenceWords': [
    {
      id: 'activation-rate',
      word: 'Aktivierungsrate',
      symbol: 'αⱼᵢ',
      sentence:
        'Wie schnell ein aktiver Knoten j seinen Nachbarn i aktiviert. Ist die Verzögerung gedächtnislos, dauert es im Mittel 1/α, und in einer kurzen Zeit h geschieht es mit der Wahrscheinlichkeit α h.',
      formula: 'P(Verzögerung > s) = exp(−αⱼᵢ s)',
      source: `${PROPNET}, Abschnitt 1`,
    },
    {
      id: 'antithetic-pair',
      word: 'Antithetisches Paar',
      symbol: 'ξ, ξ′',
      sentence:
        'Zwei Läufe mit demselben Zufall, nur auf den Kopf gestellt: Wo der eine eine kurze Verzögerung zieht, zieht der andere eine lange. Jeder für sich ist ein ehrlicher Lauf; ihr Mittel schwankt weniger als das von zwei unabhängigen.',
      formula: 'ξ = Q(u; αT), ξ′ = Q(1 − u; αT), u gleichverteilt',
      source: `${PROPNET}, Abschnitt 4.2 und Algorithmus 1; Maginnis, West und Dullerud 2014`,
    },
    {
      id: 'continest',
      word: 'ConTinEst',
      sentence:
        'Schätzt, wie viele Knoten bis zur Zeit t erreichbar sind: Alle Verzögerungen werden gezogen, jeder Knoten bekommt eine zufällige Zahl, und die kleinste im Abstand t verrät, wie viele Knoten dort sind. Es kennt keine Erholung und keine einzelnen Knoten.',
      formula:
        'Anzahl ≈ (m − 1)/Σᵤ r*ᵤ, r* = kleinste der Zahlen Exp(1) im Abstand t von den Quellen, m Sätze von Zahlen',
      source: 'Du, Song, Gomez-Rodriguez und Zha 2013; Listen kleinster Zahlen: Cohen 1997',
    },
    {
      id: 'hazard',
      word: 'Hazard',
      symbol: 'h(s)',
      sentence:
        'Wie wahrscheinlich es ist, dass etwas gerade jetzt geschieht, wenn es noch nicht geschehen ist. Ein gleichbleibender Hazard ist gedächtnislos; einer, der mit dem Alter fällt, ist schwindendes Interesse.',
      formula: 'P(Verzögerung > s) = exp(−H(s)), H(s) = ∫₀ˢ h(u) du',
      source: `${PROPNET}, Abschnitt 5.1 und Gl. 25`,
    },
    {
      id: 'held-out',
      word: 'Zurückgehaltene Kaskaden',
      sentence:
        'Kaskaden, die beim Lernen der Raten nicht verwendet werden, damit sich das Gelernte an Ungesehenem beurteilen lässt.',
      formula: 'Fehler(t) = |Î(t) − I(t)| / I(t) über die zurückgehaltenen Kaskaden',
      source: `${PROPNET}, Abschnitt 6.3, Abb. 7–8`,
    },
    {
      id: 'influence',
      word: 'Einfluss',
      symbol: 'I(t)',
      sentence: 'Die erwartete Zahl aktiver Knoten zur Zeit t. Die Quellen zählen mit.',
      formula: 'I(t) = Σᵢ pᵢ(t) = E Σᵢ Xᵢ(t)',
      source: `${PROPNET}, Abschnitt 1`,
    },
    {
      id: 'jump-sde',
      word: 'Sprung-SDE',
      symbol: 'dX',
      sentence:
        'Eine stochastische Differentialgleichung, deren Lösung springt: Der Zustand eines Knotens, 0 oder 1, ändert sich nur an den Marken von Poisson-Prozessen, einem für jede Kante und einem für die Erholung jedes Knotens.',
      formula: 'dXᵢ(t) = (1 − Xᵢ(t−)) Σⱼ Xⱼ(t−) dNⱼᵢ(t) − Xᵢ(t−) dMᵢ(t)',
      source: `${PROPNET}, Gl. 1–2 und 11`,
    },
    {
      id: 'kkt',
      word: 'KKT-Bedingungen',
      sentence:
        'Woran man ein Maximum erkennt, wenn Werte nicht unter null fallen dürfen: Bei einer Rate über null verschwindet der Gradient, bei einer Rate von null zeigt er nicht nach oben.',
      formula: 'α ≥ 0, ∂ℓ/∂α ≤ 0, α ∂ℓ/∂α = 0',
      source: 'Karush 1939; Kuhn und Tucker 1951',
    },
    {
      id: 'mean-field',
      word: 'Mittleres Feld',
      sentence:
        'Eine Differentialgleichung für jede Wahrscheinlichkeit, als wären Nachbarn unabhängig. Es ist schnell, ergibt jedes Mal dasselbe und liegt nie zu niedrig, kann aber viel zu hoch liegen.',
      formula: 'dpᵢ/dt = (1 − pᵢ) Σⱼ αⱼᵢ pⱼ − γᵢ pᵢ',
      source: `${PROPNET}, Gl. 26; Van Mieghem, Omic und Kooij 2009`,
    },
    {
      id: 'netrate',
      word: 'NetRate',
      sentence:
        'Lernt allein aus Kaskaden die Raten zwischen Personen: diejenigen, mit denen die beobachteten Zeiten am wahrscheinlichsten sind. Jede Person ist eine eigene konkave Aufgabe, also gibt es eine beste Antwort.',
      formula: 'ℓᵢ(α) = Σ über Kaskaden von ln Σⱼ h(tᵢ − tⱼ; αⱼᵢ) − Σⱼ H(tᵢ − tⱼ; αⱼᵢ)',
      source: 'Gomez-Rodriguez, Balduzzi und Schölkopf 2011; PropNet-SDE, Abschnitt 6.3',
    },
    {
      id: 'poisson-process',
      word: 'Poisson-Prozess',
      symbol: 'N(t)',
      sentence:
        'Marken auf der Zeitachse, die unabhängig voneinander fallen, im Mittel eine feste Zahl je Zeiteinheit. Die Marke einer Kante bedeutet: Ist ihr Anfang jetzt aktiv, so wird ihr Ende aktiv.',
      formula: 'P(N(T) = k) = (αT)ᵏ e^(−αT)/k!',
      source: `${PROPNET}, Abschnitt 3`,
    },
    {
      id: 'power-law-delay',
      word: 'Potenzgesetz-Verzögerung',
      symbol: 'δ',
      sentence: 'Verzögerungen mit schwerem Ende: Keine ist kürzer als δ, einige wenige sind sehr lang.',
      formula: 'h(s) = α/s für s > δ, P(Verzögerung > s) = (s/δ)^(−α)',
      source: `Gomez-Rodriguez, Balduzzi und Schölkopf 2011, Tabelle 1; ${PROPNET}, Abschnitt 5.1`,
    },
    {
      id: 'rayleigh-delay',
      word: 'Rayleigh-Verzögerung',
      sentence:
        'Verzögerungen, deren Hazard mit dem Alter des aktiven Knotens wächst: Kaum eine ist sehr kurz oder sehr lang. Das Labor schreibt α wie NetRate und ConTinEst.',
      formula: 'h(s) = α s, P(Verzögerung > s) = exp(−α s²/2)',
      source: `Gomez-Rodriguez, Balduzzi und Schölkopf 2011, Tabelle 1; ${PROPNET}, Abschnitt 5.1`,
    },
    {
      id: 'recovery-rate',
      word: 'Erholungsrate',
      symbol: 'γᵢ',
      sentence:
        'Wie schnell ein aktiver Knoten aufhört, aktiv zu sein: Im Mittel bleibt er es 1/γ lang. Danach kann er wieder aktiviert werden (SIS) oder ist für immer immun (SIR); ohne Erholung (SI) bleibt er aktiv.',
      formula: 'P(nach s noch aktiv) = exp(−γᵢ s)',
      source: `${PROPNET}, Gl. 2`,
    },
    {
      id: 'step-schemes',
      word: 'Euler- und Taylor-Verfahren',
      sentence:
        'Wege, einer Sprunggleichung in Schritten von h zu folgen. So, wie sie dastehen, können sie die Zustände 0 und 1 verlassen, deshalb behält das Labor sie nur zum Lernen; die exakten Wege brauchen keinen Schritt.',
      formula: 'Yₖ₊₁ = Yₖ + F(Yₖ) ΔPₖ (Euler); mit den Gliedern zweiter Ordnung in ΔPₑ ΔP_f (Taylor)',
      source: `${PROPNET}, Gl. 14–15; Platen und Bruti-Liberati 2010`,
    },
    {
      id: 'throttled-attention',
      word: 'Begrenzte Aufmerksamkeit',
      symbol: 'θᵢ',
      sentence:
        'Ein Knoten hört nur bis zu einem gewissen Maß auf seine aktiven Nachbarn: Ihre Raten ergeben zusammen höchstens seine Schwelle, wie viele es auch sind.',
      formula: 'λᵢ = min(θᵢ, Σⱼ αⱼᵢ Xⱼ)',
      source: `${PROPNET}, Abschnitt 5.2`,
    },
    {
      id: 'variance-factor',
      word: 'Varianzfaktor',
      symbol: '1 + ρ',
      sentence:
        'Was antithetische Paare einbringen: die Varianz der Schätzung durch die von ebenso vielen unabhängigen Läufen. 0,75 heißt, dass drei Läufe die Arbeit von vieren tun.',
      formula: '1 + ρ, ρ = Korrelation innerhalb der Paare',
      source: `${PROPNET}, Abschnitt 4.2; Gl. 16`,
    },
    {
      id: 'weak-order',
      word: 'Schwache Ordnung',
      symbol: 'β',
      sentence:
        'Wie schnell der Fehler eines Mittels mit dem Schritt eines Verfahrens fällt: Ein halb so großer Schritt halbiert ihn bei Ordnung 1 und viertelt ihn bei Ordnung 2.',
      formula: '|E g(X(T)) − E g(Y_K)| ≤ C hᵝ',
      source: `${PROPNET}, Gl. 13`,
    },
    {
      id: 'weibull-delay',
      word: 'Weibull-Verzögerung',
      symbol: 'k',
      sentence:
        'Verzögerungen mit einer Form: Unter 1 ist das Interesse anfangs hoch und schwindet, 1 ist gedächtnislos, über 1 kommt es erst nach einer Weile.',
      formula: 'h(s) = k α (α s)^(k−1), P(Verzögerung > s) = exp(−(α s)ᵏ)',
      source: `${PROPNET}, Abschnitt 5.1`,
    },
  ],
};
