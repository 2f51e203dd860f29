/**
 * Results as JSON lines. Long arrays are written in pieces, since a result may be longer than the longest text there can be.
 */

/** Numbers per piece. */
const PIECE = 8192;

const isArrayOfNumbers = (value: unknown): value is ArrayLike<number> =>
  ArrayBuffer.isView(value) && !(value instanceof DataView);

/** The JSON text of a value, in pieces: typed arrays as arrays, NaN and infinities as null. */
export function* jsonPieces(value: unknown): Generator<string, void> {
  if (isArrayOfNumbers(value)) {
    yield '[';
    for (let from = 0; from < value.length; from += PIECE) {
      const numbers = Array.prototype.slice.call(value, from, from + PIECE) as number[];
      yield (from > 0 ? ',' : '') + JSON.stringify(numbers).slice(1, -1);
    }
    yield ']';
  } else if (Array.isArray(value)) {
    yield '[';
    for (let i = 0; i < value.length; i++) {
      if (i > 0) yield ',';
      yield* jsonPieces(value[i]);
    }
    yield ']';
  } else if (value !== null && typeof value === 'object') {
    yield '{';
    let first = true;
    for (const [key, item] of Object.entries(value)) {
      if (item === undefined) continue;
      yield `${first ? '' : ','}${JSON.stringify(key)}:`;
      first = false;
      yield* jsonPieces(item);
    }
    yield '}';
  } else yield JSON.stringify(value) ?? 'null';
}

/** Writes one line. */
export function writeLine(value: unknown, write: (text: string) => void): void {
  let waiting = '';
  for (const piece of jsonPieces(value)) {
    waiting += piece;
    if (waiting.length > 1 << 20) {
      write(waiting);
      waiting = '';
    }
  }
  write(`${waiting}\n`);
}
