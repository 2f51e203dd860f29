import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FromAssistant, ToAssistant } from './protocol';
import { Assistants } from './team';
import { arrived } from './testing/collect';

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** An assistant of which the test decides what it does. */
function assistant(team: Assistants, number: number) {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1);
  const orders: ToAssistant[] = [];
  port1.onmessage = ({ data }: MessageEvent<ToAssistant>) => void orders.push(data);
  team.join(number, port2);
  const say = (message: FromAssistant): void => port1.postMessage(message);
  return {
    orders,
    say,
    answer(at = -1): void {
      const { round, parts } = orders.at(at) as ToAssistant;
      say({ type: 'answers', round, answers: parts.map((part) => [part, `${number}: ${part}`] as const) });
    },
  };
}

const noted: unknown[] = [];
const take = (part: number, answer: unknown): void => void noted.push([part, answer]);
afterEach(() => void (noted.length = 0));

describe('Assistants', () => {
  it('are asked once they are ready, each for the same parts in every round', async () => {
    const team = new Assistants(() => {});
    const [a, b] = [assistant(team, 1), assistant(team, 2)];
    expect(team.share({ parts: 7, message: 'm' }, take).size).toBe(0);
    team.settle();
    a.say({ type: 'ready' });
    b.say({ type: 'ready' });
    await arrived();
    for (let round = 0; round < 3; round++) {
      const given = team.share({ parts: 7, message: `m${round}` }, take);
      expect([...given].sort((a, b) => a - b)).toEqual([1, 2, 4, 5]);
      await arrived();
      expect(a.orders.at(-1)).toMatchObject({ parts: [1, 4], message: `m${round}` });
      expect(b.orders.at(-1)).toMatchObject({ parts: [2, 5], message: `m${round}` });
      expect([1, 4, 2].map((part) => team.expects(part))).toEqual([true, true, true]);
      expect(team.expects(0)).toBe(false);
      a.answer();
      b.answer();
      await arrived();
      team.settle();
    }
    expect(noted).toHaveLength(12);
    expect(noted.slice(0, 2)).toEqual([
      [1, '1: 1'],
      [4, '1: 4'],
    ]);
  });

  it('get what rounds share once, and again when it is another object', async () => {
    const team = new Assistants(() => {});
    const early = assistant(team, 1);
    early.say({ type: 'ready' });
    await arrived();
    const [first, second] = [{ of: 'first' }, { of: 'second' }];
    const late = assistant(team, 2);
    for (const shared of [first, first, second, undefined, undefined]) {
      team.share({ parts: 3, message: 0, ...(shared ? { shared } : {}) }, take);
      await arrived();
      for (const one of [early, late]) if (one.orders.length > 0) one.answer();
      if (shared === first) late.say({ type: 'ready' });
      await arrived();
      team.settle();
    }
    const news = ({ orders }: typeof early): unknown[] => orders.map((order) => order.news?.shared ?? 'news' in order);
    expect(news(early)).toEqual([first, false, second, true, false]);
    // It came for the second round.
    expect(news(late)).toEqual([first, second, true, false]);
  });

  it('that were too slow are asked again after a rest that grows, until they are in time', async () => {
    const team = new Assistants(() => {});
    const one = assistant(team, 1);
    one.say({ type: 'ready' });
    await arrived();
    const asked: number[] = [];
    for (let round = 0; round < 25; round++) {
      const given = team.share({ parts: 2, message: 0 }, take);
      // At last it is in time.
      if (given.size > 0 && round > 15) {
        await arrived();
        one.answer();
        await arrived();
      }
      team.settle();
      await arrived();
      if (given.size === 0) continue;
      asked.push(round);
      if (round < 15) one.answer();
      await arrived();
    }
    expect(asked).toEqual([0, 2, 5, 10, 19, 20, 21, 22, 23, 24]);
    // Answers to earlier rounds are nobody's.
    expect(noted).toHaveLength(6);
  });

  it('that have not answered are asked nothing new', async () => {
    const team = new Assistants(() => {});
    const one = assistant(team, 1);
    one.say({ type: 'ready' });
    await arrived();
    for (let round = 0; round < 10; round++) {
      expect(team.share({ parts: 4, message: round }, take).size).toBe(round === 0 ? 2 : 0);
      team.settle();
      await arrived();
      if (round === 3) one.say({ type: 'answers', round: 1, answers: [[1, 'half']] });
    }
    expect(one.orders).toHaveLength(1);
    one.say({ type: 'answers', round: 1, answers: [[3, 'the other half']] });
    await arrived();
    // It was late, so it rests for a round.
    for (const expected of [0, 2]) {
      expect(team.share({ parts: 4, message: 10 }, take).size).toBe(expected);
      team.settle();
    }
  });

  it('that leave or fail are not waited for', async () => {
    const team = new Assistants(() => {});
    const all = [1, 2, 3].map((number) => assistant(team, number));
    for (const one of all) one.say({ type: 'ready' });
    await arrived();
    team.share({ parts: 4, message: 0 }, take);
    const woken = vi.fn<() => void>();
    void team.news(10_000).then(woken);
    team.leave(2);
    await arrived();
    expect(woken).toHaveBeenCalledTimes(1);
    expect([1, 2, 3].map((part) => team.expects(part))).toEqual([true, false, true]);
    const news = team.news(10_000);
    all[2].say({ type: 'failed' });
    await news;
    expect([1, 2, 3].map((part) => team.expects(part))).toEqual([true, false, false]);
    team.leave(7);
    team.settle();
    all[0].answer();
    await arrived();
    const given = team.share({ parts: 4, message: 0 }, take);
    // It was late, so it rests for a round.
    expect(given.size).toBe(0);
    team.settle();
    expect([...team.share({ parts: 4, message: 0 }, take)]).toEqual([1, 3]);
    team.end();
    expect(team.expects(1)).toBe(false);
  });

  it('are of use to as many parts as a round has', () => {
    const wanted: number[] = [];
    const team = new Assistants((parts) => wanted.push(parts));
    for (const parts of [1, 4, 3, 4, 9]) {
      team.share({ parts, message: 0 }, take);
      team.settle();
    }
    expect(wanted).toEqual([4, 9]);
  });

  it('do not keep anybody waiting for longer than asked, nor when the bell rings', async () => {
    const team = new Assistants(() => {});
    await expect(team.news(1)).resolves.toBeUndefined();
    const news = team.news(60_000);
    team.ring();
    await expect(news).resolves.toBeUndefined();
  });
});
