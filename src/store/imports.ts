/**
 * An import: files that were dropped together are read together, looked at, read again with other choices, and accepted or left.
 * Nothing of it touches the data before it is accepted.
 */
import type { Issue } from '../core/errors';
import type { BatchOutcome, FileOutcome, FileRole, ReadChoices } from '../data/read';
import type { LabClient } from '../experiment/client';
import type { Experiment } from '../experiment/experiment';
import { toRunError } from '../experiment/lab-error';
import { batchSources, filesOfExperiment, type BatchSources } from './batch';
import { isChosen, readingKeys } from './readings';
import type { ImportFile, ImportState } from './state';

export interface ImportServices {
  client: LabClient;
  /** How a file was read when it, or one like it, was accepted: the first key that is known. */
  recallReading(keys: readonly string[]): Promise<ReadChoices | undefined>;
  rememberReading(keys: readonly string[], choices: ReadChoices): Promise<void>;
}

export interface ImportAccess {
  get(): ImportState;
  set(state: ImportState): void;
  experiment(): Experiment;
  /** Whether a file of the experiment is missing. */
  waiting(): boolean;
  announce(text: string): void;
  take(sources: BatchSources, outcome: BatchOutcome): Promise<void>;
}

/** A batch that can be accepted. */
export const isUsable = (outcome: BatchOutcome): boolean =>
  outcome.network !== undefined || outcome.cascades !== undefined;

export class Imports {
  /** The reading in progress, also while a former one is looked at. */
  private abort: AbortController | undefined;

  constructor(
    private readonly services: ImportServices,
    private readonly access: ImportAccess,
  ) {}

  start(files: readonly ImportFile[]): void {
    if (files.length > 0) void this.read(files);
  }

  reread(file: number, choices: ReadChoices): void {
    const state = this.access.get();
    if (state.type !== 'preview' || !state.files[file]) return;
    const files = state.files.map((one, i) => (i === file ? { file: one.file, name: one.name, choices } : one));
    void this.read(files, { ...state, files });
  }

  drop(file: number): void {
    const state = this.access.get();
    if (state.type !== 'preview' || !state.files[file]) return;
    const files = state.files.filter((_, i) => i !== file);
    if (files.length === 0) return this.cancel();
    const outcome = { ...state.outcome, files: state.outcome.files.filter((_, i) => i !== file) };
    const shown = Math.min(state.shown > file ? state.shown - 1 : state.shown, files.length - 1);
    void this.read(files, { ...state, files, outcome, shown });
  }

  show(file: number): void {
    const state = this.access.get();
    if (state.type === 'preview' && state.files[file]) this.access.set({ ...state, shown: file });
  }

  cancel(): void {
    this.abort?.abort();
    this.abort = undefined;
    this.access.set({ type: 'none' });
  }

  async accept(): Promise<void> {
    const state = this.access.get();
    if (state.type !== 'preview' || state.rereading || !isUsable(state.outcome)) return;
    const { files, outcome } = state;
    const sources = batchSources(files, outcome);
    this.access.set({ type: 'none' });
    for (const { outcome: told, choices } of sources.used)
      await this.services.rememberReading(readingKeys(told), choices);
    await this.access.take(sources, outcome);
    // Whoever dropped something else meanwhile is looking at that.
    if (this.access.get().type === 'none') this.start(sources.later);
  }

  private async read(files: readonly ImportFile[], before?: Extract<ImportState, { type: 'preview' }>): Promise<void> {
    this.abort?.abort();
    const abort = new AbortController();
    this.abort = abort;
    const total = files.reduce((sum, { file }) => sum + file.size, 0);
    this.access.set(
      before ? { ...before, rereading: true } : { type: 'reading', files, at: 0, bytes: 0, total, abort },
    );
    const together = (batch: readonly ImportFile[]): Promise<BatchOutcome> =>
      this.services.client.readTogether(batch, {
        signal: abort.signal,
        onProgress: (at, bytes, all, early) => {
          const state = this.access.get();
          if (state.type !== 'reading' || state.abort !== abort) return;
          const { early: former, ...rest } = state;
          const known = early ?? (state.at === at ? former : undefined);
          this.access.set({ ...rest, at, bytes, total: all, ...(known ? { early: known } : {}) });
        },
      });
    try {
      let batch = files;
      let outcome = await together(batch);
      // Recognised by their bytes or columns, which only a reading tells: then they are read a second time.
      const known = before || abort.signal.aborted ? undefined : await this.asBefore(batch, outcome);
      if (known && !abort.signal.aborted) {
        batch = known;
        outcome = await together(batch);
      }
      const mistaken = abort.signal.aborted ? [] : await this.mistaken(outcome);
      if (abort.signal.aborted) return;
      const state = this.access.get();
      const shown = before && state.type === 'preview' ? state.shown : firstToLookAt(outcome);
      const issues = [...outcome.issues, ...mistaken];
      this.access.set({
        type: 'preview',
        files: batch,
        outcome: { ...outcome, issues },
        shown: Math.min(shown, batch.length - 1),
        rereading: false,
      });
      this.access.announce(describeBatch(outcome));
    } catch (error) {
      if (abort.signal.aborted) return;
      const failure = toRunError(error);
      const issue: Issue = {
        code: failure.code,
        severity: 'stopped',
        message: failure.message,
        ...(files.length === 1 ? { where: { file: files[0].name } } : {}),
        ...(failure.hint ? { hint: failure.hint } : {}),
      };
      this.access.set({ type: 'failed', files, issues: failure.issues ?? [issue] });
    }
  }

  /** The batch with the choices of former readings; undefined when there is nothing to recall. */
  private async asBefore(files: readonly ImportFile[], outcome: BatchOutcome): Promise<ImportFile[] | undefined> {
    const named = filesOfExperiment(this.access.experiment());
    let changed = false;
    const recalled = await Promise.all(
      files.map(async (file, i): Promise<ImportFile> => {
        const told = outcome.files[i];
        if (!told || isChosen(file.choices)) return file;
        // A file that the experiment names is read as the experiment says.
        const said = named.find(({ digest }) => digest !== undefined && digest === told.digest)?.choices;
        const choices = said ?? (await this.services.recallReading(readingKeys(told)));
        if (!choices || !isChosen(choices)) return file;
        changed = true;
        return { ...file, choices, asBefore: true };
      }),
    );
    return changed ? recalled : undefined;
  }

  /** What is not what the experiment waits for. Said by a part that is loaded when it waits. */
  private async mistaken({ files }: BatchOutcome): Promise<Issue[]> {
    if (!this.access.waiting()) return [];
    const { mistakenFiles } = await import('./mistaken-files');
    return mistakenFiles(filesOfExperiment(this.access.experiment()), files);
  }
}

/** Names of nodes are seen on the network that has them. */
const HOLDS_NOTHING: ReadonlySet<FileRole> = new Set<FileRole>(['left-out', 'later', 'labels']);

/**
 * Of the files that give data the one where something has to be decided, otherwise the first; where none gives any, the first that can
 * be read another way. A file that has to stay out does not hide what the others hold.
 */
export function firstToLookAt({ files }: Pick<BatchOutcome, 'files'>): number {
  const given = files.flatMap(({ role }, i) => (HOLDS_NOTHING.has(role) ? [] : [i]));
  const asks = ({ issues, choices, columns }: FileOutcome): boolean =>
    issues.some(({ severity }) => severity === 'stopped') ||
    choices.some(({ unsure }) => unsure) ||
    (columns?.some(({ unsure }) => unsure) ?? false);
  if (given.length > 0) return given.find((i) => asks(files[i])) ?? given[0];
  const open = files.findIndex(({ choices, columns }) => choices.length > 0 || columns !== undefined);
  return Math.max(0, open);
}

/** What was read, for the live region. */
export function describeBatch(outcome: BatchOutcome): string {
  const [first, ...others] = outcome.files;
  if (!first) return '';
  if (others.length > 0)
    return isUsable(outcome)
      ? `${outcome.files.length} files were read. ${outcome.files.map(({ sentence }) => sentence).join(' ')}`
      : `Of ${outcome.files.length} files none can be used yet; see their previews.`;
  if (isUsable(outcome)) return `${first.name} was read: ${first.sentence}`;
  // Where its reading can be chosen, something is left to decide or to mend.
  return first.choices.length > 0 || first.columns !== undefined
    ? `${first.name} cannot be used yet: something has to be decided or mended, see its preview.`
    : `${first.name} could not be read.`;
}
