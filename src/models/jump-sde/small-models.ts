/** What tests of the jump SDE share: models from plain lists, drivers, random tiny models. */
import fc from 'fast-check';
import type { PropagationModel, RecoveryModel } from './propagation';

export interface ModelParts {
  n: number;
  /** tail, head, rate */
  arcs: readonly (readonly [number, number, number])[];
  sources?: readonly number[];
  recovery?: readonly number[];
  threshold?: readonly number[];
  kind?: RecoveryModel;
  delay?: PropagationModel['delay'];
  horizon?: number;
}

/** Arcs must name each pair once and no loop. */
export function modelOf(parts: ModelParts): PropagationModel {
  const { n, kind = 'SI' } = parts;
  const arcs = parts.arcs.filter(([, , rate]) => rate > 0).toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const offsets = new Int32Array(n + 1);
  for (const [tail] of arcs) offsets[tail + 1]++;
  for (let i = 0; i < n; i++) offsets[i + 1] += offsets[i];
  return {
    n,
    kind,
    delay: parts.delay ?? { kind: 'exponential' },
    offsets,
    heads: Int32Array.from(arcs, (arc) => arc[1]),
    rates: Float64Array.from(arcs, (arc) => arc[2]),
    recovery: kind === 'SI' || !parts.recovery ? new Float64Array(n) : Float64Array.from(parts.recovery),
    ...(parts.threshold ? { threshold: Float64Array.from(parts.threshold) } : {}),
    sources: Int32Array.from(parts.sources ?? [0]),
    horizon: parts.horizon ?? 1,
  };
}

const rate = fc.integer({ min: 1, max: 300 }).map((k) => k / 100);

/** Models on 1 … `most` nodes with any set of arcs, any sources, recovery and perhaps thresholds. */
export function tinyModels(
  most: number,
  kind: RecoveryModel,
  throttled = fc.boolean(),
): fc.Arbitrary<PropagationModel> {
  return fc.integer({ min: 1, max: most }).chain((n) => {
    const pairs: [number, number][] = [];
    for (let j = 0; j < n; j++) for (let i = 0; i < n; i++) if (i !== j) pairs.push([j, i]);
    const many = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { minLength: n, maxLength: n });
    return fc
      .record({
        arcs: fc
          .subarray(pairs)
          .chain((chosen) => fc.tuple(...chosen.map(([j, i]) => fc.tuple(fc.constant(j), fc.constant(i), rate)))),
        sources: fc.subarray(
          Array.from({ length: n }, (_, i) => i),
          { minLength: 1 },
        ),
        recovery: many(rate),
        threshold: many(rate),
        throttled,
      })
      .map(({ threshold, throttled: limited, ...parts }) =>
        modelOf({ n, kind, ...parts, ...(limited ? { threshold } : {}) }),
      );
  });
}
