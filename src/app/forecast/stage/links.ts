/** Links of the network between users who were seen and those who may be next. Pure. */
import type { Network } from '../../../core/network';
import type { Mark } from './marks';

export interface Link {
  /** Places among the marks: one that was seen, and a candidate. */
  seen: number;
  candidate: number;
}

/** Every link once, whatever its direction. O(links of the marked users). */
export function linksBetween(
  { offsets, targets }: Pick<Network, 'offsets' | 'targets'>,
  marks: readonly Mark[],
): Link[] {
  const places = new Map(marks.map((mark, k) => [mark.node, k]));
  const found = new Map<string, Link>();
  marks.forEach((mark, k) => {
    for (let a = offsets[mark.node]; a < offsets[mark.node + 1]; a++) {
      const other = places.get(targets[a]);
      if (other === undefined || marks[other].kind === mark.kind) continue;
      const [seen, candidate] = mark.kind === 'seen' ? [k, other] : [other, k];
      found.set(`${seen} ${candidate}`, { seen, candidate });
    }
  });
  return [...found.values()];
}
