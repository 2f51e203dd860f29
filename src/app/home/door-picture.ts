import type { Experiment } from '../../experiment/experiment';
import { layoutOf } from '../../network-view/layout/layout-of';
import { registry } from '../../experiment/first-registry';
import { client, layoutCache } from '../../store/lab';
import { deriveExperiment } from '../../experiment/derive';
import { digestSource } from '../../experiment/digest';
import { outputOf } from '../run/shown';
import { ONE_RUN } from './hero-runs';
import type { SmallPicture } from './paint-network';

export interface DoorPicture {
  picture: SmallPicture;
  zoom: number;
  radius: number;
  /** Time to draw now. */
  at: () => number;
}

const STEP_MS = 520;
/** Nodes beyond which a thumbnail shows the middle of the network only. */
const MANY_NODES = 200;

/** One run of a door's own experiment, ready to be drawn small. */
export async function doorPicture(experiment: Experiment, signal: AbortSignal): Promise<DoorPicture> {
  const source = experiment.inputs.network!;
  const network = await client.materialise(source, { signal });
  const positions =
    network.positions ?? (await layoutOf(network, { signal, key: digestSource(source), cache: layoutCache }));
  for await (const event of client.run(deriveExperiment(experiment, ONE_RUN, registry), network, { signal })) {
    if (event.type === 'failed') throw new Error(event.error.message);
    if (event.type !== 'done') continue;
    const { outputs } = event.result;
    const time = outputOf(outputs, 'activation-time', 'node-field')?.values;
    const infector = outputOf(outputs, 'infector', 'node-field')?.values;
    const reached = outputOf(outputs, 'reached', 'series')?.y;
    if (!time || !infector || !reached) break;
    const end = Math.max(1, reached.indexOf(reached[reached.length - 1]));
    const zoom = network.n > MANY_NODES ? 1.9 : 1;
    return {
      picture: { network, positions, time, infector, horizon: end },
      zoom,
      radius: network.n > 500 ? 0.8 : 1,
      at: () => loopTime(end, performance.now()),
    };
  }
  throw new DOMException('no picture', 'AbortError');
}

/** Time of a thumbnail's clock: runs through, rests four steps, starts over. */
function loopTime(end: number, now: number): number {
  return Math.min(end, (now / STEP_MS) % (end + 4));
}
