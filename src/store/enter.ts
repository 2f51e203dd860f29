/** An experiment taken over by another family of methods: the page that is entered goes on with what is open. Pure. */
import { canonicalJson } from '../experiment/canonical';
import { familyOf } from '../experiment/family';
import type { Experiment } from '../experiment/experiment';
import { NODES_OF_NETWORK, withoutCascade } from './edits';

/**
 * The present data, seed, title and sources with the settings and the view that the family had last, or those that it starts with.
 * Where the present data lack a network or cascades that the family starts with, it goes on with the data that it had last, or with
 * those that it starts with.
 * @param past former experiments, oldest first
 * @param start an experiment of the family that is entered
 */
export function enterFamily(present: Experiment, past: readonly Experiment[], start: Experiment): Experiment {
  const family = familyOf(start.method);
  const last = past.findLast(({ method }) => familyOf(method) === family);
  const former = last ?? start;
  const { method, version, outputs, parameters: before, view: look = {} } = former;
  const suits = ({ inputs }: Experiment): boolean =>
    (!start.inputs.network || !!inputs.network) && (!start.inputs.cascades || !!inputs.cascades);
  const on = [present, former].find(suits) ?? start;
  const same = canonicalJson(former.inputs.network) === canonicalJson(on.inputs.network);
  const sameCascades = canonicalJson(former.inputs.cascades) === canonicalJson(on.inputs.cascades);
  const parameters = sameCascades ? { ...before } : withoutCascade(before);
  for (const id of NODES_OF_NETWORK) if (!same || (id === 'sources' && on === present)) delete parameters[id];
  const { sources } = on.parameters;
  if (Array.isArray(sources) && sources.length > 0) {
    parameters.sources = sources;
    // Somebody chose them: they are where it starts.
    if (on.parameters.initial === undefined || on.parameters.initial === 'sources') delete parameters.initial;
  }
  const { selection: _selection, filter: _filter, explore: _explore, playhead: _playhead, ...view } = look;
  const { selection, explore } = on.view ?? {};
  // The cascade that was looked at is the one that the page goes on with; nothing else takes it.
  if (start.inputs.cascades && explore?.cascade !== undefined) parameters.cascade = explore.cascade + 1;
  return {
    schema: present.schema,
    title: on.title,
    inputs: on.inputs,
    method,
    version,
    parameters,
    seed: present.seed,
    outputs,
    view: { ...view, ...(selection ? { selection } : {}), ...(explore ? { explore } : {}) },
  };
}
