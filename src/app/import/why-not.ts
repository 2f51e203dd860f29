import { describePlace, type Issue } from '../../core/errors';
import { en } from '../text/en';

/** Why a file is no experiment: its first reason with its place, as a run without the page says it. */
export function whyNot(name: string, issues: readonly Issue[]): string {
  const refused = en.drop.noExperiment(name);
  const reason = issues.find((issue) => issue.severity === 'stopped');
  if (!reason) return refused;
  // The sentence names the file already.
  const { file: _named, ...where } = reason.where ?? {};
  const place = describePlace({ ...reason, where });
  return `${refused} ${place === '' ? '' : `${place}: `}${reason.message}`;
}
