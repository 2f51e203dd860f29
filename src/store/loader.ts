/**
 * From a source to its data, one at a time: the newest request wins, the last few stay at hand, and whatever goes wrong the former
 * data stay.
 */
import { toRunError, type RunError } from '../experiment/lab-error';

/** Sources as text: equal sources have equal keys, whatever the order of their fields. */
export function sourceKey(source: unknown): string {
  return JSON.stringify(source, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** Data and where they came from. */
export interface Loaded<S> {
  source: S;
  key: string;
}

export type LoaderState<S, D> =
  | { type: 'nothing' }
  | { type: 'loading'; source: S; former?: D }
  | { type: 'ready'; data: D }
  | { type: 'failed'; source: S; error: RunError; former?: D };

export interface LoaderServices<S, D> {
  load(source: S, key: string, signal: AbortSignal): Promise<D>;
  /** Told at every change, also while {@link Loader.show} runs. */
  tell(state: LoaderState<S, D>): void;
}

/** Data of this session that stay at hand, so that undo and presets come back at once. */
const AT_HAND = 4;

export class Loader<S, D extends Loaded<S>> {
  private state: LoaderState<S, D> = { type: 'nothing' };
  private loading: { key: string; abort: AbortController; ended: Promise<void> } | undefined;
  private readonly kept = new Map<string, D>();

  constructor(private readonly services: LoaderServices<S, D>) {}

  /** The data that are, or stay, to be seen. */
  get shown(): D | undefined {
    return this.state.type === 'ready'
      ? this.state.data
      : this.state.type === 'nothing'
        ? undefined
        : this.state.former;
  }

  get failed(): { source: S; error: RunError } | undefined {
    return this.state.type === 'failed' ? this.state : undefined;
  }

  /** The data of a source if they are there now. */
  ready(source: S | undefined): D | undefined {
    if (source === undefined || this.state.type !== 'ready') return undefined;
    return this.state.data.key === sourceKey(source) ? this.state.data : undefined;
  }

  /** The data of a source if they are at hand or on their way; loads nothing. */
  async coming(source: S): Promise<D | undefined> {
    const key = sourceKey(source);
    if (this.loading?.key === key) await this.loading.ended;
    return this.kept.get(key);
  }

  /** Keeps data that are known already (an accepted import), so that {@link show} finds them. */
  keep(data: D): void {
    this.kept.delete(data.key);
    this.kept.set(data.key, data);
    if (this.kept.size > AT_HAND) this.kept.delete(this.kept.keys().next().value as string);
  }

  forget(): void {
    this.kept.clear();
  }

  /** Nothing is shown, and what failed may be tried again. */
  reset(): void {
    this.loading?.abort.abort();
    this.loading = undefined;
    this.enter({ type: 'nothing' });
  }

  /** Brings the data of a source; resolves when they are there, have failed, or something else was asked for. */
  async show(source: S): Promise<void> {
    const key = sourceKey(source);
    if (this.state.type === 'ready' && this.state.data.key === key) return;
    if (this.state.type === 'loading' && this.loading?.key === key) return this.loading.ended;
    this.loading?.abort.abort();
    this.loading = undefined;
    const known = this.kept.get(key);
    if (known) {
      this.enter({ type: 'ready', data: known });
      return;
    }
    const abort = new AbortController();
    const former = this.shown;
    const ended = this.work(source, key, abort, former);
    this.loading = { key, abort, ended };
    this.enter({ type: 'loading', source, ...(former ? { former } : {}) });
    return ended;
  }

  private async work(source: S, key: string, abort: AbortController, former: D | undefined): Promise<void> {
    try {
      const data = await this.services.load(source, key, abort.signal);
      if (abort.signal.aborted) return;
      this.keep(data);
      this.loading = undefined;
      this.enter({ type: 'ready', data });
    } catch (error) {
      if (abort.signal.aborted) return;
      this.loading = undefined;
      this.enter({ type: 'failed', source, error: toRunError(error), ...(former ? { former } : {}) });
    }
  }

  private enter(state: LoaderState<S, D>): void {
    this.state = state;
    this.services.tell(state);
  }
}
