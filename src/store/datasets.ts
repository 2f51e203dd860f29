/**
 * Datasets: from a source to a network on the stage. Whatever goes wrong, the former data stay.
 */
import type { Network } from '../core/network';
import type { LabClient } from '../experiment/client';
import { toRunError } from '../experiment/lab-error';
import type { Source } from '../experiment/experiment';
import type { Dataset, DatasetState } from './state';

export interface DatasetServices {
  client: LabClient;
  titleOf(source: Source): string;
}

export function datasetKey(source: Source): string {
  return JSON.stringify(source, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** The dataset that is, or stays, on the stage. */
export function shownDataset(state: DatasetState): Dataset | undefined {
  if (state.type === 'ready') return state.dataset;
  return state.type === 'loading' || state.type === 'failed' ? state.former : undefined;
}

export class Datasets {
  private loading: { key: string; abort: AbortController } | undefined;
  /** Networks of this session by key, so that undo and presets come back at once. */
  private readonly kept = new Map<string, Dataset>();

  constructor(
    private readonly services: DatasetServices,
    private readonly get: () => DatasetState,
    private readonly set: (state: DatasetState) => void,
  ) {}

  /** Keeps a network that was read already (an accepted import), so that {@link show} finds it. */
  keep(source: Source, network: Network): void {
    const key = datasetKey(source);
    this.kept.delete(key);
    this.kept.set(key, { source, key, title: this.services.titleOf(source), network });
    if (this.kept.size > 4) this.kept.delete(this.kept.keys().next().value as string);
  }

  forget(): void {
    this.kept.clear();
  }

  /** Brings the network of a source on the stage; resolves when it is there or has failed. */
  async show(source: Source): Promise<void> {
    const key = datasetKey(source);
    const state = this.get();
    if (state.type === 'ready' && state.dataset.key === key) return;
    if (state.type === 'loading' && this.loading?.key === key) return;
    this.loading?.abort.abort();
    this.loading = undefined;
    const known = this.kept.get(key);
    if (known) {
      this.set({ type: 'ready', dataset: known });
      return;
    }
    const abort = new AbortController();
    this.loading = { key, abort };
    const title = this.services.titleOf(source);
    const former = shownDataset(state);
    this.set({ type: 'loading', source, title, ...(former ? { former } : {}) });
    try {
      const network = await this.services.client.materialise(source, { signal: abort.signal });
      if (abort.signal.aborted) return;
      this.keep(source, network);
      this.set({ type: 'ready', dataset: { source, key, title, network } });
    } catch (error) {
      if (abort.signal.aborted) return;
      this.set({ type: 'failed', source, title, error: toRunError(error), ...(former ? { former } : {}) });
    } finally {
      if (this.loading?.abort === abort) this.loading = undefined;
    }
  }
}
