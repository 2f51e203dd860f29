/** Flat arrays that grow as values are pushed; doubling keeps pushing cheap. */

abstract class Growing<A extends Int32Array | Float64Array> {
  abstract array: A;
  protected abstract make(capacity: number): A;
  private used = 0;

  /** Values pushed. Making it smaller drops the last ones. */
  get length(): number {
    return this.used;
  }

  set length(length: number) {
    this.used = Math.min(this.used, length);
  }

  push(value: number): void {
    if (this.used === this.array.length) this.grow(this.used + 1);
    this.array[this.used++] = value;
  }

  /** Makes it at least so long, with a value in the new places. */
  fillTo(length: number, value: number): void {
    if (length <= this.used) return;
    this.grow(length);
    this.array.fill(value, this.used, length);
    this.used = length;
  }

  /** A copy of the first values, of exactly that length. */
  take(length: number): A {
    return this.array.slice(0, length) as A;
  }

  private grow(atLeast: number): void {
    if (atLeast <= this.array.length) return;
    const grown = this.make(Math.max(2 * this.array.length, atLeast));
    grown.set(this.array);
    this.array = grown;
  }
}

export class Integers extends Growing<Int32Array> {
  array = new Int32Array(1024);

  /** Begins with `length` times the same value. */
  constructor(length = 0, value = 0) {
    super();
    this.fillTo(length, value);
  }

  protected make(capacity: number): Int32Array<ArrayBuffer> {
    return new Int32Array(capacity);
  }
}

export class Floats extends Growing<Float64Array> {
  array = new Float64Array(1024);

  constructor(length = 0, value = 0) {
    super();
    this.fillTo(length, value);
  }

  protected make(capacity: number): Float64Array<ArrayBuffer> {
    return new Float64Array(capacity);
  }
}
