/** What comes from below the pages (sir-hawkes) as English text, in German: whole texts, and templates with gaps. */
import type { Dictionary } from '../../../../core/dictionary';

export const sirHawkesBelow: Dictionary = {
  'No model is ticked, so there is nothing to fit.': 'Kein Modell ist angekreuzt, also gibt es nichts anzupassen.',
  'Tick at least one kernel.': 'Kreuze mindestens einen Kern an.',
  'The forecast ends at {0}, not after the observed part, which ends at {1}.':
    'Die Prognose endet bei {0}, nicht nach dem beobachteten Teil, der bei {1} endet.',
  'above {0}': 'über {0}',
  'Forecast further, set 0 for no end, or observe less.':
    'Lass die Prognose weiter reichen, setze 0 für kein Ende, oder beobachte weniger.',
  'There is no cascade {0}: the set has {1}.': 'Es gibt keine Kaskade {0}: Der Satz hat {1}.',
  'Choose a cascade of the set.': 'Wähle eine Kaskade des Satzes.',
  '{0} events after the first ones are too few for {1}, which will be left out.':
    '{0} Ereignisse nach den ersten sind zu wenige für {1}; das bleibt weg.',
  '{0} cannot be fitted. {1}': '{0} lässt sich nicht anpassen. {1}',
  'All events of this cascade have the same mark: β cannot be told from them.':
    'Alle Ereignisse dieser Kaskade haben dieselbe Marke: β lässt sich daraus nicht bestimmen.',
  'Fit without the weight of followers.': 'Passe ohne das Gewicht der Follower an.',
  'GAUSS has no fast sums, and those over all pairs of {0} events take hours.':
    'GAUSS hat keine schnellen Summen, und die über alle Paare von {0} Ereignissen dauern Stunden.',
  'Take another kernel, or observe a shorter time.': 'Nimm einen anderen Kern, oder beobachte kürzer.',
  'Take automatic or fast sums.': 'Nimm automatische oder schnelle Summen.',
  'Exact sums over all pairs of {0} events take hours.':
    'Exakte Summen über alle Paare von {0} Ereignissen dauern Stunden.',
  'Exact sums over all pairs of {0} events take many seconds for every model.':
    'Exakte Summen über alle Paare von {0} Ereignissen dauern bei jedem Modell viele Sekunden.',
  'n* ≤ 1 is kept by plain Hawkes fits only, and none of them is chosen.':
    'n* ≤ 1 halten nur einfache Hawkes-Anpassungen ein, und von denen ist keine gewählt.',
  'The cut-off belongs to the power law, which is not chosen.':
    'Die Grenzzeit gehört zum Potenzgesetz, das nicht gewählt ist.',
  'With λ kept at 1, what QEXP gives depends on the unit of time of the cascades.':
    'Wenn λ bei 1 bleibt, hängt das Ergebnis von QEXP von der Zeiteinheit der Kaskaden ab.',
  'Let λ be fitted for a result that does not.': 'Lass λ anpassen; dann hängt das Ergebnis nicht davon ab.',
  'Fit models': 'Modelle anpassen',
  'The parameters that make what was observed of a cascade most likely, for several models, each tested.':
    'Die Parameter, mit denen das Beobachtete einer Kaskade am wahrscheinlichsten ist, für mehrere Modelle, jedes getestet.',
  'eqs. 2–3, 11, 15, section 4': 'Gl. 2–3, 11, 15, Abschnitt 4',
  'Bootstrap of the test': 'Bootstrap des Tests',
  Fitting: 'Anpassung',
  'Cascades drawn from each fitted model and fitted again, for a KS test that knows that parameters were fitted. 0: none.':
    'Kaskaden, die aus jedem angepassten Modell gezogen und wieder angepasst werden, für einen KS-Test, der weiß, dass Parameter angepasst wurden. 0: keine.',
  Fits: 'Anpassungen',
  'One row per model: parameters with standard errors, log-likelihood, tests, and what is odd about the fit.':
    'Eine Zeile je Modell: Parameter mit Standardfehlern, Log-Likelihood, Tests, und was an der Anpassung seltsam ist.',
  'Time rescaling': 'Zeitreskalierung',
  'Compensator between events, which is exponential with mean 1 if the model is right, against its quantiles, with a 95 % band.':
    'Kompensator zwischen Ereignissen, der exponentialverteilt mit Mittel 1 ist, wenn das Modell stimmt, gegen seine Quantile, mit einem 95-%-Band.',
  Intensity: 'Intensität',
  'By model and time: events expected per unit of time, given what happened before.':
    'Nach Modell und Zeit: je Zeiteinheit erwartete Ereignisse, bei allem, was davor geschah.',
  'Likelihood of N': 'Likelihood von N',
  'Best log-likelihood for each population N, for models with a finite one.':
    'Beste Log-Likelihood für jede Bevölkerung N, für Modelle mit endlicher.',
  'On what came later': 'Bei dem, was später kam',
  'Negative log-likelihood per event after the observed part; ∞ where the fitted N is too small for what happened.':
    'Negative Log-Likelihood je Ereignis nach dem beobachteten Teil; ∞, wo das angepasste N zu klein ist für das, was geschah.',
  'events so far': 'Ereignisse bisher',
  'Events observed': 'Beobachtete Ereignisse',
  'Events in all': 'Ereignisse insgesamt',
  'Uncertainty of the fit': 'Unsicherheit der Anpassung',
  'Whether the runs know that the parameters are estimates.':
    'Ob die Läufe wissen, dass die Parameter Schätzungen sind.',
  'by likelihood': 'nach Likelihood',
  'Parameters are drawn as the likelihood allows, with a weak prior where it is flat.':
    'Parameter werden gezogen, wie die Likelihood es zulässt, mit einem schwachen Prior, wo sie flach ist.',
  bootstrap: 'Bootstrap',
  'Cascades are drawn from the fit, observed as long, and fitted again.':
    'Kaskaden werden aus der Anpassung gezogen, ebenso lange beobachtet und wieder angepasst.',
  'All runs use the best fit: chance alone.': 'Alle Läufe nehmen die beste Anpassung: nur der Zufall.',
  'Continues what was observed of a cascade many times with a fitted model, and counts how big it gets.':
    'Setzt das Beobachtete einer Kaskade viele Male mit einem angepassten Modell fort und zählt, wie groß sie wird.',
  'eqs. 3, 11, section 4': 'Gl. 3, 11, Abschnitt 4',
  Refits: 'Neue Anpassungen',
  'Cascades drawn and fitted again; runs are shared out over them.':
    'Gezogene und wieder angepasste Kaskaden; die Läufe werden auf sie verteilt.',
  'Median of the runs; bands hold 50 and 90 % of them.': 'Median der Läufe; Bänder enthalten 50 und 90 % davon.',
  'Mean forecast': 'Mittlere Prognose',
  'Final sizes': 'Endgrößen',
  'Events at the end of the forecast.': 'Ereignisse am Ende der Prognose.',
  'Low end, 5 % of runs are smaller': 'Unteres Ende, 5 % der Läufe sind kleiner',
  'High end, 5 % of runs are larger': 'Oberes Ende, 5 % der Läufe sind größer',
  'Expected by formula': 'Nach Formel erwartet',
  'Plain Hawkes with n* < 1 only: n + a₁/(1 − n*). No value otherwise.':
    'Nur einfacher Hawkes-Prozess mit n* < 1: n + a₁/(1 − n*). Sonst kein Wert.',
  'What happened': 'Was geschah',
  'Events of the cascade up to the end of the forecast, as far as the data go.':
    'Ereignisse der Kaskade bis zum Ende der Prognose, so weit die Daten reichen.',
  'Observed until': 'Beobachtet bis',
  'Forecast to': 'Prognose bis',
  'As set; where it was left open, the time by which 99 of 100 runs had their last event, within 2 and 50 times T. Sizes count what comes later too.':
    'Wie eingestellt; wo es offen blieb, die Zeit, bis zu der 99 von 100 Läufen ihr letztes Ereignis hatten, zwischen dem 2- und dem 50-Fachen von T. Größen zählen auch, was später kommt.',
  'events per time': 'Ereignisse je Zeit',
  'Of the fitted model, given what happened before; after the observed part too.':
    'Des angepassten Modells, bei allem, was davor geschah; auch nach dem beobachteten Teil.',
  'Size, end and the parameters of every run.': 'Größe, Ende und die Parameter jedes Laufs.',
  Fit: 'Anpassung',
  'The model that forecasts, as the method Fit models gives it.':
    'Das Modell, das die Prognose macht, wie die Methode „Modelle anpassen“ es angibt.',
  Coverage: 'Überdeckung',
  'Draws cascades from the fitted model, forecasts each from the same observed part, and counts how often what then happened lies in the bands.':
    'Zieht Kaskaden aus dem angepassten Modell, macht für jede aus demselben beobachteten Teil eine Prognose und zählt, wie oft das, was dann geschah, in den Bändern liegt.',
  'eqs. 3, 11; parametric bootstrap': 'Gl. 3, 11; parametrischer Bootstrap',
  'Runs per forecast': 'Läufe je Prognose',
  'How many cascades are drawn and forecast. Four times as many halve the error.':
    'Für wie viele gezogene Kaskaden eine Prognose gemacht wird. Viermal so viele halbieren den Fehler.',
  'By nominal level: share of the drawn cascades whose final size lies in the band, with its standard error; with the uncertainty of the fit, and without.':
    'Nach nominellem Niveau: Anteil der gezogenen Kaskaden, deren Endgröße im Band liegt, mit seinem Standardfehler; mit der Unsicherheit der Anpassung, und ohne.',
  'Observed, forecast and final sizes of every one.':
    'Beobachtete, vorhergesagte und endgültige Größe jeder einzelnen.',
  'In the 90 % band': 'Im 90-%-Band',
  'Share of the drawn cascades.': 'Anteil der gezogenen Kaskaden.',
  'In the 50 % band': 'Im 50-%-Band',
  'Rank of what happened': 'Rang dessen, was geschah',
  'share of runs that are smaller': 'Anteil der Läufe, die kleiner sind',
  'Even where the forecast is calibrated.': 'Eben, wo die Prognose kalibriert ist.',
  'Not forecast': 'Ohne Prognose',
  'Drawn cascades with too few events in the observed part.':
    'Gezogene Kaskaden mit zu wenigen Ereignissen im beobachteten Teil.',
  'The model that the cascades are drawn from.': 'Das Modell, aus dem die Kaskaden gezogen werden.',
  '{0} has {1} parameter and needs at least {2} events after the first ones; there are {3}.':
    '{0} hat {1} Parameter und braucht mindestens {2} Ereignisse nach den ersten; es gibt {3}.',
  '{0} has {1} parameters and needs at least {2} events after the first ones; there are {3}.':
    '{0} hat {1} Parameter und braucht mindestens {2} Ereignisse nach den ersten; es gibt {3}.',
  'Observe longer, choose a larger cascade, or fit a model with fewer parameters.':
    'Beobachte länger, wähle eine größere Kaskade, oder passe ein Modell mit weniger Parametern an.',
  quantile: 'Quantil',
  residual: 'Residuum',
  'compensator between events': 'Kompensator zwischen Ereignissen',
  low: 'unten',
  '95 % band, from': '95-%-Band, von',
  high: 'oben',
  '95 % band, to': '95-%-Band, bis',
  population: 'Bevölkerung',
  'minus log-likelihood per event': 'minus Log-Likelihood je Ereignis',
  'the same, N raised to what happened': 'dasselbe, N angehoben auf das, was geschah',
  'events that came later': 'Ereignisse, die später kamen',
  Bootstrap: 'Bootstrap',
  'mean recovery time': 'mittlere Zeit bis zur Erholung',
  'KS distance': 'KS-Abstand',
  'KS p': 'KS p',
  'KS p, bootstrap': 'KS p, Bootstrap',
  'ED z': 'ED z',
  'ED p': 'ED p',
  'ED p, two-sided': 'ED p, zweiseitig',
  'LB Q': 'LB Q',
  'LB p': 'LB p',
  'LB p, 5 lags': 'LB p, 5 Lags',
  'LB p, 10 lags': 'LB p, 10 Lags',
  'zero residuals': 'Residuen gleich null',
  'SE of κ': 'SE von κ',
  'SE of θ': 'SE von θ',
  'SE of c': 'SE von c',
  'SE of q': 'SE von q',
  'SE of λ': 'SE von λ',
  'SE of N': 'SE von N',
  'SE of β': 'SE von β',
  'SE of β_I': 'SE von β_I',
  'N, 95 % from': 'N, 95 % von',
  'N, 95 % to': 'N, 95 % bis',
  'starts that agree': 'übereinstimmende Startpunkte',
  'slope left': 'verbliebene Steigung',
  'error of the sums': 'Fehler der Summen',
  sums: 'Summen',
  status: 'Zustand',
  remarks: 'Anmerkungen',
  'The best N is the number of events, {0}: as if everybody had been reached. Cascades seen to their end often look like that although many were not reached.':
    'Das beste N ist die Zahl der Ereignisse, {0}: als wären alle erreicht worden. Kaskaden, die bis zu ihrem Ende zu sehen sind, sehen oft so aus, obwohl viele nicht erreicht wurden.',
  'The likelihood does not fall as N grows: these events say nothing of an end of people, and plain Hawkes fits as well.':
    'Die Likelihood fällt nicht, wenn N wächst: Diese Ereignisse sagen nichts von einem Ende der Personen, und der einfache Hawkes-Prozess passt ebenso gut.',
  'No decay can be seen: the model becomes SI, without recovery. κ and n* mean nothing then, but β_I = {0} does.':
    'Kein Abklingen ist zu sehen: Das Modell wird SI, ohne Erholung. κ und n* bedeuten dann nichts, wohl aber β_I = {0}.',
  'θ and c grow together: the power law becomes an exponential. Read EXP instead.':
    'θ und c wachsen zusammen: Das Potenzgesetz wird zur Exponentialfunktion. Lies stattdessen EXP.',
  'q goes to 2, where n* becomes infinite: the kernel has a heavier tail than a q-exponential can have.':
    'q geht gegen 2, wo n* unendlich wird: Der Kern hat ein schwereres Ende, als eine q-Exponentialfunktion haben kann.',
  '{0} is at the edge of what is searched; the best value may lie beyond.':
    '{0} liegt am Rand des Suchbereichs; der beste Wert kann jenseits davon liegen.',
  'n* is held at 1; without that it would be larger.': 'n* ist bei 1 festgehalten; ohne das wäre es größer.',
  'Only {0} of {1} starts came to this point; a better one may exist. Try more starts.':
    'Nur {0} von {1} Startpunkten führten hierher; es kann einen besseren Punkt geben. Versuche mehr Startpunkte.',
  'The search ended on a slope ({0}): this may not be the best point.':
    'Die Suche endete an einer Steigung ({0}): Das ist vielleicht nicht der beste Punkt.',
  'The likelihood is flat in some direction: there are no standard errors.':
    'Die Likelihood ist in einer Richtung flach: Es gibt keine Standardfehler.',
  'with the uncertainty of the fit': 'mit der Unsicherheit der Anpassung',
  'without it': 'ohne sie',
  band: 'Band',
  'share inside': 'Anteil darin',
  cascade: 'Kaskade',
  'events observed': 'beobachtete Ereignisse',
  size: 'Größe',
  'forecast; the cascade was cut off': 'Prognose gemacht; die Kaskade wurde abgeschnitten',
  'too few events to be fitted': 'zu wenige Ereignisse zum Anpassen',
  ', best fit': ', beste Anpassung',
  'median{0}': 'Median{0}',
  'rank{0}': 'Rang{0}',
  'runs cut off{0}': 'abgeschnittene Läufe{0}',
  'N fitted': 'angepasstes N',
  Forecasting: 'Prognosen',
  'Weighing parameters': 'Gewichtung der Parameter',
  'nothing more comes': 'nichts kommt mehr',
  'end of the forecast': 'Ende der Prognose',
  'everybody was reached': 'alle wurden erreicht',
  ended: 'geendet',
  'last event': 'letztes Ereignis',
  'n* = {0} with the marks observed: every event brings one other or more, so the cascade may never end. Set an end of the forecast, a finite population, or keep n* ≤ 1.':
    'n* = {0} mit den beobachteten Marken: Jedes Ereignis bringt ein weiteres oder mehr, also endet die Kaskade vielleicht nie. Setze ein Ende der Prognose, eine endliche Bevölkerung, oder halte n* ≤ 1.',
  'n* = {0}: every event brings one other or more, so the cascade may never end. Set an end of the forecast, a finite population, or keep n* ≤ 1.':
    'n* = {0}: Jedes Ereignis bringt ein weiteres oder mehr, also endet die Kaskade vielleicht nie. Setze ein Ende der Prognose, eine endliche Bevölkerung, oder halte n* ≤ 1.',
  '{0} of {1} runs came to {2} events and were cut off there: their sizes are lower limits.':
    '{0} von {1} Läufen kamen auf {2} Ereignisse und wurden dort abgeschnitten: Ihre Größen sind untere Grenzen.',
  'remarks on the forecast': 'Anmerkungen zur Prognose',
  'The cascade has no events.': 'Die Kaskade hat keine Ereignisse.',
  '0 events': '0 Ereignisse',
  'at least 1': 'mindestens 1',
  'Choose another cascade.': 'Wähle eine andere Kaskade.',
  'There is no model {0}.': 'Es gibt kein Modell {0}.',
  'EXP, PL, QEXP, LIN, QUAD, GAUSS or SI, with m in front for marks and N behind for a finite population':
    'EXP, PL, QEXP, LIN, QUAD, GAUSS oder SI, mit m davor für Marken und N dahinter für eine endliche Bevölkerung',
  'Choose one of these.': 'Wähle eines davon.',
  'Event {0} has no time that is a finite number.': 'Ereignis {0} hat keine Zeit, die eine endliche Zahl ist.',
  'Correct this row, or leave it out.': 'Berichtige diese Zeile, oder lass sie weg.',
  'Event {0} is before time 0.': 'Ereignis {0} liegt vor der Zeit 0.',
  'Count times from the first event.': 'Zähle Zeiten ab dem ersten Ereignis.',
  'Event {0} is earlier than event {1}.': 'Ereignis {0} liegt vor Ereignis {1}.',
  '{0} or later': '{0} oder später',
  'Sort the events by time.': 'Sortiere die Ereignisse nach der Zeit.',
  'The observation ends before the last event.': 'Die Beobachtung endet vor dem letzten Ereignis.',
  end: 'end',
  'Observe longer, or leave out the events after the end.':
    'Beobachte länger, oder lass die Ereignisse nach dem Ende weg.',
  'There are {0} marks for {1} events.': 'Es gibt {0} Marken für {1} Ereignisse.',
  marks: 'marks',
  'Give every event a mark, or none.': 'Gib jedem Ereignis eine Marke, oder keinem.',
  'Event {0} has no mark that is a finite number.': 'Ereignis {0} hat keine Marke, die eine endliche Zahl ist.',
  'marks[{0}]': 'marks[{0}]',
  'Correct this row, or fit models without marks.': 'Berichtige diese Zeile, oder passe Modelle ohne Marken an.',
  'The mark of event {0} is negative.': 'Die Marke von Ereignis {0} ist negativ.',
  '0 or more': '0 oder mehr',
  'More events were observed than the population has members.':
    'Beobachtet wurden mehr Ereignisse, als die Bevölkerung Mitglieder hat.',
  'at least {0}, the number of events': 'mindestens {0}, die Zahl der Ereignisse',
  'Set N to the number of events or more, or use a model without N.':
    'Setze N auf die Zahl der Ereignisse oder mehr, oder nimm ein Modell ohne N.',
  'Summing over all pairs of {0} events would take too long.':
    'Die Summe über alle Paare von {0} Ereignissen würde zu lange dauern.',
  'Observe a shorter time.': 'Beobachte kürzer.',
  'Use the fast sums, or observe a shorter time.': 'Nimm die schnellen Summen, oder beobachte kürzer.',
  '{0}% of the events have the time of the event before them.':
    '{0} % der Ereignisse haben die Zeit des Ereignisses davor.',
  '{0}% ties': '{0} % gleiche Zeiten',
  'at most {0}%': 'höchstens {0} %',
  'Use finer times, or spread the ties at random within one tick of the clock.':
    'Nimm feinere Zeiten, oder verteile gleiche Zeiten zufällig innerhalb eines Takts der Uhr.',
  'Not every event of this cascade has a mark, so all of them weigh the same.':
    'Nicht jedes Ereignis dieser Kaskade hat eine Marke, also wiegen alle gleich.',
  'no mark for some events': 'keine Marke bei manchen Ereignissen',
  'a mark for every event': 'eine Marke für jedes Ereignis',
  'Choose a model without marks, or a cascade whose marks are complete.':
    'Wähle ein Modell ohne Marken, oder eine Kaskade, deren Marken vollständig sind.',
  'Law of the final size': 'Gesetz der Endgröße',
  'How many are reached in the end, exactly: SIR and HawkesN with equal parameters, and by simulation.':
    'Wie viele am Ende erreicht werden, exakt: SIR und HawkesN mit gleichen Parametern, und durch Simulation.',
  'appendix D, Fig. 8': 'Anhang D, Abb. 8',
  Law: 'Gesetz',
  'By size: probability for SIR and HawkesN, exact and as share of runs, and for the Hawkes process without a population.':
    'Nach Größe: Wahrscheinlichkeit für SIR und HawkesN, exakt und als Anteil der Läufe, und für den Hawkes-Prozess ohne Bevölkerung.',
  'SIR, exact': 'SIR, exakt',
  people: 'Personen',
  'P(size ≤ x)': 'P(Größe ≤ x)',
  'HawkesN, exact': 'HawkesN, exakt',
  'SIR, runs': 'SIR, Läufe',
  'share ≤ x': 'Anteil ≤ x',
  'HawkesN, runs': 'HawkesN, Läufe',
  'Mean, SIR': 'Mittel, SIR',
  'Mean, HawkesN': 'Mittel, HawkesN',
  'Mean of the runs, SIR': 'Mittel der Läufe, SIR',
  'Mean of the runs, HawkesN': 'Mittel der Läufe, HawkesN',
  'Largest distance of the two laws': 'Größter Abstand der beiden Gesetze',
  'Of the cumulative probabilities of SIR and HawkesN.': 'Der kumulierten Wahrscheinlichkeiten von SIR und HawkesN.',
  'Error of the exact laws': 'Fehler der exakten Gesetze',
  '|1 − sum of probabilities|, the larger of the two.': '|1 − Summe der Wahrscheinlichkeiten|, der größere der beiden.',
  'Three intensities': 'Drei Intensitäten',
  'What infections alone say about the intensity: HawkesN, SIR given that the history was possible, and SIR given all that was seen, silence included.':
    'Was Ansteckungen allein über die Intensität sagen: HawkesN, SIR, wenn die Geschichte möglich war, und SIR, wenn alles Gesehene bekannt ist, auch die Stille.',
  'eqs. 6–7, 17–18, Fig. 5': 'Gl. 6–7, 17–18, Abb. 5',
  'Infections seen': 'Gesehene Ansteckungen',
  Process: 'Prozess',
  'How many infections the history has, the first ones included; they are drawn from the epidemic, all by the middle of the horizon.':
    'Wie viele Ansteckungen die Geschichte hat, die ersten mitgezählt; sie werden aus der Epidemie gezogen, alle bis zur Mitte des Horizonts.',
  HawkesN: 'HawkesN',
  'infections per time': 'Ansteckungen je Zeit',
  'Recoveries independent of what was seen.': 'Erholungen unabhängig vom Gesehenen.',
  'SIR, history possible': 'SIR, Geschichte möglich',
  'What the paper plots: recoveries drawn again until somebody could have caused every infection.':
    'Was die Arbeit zeichnet: Erholungen, neu gezogen, bis jede Ansteckung von jemandem stammen konnte.',
  'SIR, all that was seen': 'SIR, alles Gesehene',
  'Weighted by the likelihood of the whole history, silence included: the true conditional expectation.':
    'Gewichtet mit der Likelihood der ganzen Geschichte, auch der Stille: der wahre bedingte Erwartungswert.',
  'SIR, all that was seen, exact': 'SIR, alles Gesehene, exakt',
  'Closed form, for one seed and the exponential kernel; empty otherwise.':
    'Geschlossene Form, für einen Anfang und den exponentiellen Kern; sonst leer.',
  Infections: 'Ansteckungen',
  'The history that the curves are given.': 'Die Geschichte, von der die Kurven ausgehen.',
  'Relative gaps': 'Relative Abstände',
  'At the end of the horizon: each SIR intensity over that of HawkesN, minus 1, with standard errors.':
    'Am Ende des Horizonts: jede SIR-Intensität durch die von HawkesN, minus 1, mit Standardfehlern.',
  'Lowest gap, history possible': 'Kleinster Abstand, Geschichte möglich',
  'Of (validity − HawkesN)/HawkesN over the times; in standard errors below 0 it would contradict the paper.':
    'Von (möglich − HawkesN)/HawkesN über die Zeiten; läge er mehrere Standardfehler unter 0, spräche das gegen die Arbeit.',
  'Lowest gap, all that was seen': 'Kleinster Abstand, alles Gesehene',
  'Below 0 where eq. 7 does not hold for the true conditional expectation.':
    'Unter 0, wo Gl. 7 für den wahren bedingten Erwartungswert nicht gilt.',
  'Recoveries hidden': 'Verborgene Erholung',
  'Draws epidemics, hides the recoveries, fits HawkesN to groups of them, and compares with the truth.':
    'Zieht Epidemien, verbirgt die Erholungen, passt HawkesN an Gruppen davon an und vergleicht mit der Wahrheit.',
  'eqs. 6–10, 20, Fig. 2': 'Gl. 6–10, 20, Abb. 2',
  'Epidemics per fit': 'Epidemien je Anpassung',
  'Fitted jointly, with one set of parameters.': 'Gemeinsam angepasst, mit einem Satz Parameter.',
  'Groups of epidemics, each fitted.': 'Gruppen von Epidemien, jede angepasst.',
  'N is known': 'N ist bekannt',
  'Whether the population is given to the fit, or fitted too.':
    'Ob die Bevölkerung der Anpassung gegeben ist oder mit angepasst wird.',
  'By group: β_I, recovery parameters and N by HawkesN without recoveries, and with both seen.':
    'Nach Gruppe: β_I, Parameter der Erholung und N mit HawkesN ohne Erholungen, und wenn beides zu sehen ist.',
  'Against the truth': 'Gegen die Wahrheit',
  'By parameter and estimator: truth, median, quartiles, relative error of the median.':
    'Nach Parameter und Schätzer: Wahrheit, Median, Quartile, relativer Fehler des Medians.',
  'Relative error of β_I': 'Relativer Fehler von β_I',
  'Of the median fit without recoveries.': 'Des Medians der Anpassungen ohne Erholungen.',
  'Relative error of the recovery': 'Relativer Fehler der Erholung',
  'Of the median fit without recoveries: γ or θ.': 'Des Medians der Anpassungen ohne Erholungen: γ oder θ.',
  'Relative error of β_I, recoveries seen': 'Relativer Fehler von β_I, Erholungen gesehen',
  'Relative error of the recovery, recoveries seen': 'Relativer Fehler der Erholung, Erholungen gesehen',
  'Groups without a fit': 'Gruppen ohne Anpassung',
  groups: 'Gruppen',
  'Summing over pairs of events': 'Summierung über Paare von Ereignissen',
  'infections after the first': 'Ansteckungen nach der ersten',
  'recoveries that took some time': 'Erholungen, die etwas Zeit brauchten',
  'There are no {0}, so nothing can be estimated from them.':
    'Es gibt keine {0}, also lässt sich daraus nichts schätzen.',
  'Observe longer, or choose a larger epidemic.': 'Beobachte länger, oder wähle eine größere Epidemie.',
  '{0} is missing.': '{0} fehlt.',
  '{0} is {1}.': '{0} ist {1}.',
  'a number, 0 or larger': 'eine Zahl, 0 oder größer',
  'a number larger than 0': 'eine Zahl größer als 0',
  'Give another value.': 'Gib einen anderen Wert an.',
  'Without an end of the observation, this kernel expects infinitely many events.':
    'Ohne ein Ende der Beobachtung erwartet dieser Kern unendlich viele Ereignisse.',
  'SI, where nobody recovers': 'SI, wo sich niemand erholt',
  'a finite end': 'ein endliches Ende',
  'q below 2': 'q unter 2',
  'Set an end of the observation.': 'Setze ein Ende der Beobachtung.',
  'The scale κ': 'Die Skala κ',
  'The cut-off c': 'Die Grenzzeit c',
  'The rate λ': 'Die Rate λ',
  'The population N': 'Die Bevölkerung N',
  'The exponent of the marks β': 'Der Exponent der Marken β',
  'Which cascade of the set, counted from 1 in the order of the file.':
    'Welche Kaskade des Satzes, ab 1 gezählt, in der Reihenfolge der Datei.',
  'Observed part': 'Beobachteter Teil',
  'What the models may see of a cascade.': 'Was die Modelle von einer Kaskade sehen dürfen.',
  'a time': 'eine Zeit',
  'All events up to T after the first one.': 'Alle Ereignisse bis T nach dem ersten.',
  'a share': 'ein Anteil',
  'The first part of the events; T is the time of the last of them.':
    'Der erste Teil der Ereignisse; T ist die Zeit des letzten davon.',
  'The whole cascade; T is the time of its last event.': 'Die ganze Kaskade; T ist die Zeit ihres letzten Ereignisses.',
  'Observe until': 'Beobachten bis',
  'Time after the first event up to which events are seen, in the unit of the cascades.':
    'Zeit nach dem ersten Ereignis, bis zu der Ereignisse zu sehen sind, in der Einheit der Kaskaden.',
  'Share of the events': 'Anteil der Ereignisse',
  'Part of the events, the first ones, that is seen.': 'Teil der Ereignisse, der ersten, der zu sehen ist.',
  'Time after the first event up to which events are forecast, in the unit of the cascades. 0: until nothing more comes.':
    'Zeit nach dem ersten Ereignis, bis zu der Ereignisse vorhergesagt werden, in der Einheit der Kaskaden. 0: bis nichts mehr kommt.',
  EXP: 'EXP',
  'Exponential: people stop passing on at a constant rate.':
    'Exponentiell: Personen hören mit gleichbleibender Rate auf weiterzugeben.',
  PL: 'PL',
  'Power law: some go on for very long.': 'Potenzgesetz: Manche machen sehr lange weiter.',
  QEXP: 'QEXP',
  'q-exponential: one number q leads from linear over exponential to a power law.':
    'q-exponentiell: Eine Zahl q führt von linear über exponentiell zu einem Potenzgesetz.',
  LIN: 'LIN',
  'Linear: interest falls evenly and ends.': 'Linear: Das Interesse fällt gleichmäßig und endet.',
  QUAD: 'QUAD',
  'Quadratic: falls faster at first, and ends.': 'Quadratisch: fällt anfangs schneller, und endet.',
  GAUSS: 'GAUSS',
  'Gaussian: holds for a while, then falls off.': 'Gauß: hält eine Weile an, fällt dann ab.',
  Kernel: 'Kern',
  'How the chance to pass it on fades with time.': 'Wie die Chance des Weitergebens mit der Zeit nachlässt.',
  'SIR-HawkesN, table 1': 'SIR-HawkesN, Tabelle 1',
  Population: 'Bevölkerung',
  'Whether there is an end of people who can be reached.':
    'Ob es ein Ende der Personen gibt, die erreicht werden können.',
  'SIR-HawkesN, eq. 3': 'SIR-HawkesN, Gl. 3',
  finite: 'endlich',
  'HawkesN: the population N is fitted.': 'HawkesN: Die Bevölkerung N wird angepasst.',
  'no limit': 'ohne Grenze',
  'Hawkes: every event has the same offspring, however many came before.':
    'Hawkes: Jedes Ereignis hat gleich viele Nachkommen, wie viele auch davor kamen.',
  'Weight by followers': 'Nach Followern gewichten',
  'Whether events of people with more followers have more offspring, m^β times as many.':
    'Ob Ereignisse von Personen mit mehr Followern mehr Nachkommen haben, das m^β-Fache.',
  'SIR-HawkesN, eq. 11': 'SIR-HawkesN, Gl. 11',
  fit: 'anpassen',
  'Models fitted': 'Angepasste Modelle',
  'Exponential kernel.': 'Exponentieller Kern.',
  'Power law.': 'Potenzgesetz.',
  'q-exponential.': 'q-exponentiell.',
  'Linear kernel.': 'Linearer Kern.',
  'Quadratic kernel.': 'Quadratischer Kern.',
  'Gaussian kernel.': 'Gauß-Kern.',
  SI: 'SI',
  'No recovery: the benchmark.': 'Keine Erholung: der Maßstab.',
  Populations: 'Bevölkerungen',
  'Each kernel with a finite population (HawkesN), without a limit (Hawkes), or both.':
    'Jeder Kern mit endlicher Bevölkerung (HawkesN), ohne Grenze (Hawkes), oder beides.',
  Marks: 'Marken',
  'Models without the weight of followers, with it, or both.':
    'Modelle ohne das Gewicht der Follower, mit ihm, oder beides.',
  Starts: 'Startpunkte',
  'From how many random points the likelihood is climbed; the best end is kept.':
    'Von wie vielen zufälligen Punkten aus die Likelihood erstiegen wird; das beste Ende bleibt.',
  Sums: 'Summen',
  'Exact sums take the square of the number of events; the fast ones are as good to the error that is stated.':
    'Exakte Summen brauchen das Quadrat der Zahl der Ereignisse; die schnellen sind bis auf den genannten Fehler ebenso gut.',
  'Exact up to 2,000 events, fast above.': 'Bis 2.000 Ereignisse exakt, darüber schnell.',
  fast: 'schnell',
  'Keep n* ≤ 1': 'n* ≤ 1 halten',
  'Plain Hawkes fits must die out by themselves. Models with a finite population always do.':
    'Einfache Hawkes-Anpassungen müssen von selbst aussterben. Modelle mit endlicher Bevölkerung tun das immer.',
  'Cut-off of the power law': 'Grenzzeit des Potenzgesetzes',
  'Whether the time below which a power law is flat is fitted, or kept.':
    'Ob die Zeit, unter der ein Potenzgesetz flach ist, angepasst wird oder fest bleibt.',
  'The time that is kept, in the unit of the cascades.': 'Die Zeit, die fest bleibt, in der Einheit der Kaskaden.',
  'Rate of the q-exponential': 'Rate der q-Exponentialfunktion',
  'The paper keeps λ at 1, which makes QEXP depend on the unit of time; a free λ does not.':
    'Die Arbeit lässt λ bei 1, wodurch QEXP von der Zeiteinheit abhängt; bei einem freien λ ist das nicht so.',
  '1, as in the paper': '1, wie in der Arbeit',
  Scale: 'Skala',
  'Scale of the kernel; of EXP the number of direct offspring n*.':
    'Skala des Kerns; bei EXP die Zahl direkter Nachkommen n*.',
  Decay: 'Abklingen',
  'How fast the kernel fades, per time; of PL its exponent.':
    'Wie schnell der Kern nachlässt, je Zeit; bei PL sein Exponent.',
  'Time below which the power law is flat.': 'Zeit, unter der das Potenzgesetz flach ist.',
  '0 linear, ½ quadratic, 1 exponential, above 1 a power law; n* is finite below 2.':
    '0 linear, ½ quadratisch, 1 exponentiell, über 1 ein Potenzgesetz; n* ist unter 2 endlich.',
  'Rate of the q-exponential, per time.': 'Rate der q-Exponentialfunktion, je Zeit.',
  'People who can be reached, the first ones included.': 'Personen, die erreicht werden können, die ersten mitgezählt.',
  'First people': 'Erste Personen',
  'How many begin, all at time 0.': 'Wie viele beginnen, alle zur Zeit 0.',
  Followers: 'Follower',
  'Whether people differ in their number of followers.': 'Ob sich Personen in der Zahl ihrer Follower unterscheiden.',
  'all alike': 'alle gleich',
  'Density 1.016 m^−2.016 for m ≥ 1.': 'Dichte 1,016 m^−2,016 für m ≥ 1.',
  'Weight of followers': 'Gewicht der Follower',
  'Somebody with m followers counts m^β times.': 'Jemand mit m Followern zählt m^β-mal.',
  'Time at which a simulation ends at the latest.': 'Zeit, zu der eine Simulation spätestens endet.',
  'Events at most': 'Ereignisse höchstens',
  'A run that comes so far is cut off, and counted as such.':
    'Ein Lauf, der so weit kommt, wird abgeschnitten und als solcher gezählt.',
  'How many independent runs. Four times as many halve the error.':
    'Wie viele unabhängige Läufe. Viermal so viele halbieren den Fehler.',
  'Growing trees': 'Wachsen der Bäume',
  Predicting: 'Vorhersage',
  predictor: 'Vorhersage durch',
  predictions: 'Vorhersagen',
  observed: 'beobachtet',
  'predicted size': 'vorhergesagte Größe',
  'further events are in units of': 'weitere Ereignisse zählen in Einheiten von',
  'what is learned': 'was gelernt wird',
  repetition: 'Wiederholung',
  trees: 'Bäume',
  'mean squared error': 'mittlerer quadratischer Fehler',
  'Applying simpler rules': 'Anwendung einfacherer Regeln',
  'mPL, uncorrected': 'mPL, unberichtigt',
  'PL, uncorrected': 'PL, unberichtigt',
  'no growth': 'kein Wachstum',
  'mean growth': 'mittleres Wachstum',
  'Fitting cascades': 'Anpassung der Kaskaden',
  learn: 'learn',
  'Every person of an epidemic is shown': 'Jede Person einer Epidemie wird gezeigt',
  'Many epidemics are drawn and fitted': 'Viele Epidemien werden gezogen und angepasst',
  'With these parameters β_I = φ(0) is {0}.': 'Mit diesen Parametern ist β_I = φ(0) gleich {0}.',
  'a positive number': 'eine positive Zahl',
  'Take κ, θ or c less extreme: β_I is κ c^−(1+θ).': 'Nimm κ, θ oder c weniger extrem: β_I ist κ c^−(1+θ).',
  'Take κ less extreme.': 'Nimm κ weniger extrem.',
  'This kernel gives everybody infinitely many offspring, so HawkesN reaches all people for certain.':
    'Dieser Kern gibt allen unendlich viele Nachkommen, also erreicht HawkesN sicher alle Personen.',
  'n* = Infinity': 'n* = Infinity',
  'a finite n*': 'ein endliches n*',
  'Take a kernel that fades faster.': 'Nimm einen Kern, der schneller nachlässt.',
  '{0}, so there may be {1} of them at most.': '{0}, also sind höchstens {1} Personen möglich.',
  'Take a smaller population, or draw many runs instead.':
    'Nimm eine kleinere Bevölkerung, oder ziehe stattdessen viele Läufe.',
  'All people are infected from the start, so nobody is left to be infected.':
    'Alle Personen sind von Anfang an angesteckt, also ist niemand mehr anzustecken.',
  'Take a larger population, or fewer first people.': 'Nimm eine größere Bevölkerung, oder weniger erste Personen.',
  '{0} people are infected at time 0, more than the {1} infections that are seen.':
    '{0} Personen sind zur Zeit 0 angesteckt, mehr als die {1} Ansteckungen, die zu sehen sind.',
  'See more infections, or begin with fewer people.': 'Sieh mehr Ansteckungen, oder beginne mit weniger Personen.',
  '{0} people cannot have {1} infections.': '{0} Personen können nicht {1} Ansteckungen haben.',
  'Take a larger population, or see fewer infections.':
    'Nimm eine größere Bevölkerung, oder sieh weniger Ansteckungen.',
  'So many draws of so many recoveries take about {0}.': 'So viele Ziehungen so vieler Erholungen brauchen etwa {0}.',
  'Draw fewer runs, or see fewer infections.': 'Ziehe weniger Läufe, oder sieh weniger Ansteckungen.',
  'One kernel, read both ways: how the chance to pass on fades, and how long people stay infectious.':
    'Ein Kern, auf beide Arten gelesen: wie die Chance des Weitergebens nachlässt, und wie lange Personen ansteckend bleiben.',
  'eqs. 6–10, table 1': 'Gl. 6–10, Tabelle 1',
  lag: 'Zeitabstand',
  'φ, per time': 'φ, je Zeit',
  'Offspring so far': 'Nachkommen bisher',
  'direct offspring': 'direkte Nachkommen',
  'Still infectious': 'Noch ansteckend',
  'time since infection': 'Zeit seit der Ansteckung',
  'Recovery times': 'Erholungszeiten',
  'density, per time': 'Dichte, je Zeit',
  'Hazard of recovery': 'Hazard der Erholung',
  Translation: 'Übersetzung',
  'β_I, n*, mean and median recovery time, end of the support.':
    'β_I, n*, mittlere und mediane Erholungszeit, Ende des Trägers.',
  'Closed form against numbers': 'Geschlossene Form gegen Zahlen',
  'Every entry of the row of table 1, by its formula and by numerical integration, differentiation or inversion.':
    'Jeder Eintrag der Zeile von Tabelle 1, nach seiner Formel und durch numerische Integration, Differentiation oder Umkehrung.',
  'Largest relative difference': 'Größte relative Abweichung',
  'Over the rows of the check.': 'Über die Zeilen der Prüfung.',
  'One epidemic': 'Eine Epidemie',
  'One run of the stochastic SIR process, with the intensities of infection and recovery, beside HawkesN.':
    'Ein Lauf des stochastischen SIR-Prozesses, mit den Intensitäten von Ansteckung und Erholung, neben HawkesN.',
  'eqs. 1, 4–5, 12, 20, algorithm 1, Fig. 1': 'Gl. 1, 4–5, 12, 20, Algorithmus 1, Abb. 1',
  'Ever infected': 'Je angesteckt',
  Infectious: 'Ansteckend',
  Recovered: 'Erholt',
  Susceptible: 'Empfänglich',
  'Infection intensity': 'Intensität der Ansteckung',
  'Recovery intensity': 'Intensität der Erholung',
  'recoveries per time': 'Erholungen je Zeit',
  'Sum of the hazards of those infectious. One that has no bound, as at the end of a linear kernel, is cut off at 50 over the median recovery time.':
    'Summe der Hazards derer, die ansteckend sind. Einer ohne Schranke, wie am Ende eines linearen Kerns, wird bei 50 durch die mediane Erholungszeit abgeschnitten.',
  'HawkesN intensity': 'Intensität von HawkesN',
  'Of HawkesN with the same parameters, given the same infections, without knowing who has recovered.':
    'Von HawkesN mit denselben Parametern, bei denselben Ansteckungen, ohne zu wissen, wer sich erholt hat.',
  People: 'Personen',
  'Infected when, recovered when, followers; and before which moment recovery is impossible, since nobody else could have infected the next.':
    'Wann angesteckt, wann erholt, Follower; und vor welchem Moment eine Erholung unmöglich ist, weil sonst niemand die nächste Person anstecken konnte.',
  'Likelihood with recoveries': 'Likelihood mit Erholungen',
  'Parts of eq. 20, and the parameters estimated when both infections and recoveries are seen.':
    'Teile von Gl. 20, und die Parameter, geschätzt, wenn Ansteckungen und Erholungen beide zu sehen sind.',
  'Last recovery': 'Letzte Erholung',
  'The horizon where somebody is still infectious then.': 'Der Horizont, wo dann noch jemand ansteckend ist.',
  'Many runs': 'Viele Läufe',
  'Many independent runs of SIR, HawkesN or Hawkes: curves, final sizes, how long it lasts.':
    'Viele unabhängige Läufe von SIR, HawkesN oder Hawkes: Kurven, Endgrößen, wie lange es dauert.',
  'algorithm 1, eqs. 2–5, 11–12': 'Algorithmus 1, Gl. 2–5, 11–12',
  'SIR with random recovery, or a self-exciting process with or without a population.':
    'SIR mit zufälliger Erholung, oder ein selbsterregender Prozess mit oder ohne Bevölkerung.',
  Hawkes: 'Hawkes',
  'Mean over runs; bands hold 50 and 90 % of them.': 'Mittel über Läufe; Bänder enthalten 50 und 90 % davon.',
  'Mean over runs; empty but for SIR.': 'Mittel über Läufe; leer außer bei SIR.',
  'Ever infected when a run ends, at the horizon at the latest.':
    'Je angesteckt, wenn ein Lauf endet, spätestens am Horizont.',
  'Mean time of the end': 'Mittlere Zeit des Endes',
  'Of the last infection, by the horizon.': 'Der letzten Ansteckung, bis zum Horizont.',
  'How runs ended': 'Wie Läufe endeten',
  'Died out, everybody reached, at the horizon, cut off.': 'Ausgestorben, alle erreicht, am Horizont, abgeschnitten.',
  Summary: 'Zusammenfassung',
  'Mean with standard error, standard deviation and quantiles: size by the horizon, final size of the runs that had ended by then, time of the last infection.':
    'Mittel mit Standardfehler, Standardabweichung und Quantile: Größe bis zum Horizont, Endgröße der Läufe, die bis dahin geendet hatten, Zeit der letzten Ansteckung.',
  'The runs themselves: the first 10,000 of them, and 2 million events at most.':
    'Die Läufe selbst: die ersten 10.000 davon, und höchstens 2 Millionen Ereignisse.',
  'Drawing epidemics': 'Ziehen der Epidemien',
  'HawkesN, recoveries hidden': 'HawkesN, Erholungen verborgen',
  'SIR, recoveries seen': 'SIR, Erholungen gesehen',
  '{0}, recoveries seen': '{0}, Erholungen gesehen',
  Group: 'Gruppe',
  'Epidemics of the first alone': 'Epidemien, die bei den ersten blieben',
  Median: 'Median',
  'Lower quartile': 'Unteres Quartil',
  'Upper quartile': 'Oberes Quartil',
  Parameter: 'Parameter',
  'Estimated by': 'Geschätzt mit',
  'Fitting groups of epidemics': 'Anpassung der Gruppen von Epidemien',
  'In none of {0} groups did {1} epidemics have enough infections for a fit.':
    'In keiner von {0} Gruppen hatten {1} Epidemien genügend Ansteckungen für eine Anpassung.',
  'at most {0} infections in a group': 'höchstens {0} Ansteckungen in einer Gruppe',
  'a few infections after the first ones': 'ein paar Ansteckungen nach den ersten',
  'Take more epidemics for each fit, or a kernel with more offspring.':
    'Nimm mehr Epidemien je Anpassung, oder einen Kern mit mehr Nachkommen.',
  Person: 'Person',
  Infected: 'Angesteckt',
  'No recovery before': 'Keine Erholung vor',
  'Σ ln λ of the infections': 'Σ ln λ der Ansteckungen',
  '− Λ of the infections': '− Λ der Ansteckungen',
  'Σ ln f + Σ ln S of the recoveries': 'Σ ln f + Σ ln S der Erholungen',
  Quantity: 'Größe',
  'Hawkes, no population': 'Hawkes, ohne Bevölkerung',
  'Runs of {0}': 'Läufe von {0}',
  'history possible': 'Geschichte möglich',
  'all that was seen': 'alles Gesehene',
  Infection: 'Ansteckung',
  Time: 'Zeit',
  'SIR given': 'SIR, wenn',
  'Relative gap': 'Relativer Abstand',
  'In none of the draws of a batch was anybody infectious at infection {0}.':
    'In keiner der Ziehungen eines Stapels war bei Ansteckung {0} jemand ansteckend.',
  'more draws': 'mehr Ziehungen',
  'Draw more runs, or see fewer infections.': 'Ziehe mehr Läufe, oder sieh weniger Ansteckungen.',
  'n*/φ(0) = mean recovery time': 'n*/φ(0) = mittlere Erholungszeit',
  'spreads at the start, per time': 'breitet sich am Anfang aus, je Zeit',
  'children of one event': 'Nachkommen eines Ereignisses',
  'mean time it spreads': 'mittlere Zeit des Weitergebens',
  'time after which half have stopped': 'Zeit, nach der die Hälfte aufgehört hat',
  'time after which all have stopped': 'Zeit, nach der alle aufgehört haben',
  Symbol: 'Symbol',
  Meaning: 'Bedeutung',
  At: 'Bei',
  'Closed form': 'Geschlossene Form',
  'From φ alone': 'Nur aus φ',
  Difference: 'Unterschied',
  'Looking for a history': 'Suche nach einer Geschichte',
  'None of {0} epidemics had exactly {1} infections by time {2}.':
    'Keine von {0} Epidemien hatte bis zur Zeit {2} genau {1} Ansteckungen.',
  'at most {0} infections': 'höchstens {0} Ansteckungen',
  'always fewer or more than {0}': 'immer weniger oder mehr als {0}',
  '{0} infections by the middle of the horizon': '{0} Ansteckungen bis zur Mitte des Horizonts',
  'Ask for fewer infections, a longer horizon, or a kernel with more offspring.':
    'Verlange weniger Ansteckungen, einen längeren Horizont, oder einen Kern mit mehr Nachkommen.',
  'Ask for more infections, or take a shorter horizon.':
    'Verlange mehr Ansteckungen, oder nimm einen kürzeren Horizont.',
  'died out': 'ausgestorben',
  'everybody reached': 'alle erreicht',
  'at the horizon, still going on': 'am Horizont, noch im Gang',
  'cut off: as many events as allowed': 'abgeschnitten: so viele Ereignisse wie erlaubt',
  Ending: 'Ende',
  'Size by the horizon': 'Größe bis zum Horizont',
  'Final size, of runs that had ended by then': 'Endgröße der Läufe, die bis dahin geendet hatten',
  'Time of the last event': 'Zeit des letzten Ereignisses',
  Mean: 'Mittel',
  'Standard deviation': 'Standardabweichung',
  'Intensity of HawkesN': 'Intensität von HawkesN',
  'Intensity of recoveries': 'Intensität der Erholungen',
  'None of the {0} has {1} events in its observed part.':
    'Keine von {0} hat {1} Ereignisse in ihrem beobachteten Teil.',
  'at least 1 cascade with enough events': 'mindestens 1 Kaskade mit genügend Ereignissen',
  'Ask for fewer events, or observe longer.': 'Verlange weniger Ereignisse, oder beobachte länger.',
  '{0} needs {1} events after the first ones, so cascades with fewer are left out of all models.':
    '{0} braucht {1} Ereignisse nach den ersten, also bleiben Kaskaden mit weniger bei allen Modellen weg.',
  'These cascades have no marks, so {0} cannot be fitted.':
    'Diese Kaskaden haben keine Marken, also lässt sich {0} nicht anpassen.',
  'no marks': 'keine Marken',
  'a mark for every event, such as its number of followers':
    'eine Marke für jedes Ereignis, etwa die Zahl der Follower',
  'Choose models without marks, or open cascades with marks.':
    'Wähle Modelle ohne Marken, oder öffne Kaskaden mit Marken.',
  '{0} events in the largest cascade': '{0} Ereignisse in der größten Kaskade',
  'Use the fast sums, leave GAUSS out, or observe a shorter time.':
    'Nimm die schnellen Summen, lass GAUSS weg, oder beobachte kürzer.',
  '{0} is compared with itself, so neither is ever better.':
    '{0} wird mit sich selbst verglichen, also ist nie eines von beiden besser.',
  '{0} is not fitted, so {1} and {2} are not compared.':
    '{0} wird nicht angepasst, also werden {1} und {2} nicht verglichen.',
  '{0} are not fitted, so {1} and {2} are not compared.':
    '{0} werden nicht angepasst, also werden {1} und {2} nicht verglichen.',
  'Compare two of the models that are fitted.': 'Vergleiche zwei der Modelle, die angepasst werden.',
  'All events are observed, so nothing is left to predict.':
    'Alle Ereignisse werden beobachtet, also bleibt nichts vorherzusagen.',
  'events after the observed part': 'Ereignisse nach dem beobachteten Teil',
  'Observe a shorter time, or a share of the events.': 'Beobachte kürzer, oder einen Anteil der Ereignisse.',
  'Fewest events observed': 'Wenigste beobachtete Ereignisse',
  'Cascades with fewer events in their observed part are left out, and counted.':
    'Kaskaden mit weniger Ereignissen im beobachteten Teil bleiben weg und werden gezählt.',
  'Cascades at most': 'Kaskaden höchstens',
  'The first so many of those that are left, in the order of the file. 0: all.':
    'So viele der ersten von denen, die übrig sind, in der Reihenfolge der Datei. 0: alle.',
  Compared: 'Verglichen',
  EXPN: 'EXPN',
  PLN: 'PLN',
  QEXPN: 'QEXPN',
  'Fit all cascades': 'Alle Kaskaden anpassen',
  'Fits the models to every cascade of the set, tests them, and says which describes which kind of cascade.':
    'Passt die Modelle an jede Kaskade des Satzes an, testet sie und sagt, welches welche Art von Kaskade beschreibt.',
  'section 5, Table 3, Figs. 3, 4a–b, 7': 'Abschnitt 5, Tabelle 3, Abb. 3, 4a–b, 7',
  'Judge by what came later': 'An Späterem beurteilen',
  'Fits the first part of each cascade once more (the share below), and scores the rest.':
    'Passt den ersten Teil jeder Kaskade noch einmal an (den Anteil darunter) und bewertet den Rest.',
  'Fitted for it': 'Dafür angepasst',
  'Share of the events, the first ones, that is fitted; the rest is scored.':
    'Anteil der Ereignisse, der ersten, der angepasst wird; der Rest wird bewertet.',
  'One fit for all': 'Eine Anpassung für alle',
  'Also fits one set of parameters to all cascades jointly.':
    'Passt auch einen Satz Parameter an alle Kaskaden gemeinsam an.',
  'First model': 'Erstes Modell',
  'Compared with the second on each cascade where both pass the KS test.':
    'Auf jeder Kaskade, bei der beide den KS-Test bestehen, mit dem zweiten verglichen.',
  'Second model': 'Zweites Modell',
  'The one with the smaller KS distance is the better.': 'Das mit dem kleineren KS-Abstand ist das bessere.',
  'Least difference': 'Kleinster Unterschied',
  'One model counts as the better only where the KS distances differ by more than this.':
    'Ein Modell gilt nur dann als besser, wenn sich die KS-Abstände um mehr als das unterscheiden.',
  'SIR-HawkesN, section 5.2': 'SIR-HawkesN, Abschnitt 5.2',
  'Cells of the map': 'Felder der Karte',
  'Percentiles of size and of duration are cut into so many parts each.':
    'In so viele Teile werden die Perzentile von Größe und Dauer je geteilt.',
  'Size, duration, share of bots where known, and which of the two compared models is the better.':
    'Größe, Dauer, Anteil der Bots, wo bekannt, und welches der beiden verglichenen Modelle besser ist.',
  'One row per cascade and model: parameters, likelihood, tests, status.':
    'Eine Zeile je Kaskade und Modell: Parameter, Likelihood, Tests, Zustand.',
  'Passed tests': 'Bestandene Tests',
  'By model: share of cascades with p > 0.05 in each of the three tests.':
    'Nach Modell: Anteil der Kaskaden mit p > 0,05 in jedem der drei Tests.',
  'Better model by size and duration': 'Besseres Modell nach Größe und Dauer',
  'By percentile of size and of duration: cascades where both pass KS, and the share that the first model describes better.':
    'Nach Perzentil von Größe und Dauer: Kaskaden, bei denen beide KS bestehen, und der Anteil, den das erste Modell besser beschreibt.',
  'Better model by share of bots': 'Besseres Modell nach Anteil der Bots',
  'Empty where the data do not say who is a bot.': 'Leer, wo die Daten nicht sagen, wer ein Bot ist.',
  'By model: quartiles of the negative log-likelihood per held-out event, and how often it is ∞.':
    'Nach Modell: Quartile der negativen Log-Likelihood je zurückgehaltenem Ereignis, und wie oft sie ∞ ist.',
  'By model; empty unless asked for.': 'Nach Modell; leer, wenn nicht verlangt.',
  'Cascades fitted': 'Angepasste Kaskaden',
  'With too few events observed.': 'Mit zu wenigen beobachteten Ereignissen.',
  'Predict sizes': 'Größen vorhersagen',
  'Learns from fitted parameters of some cascades how big they got, predicts the others, and compares with simpler rules.':
    'Lernt aus angepassten Parametern mancher Kaskaden, wie groß sie wurden, sagt die anderen vorher und vergleicht mit einfacheren Regeln.',
  'eq. 16, section 5.3, Fig. 4c': 'Gl. 16, Abschnitt 5.3, Abb. 4c',
  'Fits the marked models. Needs follower counts.': 'Passt die Modelle mit Marken an. Braucht die Zahl der Follower.',
  'Trees at most': 'Bäume höchstens',
  'Of the boosted regression; how many of them are used is chosen within the training folds.':
    'Der geboosteten Regression; wie viele davon gelten, wird innerhalb der Trainingsteile gewählt.',
  'Depth of a tree': 'Tiefe eines Baums',
  'Questions asked one after the other.': 'Fragen, die nacheinander gestellt werden.',
  Shrinkage: 'Schrumpfung',
  'How much of each tree is added.': 'Wie viel von jedem Baum hinzukommt.',
  Subsample: 'Teilstichprobe',
  'Share of the cascades that each tree sees.': 'Anteil der Kaskaden, den jeder Baum sieht.',
  'In each of them, four of ten folds teach and six test.':
    'In jeder davon dienen vier von zehn Teilen zum Lernen und sechs zum Testen.',
  Errors: 'Fehler',
  'Absolute relative error |n̂ − n|/n over all test predictions, by predictor: quartiles, 5 and 95 %, mean of the finite ones. Predictions of no end count as infinite.':
    'Absoluter relativer Fehler |n̂ − n|/n über alle Testvorhersagen, danach, womit vorhergesagt wird: Quartile, 5 und 95 %, Mittel der endlichen. Vorhersagen ohne Ende zählen als unendlich.',
  Predictions: 'Vorhersagen',
  'By cascade: observed and final size, and the mean prediction of every predictor where it was tested.':
    'Nach Kaskade: beobachtete und endgültige Größe, und die mittlere Vorhersage jedes Wegs, wo er getestet wurde.',
  Features: 'Merkmale',
  'Fitted parameters that predictions are made from.': 'Angepasste Parameter, aus denen vorhergesagt wird.',
  Chosen: 'Gewählt',
  'Trees chosen in each repetition, by model.': 'In jeder Wiederholung gewählte Bäume, nach Modell.',
  'Cascades used': 'Verwendete Kaskaden',
  'Those that do not grow any more after T are among them: nobody knows that beforehand.':
    'Auch die, die nach T nicht mehr wachsen, sind dabei: Vorher weiß das niemand.',
  'Likelihood of the sizes seen': 'Likelihood der gesehenen Größen',
  'How likely the final size of each cascade is under the epidemic that each fitted model stands for.':
    'Wie wahrscheinlich die Endgröße jeder Kaskade unter der Epidemie ist, für die jedes angepasste Modell steht.',
  'appendix E, Fig. 9': 'Anhang E, Abb. 9',
  'Epidemics drawn for each cascade and model.': 'Epidemien, die für jede Kaskade und jedes Modell gezogen werden.',
  Smoothing: 'Glättung',
  'How a size that no run had gets its probability.':
    'Wie eine Größe, die kein Lauf hatte, ihre Wahrscheinlichkeit bekommt.',
  'Gaussian kernel': 'Gauß-Kern',
  'Runs are spread by Silverman’s rule, and one more run may have had any size.':
    'Läufe werden nach der Regel von Silverman verschmiert, und ein weiterer Lauf könnte jede Größe gehabt haben.',
  'add one': 'eins addieren',
  'Every size from what was observed to N counts once more.': 'Jede Größe vom Beobachteten bis N zählt einmal mehr.',
  'Log-likelihood of the sizes': 'Log-Likelihood der Größen',
  'By model: quartiles, 5 and 95 % over cascades, and in how many the fitted N is below the size.':
    'Nach Modell: Quartile, 5 und 95 % über Kaskaden, und bei wie vielen das angepasste N unter der Größe liegt.',
  'Size, and its log-likelihood under either model.': 'Größe, und ihre Log-Likelihood unter jedem der beiden Modelle.',
  'size from': 'Größe von',
  percentile: 'Perzentil',
  'size to': 'Größe bis',
  'duration from': 'Dauer von',
  'duration to': 'Dauer bis',
  'first is better': 'erstes ist besser',
  'bots from': 'Bots von',
  'bots to': 'Bots bis',
  '{0} passes KS': '{0} besteht KS',
  'KS distance of {0}': 'KS-Abstand von {0}',
  duration: 'Dauer',
  'share of bots': 'Anteil der Bots',
  'better model': 'besseres Modell',
  AIC: 'AIC',
  'later events': 'spätere Ereignisse',
  'later events, N raised': 'spätere Ereignisse, N angehoben',
  KS: 'KS',
  ED: 'ED',
  LB: 'LB',
  'all three': 'alle drei',
  '{0}, N raised': '{0}, N angehoben',
  joint: 'joint',
  'Fitting all together': 'Gemeinsame Anpassung',
  'mean of the finite': 'Mittel der endlichen',
  infinite: 'unendlich',
  'Only {0} cascade has enough events observed; {1} are needed, some to learn from and some to predict.':
    'Nur {0} Kaskade hat genügend beobachtete Ereignisse; es braucht {1}, manche zum Lernen und manche zum Vorhersagen.',
  'Only {0} cascades have enough events observed; {1} are needed, some to learn from and some to predict.':
    'Nur {0} Kaskaden haben genügend beobachtete Ereignisse; es braucht {1}, manche zum Lernen und manche zum Vorhersagen.',
  '{0} cascades or more': '{0} Kaskaden oder mehr',
  'Ask for fewer events, observe longer, or open more cascades.':
    'Verlange weniger Ereignisse, beobachte länger, oder öffne mehr Kaskaden.',
  'Fitting and simulating': 'Anpassung und Simulation',
  'N below the size': 'N unter der Größe',
  'log-likelihood, {0}': 'Log-Likelihood, {0}',
  'Drawing recoveries': 'Ziehen der Erholungen',
  'The cascade has {0} events already, more than the population of {1}.':
    'Die Kaskade hat schon {0} Ereignisse, mehr als die Bevölkerung von {1}.',
  'Take a larger population.': 'Nimm eine größere Bevölkerung.',
  'Every event brings {0} others on average, so the cascade may never end.':
    'Jedes Ereignis bringt im Mittel {0} weitere, also endet die Kaskade vielleicht nie.',
  'Every event brings infinitely many others on average, so the cascade may never end.':
    'Jedes Ereignis bringt im Mittel unendlich viele weitere, also endet die Kaskade vielleicht nie.',
  'n* < 1, or an end': 'n* < 1, oder ein Ende',
  'Set a last time, a most number of events, or a population.':
    'Setze eine letzte Zeit, eine größte Zahl von Ereignissen oder eine Bevölkerung.',
  'An epidemic needs a whole number of people, not {0}.':
    'Eine Epidemie braucht eine ganze Zahl von Personen, nicht {0}.',
  'Round the fitted N, and say so.': 'Runde das angepasste N, und sag es dazu.',
  '{0} people are infected in a population of {1}.': '{0} Personen sind in einer Bevölkerung von {1} angesteckt.',
  'The exact law is computed for up to {0} people.': 'Das exakte Gesetz wird für bis zu {0} Personen berechnet.',
  'Simulate the final size instead: it takes a moment.': 'Simuliere die Endgröße stattdessen: Das dauert einen Moment.',
  'Exact final size': 'Exakte Endgröße',
  'Infectivity of one person': 'Ansteckungskraft einer Person',
  Intensities: 'Intensitäten',
  'With β = {0} marks have no mean weight: a few huge ones outweigh all others, and n* is infinite.':
    'Mit β = {0} haben Marken kein mittleres Gewicht: Einige riesige wiegen alle anderen auf, und n* ist unendlich.',
  'Take a smaller β, or the mean weight of the marks in the data.':
    'Nimm ein kleineres β, oder das mittlere Gewicht der Marken in den Daten.',
  'β = {0} is not an exponent of marks.': 'β = {0} ist kein Exponent für Marken.',
  'Drawing the band': 'Ziehen des Bands',
  'Not every event of this cascade has a mark.': 'Nicht jedes Ereignis dieser Kaskade hat eine Marke.',
  'Fit without the weight of followers, or choose a cascade with all marks.':
    'Passe ohne das Gewicht der Follower an, oder wähle eine Kaskade mit allen Marken.',
  'Event {0} has no possible cause: all events before it have the mark 0, which weighs nothing.':
    'Ereignis {0} hat keine mögliche Ursache: Alle Ereignisse davor haben die Marke 0, die nichts wiegt.',
  'a mark of 0 before it': 'eine Marke 0 davor',
  '{0} marks of 0 before it': '{0} Marken 0 davor',
  'a mark above 0 among the first events': 'eine Marke über 0 unter den ersten Ereignissen',
  'Fit without the weight of followers, or correct the marks of the first events.':
    'Passe ohne das Gewicht der Follower an, oder berichtige die Marken der ersten Ereignisse.',
  Certain: 'Certain',
};
