/** Starts a thread on the TypeScript file named in its data: a thread of Node knows no TypeScript by itself. */
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData.entry);
