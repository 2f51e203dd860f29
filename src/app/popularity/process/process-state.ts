/** The process that the tab draws from, as the settings say it. Pure. */
import type { ParameterValue } from '../../../core/parameters';
import { kernelOf, type Kernel, type KernelId } from '../../../models/sir-hawkes/kernels';
import type { FitRow } from '../fits/fit-rows';

type Values = Readonly<Record<string, ParameterValue>>;

/** Settings of the process that all parts share. */
export const PROCESS = ['kernel', 'kappa', 'theta', 'c', 'q', 'lambda', 'people', 'seeds'] as const;

/** The kernel of the settings; undefined for numbers that are none. */
export function kernelOfValues(values: Values): Kernel | undefined {
  const [kappa, theta, c, q, lambda] = ['kappa', 'theta', 'c', 'q', 'lambda'].map((id) => Number(values[id]));
  if (![kappa, theta, c, q, lambda].every((x) => Number.isFinite(x) && x > 0)) return undefined;
  return kernelOf(String(values.kernel) as KernelId, { kappa, theta, c, q, lambda });
}

/** What a fit has of the settings of a process; times stay in the unit of the cascades. Undefined for the benchmark and failed fits. */
export function processOfFit(row: FitRow | undefined): Record<string, ParameterValue> | undefined {
  if (!row?.fitted || row.model.kernel === 'SI') return undefined;
  const found: Record<string, ParameterValue> = { kernel: row.model.kernel };
  for (const id of ['kappa', 'theta', 'c', 'q', 'lambda'])
    if (Number.isFinite(row.value(id))) found[id] = row.value(id);
  const population = row.value('population');
  // Epidemics have whole people.
  if (Number.isFinite(population) && population < 1e7) found.people = Math.max(1, Math.round(population));
  return found;
}

/** Where the tab goes on the family of kernels. */
export type FamilyPlace = { q: number } | 'gaussian';

/** β_I of the family as it is shown, and the time after which half have stopped. */
export const FAMILY = { rate: 2, half: 1 } as const;

/** q below this away from 1 is the exponential. */
const NEAR = 1e-6;

/** The kernel of the family at a place: φ(0) and the half-time are the same everywhere. */
export function familyKernel(place: FamilyPlace): Kernel {
  const { rate: kappa, half } = FAMILY;
  if (place === 'gaussian') return kernelOf('GAUSS', { kappa, theta: (2 * Math.LN2) / half ** 2 });
  const { q } = place;
  const lambda = Math.abs(q - 1) < NEAR ? Math.LN2 / half : (0.5 ** (1 - q) - 1) / ((q - 1) * half);
  return kernelOf('QEXP', { kappa, q, lambda });
}

/** Settings that draw from a kernel of the family. */
export function settingsOfFamily(place: FamilyPlace): Record<string, ParameterValue> {
  const { id, parameters } = familyKernel(place);
  const { kappa, theta, q = 0, lambda } = parameters;
  if (id === 'GAUSS') return { kernel: 'GAUSS', kappa, ...(theta !== undefined && { theta }) };
  // QEXP takes no q = 0; the linear kernel has a name of its own.
  if (q === 0) return { kernel: 'LIN', kappa, theta: lambda ?? 1 };
  return { kernel: 'QEXP', kappa, q, lambda: lambda ?? 1 };
}
