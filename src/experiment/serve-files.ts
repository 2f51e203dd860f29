/**
 * Files that a page hands to a worker, read together there.
 */
import type { BatchOutcome, FileOutcome, PartRole, ReadChoices } from '../data/read';
import type { WorkerPort } from './endpoint';
import type { Clock } from './pace';
import type { ToWorker } from './protocol';

/** Reads files that belong together: see `readTogether`. Its progress is told file by file. */
export type BatchReader = (
  files: readonly {
    name: string;
    bytes: number;
    chunks: () => AsyncIterable<Uint8Array>;
    choices: ReadChoices;
    role?: PartRole;
  }[],
  onProgress?: (at: number, bytes: number, total: number, early?: FileOutcome) => void | Promise<void>,
  signal?: { readonly aborted: boolean },
) => Promise<BatchOutcome>;

/** Reads the files of a request as long as somebody wants them, and tells how far it is. */
export function readFiles(
  { request, files: given }: Extract<ToWorker, { type: 'read-together' }>,
  read: BatchReader,
  { port, clock, signal }: { port: WorkerPort; clock: Clock; signal: { readonly aborted: boolean } },
): Promise<BatchOutcome> {
  const files = given.map(({ file, name, choices, role }) => ({
    name,
    bytes: file.size,
    chunks: () => chunksOf(file, signal),
    choices,
    ...(role ? { role } : {}),
  }));
  const before = files.map((_, at) => files.slice(0, at).reduce((sum, { bytes }) => sum + bytes, 0));
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let reported = -Infinity;
  const onProgress = (at: number, bytes: number, _size: number, early?: FileOutcome): Promise<void> => {
    if (early || clock.now() - reported >= 50) {
      reported = clock.now();
      const told = { at, bytes: before[at] + bytes, total, ...(early ? { early } : {}) };
      port.post({ type: 'read-progress', request, ...told });
    }
    // Bytes that are there already come without a turn of the event loop: a change of mind has to get in between.
    return clock.turn();
  };
  return read(files, onProgress, signal);
}

/** The bytes of a file as they come, as long as somebody wants them. */
async function* chunksOf(file: Blob, signal: { readonly aborted: boolean }): AsyncGenerator<Uint8Array, void> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      if (signal.aborted) return;
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
