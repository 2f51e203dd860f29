import type { Words } from '../../../core/language';
import type { learnCampaignWords } from '../en-campaign-learn';
import { count, counted, significant } from '../format';

/** Words of the tab Learn of the Campaign page, in German. */
export const campaignLearnGerman: { 'app/campaign-learn/learnCampaignWords': Words<typeof learnCampaignWords> } = {
  'app/campaign-learn/learnCampaignWords': {
    empty:
      'Aus einem Protokoll, wer auf was reagiert hat, lernt das Labor, was jede Person mag und wem sie folgt, und plant damit eine Kampagne. Bring ein Protokoll mit Personen dieses Netzwerks mit, oder ziehe eines, dessen Wahrheit bekannt ist.',
    bring: 'Eigene Daten…',
    draw: 'Protokoll ziehen',
    drawHelp:
      'Personen des offenen Netzwerks reagieren auf 120 Inhalte, nach Neigung und nach Freunden; nichts davon ist echt',
    drawMore: 'Mit anderen Einstellungen ziehen…',
    from: 'Gelernt aus',
    what: 'Vier Erklärungen, wer auf was reagiert, jede an Fällen beurteilt, die zurückgehalten wurden.',
    settings: 'Wie gelernt wird',
    action: 'Lernen',
    answer: 'Was gelernt wurde',
    said: {
      bias: 'Gewohnheit allein',
      social: 'Gewohnheit und Freunde',
      preference: 'Gewohnheit und Neigung',
      full: 'Gewohnheit, Freunde und Neigung',
    },
    models: 'Vier Erklärungen',
    model: { bias: 'Nur Gewohnheit', social: '+ Freunde', preference: '+ Neigung', full: '+ beides' },
    modelColumns: {
      model: 'Modell',
      heldOut: 'zurückgehalten',
      seen: 'gesehen',
      rank: 'Rang',
    },
    withError: (value, error) => `${value} ± ${error}`,
    file: {
      mse: 'quadratischer Fehler, zurückgehalten',
      mseError: 'sein Standardfehler',
      training: 'quadratischer Fehler der Fälle, aus denen gelernt wurde',
    },
    modelsNote: (folds) =>
      `Mittlerer quadratischer Fehler zurückgehaltener Fälle, mit seinem Standardfehler über ${counted(folds, 'Teil', 'Teile')}, und der Fälle, die beim Lernen zu sehen waren. Rang: Platz derer, die reagiert haben, wenn ein Teil nach der Vorhersage geordnet wird; kleiner ist besser. Gewohnheit: wie oft eine Person reagiert und wie oft auf einen Inhalt reagiert wird.`,
    calibration: 'Anteil mit Reaktion nach vorhergesagter Chance',
    calibrationX: 'vorhergesagte Chance',
    calibrationY: 'Anteil mit Reaktion',
    perfect: 'wie vorhergesagt',
    observed: 'beobachtet',
    calibrationCaption: (model, samples) =>
      `${counted(samples, 'zurückgehaltener Fall', 'zurückgehaltene Fälle')}, zehn Klassen, Modell: ${model}; Haarlinien ± 1 Standardfehler.`,
    descent: 'Quadratischer Fehler der Fälle, aus denen gelernt wird',
    descentX: 'Epochen',
    descentY: 'quadratischer Fehler',
    lines: { bias: 'Gewohnheit', social: 'Freunde', preference: 'Neigung', full: 'beides' },
    descentCaption: 'Nach jedem Durchgang durch alle Fälle. Wer hier tiefer liegt, sagt nicht unbedingt besser vorher.',
    underestimated:
      'Betrachtet werden nur Fälle, in denen mindestens ein Freund reagiert hat; dadurch wird der Einfluss unterschätzt (PDC, Abschnitt II).',
    overestimated:
      'Auch Freunde, die erst nach ihr reagiert haben, zählen mit. Wo Leute aufeinander hören, lässt das den Einfluss größer aussehen; „frühere“ lässt sie weg.',
    truth: (influence, own) =>
      `Dieses Protokoll ist gezogen, die Wahrheit also bekannt: Alle Freunde zusammen bringen ${significant(influence)}, und die eigene Chance einer Person ist im Mittel etwa ${significant(own)}.`,
    unknown: (users, actions) =>
      `${counted(users, 'Person', 'Personen')} des Protokolls ${users === 1 ? 'ist' : 'sind'} nicht in diesem Netzwerk; ${counted(actions, 'Aktion', 'Aktionen')} weggelassen.`,
    campaignFor: (item) => `Die Kampagne ist für ${item}.`,
    item: (name, place) => `Inhalt ${count(place)}${name === String(place) ? '' : ` („${name}“)`}`,
    newItem: 'einen neuen Inhalt',
    better: (best, chosen) =>
      `Zurückgehaltene Fälle werden am besten durch ${best} vorhergesagt; diese Kampagne nutzt ${chosen}.`,
    takeBetter: (best) => `${best} nehmen`,
    use: 'Damit planen',
    useHelp:
      'Öffnet das Netzwerk mit gelernten Neigungen und gelerntem Einfluss; das Protokoll bleibt. „Rückgängig“ holt das andere zurück.',
    influenceCsv: 'Einfluss jeder Kante, CSV',
    influenceFile: 'gelernter-einfluss.csv',
    waiting: 'Lerne noch einmal, um mit diesen Einstellungen zu planen.',
    users: 'Nach Person',
    userColumns: {
      user: 'Person',
      samples: 'Fälle',
      yes: 'reagiert',
      preference: 'Neigung b',
      influence: 'Σ w',
    },
    usersNote: 'In der Datei steht auch, wessen Einfluss verkleinert wurde.',
    facts: 'Das Protokoll',
    rows: {
      acting: 'Personen mit Aktionen',
      items: 'Inhalte',
      actions: 'Aktionen',
      samples: 'Fälle mit einem Freund, der reagiert hat',
    },
    open: (from) => `Das offene Netzwerk ist gelernt${from}.`,
    openFrom: (title) => ` aus ${title}`,
    back: 'Zurück zum Netzwerk davor',
    attention: {
      title: 'Ist die Aufmerksamkeit begrenzt?',
      what: 'Teilt mehr, wer mehr gezeigt bekommt? Wo die Aufmerksamkeit begrenzt ist, nicht: Man liest, wofür man Zeit hat.',
      settings: 'Welche Besuche',
      action: 'Besuche zählen',
      answer: 'Begrenzt oder nicht',
      plot: 'Geteiltes je Besuch',
      x: 'gezeigte Beiträge seit dem letzten Besuch',
      y: 'geteilte Beiträge',
      visits: 'Besuche',
      mean: 'Mittel',
      caption: (visits, shown) =>
        `${shown < visits ? `${count(shown)} von ${counted(visits, 'Besuch', 'Besuchen')}` : counted(visits, 'Besuch', 'Besuche')} als Punkte und das Mittel aller. PDC, Abb. 1, fand r = 0,0000146 und 0,00744.`,
      unseen:
        'Besuche ohne jede Aktion hinterlassen im Protokoll keine Spur: Gezählt werden nur die, bei denen etwas getan wurde.',
      numbers: 'In Zahlen',
      rows: { r: 'Korrelation r', slope: 'geteilt je gezeigtem Beitrag', visits: 'Besuche' },
    },
  },
};
