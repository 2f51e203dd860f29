/** Serves the tiny lab in a thread of its own. */
import { parentPort } from 'node:worker_threads';
import { tiny } from '../../experiment/testing/tiny-lab';
import { nodeClock } from '../node-clock';
import { serveThread } from '../thread';

serveThread(parentPort, { registry: tiny, clock: nodeClock, engine: 'test thread' });
