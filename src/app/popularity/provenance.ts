/** One line under an exported picture of the page: what made it. Pure. */
import { said } from '../../core/language';
import { LAB_VERSION } from '../../experiment/version';
import type { Shown } from '../run/shown';
import type { Popularity } from './use-popularity';
import { provenanceWords as provenance } from '../text/en-provenance';

/** @param data name of the cascades, for methods that work on them */
export function provenanceOf({ experiment, cascade }: Popularity, { picture }: Shown, data?: string): string {
  const base = picture?.base ?? experiment;
  const of = Number(base.parameters.cascade ?? cascade + 1);
  return [
    provenance.lab(LAB_VERSION),
    data && said(data),
    data !== undefined && provenance.cascade(of),
    provenance.seed(picture?.result?.stamp.seed ?? base.seed),
    picture && provenance.experiment(picture.digest),
  ]
    .filter(Boolean)
    .join(' · ');
}
