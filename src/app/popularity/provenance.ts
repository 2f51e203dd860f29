/** One line under an exported picture of the page: what made it. Pure. */
import { LAB_VERSION } from '../../experiment/version';
import { count } from '../text/format';
import type { Shown } from '../run/shown';
import type { Popularity } from './use-popularity';

/** @param data name of the cascades, for methods that work on them */
export function provenanceOf({ experiment, cascade }: Popularity, { picture }: Shown, data?: string): string {
  const base = picture?.base ?? experiment;
  const of = Number(base.parameters.cascade ?? cascade + 1);
  return [
    `Cascade Lab ${LAB_VERSION}`,
    data,
    data !== undefined && `cascade ${count(of)}`,
    `seed ${picture?.result?.stamp.seed ?? base.seed}`,
    picture && `experiment ${picture.digest.slice(0, 12)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
