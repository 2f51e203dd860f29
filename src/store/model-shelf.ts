/** Models that were trained here or brought as files, and where trainings can go on from: the newest few of each. */
import { buffersOf } from '../core/outputs';
import type { Resumable } from '../experiment/client';
import type { Keeping, Kind, KeptRecords } from './kept-records';

export const KEPT_MODELS = 12;
/** They are four times as large as the model itself. */
export const KEPT_CHECKPOINTS = 3;

interface ModelRecord {
  name: string;
  /** Digest of the training that gave it; absent: it was brought as a file. */
  training?: string;
  bytes: number;
  file: Blob;
  addedAt: number;
}

interface CheckpointRecord {
  resume: Resumable;
  bytes: number;
  addedAt: number;
}

export interface ModelOrigin {
  /** Digest of the training that gave it. */
  training?: string;
  /** One whose place it takes. */
  instead?: string;
}

export interface ModelShelfParts {
  records: KeptRecords;
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  moment(): number;
}

export class ModelShelf {
  constructor(private readonly parts: ModelShelfParts) {}

  /** By the digest of its bytes; the oldest go when there are too many. */
  keep(digest: string, name: string, file: Blob, { training, instead }: ModelOrigin = {}): Promise<Keeping> {
    const { records, inTurn, moment } = this.parts;
    const own = training === undefined ? {} : { training };
    const record: ModelRecord = { name, ...own, bytes: file.size, file, addedAt: moment() };
    return inTurn(async () => {
      if (instead !== undefined && instead !== digest) await records.delete('models', instead);
      const kept = await records.put('models', digest, record);
      await this.trim('models', KEPT_MODELS);
      return kept;
    });
  }

  /** Whether a model that is kept was trained here. */
  async isTrained(digest: string): Promise<boolean> {
    const record = (await this.parts.records.get('models', digest)) as ModelRecord | undefined;
    return record?.training !== undefined;
  }

  /** By digest; without one, the model of that name that was added last. */
  async find(name: string, digest: string | undefined): Promise<Blob | undefined> {
    const { records } = this.parts;
    if (digest !== undefined) return ((await records.get('models', digest)) as ModelRecord | undefined)?.file;
    const all = ((await records.entries('models')) as [string, ModelRecord][]).map(([, record]) => record);
    return all.filter((record) => record.name === name).toSorted((a, b) => b.addedAt - a.addedAt)[0]?.file;
  }

  /** Where a run of this experiment can go on from: the newest alone. */
  keepCheckpoint(resume: Resumable): Promise<Keeping> {
    const { records, inTurn, moment } = this.parts;
    const bytes = [...buffersOf(resume.state)].reduce((sum, buffer) => sum + buffer.byteLength, 0);
    const record: CheckpointRecord = { resume, bytes, addedAt: moment() };
    return inTurn(async () => {
      const kept = await records.put('checkpoints', resume.digest, record);
      await this.trim('checkpoints', KEPT_CHECKPOINTS);
      return kept;
    });
  }

  async checkpoint(digest: string): Promise<Resumable | undefined> {
    return ((await this.parts.records.get('checkpoints', digest)) as CheckpointRecord | undefined)?.resume;
  }

  forgetCheckpoint(digest: string): Promise<void> {
    return this.parts.inTurn(() => this.parts.records.delete('checkpoints', digest));
  }

  private async trim(kind: Kind, most: number): Promise<void> {
    const { records } = this.parts;
    const all = (await records.entries(kind)) as [string, { addedAt: number }][];
    const oldest = all.toSorted(([, a], [, b]) => a.addedAt - b.addedAt);
    for (const [key] of oldest.slice(0, Math.max(0, all.length - most))) await records.delete(kind, key);
  }
}
