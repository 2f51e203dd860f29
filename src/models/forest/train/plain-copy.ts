/**
 * A copy of plain data – numbers, words, lists, objects, Float32Arrays – that shares no buffer with the original: one of them may move to
 * another thread.
 */
export function plainCopy<T>(value: T): T {
  if (value instanceof Float32Array) return value.slice() as T;
  if (Array.isArray(value)) return value.map(plainCopy) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plainCopy(part as unknown)])) as T;
}
