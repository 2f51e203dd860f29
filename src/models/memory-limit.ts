/** Memory that a run may need: more is refused before it starts. */
export const MEMORY_LIMIT_BYTES = 1.5e9;

/** "1.5 GB". */
export function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toLocaleString('en', { maximumSignificantDigits: 2 })} GB`;
}

/** Events of a set of drawn cascades at most, about 30 bytes each while it is put together. */
export const MOST_EVENTS = 20_000_000;
