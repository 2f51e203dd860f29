/** What is said of an answer that is not whole or not of these settings. */
import type { PlotState } from '../../../plots/PlotFrame';
import { decideWords as words } from '../../text/en-decide';
import type { Shown } from '../../run/shown';

export function plotState({ picture, stale, running, partial }: Shown): { state: PlotState; stateText?: string } {
  if (!picture) return running ? { state: 'loading' } : { state: 'empty', stateText: words.waiting };
  if (stale) return { state: 'stale', stateText: words.stale };
  if (partial !== 'no') return { state: 'partial', stateText: partial === 'refining' ? words.soFar : words.stoppedAt };
  return { state: 'live' };
}
