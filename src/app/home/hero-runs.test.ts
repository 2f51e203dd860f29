import { afterEach, describe, expect, it, vi } from 'vitest';
import { generateNetwork } from '../../core/generators';
import { channelWorker } from '../../experiment/channel-worker';
import { createLabClient, type LabClient } from '../../experiment/client';
import { registry } from '../../experiment/lab';
import { presets } from '../../experiment/library/presets';
import { messageClock } from '../../experiment/message-clock';
import { HERO_HORIZON, HeroRuns, type HeroPicture } from './hero-runs';

const clients: LabClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
});

function setUp() {
  const client = createLabClient({
    registry,
    make: () => channelWorker({ registry, clock: messageClock(), engine: 'test' }),
  });
  clients.push(client);
  const made = generateNetwork('ring', { n: 60, k: 4 }, 1);
  if (!made.ok) throw new Error('no ring');
  const pictures: HeroPicture[] = [];
  const hero = new HeroRuns(client, made.value, presets[0].experiment, (picture) => pictures.push(picture));
  const last = () => pictures[pictures.length - 1];
  return { hero, pictures, last };
}

describe('the runs of the first page', () => {
  it('shows one run and what 200 say about its chance', async () => {
    const { hero, last } = setUp();
    hero.startNext();
    await vi.waitFor(() => expect(last()?.run && last()?.many).toBeTruthy());
    const run = last().run!;
    expect(run.reached).toHaveLength(HERO_HORIZON + 1);
    expect(run.time[run.source]).toBe(0);
    expect(run.reached[run.end]).toBe(run.reached[HERO_HORIZON]);
    expect(last().many!.runs.count).toBe(200);
    expect(last().many!.hint).toMatch(/runs|chance/);
  });

  it('starts where a visitor clicks, and says so', async () => {
    const { hero, last } = setUp();
    hero.start(17, true);
    await vi.waitFor(() => expect(last()?.run).toMatchObject({ source: 17, byUser: true }));
  });

  it('keeps luck and source when the chance changes: everybody at 1, nobody at 0', async () => {
    const { hero, last } = setUp();
    hero.start(3, true);
    hero.setAlpha(1);
    await vi.waitFor(() => expect(last()?.run?.reached[HERO_HORIZON]).toBe(60));
    hero.setAlpha(0);
    await vi.waitFor(() => expect(last()?.run?.reached[HERO_HORIZON]).toBe(1));
    await vi.waitFor(() => expect(last()?.many?.hint).toContain('nobody passed it on'));
  });

  it('says nothing more after it was stopped', async () => {
    const { hero, pictures } = setUp();
    hero.start(3, true);
    hero.stop();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(pictures.filter((p) => p.run)).toEqual([]);
  });
});
