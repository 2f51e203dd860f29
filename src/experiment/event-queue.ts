/**
 * What a run has to tell, until it is asked for. Short whatever the consumer does: progress replaces progress, and the owner of the
 * queue sends no second picture before the first was pulled.
 */
export class EventQueue<E extends { type: string }> implements AsyncIterableIterator<E> {
  private readonly events: E[] = [];
  private readonly waiting: ((result: IteratorResult<E>) => void)[] = [];
  private closed = false;
  private readonly replaceable: readonly string[];
  private readonly onPull: (event: E) => void;
  private readonly onAbandon: () => void;

  /**
   * @param replaceable types of events of which only the newest matters
   * @param onPull      called when the consumer has taken an event
   * @param onAbandon   called when the consumer leaves early
   */
  constructor(replaceable: string | readonly string[], onPull: (event: E) => void, onAbandon: () => void) {
    this.replaceable = typeof replaceable === 'string' ? [replaceable] : replaceable;
    this.onPull = onPull;
    this.onAbandon = onAbandon;
  }

  get length(): number {
    return this.events.length;
  }

  push(event: E): void {
    if (this.closed) return;
    const consumer = this.waiting.shift();
    if (consumer) {
      consumer({ done: false, value: event });
      this.onPull(event);
      return;
    }
    if (this.replaceable.includes(event.type)) {
      const older = this.events.findIndex((one) => one.type === event.type);
      if (older >= 0) this.events.splice(older, 1);
    }
    this.events.push(event);
  }

  /** The last event is in; later ones are dropped. */
  close(): void {
    this.closed = true;
    if (this.events.length === 0)
      for (const consumer of this.waiting.splice(0)) consumer({ done: true, value: undefined });
  }

  next(): Promise<IteratorResult<E>> {
    const event = this.events.shift();
    if (event) {
      this.onPull(event);
      return Promise.resolve({ done: false, value: event });
    }
    if (this.closed) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  return(): Promise<IteratorResult<E>> {
    if (!this.closed) this.onAbandon();
    this.events.length = 0;
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
