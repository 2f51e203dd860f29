/** Serves the lab's methods in a thread of its own. */
import { findGeneratorLoader } from '../core/generators/loaders';
import { parentPort } from 'node:worker_threads';
import { messageClock } from '../experiment/message-clock';
import { describeNode } from '../experiment/stamp';
import { findDeviceLoader } from '../models/device-loaders';
import { findLoader } from '../models/loaders';
import { serveThread } from './thread';

serveThread(parentPort, {
  findLoader: (method) => findLoader(method) ?? findDeviceLoader(method),
  findGenerator: findGeneratorLoader,
  clock: messageClock(),
  engine: describeNode(process.version),
  // What loads data comes when data do.
  readTogether: async (...batch) => (await import('../data/read-together')).readTogether(...batch),
  bundled: async (id) => (await import('./files')).loadBundled(id),
  bundledCascades: async (id) => (await import('./files')).loadBundledCascades(id),
  bundledModel: async (id) => (await import('./files')).loadBundledModel(id),
});
