/**
 * Results of lessons that come with the lab, so that the first picture is there at once where computing takes longer than a second.
 * Plain JSON and back. A result belongs to a run by the digest of its experiment: one that was changed is computed again.
 */
import type { Outputs } from '../../../core/outputs';
import type { Stamp } from '../../experiment';
import { LAB_VERSION } from '../../version';
import type { FigureResult, FigureResults, LessonStudy } from './study';

export const shippedPath = (id: string): string => `lessons/${id}.json`;

interface ShippedRun {
  digest: string;
  engine: string;
  device?: string;
  wallMs: number;
  done: number;
  total: number;
  network?: FigureResult['network'];
  outputs: unknown;
}
export interface ShippedFile {
  lesson: string;
  version: number;
  seed: number;
  runs: Record<string, ShippedRun>;
}

/** Significant figures that are kept: more than any picture shows, and all that single precision has. */
const FIGURES = 7;

const TYPES = { f64: Float64Array, f32: Float32Array, i32: Int32Array, u32: Uint32Array, u8: Uint8Array } as const;
type TypeName = keyof typeof TYPES;
const typeOf = (value: unknown): TypeName | undefined =>
  (Object.keys(TYPES) as TypeName[]).find((name) => value instanceof TYPES[name]);

const rounded = (value: number): number | null =>
  Number.isFinite(value) ? (Number.isInteger(value) ? value : Number(value.toPrecision(FIGURES))) : null;

function plain(value: unknown): unknown {
  const type = typeOf(value);
  if (type !== undefined) return { [`$${type}`]: Array.from(value as ArrayLike<number>, rounded) };
  if (typeof value === 'number') return Number.isFinite(value) ? rounded(value) : { $number: String(value) };
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
  return value;
}

function revived(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revived);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  if (entries.length === 1 && entries[0][0].startsWith('$')) {
    const [[tag, held]] = entries;
    if (tag === '$number') return Number(held);
    const type = TYPES[tag.slice(1) as TypeName];
    if (type && Array.isArray(held)) return type.from((held as (number | null)[]).map((one) => one ?? NaN));
  }
  return Object.fromEntries(entries.map(([key, one]) => [key, revived(one)]));
}

/** @param only ids of the runs that are shipped; the others are quick */
export function encodeShipped(
  { id, version, seed }: LessonStudy,
  results: FigureResults,
  only: readonly string[],
): ShippedFile {
  const runs = Object.fromEntries(
    [...results]
      .filter(([run]) => only.includes(run))
      .map(([run, { outputs, stamp, network }]) => [
        run,
        {
          digest: stamp.digest,
          engine: stamp.engine,
          ...(stamp.device === undefined ? {} : { device: stamp.device }),
          wallMs: Math.round(stamp.wallMs),
          done: stamp.done,
          total: stamp.total,
          ...(network ? { network } : {}),
          outputs: plain(outputs),
        },
      ]),
  );
  return { lesson: id, version, seed, runs };
}

/** Results of the runs that the study has; empty where the file is of another version. */
export function decodeShipped(file: ShippedFile, study: LessonStudy): FigureResults {
  const results = new Map<string, FigureResult>();
  if (file.lesson !== study.id || file.version !== study.version || file.seed !== study.seed) return results;
  for (const { id, experiment } of study.runs(study.seed)) {
    const found = Object.hasOwn(file.runs, id) ? file.runs[id] : undefined;
    if (!found) continue;
    const { outputs, network, ...of } = found;
    const stamp: Stamp = {
      ...of,
      experiment,
      method: { id: experiment.method, version: experiment.version },
      seed: experiment.seed,
      lab: LAB_VERSION,
      backend: 'node',
    };
    results.set(id, { outputs: revived(outputs) as Outputs, stamp, ...(network ? { network } : {}) });
  }
  return results;
}
