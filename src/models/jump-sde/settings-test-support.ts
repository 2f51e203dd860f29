/** Settings of the family for tests: the defaults of the forms, with some of them changed. */
import type { ParameterTable } from '../../core/parameters';
import { propagationParameters } from './parameters';
import type { PropagationSettings } from './propagation';
import { schemeParameters, type SchemeSettings } from './scheme-settings';

type Settings = PropagationSettings & SchemeSettings & { samples: number; replicate: number };

export function settingsOf(changed: Partial<Settings>): Settings {
  const table: ParameterTable = { ...propagationParameters, ...schemeParameters };
  const defaults = Object.fromEntries(Object.entries(table).map(([name, { default: value }]) => [name, value]));
  return { ...defaults, sources: Int32Array.of(0), samples: 100, replicate: 0, ...changed } as unknown as Settings;
}
