/** Serves the tiny lab in a thread of its own. */
import { parentPort } from 'node:worker_threads';
import { tiny } from '../../experiment/testing/tiny-lab';
import { servedFrom } from '../../experiment/load-runner';
import { messageClock } from '../../experiment/message-clock';
import { serveThread } from '../thread';

serveThread(parentPort, { ...servedFrom(tiny), clock: messageClock(), engine: 'test thread' });
