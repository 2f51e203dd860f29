/** What page and layout worker say to each other. One positions buffer travels back and forth, so neither is ever flooded. */
import type { LayoutTask } from './force';

export type ToLayoutWorker =
  | { readonly type: 'start'; readonly task: LayoutTask; readonly limitMs: number; readonly buffer: ArrayBuffer }
  /** The page has drawn the positions: here is the buffer again. */
  | { readonly type: 'drawn'; readonly buffer: ArrayBuffer }
  /** Take no further step; answer `done` with what there is. */
  | { readonly type: 'stop' };

export type FromLayoutWorker =
  | { readonly type: 'moved'; readonly buffer: ArrayBuffer; readonly done: number; readonly total: number }
  | { readonly type: 'done'; readonly buffer: ArrayBuffer }
  | { readonly type: 'failed'; readonly message: string };
