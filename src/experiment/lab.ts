/** The lab itself: the functions of this layer bound to its registry. */
import type { Checked } from '../core/errors';
import type { Method, MethodId } from '../core/method';
import { deriveExperiment } from './derive';
import { digestExperiment } from './digest';
import type { Experiment, Stamp } from './experiment';
import { openExperiment } from './file';
import type { DataSize } from './methods-paragraph';
import { methodsParagraph } from './methods-paragraph';
import { decodePermalink, encodePermalink } from './permalink';
import { registry } from './lab-registry';
import type { Registry } from './registry';
import { findMethod } from './registry';
import { validate } from './validate';

export { registry } from './lab-registry';

/** The functions of this layer that need a registry, bound to one. */
export interface BoundLab {
  readonly registry: Registry;
  findMethod(id: string): Method | undefined;
  validate(value: unknown): Checked<Experiment>;
  /** Experiment → text for a link, and back. */
  encode(experiment: Experiment): string;
  decode(text: string): Checked<Experiment>;
  /** Text of an experiment file → experiment. */
  open(text: string, file?: string): Checked<Experiment>;
  digest(experiment: Experiment): string;
  derive(base: Experiment, method: MethodId): Experiment;
  describe(stamp: Stamp, size?: DataSize): string;
}

export function createLab(registry: Registry): BoundLab {
  return {
    registry,
    findMethod: (id) => findMethod(registry, id),
    validate: (value) => validate(value, registry),
    encode: (experiment) => encodePermalink(experiment, registry),
    decode: (text) => decodePermalink(text, registry),
    open: (text, file) => openExperiment(text, registry, file),
    digest: (experiment) => digestExperiment(experiment, registry),
    derive: (base, method) => deriveExperiment(base, method, registry),
    describe: (stamp, size) => methodsParagraph(stamp, registry, size),
  };
}

export const lab: BoundLab = createLab(registry);
