/**
 * The same question put to another method: network, seed and every setting that both methods have.
 */
import type { MethodId } from '../core/method';
import { checkValue } from '../core/parameters';
import type { Experiment } from './experiment';
import { LabError } from './lab-error';
import type { Registry } from './registry';
import { findMethod } from './registry';

/**
 * The experiment for another method. Parameters that the other method's table does not declare, or holds differently, are left
 * out; so are outputs it does not give. A page runs several methods from one experiment this way.
 */
export function deriveExperiment(base: Experiment, methodId: MethodId, registry: Registry): Experiment {
  const method = findMethod(registry, methodId);
  if (!method) throw new LabError({ code: 'unknown-method', message: `There is no method “${methodId}”.` });
  const foreign = Object.keys(base.parameters).some((id) => !Object.hasOwn(method.parameters, id));
  if (methodId === base.method && !foreign) return base;
  const { sweep, ...rest } = base;
  const shared = Object.entries(base.parameters).filter(
    ([id, value]) => Object.hasOwn(method.parameters, id) && !checkValue(id, method.parameters[id], value),
  );
  const axes = sweep?.filter(
    ({ path }) => path === 'seed' || Object.hasOwn(method.parameters, path.replace(/^parameters\./, '')),
  );
  return {
    ...rest,
    method: methodId,
    version: method.version,
    parameters: Object.fromEntries(shared),
    outputs: base.outputs.filter((id) => Object.hasOwn(method.outputs, id)),
    ...(axes && axes.length > 0 ? { sweep: axes } : {}),
  };
}
