import type { CascadesState, DatasetState } from '../../store/state';

/** The file that the experiment asks for: its data are in it, and it is not on this device; undefined where all is there. */
export function wantedFile(state: { dataset: DatasetState; cascades: CascadesState }): string | undefined {
  for (const failed of [state.dataset, state.cascades])
    if (failed.type === 'failed' && failed.source.kind === 'uploaded') return failed.source.name;
  return undefined;
}
