import { expect, it } from 'vitest';
import { createCursor } from './cursor';

it('tells those who listen, once per change, until they leave', () => {
  const cursor = createCursor(1);
  const heard: number[] = [];
  const stop = cursor.subscribe(() => heard.push(cursor.get()));
  cursor.set(2);
  cursor.set(2);
  stop();
  cursor.set(3);
  expect(heard).toEqual([2]);
});
