/** Words that play and plan share on the Campaign page; those of a part stand in `en-campaign-play`, `-plan`, `-learn`, `-seeds`. */
import { translated } from '../../core/language';
export const campaignWords = translated('app/campaign/campaignWords', {
  title: 'Campaign',
  play: 'Play',
  plan: 'Plan',
  playHelp: 'A game on a small board: you push, and your choices are judged',
  planHelp: 'All policies on any network, with the optimum or a bracket that holds it',
  mode: 'Play or plan',
  needsNetwork: 'Choose a network first.',
  needsLog: 'Open an action log, or draw one.',
});
