/** Bits of a node's flag byte: what depends on where the user points, not on the data's numbers. */
export const FLAG = {
  source: 1,
  /** Selected, focused or hovered: the thick ring. */
  ringed: 2,
  unobserved: 4,
  /** Within the neighbourhood that is looked at. */
  lit: 8,
  /** The node whose neighbourhood is looked at: its edges stay. */
  centre: 16,
} as const;

export interface Marks {
  readonly sources: Int32Array;
  readonly unobserved?: Int32Array;
  readonly selection: readonly number[];
  /** Node that is looked at, −1 none. */
  readonly centre: number;
  readonly neighbours: readonly number[];
  /** Nodes that carry words of the page's own. */
  readonly captions?: ReadonlyMap<number, string>;
}

/** Writes the flags of all nodes into `flags` (length n), in place. O(marked nodes) plus clearing. */
export function writeFlags(flags: Uint8Array, marks: Marks): void {
  flags.fill(0);
  const mark = (nodes: Iterable<number>, bit: number): void => {
    for (const node of nodes) if (node >= 0 && node < flags.length) flags[node] |= bit;
  };
  mark(marks.sources, FLAG.source);
  if (marks.unobserved) mark(marks.unobserved, FLAG.unobserved);
  mark(marks.selection, FLAG.ringed);
  if (marks.centre >= 0) {
    mark([marks.centre], FLAG.ringed | FLAG.lit | FLAG.centre);
    mark(marks.neighbours, FLAG.lit);
  }
}
