/** Events of a type that are given with a rest between them, unless another event follows them. */
export interface Spacing {
  type: string;
  /** Calls when the rest is over. */
  rest(over: () => void): void;
}

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
  private readonly spacing: Spacing | undefined;
  /** One of the spaced events was given just now. */
  private resting = false;

  /**
   * @param replaceable types of events of which only the newest matters
   * @param onPull      called when the consumer has taken an event
   * @param onAbandon   called when the consumer leaves early
   */
  constructor(
    replaceable: string | readonly string[],
    onPull: (event: E) => void,
    onAbandon: () => void,
    spacing?: Spacing,
  ) {
    this.replaceable = typeof replaceable === 'string' ? [replaceable] : replaceable;
    this.onPull = onPull;
    this.onAbandon = onAbandon;
    this.spacing = spacing;
  }

  get length(): number {
    return this.events.length;
  }

  push(event: E): void {
    if (this.closed) return;
    if (this.replaceable.includes(event.type)) {
      const older = this.events.findIndex((one) => one.type === event.type);
      if (older >= 0) this.events.splice(older, 1);
    }
    this.events.push(event);
    this.give();
  }

  /** The last event is in; later ones are dropped. */
  close(): void {
    this.closed = true;
    this.give();
    if (this.events.length === 0)
      for (const consumer of this.waiting.splice(0)) consumer({ done: true, value: undefined });
  }

  next(): Promise<IteratorResult<E>> {
    if (this.closed && this.events.length === 0) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.give();
    });
  }

  return(): Promise<IteratorResult<E>> {
    if (!this.closed) this.onAbandon();
    this.events.length = 0;
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Gives events to those who wait for some. */
  private give(): void {
    while (this.waiting.length > 0 && this.events.length > 0 && !this.holdsBack()) {
      const event = this.events.shift() as E;
      if (event.type === this.spacing?.type) this.rest(this.spacing);
      this.waiting.shift()?.({ done: false, value: event });
      this.onPull(event);
    }
  }

  private holdsBack(): boolean {
    return this.resting && !this.closed && this.events.length === 1 && this.events[0].type === this.spacing?.type;
  }

  private rest(spacing: Spacing): void {
    if (this.resting) return;
    this.resting = true;
    spacing.rest(() => {
      this.resting = false;
      this.give();
    });
  }
}
