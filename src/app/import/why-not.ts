import { said } from '../../core/language';
import type { Issue } from '../../core/errors';
import { en } from '../text/en';
import { sayPlace } from '../ui/say-place';

/** Why a file is no experiment: its first reason with its place, as a run without the page says it. */
export function whyNot(name: string, issues: readonly Issue[]): string {
  const refused = en.drop.noExperiment(name);
  const reason = issues.find((issue) => issue.severity === 'stopped');
  if (!reason) return refused;
  // The sentence names the file already.
  const { file: _named, ...where } = reason.where ?? {};
  const place = sayPlace({ ...reason, where });
  return `${refused} ${place === '' ? '' : `${place}: `}${said(reason.message)}`;
}
