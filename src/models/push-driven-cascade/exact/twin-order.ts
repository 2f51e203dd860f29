/** Users who cannot be told apart, as a search uses them (specification, section 5.3): of a class only the lowest are ever active. */

/** Who stands for whom, and who need not be pushed. */
export interface TwinChains {
  /** The next lower user of the same class, −1 where there is none: u is pushed only once that one is active. */
  readonly before: Int32Array;
  /** 1 for users whom nobody needs to push; absent: all may be pushed. */
  readonly left?: Uint8Array;
}

export interface TwinOrder extends TwinChains {
  /** Users of the class of u, ascending; the same list for all of them. */
  members(u: number): readonly number[];
}

/** @param chains absent: everybody stands alone */
export function twinOrder(n: number, chains: TwinChains | undefined): TwinOrder {
  const classes = new Map<number, number[]>();
  const members = (u: number): readonly number[] => classes.get(u) ?? [u];
  if (!chains) return { before: new Int32Array(n).fill(-1), members };
  const { before } = chains;
  for (let u = 0; u < n; u++) {
    if (before[u] < 0) continue;
    const known = classes.get(before[u]) ?? [before[u]];
    known.push(u);
    classes.set(before[u], known);
    classes.set(u, known);
  }
  return { ...chains, members };
}
