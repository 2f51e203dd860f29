import type { CascadeSource, Source } from './experiment';

/** The cascades that a network is made or learned from: who has them at hand need not have them read again for it. */
export function cascadesBehind(source: Source): CascadeSource | undefined {
  if (source.kind === 'derived') return source.cascades;
  return source.kind === 'result' ? source.of.inputs.cascades : undefined;
}
