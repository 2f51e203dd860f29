/** A word of the lab. */
export interface GlossaryEntry {
  /** Stable, for links: `#/help?entry=marginal`. */
  id: string;
  word: string;
  symbol?: string;
  sentence: string;
  formula?: string;
  /** Paper or publication and equation. */
  source: string;
}

/** Papers by their short names. */
export const SLICER = 'SLICER';
export const PROPNET = 'PropNet-SDE';
export const HAWKES = 'SIR-HawkesN';
export const PDC = 'PDC';
export const FOREST = 'FOREST';
