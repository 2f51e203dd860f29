/** A table of events when all of its lines were read. */
import type { DateOrder } from '../dates';
import type { PreviewLine } from '../read';
import type { ReaderContext } from '../reader';
import type { EventRows } from './event-rows';
import type { TableLayout } from './table-layout';

export interface TableReading {
  readonly reading: ReaderContext;
  readonly layout: TableLayout;
  /** The columns hold what a table of events cannot do without; otherwise no row was read. */
  readonly complete: boolean;
  readonly rows: EventRows;
  /** What comes first in dates of numbers only, by all rows so far; absent where there are none. */
  readonly dateOrder: DateOrder | undefined;
  /** No date of the column tells it. */
  readonly orderUnsure: boolean;
  readonly preview: PreviewLine[];
  readonly rejected: string[];
  readonly lines: number;
  /** Lines that could not be read. */
  readonly badLines: number;
  /** Numbers written with separators for thousands: how many, the first, and its line. */
  readonly grouped: { count: number; line: number; text: string };
  /** Marks below 0: how many, the first, and its line. */
  readonly negative: { count: number; line: number; text: string };
  /** Scores between 0 and 1 that were taken as bots or persons: how many, the first, and its line. */
  readonly scores: { count: number; line: number; text: string };
  /** Rows at which the times began anew, in a table without a column of cascades: how many, and the line of the first. */
  readonly anew: { count: number; line: number };
}
