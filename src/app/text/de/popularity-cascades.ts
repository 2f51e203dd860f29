import type { Words } from '../../../core/language';
import type { cascadesWords } from '../en-popularity-cascades';
import { count, counted } from '../format';
import { theFirst } from './times';

/** Words of the tab Cascades of the Popularity page, in German. */
export const popularityCascadesGerman: { 'app/popularity-cascades/cascadesWords': Words<typeof cascadesWords> } = {
  'app/popularity-cascades/cascadesWords': {
    parts: 'Teile',
    part: { list: 'Liste', fit: 'Alle anpassen', predict: 'Größen vorhersagen', sizes: 'Likelihood der Größen' },
    observed: {
      choice: 'Wie viel von jeder Kaskade angepasst wird',
      choices: [
        {
          value: 'all',
          label: 'Ganze Kaskaden',
          help: 'Bis zu ihrem letzten Ereignis; das Zeitfenster links bleibt, wie es ist',
        },
        {
          value: 'time',
          label: 'Wie links beobachtet',
          help: 'Jede bis zur gleichen Zeit nach ihrem Anfang',
        },
      ],
      whole: 'alles',
      share: (share) => `die ersten ${share} ihrer Ereignisse`,
      first: theFirst,
      fittedWhole: 'Jede Kaskade wird als Ganzes angepasst, was immer links beobachtet wird.',
      fittedPart: (part) => `Von jeder Kaskade sehen die Modelle ${part}, wie links eingestellt.`,
      all: (least) => `Alle Kaskaden mit mindestens ${least} beobachteten Reposts`,
      limited: (most, least) =>
        `Die ersten ${most} Kaskaden mit mindestens ${least} beobachteten Reposts; 0 bei „höchstens“ nimmt alle`,
      noteWhole: 'Jede Kaskade wurde als Ganzes angepasst.',
      notePart: (part) => `Von jeder Kaskade haben die Modelle ${part} gesehen.`,
    },
    fit: {
      what: 'Jede Kaskade wird mit jedem links angekreuzten Modell angepasst, im Hintergrund. „Stopp“ behält, was da ist, „Weiter“ setzt fort.',
      settings: 'Welche Kaskaden, was verglichen wird',
      action: 'Alle Kaskaden anpassen',
      answer: 'Alle Kaskaden',
      table: 'Kaskade für Kaskade',
      show: 'Spalte je Modell',
      columns: { ks: 'KS', ed: 'ED', lb: 'LB', nstar: 'n*', population: 'N', status: 'Zustand' },
      cascade: 'Nr.',
      size: 'Größe',
      duration: (unit) => `Dauer, ${unit}`,
      better: 'besser',
      tableNote: (open) => `p-Werte unter 0,05 verwerfen. ${open}`,
      opens: 'Eine Nummer öffnet ihre Kaskade.',
      rates: 'Bestandene Tests',
      ratesNote: 'Prozent der Kaskaden mit p > 0,05, je Modell (Tabelle 3).',
      ratesColumns: { model: 'Modell', ks: 'KS, %', ed: 'ED, %', lb: 'LB, %', all: 'alle, %' },
      map: 'Besseres Modell nach Größe und Dauer',
      mapX: 'Größe, %',
      mapY: 'Dauer, %',
      mapCaption: (first, second) =>
        `Anteil der Kaskaden, bei denen ${first} den kleineren KS-Abstand hat, wo es und ${second} beide bestehen; nach Perzentilen von Größe und Dauer (Abb. 3a).`,
      bots: 'Besseres Modell nach Anteil der Bots',
      botsX: 'Anteil der Bots',
      botsY: (first) => `Anteil, bei dem ${first} besser ist`,
      botsCaption: 'Gruppen gleich vieler Kaskaden, ± 2 Standardfehler (Abb. 3b).',
      noBots:
        'Diese Daten sagen nicht, wer ein Bot ist; das bessere Modell lässt sich also nicht nach deren Anteil bestimmen. Eine Spalte „bot“ bei den Ereignissen würde genügen.',
      holdout: 'Bei dem, was später kam',
      holdoutY: '−log L je Ereignis',
      holdoutCaption:
        'Niedriger ist besser. Kasten: Quartile über Kaskaden; Antennen: 5 und 95 %. N zu klein: Es kam mehr, als das angepasste N Personen hatte, also ist −log L gleich ∞; im Kasten ist N auf das angehoben, was kam.',
      infinite: (n) => `${count(n)}: N zu klein`,
      holdoutColumns: {
        model: 'Modell',
        median: 'Median',
        raisedMedian: 'N angehoben',
        infinite: 'N zu klein',
        cascades: 'von',
      },
      holdoutNote:
        'Mediane über Kaskaden; N angehoben: auf das, was kam, wo N zu klein war. N zu klein: bei wie vielen, von wie vielen.',
      joint: 'Eine Anpassung für alle',
      jointNote: 'Ein Satz Parameter für alle Kaskaden zusammen.',
    },
    predict: {
      what: 'Angepasste Parameter einiger Kaskaden lehren geboostete Bäume, wie groß diese wurden; die Bäume sagen dann die anderen vorher.',
      settings: 'Wie gelernt wird',
      action: 'Lernen und vorhersagen',
      answer: 'Vorhergesagte Größen',
      errors: 'Relativer Fehler',
      errorsY: '|n̂ − n| / n',
      errorsCaption:
        'Der beste zuerst, nach dem Median. Kasten: Quartile der Testvorhersagen; Antennen: 5 und 95 %; Kreis: Mittel.',
      notAble: (n) => `${count(n)} ohne Ende`,
      mean: (mean) => `Mittel ${mean}`,
      predicted: 'Vorhergesagte Größe und Endgröße',
      predictedX: 'Endgröße',
      predictedY: 'vorhergesagt',
      predictedCaption: (name, cascades) =>
        `${name}: mittlere Vorhersage für jede von ${counted(cascades, 'Kaskade', 'Kaskaden')}. Auf der Linie ist sie eingetroffen.`,
      equal: 'gleich',
      table: 'In Zahlen',
      tableColumns: {
        predictor: 'mit',
        median: 'Median',
        mean: 'Mittel',
        infinite: 'ohne Ende',
        q1: '25 %',
        q3: '75 %',
      },
      tableNote:
        'Vom absoluten relativen Fehler über alle Testvorhersagen; das Mittel ist das der endlichen. Ohne Ende: Vorhersagen, die für immer wachsen (n* ≥ 1, und die Personen gehen nie aus).',
      predictions: 'Kaskade für Kaskade',
      predictionsColumns: {
        cascade: 'Nr.',
        predictor: 'mit',
        observed: 'gesehen',
        actual: 'Endgröße',
        predicted: 'vorhergesagt',
      },
      predictionsNote: 'Eine Nummer öffnet ihre Kaskade.',
      features: 'Woraus gelernt wird',
      featuresNote: 'Angepasste Parameter jeder Kaskade und die Zielgröße.',
      trees: 'Gewählte Bäume',
      treesNote: 'Nach Wiederholung und Modell, innerhalb der Trainingsteile.',
    },
    sizes: {
      what: 'Wie wahrscheinlich die Größe, die eine Kaskade erreicht hat, unter der Epidemie ist, für die jedes angepasste Modell steht.',
      settings: 'Läufe und Kaskaden',
      action: 'Likelihoods rechnen',
      answer: 'Likelihood der Größen',
      boxes: 'Log-Likelihood der Größen',
      boxesY: 'Log-Likelihood',
      boxesCaption:
        'Höher ist besser. Kasten: Quartile über Kaskaden; Antennen: 5 und 95 % (Abb. 9). N zu klein: Das angepasste N liegt unter der Größe, die dann unmöglich ist.',
      table: 'Kaskade für Kaskade',
      tableColumns: { cascade: 'Nr.', observed: 'gesehen', size: 'Größe', expn: 'EXPN', pln: 'PLN' },
      tableNote: 'Eine Nummer öffnet ihre Kaskade.',
    },
  },
};
