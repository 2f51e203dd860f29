/**
 * The experiment file, `*.cascade.json`: the experiment as readable JSON, with the lab that wrote it. Opening one goes the way of
 * every experiment: parse, migrate, validate.
 */
import type { Checked } from '../core/errors';
import type { Experiment } from './experiment';
import { parseJson } from './plain-json';
import type { Registry } from './registry';
import { validate } from './validate';
import { LAB_VERSION } from './version';

/** Text of an experiment file. */
export function saveExperiment(experiment: Experiment): string {
  return `${JSON.stringify({ lab: `Cascade Lab ${LAB_VERSION}`, ...experiment }, null, 2)}\n`;
}

/** The experiment of a file's text; issues name the file. */
export function openExperiment(text: string, registry: Registry, file?: string): Checked<Experiment> {
  const checked = open(text, registry);
  if (file === undefined) return checked;
  return { ...checked, issues: checked.issues.map((issue) => ({ ...issue, where: { file, ...issue.where } })) };
}

function open(text: string, registry: Registry): Checked<Experiment> {
  const parsed = parseJson(text.replace(/^\uFEFF/, ''), 'The file');
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return validate(value, registry);
  // The writer's name is information for people, not part of the experiment.
  return validate(Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'lab')), registry);
}
