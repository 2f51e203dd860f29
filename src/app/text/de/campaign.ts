import type { Words } from '../../../core/language';
import type { campaignWords } from '../en-campaign';

/** Words that play and plan share on the Campaign page, in German. */
export const campaignGerman: { 'app/campaign/campaignWords': Words<typeof campaignWords> } = {
  'app/campaign/campaignWords': {
    title: 'Kampagne',
    play: 'Spielen',
    plan: 'Planen',
    playHelp: 'Ein Spiel auf einem kleinen Feld: Du stößt an, und deine Entscheidungen werden beurteilt',
    planHelp: 'Alle Strategien auf jedem Netzwerk, mit dem Optimum oder Schranken darum',
    mode: 'Spielen oder planen',
    needsNetwork: 'Wähle zuerst ein Netzwerk.',
    needsLog: 'Öffne ein Aktionsprotokoll, oder ziehe eines.',
  },
};
