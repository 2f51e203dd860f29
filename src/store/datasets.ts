/**
 * Datasets: from a source to a network on the stage. Whatever goes wrong, the former data stay.
 */
import type { Network } from '../core/network';
import { LabError, type LabClient, type RunError } from '../experiment/client';
import type { Source } from '../experiment/experiment';
import type { Dataset, DatasetState } from './state';

export interface DatasetServices {
  client: LabClient;
  /** A file kept by this browser, by the digest of its bytes (or, without one, by name). */
  findFile(name: string, digest: string | undefined): Promise<Blob | undefined>;
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
      const network = await this.fetch(source, abort.signal);
      if (abort.signal.aborted) return;
      this.keep(source, network);
      this.set({ type: 'ready', dataset: { source, key, title, network } });
    } catch (error) {
      if (abort.signal.aborted) return;
      this.set({ type: 'failed', source, title, error: asRunError(error), ...(former ? { former } : {}) });
    } finally {
      if (this.loading?.abort === abort) this.loading = undefined;
    }
  }

  private async fetch(source: Source, signal: AbortSignal): Promise<Network> {
    if (source.kind !== 'uploaded') return this.services.client.materialise(source, { signal });
    const file = await this.services.findFile(source.name, source.digest);
    if (!file) {
      throw new LabError({
        code: 'file-needed',
        message: `This experiment uses your file “${source.name}”, which is not stored in this browser.`,
        hint: `Drop ${source.name} on the page. Files never travel in links.`,
      });
    }
    const outcome = await this.services.client.read(file, source.name, source.choices ?? {}, { signal });
    if (outcome.network) return outcome.network;
    throw new LabError({
      code: 'file-unreadable',
      message: `${source.name} could not be read.`,
      issues: outcome.issues,
    });
  }
}

export function asRunError(error: unknown): RunError {
  if (error instanceof LabError) return error.error;
  return {
    code: 'defect',
    message: error instanceof Error ? error.message : String(error),
    ...(error instanceof Error && error.stack ? { stack: error.stack } : {}),
  };
}
