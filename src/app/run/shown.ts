/** What there is of a method's run, for whoever draws it: its outputs by kind, whether they are of these settings, and whether they are whole. */
import type { MethodId } from '../../core/method';
import type { Output, OutputKind, Outputs } from '../../core/outputs';
import { pictureOf } from '../../store/runs';
import type { LabState, Picture } from '../../store/state';

/** An output of the kind that is expected, or nothing. */
export function outputOf<K extends OutputKind>(
  outputs: Outputs | undefined,
  id: string,
  kind: K,
): Extract<Output, { kind: K }> | undefined {
  const output = outputs?.[id];
  return output?.kind === kind ? (output as Extract<Output, { kind: K }>) : undefined;
}

export interface Shown {
  picture: Picture | undefined;
  /** The picture belongs to other settings than the present ones. */
  stale: boolean;
  running: boolean;
  /** Words-worthy: fewer replicates than asked for. */
  partial: 'no' | 'refining' | 'stopped';
}

export function shownOf(state: Pick<LabState, 'runs'>, method: MethodId, digest: string): Shown {
  const run = state.runs[method];
  const picture = pictureOf(run);
  const incomplete = picture !== undefined && picture.done < picture.total;
  return {
    picture,
    stale: picture !== undefined && picture.digest !== digest,
    running: run?.type === 'running',
    partial: !incomplete ? 'no' : run?.type === 'running' ? 'refining' : 'stopped',
  };
}

/** The method as if it had never run: for pictures that do not belong beside others. */
export const withoutPicture = (shown: Shown): Shown => ({ ...shown, picture: undefined, stale: false, partial: 'no' });
