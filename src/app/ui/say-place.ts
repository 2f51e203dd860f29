import type { Issue } from '../../core/errors';
import { placeWords } from '../text/en-places';

/** The place of an issue in one phrase: "cascades.csv, line 1,204, column time"; without the path where the message begins with it. */
export function sayPlace({ where, message }: Issue): string {
  if (!where) return '';
  const { file, line, column, path } = where;
  return [
    file,
    line === undefined ? undefined : placeWords.line(line),
    column === undefined ? undefined : placeWords.column(column),
    path === undefined || message.startsWith(`${path} `) ? undefined : path,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}
