/** A row of a table opens its cascade. */
import type { TableOutput } from '../../../core/outputs';
import { lab } from '../../../store/lab';
import { numbersOf } from '../table-columns';

export const openCascadeOf =
  (table: TableOutput) =>
  (row: number): void => {
    const cascade = numbersOf(table, 'cascade')[row];
    if (cascade >= 1) lab.getState().setParameter('cascade', cascade);
  };
