/** What is said of a learner's picture that is not whole or not of these settings. */
import type { PlotState } from '../../../plots/PlotFrame';
import { learnWords as words } from '../../text/en-learn';
import type { Shown } from '../../run/shown';

export function learnState({ picture, stale, running, partial }: Shown): { state: PlotState; stateText?: string } {
  if (!picture) return running ? { state: 'loading' } : { state: 'empty', stateText: words.waiting };
  if (stale) return { state: 'stale', stateText: words.stale };
  if (partial === 'refining') return { state: 'partial', stateText: words.soFar(picture.done, picture.total) };
  if (partial === 'stopped') return { state: 'partial', stateText: words.stoppedAt(picture.done) };
  return { state: 'live' };
}
