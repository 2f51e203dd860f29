import { runWords } from '../text/en-run';
import type { Shown } from './shown';

/** What is said of a picture that is not whole or not of these settings, as plots take it. */
export function stateOf(shown: Shown): {
  state: 'live' | 'stale' | 'partial' | 'loading' | 'empty';
  stateText?: string;
} {
  const { picture, stale, running, partial } = shown;
  if (!picture) return running ? { state: 'loading' } : { state: 'empty', stateText: runWords.pressRun };
  if (stale) return { state: 'stale', stateText: runWords.stale };
  if (partial === 'refining') return { state: 'partial', stateText: runWords.partial(picture.done, picture.total) };
  if (partial === 'stopped') return { state: 'partial', stateText: runWords.stopped(picture.done, picture.total) };
  return { state: 'live' };
}
