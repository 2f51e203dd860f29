/**
 * What this page knows of its service worker: whether everything is kept for use without a connection, and whether another build
 * of the lab is there. It never changes builds by itself.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { WHICH, type HowMuch, type ToServiceWorker } from '../../../workers/offline/messages';

export interface OfflineState {
  /**
   * `unasked`: not looked yet. `unavailable`: this browser, or this way of opening the page, has no service workers. `filling`: files
   * are being fetched. `failed`: not all of them could be had.
   */
  kept: 'unasked' | 'unavailable' | 'filling' | 'kept' | 'failed';
  much: HowMuch;
  /** Another build of the lab is there, and this page is of a former one. */
  newer: boolean;
}

export interface OfflineServices {
  /** Undefined where there is none; throws where it is denied. */
  container(): ServiceWorkerContainer | undefined;
  /** Address of the service worker. */
  address: string;
  /** Address of the script that this page began with. */
  entry: string;
  reload(): void;
  /** Calls back when the page is looked at again. */
  onSeen(look: () => void): void;
  now(): number;
}

export interface Offline {
  state: StoreApi<OfflineState>;
  /** Registers the service worker, once. */
  start(): Promise<void>;
  /** Changes to the newer build, which loads the page anew. */
  change(): void;
}

/** A page that stays open for days asks again. */
const ASK_AGAIN_MS = 3_600_000;

export function createOffline(services: OfflineServices): Offline {
  const state = createStore<OfflineState>(() => ({
    kept: 'unasked',
    much: { files: 0, kept: 0, bytes: 0 },
    newer: false,
  }));
  let begun = false;
  let registration: ServiceWorkerRegistration | undefined;
  let chosen = false;

  const tell = (worker: ServiceWorker | null | undefined, what: ToServiceWorker, transfer: Transferable[] = []): void =>
    worker?.postMessage(what, transfer);

  const reloadOnce = (): void => {
    if (!chosen) return;
    chosen = false;
    services.reload();
  };

  /** Asks the service worker what it has. */
  const askHowMuch = (active: ServiceWorker): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<HowMuch>) => {
      port1.close();
      state.setState({ kept: data.kept < data.files ? 'failed' : 'kept', much: data });
    };
    tell(active, 'settled');
    tell(active, 'how-much', [port2]);
  };

  const look = ({ active, installing, waiting }: ServiceWorkerRegistration): void => {
    if (waiting && active) state.setState({ newer: true });
    if (active?.state === 'activated') {
      if (state.getState().kept !== 'kept') askHowMuch(active);
      return;
    }
    if (active ?? installing ?? waiting) state.setState({ kept: 'filling' });
    else state.setState({ kept: 'failed' });
  };

  const watch = (of: ServiceWorkerRegistration, worker: ServiceWorker | null): void =>
    worker?.addEventListener('statechange', () => {
      look(of);
      // Where nothing tells that the page is in other hands now.
      if (worker.state === 'activated') reloadOnce();
    });

  const register = async (): Promise<ServiceWorkerRegistration | undefined> => {
    try {
      const container = services.container();
      // Where it is blocked, some browsers reject and some give nothing.
      const found = await container?.register(services.address, { updateViaCache: 'none' });
      if (!container || !found) return undefined;
      let isFirst = !found.active;
      container.addEventListener('controllerchange', () => {
        // Another page has chosen the newer build. This one goes on with its own, whose files are kept for it.
        if (!chosen && !isFirst) state.setState({ newer: true });
        isFirst = false;
        reloadOnce();
      });
      container.addEventListener('message', ({ data, ports }) => {
        if (data === WHICH) ports[0]?.postMessage(services.entry);
      });
      container.startMessages();
      return found;
    } catch {
      return undefined;
    }
  };

  return {
    state,
    async start() {
      if (begun) return;
      begun = true;
      const found = await register();
      if (!found) {
        state.setState({ kept: 'unavailable' });
        return;
      }
      registration = found;
      for (const worker of [found.installing, found.waiting, found.active]) watch(found, worker);
      found.addEventListener('updatefound', () => watch(found, found.installing));
      look(found);
      let asked = services.now();
      services.onSeen(() => {
        if (services.now() - asked < ASK_AGAIN_MS) return;
        asked = services.now();
        found.update().catch(() => undefined);
      });
    },
    change() {
      const waiting = registration?.waiting;
      chosen = true;
      if (waiting) tell(waiting, 'take-over');
      else reloadOnce();
    },
  };
}
