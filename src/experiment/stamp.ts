/**
 * The stamp on a result: everything needed to say what made it and to make it again.
 */
import { digestExperiment } from './digest';
import type { Experiment, Stamp } from './experiment';
import type { Registry } from './registry';
import { findMethod } from './registry';
import { LAB_VERSION } from './version';

export interface Circumstances {
  engine: string;
  backend: Stamp['backend'];
  device?: string;
  wallMs: number;
  done: number;
  total: number;
}

export function makeStamp(experiment: Experiment, registry: Registry, how: Circumstances): Stamp {
  return {
    experiment,
    digest: digestExperiment(experiment, registry),
    method: { id: experiment.method, version: findMethod(registry, experiment.method)?.version ?? experiment.version },
    seed: experiment.seed,
    lab: LAB_VERSION,
    ...how,
  };
}

/** `Chromium 156`, `Firefox 150`, `Safari 19`; the text itself when it is none of these. */
export function describeBrowser(userAgent: string): string {
  const known: readonly [RegExp, string][] = [
    [/Firefox\/(\d+)/, 'Firefox'],
    [/Edg\/(\d+)/, 'Edge'],
    [/(?:Headless)?Chrom(?:e|ium)\/(\d+)/, 'Chromium'],
    [/Version\/(\d+).*Safari/, 'Safari'],
  ];
  for (const [pattern, name] of known) {
    const version = pattern.exec(userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return userAgent.slice(0, 80);
}

/** `V8 (Node 20.20)`. */
export function describeNode(version: string): string {
  return `V8 (Node ${version.replace(/^v/, '').split('.').slice(0, 2).join('.')})`;
}
