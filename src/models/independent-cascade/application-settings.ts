/** Settings of the applications as a run receives them. */
import type { ResolvedValues } from '../../core/parameters';
import type {
  edgeBlockingParameters,
  seedSelectionParameters,
  sourceLocalisationParameters,
} from './application-parameters';
import type { CascadeSettings } from './check';

export type SeedSelectionSettings = ResolvedValues<typeof seedSelectionParameters>;
export type SourceLocalisationSettings = ResolvedValues<typeof sourceLocalisationParameters>;
export type EdgeBlockingSettings = ResolvedValues<typeof edgeBlockingParameters>;

/** The settings as the model knows them, with so many sources: where they stand is the question. */
export function unknownSources<S extends Omit<CascadeSettings, 'initial' | 'sources' | 'expectedSources'>>(
  settings: S,
  expectedSources = 0,
): S & CascadeSettings {
  return { ...settings, initial: 'stochastic', sources: new Int32Array(), expectedSources };
}
