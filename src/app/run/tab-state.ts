/** What is said of a picture that is not whole or not of these settings, where it is not counted in runs. */
import type { PlotState } from '../../plots/PlotFrame';
import { stateOf } from './state-of';
import type { Shown } from './shown';
import { tabWords as words } from '../text/en-tabs';

export function tabState(shown: Shown): { state: PlotState; stateText?: string } {
  const said = stateOf(shown);
  if (said.state !== 'partial') return said;
  return { state: 'partial', stateText: shown.partial === 'refining' ? words.underWay : words.stopped };
}
