/**
 * Files that wait their turn: one is read at a time, the next when the former was accepted or left. Pure state with listeners; the
 * drop zone drives it.
 */
export interface WaitingFile {
  file: Blob;
  name: string;
}

export class ImportQueue {
  private waiting: readonly WaitingFile[] = [];
  private readonly listeners = new Set<() => void>();

  get = (): readonly WaitingFile[] => this.waiting;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  add(files: readonly WaitingFile[]): void {
    if (files.length > 0) this.set([...this.waiting, ...files]);
  }

  /** Takes the next file; undefined when none waits. */
  next(): WaitingFile | undefined {
    const [first, ...rest] = this.waiting;
    if (first) this.set(rest);
    return first;
  }

  clear(): void {
    if (this.waiting.length > 0) this.set([]);
  }

  private set(waiting: readonly WaitingFile[]): void {
    this.waiting = waiting;
    for (const listener of this.listeners) listener();
  }
}

export const importQueue = new ImportQueue();
