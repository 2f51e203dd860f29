import { beforeEach, describe, expect, test } from 'vitest';
import type { HowMuch, ToServiceWorker } from '../../../workers/offline/messages';
import { createOffline, type Offline, type OfflineServices } from './offline';

/** A service worker that counts what it is told, and answers how much it keeps. */
class FakeWorker extends EventTarget {
  readonly told: ToServiceWorker[] = [];
  much: HowMuch = { files: 3, kept: 3, bytes: 30 };
  constructor(public state: ServiceWorkerState) {
    super();
  }
  postMessage(what: ToServiceWorker, [port]: MessagePort[] = []): void {
    this.told.push(what);
    port?.postMessage(this.much);
  }
  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  updates = 0;
  update(): Promise<unknown> {
    this.updates++;
    return Promise.reject(new TypeError('no connection'));
  }
  /** Another build is found and fetched. */
  find(): FakeWorker {
    const found = new FakeWorker('installing');
    this.installing = found;
    this.dispatchEvent(new Event('updatefound'));
    return found;
  }
  fetched(worker: FakeWorker): void {
    this.installing = null;
    this.waiting = worker;
    worker.become('installed');
  }
}

class FakeContainer extends EventTarget {
  readonly registration = new FakeRegistration();
  asked: unknown[] = [];
  register(...how: unknown[]): Promise<unknown> {
    this.asked = how;
    return Promise.resolve(this.registration);
  }
  startMessages(): void {
    this.asked.push('messages');
  }
  takeOver(worker: FakeWorker): void {
    this.registration.waiting = null;
    this.registration.active = worker;
    worker.state = 'activating';
    this.dispatchEvent(new Event('controllerchange'));
    worker.become('activated');
  }
}

let container: FakeContainer;
let reloads: number;
let now: number;
let seen: () => void;

function offlineWith(changes: Partial<OfflineServices> = {}): Offline {
  return createOffline({
    container: () => container as unknown as ServiceWorkerContainer,
    address: 'https://example.org/lab/sw.js',
    entry: 'https://example.org/lab/assets/index-1.js',
    reload: () => reloads++,
    onSeen: (look) => (seen = look),
    now: () => now,
    ...changes,
  });
}
/** Answers through ports come in turns of their own. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => {
  container = new FakeContainer();
  reloads = 0;
  now = 0;
});

describe('keeping the lab', () => {
  test('goes from nothing to everything at the first visit, without a word about versions', async () => {
    const offline = offlineWith();
    expect(offline.state.getState().kept).toBe('unasked');
    const first = new FakeWorker('installing');
    container.registration.installing = first;
    await offline.start();
    expect(container.asked).toEqual(['https://example.org/lab/sw.js', { updateViaCache: 'none' }, 'messages']);
    expect(offline.state.getState().kept).toBe('filling');
    container.registration.installing = null;
    container.takeOver(first);
    await settled();
    expect(offline.state.getState()).toEqual({ kept: 'kept', much: first.much, newer: false });
    expect(first.told).toEqual(['settled', 'how-much']);
    expect(reloads).toBe(0);
  });

  test('says that not everything could be had', async () => {
    const offline = offlineWith();
    const first = new FakeWorker('installing');
    container.registration.installing = first;
    await offline.start();
    container.registration.installing = null;
    first.become('redundant');
    expect(offline.state.getState().kept).toBe('failed');
  });

  test('says that the browser has taken something away', async () => {
    const offline = offlineWith();
    const active = new FakeWorker('activated');
    active.much = { files: 3, kept: 2, bytes: 30 };
    container.registration.active = active;
    await offline.start();
    await settled();
    expect(offline.state.getState().kept).toBe('failed');
  });

  test.each([
    ['there are no service workers', { container: () => undefined }],
    [
      'they are denied',
      {
        container: () => {
          throw new DOMException('sandboxed', 'SecurityError');
        },
      },
    ],
    [
      'they are refused',
      { container: () => ({ register: () => Promise.reject(new TypeError('blocked')) }) as unknown as FakeContainer },
    ],
    ['they are blocked', { container: () => ({ register: () => Promise.resolve() }) as unknown as FakeContainer }],
  ] as [string, Partial<OfflineServices>][])('does without where %s', async (_case, services) => {
    const offline = offlineWith(services);
    await offline.start();
    expect(offline.state.getState()).toMatchObject({ kept: 'unavailable', newer: false });
    offline.change();
  });
});

describe('a newer build', () => {
  async function withNewer(): Promise<{ offline: Offline; active: FakeWorker; newer: FakeWorker }> {
    const offline = offlineWith();
    const active = new FakeWorker('activated');
    container.registration.active = active;
    await offline.start();
    await settled();
    const newer = container.registration.find();
    expect(offline.state.getState().newer).toBe(false);
    container.registration.fetched(newer);
    return { offline, active, newer };
  }

  test('is told of once it is there, and waits', async () => {
    const { offline, newer } = await withNewer();
    expect(offline.state.getState()).toMatchObject({ kept: 'kept', newer: true });
    expect(newer.told).toEqual([]);
    expect(reloads).toBe(0);
  });

  test('takes over when it is chosen, and the page loads once', async () => {
    const { offline, newer } = await withNewer();
    offline.change();
    expect(newer.told).toEqual(['take-over']);
    expect(reloads).toBe(0);
    container.takeOver(newer);
    expect(reloads).toBe(1);
  });

  test('that another page has chosen leaves this one as it is', async () => {
    const { offline, newer } = await withNewer();
    container.takeOver(newer);
    expect(reloads).toBe(0);
    expect(offline.state.getState().newer).toBe(true);
    offline.change();
    expect(reloads).toBe(1);
  });

  test('that was waiting when the page came is told of', async () => {
    container.registration.active = new FakeWorker('activated');
    container.registration.waiting = new FakeWorker('installed');
    const offline = offlineWith();
    await offline.start();
    expect(offline.state.getState().newer).toBe(true);
  });

  test('is asked for when the page is looked at again after an hour', async () => {
    container.registration.active = new FakeWorker('activated');
    await offlineWith().start();
    now = 1_000_000;
    seen();
    expect(container.registration.updates).toBe(0);
    now = 4_000_000;
    seen();
    seen();
    expect(container.registration.updates).toBe(1);
  });
});

test('a page says which script it began with', async () => {
  container.registration.active = new FakeWorker('activated');
  await offlineWith().start();
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
  });
  container.dispatchEvent(new MessageEvent('message', { data: 'which', ports: [port2] }));
  expect(await answer).toBe('https://example.org/lab/assets/index-1.js');
  port1.close();
});
