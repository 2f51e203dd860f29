/** The data that are kept on this device: listed, renamed, deleted. Several tabs see the same shelf. */
import { datasetId, filesOnlyIn, type KeptDataset, type NewDataset } from './kept-data';
import type { KeptRecords } from './kept-records';
import type { TabNews } from './tab-news';

/** What the shelf shares with the rest of the storage. */
export interface ShelfParts {
  records: KeptRecords;
  news: TabNews;
  /** Writes follow each other, so that reading and writing again never cross. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Milliseconds since 1970; later at every call. */
  moment(): number;
}

export class DatasetShelf {
  constructor(private readonly parts: ShelfParts) {}

  /** Lists data; the same data are listed once and keep their title. Their files are kept apart. */
  keep(dataset: NewDataset): Promise<void> {
    const id = datasetId(dataset);
    const now = this.parts.moment();
    return this.change(id, (before) => ({
      ...dataset,
      id,
      title: before?.title ?? dataset.title,
      addedAt: before?.addedAt ?? now,
      usedAt: now,
    }));
  }

  /** The ones used last first. */
  list(): Promise<KeptDataset[]> {
    return this.parts.inTurn(async () => (await this.all()).toSorted((a, b) => b.usedAt - a.usedAt));
  }

  rename(id: string, title: string): Promise<void> {
    return this.change(id, (record) => record && { ...record, title });
  }

  /** Says that data were opened. */
  use(id: string): Promise<void> {
    const usedAt = this.parts.moment();
    return this.change(id, (record) => record && { ...record, usedAt });
  }

  /** With the files that no other data need. */
  async delete(id: string): Promise<void> {
    const { records, inTurn, news } = this.parts;
    await inTurn(async () => {
      const all = await this.all();
      const dataset = all.find((one) => one.id === id);
      if (!dataset) return;
      await records.delete('datasets', id);
      for (const digest of filesOnlyIn(dataset, all)) await records.delete('files', digest);
    });
    news.tell('datasets');
  }

  private async all(): Promise<KeptDataset[]> {
    return ((await this.parts.records.entries('datasets')) as [string, KeptDataset][]).map(([, record]) => record);
  }

  /** Reads and writes in one go: what another tab has just deleted stays deleted. */
  private async change(
    id: string,
    recipe: (before: KeptDataset | undefined) => KeptDataset | undefined,
  ): Promise<void> {
    const { records, inTurn, news } = this.parts;
    await inTurn(() => records.update('datasets', id, (before) => recipe(before as KeptDataset | undefined)));
    news.tell('datasets');
  }
}
