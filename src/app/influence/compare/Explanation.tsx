import type { Influence } from '../use-influence';

export function Explanation(_: { influence: Influence }) {
  return null;
}
