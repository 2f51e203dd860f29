/**
 * The assistants of a run in rounds, as its leader sees them: one direct port to the worker of each, so that rounds never pass
 * through the page. Part k of a round belongs to the same worker in every round, as long as the workers stay.
 */
import type { Round } from '../core/method';
import type { Team } from './lead';
import type { FromAssistant, ToAssistant } from './protocol';

/** Rounds at most for which an assistant that was too slow is left alone. */
const LONGEST_REST = 64;

interface Seat {
  number: number;
  line: MessagePort;
  ready: boolean;
  /** Parts asked for and not answered. */
  owed: number;
  /** Rounds to go without it, and how many it will be the next time that it is too slow. */
  rest: number;
  penalty: number;
  /** What it has of `shared`. */
  has?: { shared: object | undefined };
}

export class Assistants implements Team {
  private seats: Seat[] = [];
  private round = 0;
  private most = 1;
  /** The parts asked for in this round, and of whom. */
  private asked = new Map<number, Seat>();
  private take: (part: number, answer: unknown) => void = () => {};
  private wake: () => void = () => {};
  private readonly onParts: (parts: number) => void;

  /** @param onParts hears of rounds with more parts than any before: so many workers could be of use */
  constructor(onParts: (parts: number) => void) {
    this.onParts = onParts;
  }

  /** An assistant comes; it counts from the next round on after it has said that it is ready. */
  join(number: number, line: MessagePort): void {
    const seat: Seat = { number, line, ready: false, owed: 0, rest: 0, penalty: 0 };
    this.seats.push(seat);
    line.onmessage = ({ data }: MessageEvent<FromAssistant>) => this.hear(seat, data);
  }

  /** An assistant is gone, or is not to be asked any more. */
  leave(number: number): void {
    const seat = this.seats.find((one) => one.number === number);
    if (seat) this.dismiss(seat);
  }

  share(round: Round<unknown>, take: (part: number, answer: unknown) => void): ReadonlySet<number> {
    const { parts, message, shared } = round;
    this.round++;
    this.take = take;
    this.asked = new Map();
    if (parts > this.most) {
      this.most = parts;
      this.onParts(parts);
    }
    const seats = this.seats.filter((seat) => seat.ready);
    for (const [at, seat] of seats.entries()) {
      // Who is late gets nothing new before it has answered, and then after a while.
      if (seat.owed > 0 || seat.rest-- > 0) continue;
      seat.rest = 0;
      const mine: number[] = [];
      for (let part = at + 1; part < parts; part += seats.length + 1) mine.push(part);
      if (mine.length === 0) continue;
      const order: ToAssistant = { round: this.round, parts: mine, message };
      if (seat.has?.shared !== shared || !seat.has) seat.has = order.news = { shared };
      seat.line.postMessage(order);
      seat.owed = mine.length;
      for (const part of mine) this.asked.set(part, seat);
    }
    return new Set(this.asked.keys());
  }

  expects(part: number): boolean {
    return this.asked.has(part);
  }

  news(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  settle(): void {
    this.take = () => {};
    for (const seat of new Set(this.asked.values())) {
      const late = seat.owed > 0;
      seat.penalty = late ? Math.min(LONGEST_REST, Math.max(1, 2 * seat.penalty)) : seat.penalty >> 1;
      seat.rest = late ? seat.penalty : 0;
    }
    this.asked = new Map();
  }

  /** Lets go on whoever waits for news. */
  ring(): void {
    this.wake();
  }

  /** The run is over. */
  end(): void {
    for (const seat of Array.from(this.seats)) this.dismiss(seat);
  }

  private hear(seat: Seat, message: FromAssistant): void {
    switch (message.type) {
      case 'ready':
        seat.ready = true;
        return;
      case 'answers':
        seat.owed -= message.answers.length;
        if (message.round === this.round) for (const [part, answer] of message.answers) this.take(part, answer);
        return this.ring();
      case 'failed':
        // Its parts are computed by the leader, who meets the same trouble if it is not the worker's own.
        return this.dismiss(seat);
      default:
        return message satisfies never;
    }
  }

  private dismiss(seat: Seat): void {
    this.seats = this.seats.filter((one) => one !== seat);
    for (const [part, whose] of this.asked) if (whose === seat) this.asked.delete(part);
    seat.line.onmessage = null;
    seat.line.close();
    this.ring();
  }
}
