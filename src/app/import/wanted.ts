import type { CascadeSource, Source } from '../../experiment/experiment';
import { filesOf } from '../../store/batch';
import type { CascadesState, DatasetState } from '../../store/state';

/** The file that the experiment asks for: its data are in it, and it is not on this device; undefined where all is there. */
export function wantedFile(state: { dataset: DatasetState; cascades: CascadesState }): string | undefined {
  return fileWantedBy(state.dataset) ?? fileWantedBy(state.cascades);
}

/** The same of the network or the cascades alone: their own file, or one that they are made, drawn or learned from. */
export function fileWantedBy(state: DatasetState | CascadesState): string | undefined {
  if (state.type !== 'failed') return undefined;
  const source: Source | CascadeSource = state.source;
  if (source.kind === 'uploaded') return source.name;
  if (state.error.code !== 'file-needed') return undefined;
  // What is made of several files asks for the one that its message names.
  return filesOf(source).find(({ name }) => state.error.message.includes(`“${name}”`))?.name;
}
