/** Serves the lab's methods in a thread of its own. */
import { parentPort } from 'node:worker_threads';
import { registry } from '../experiment/lab';
import { messageClock } from '../experiment/message-clock';
import { describeNode } from '../experiment/stamp';
import { serveThread } from './thread';

serveThread(parentPort, { registry, clock: messageClock(), engine: describeNode(process.version) });
