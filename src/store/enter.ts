/** An experiment taken over by another family of methods: the page that is entered goes on with what is open. Pure. */
import { canonicalJson } from '../experiment/canonical';
import { familyOf } from '../experiment/family';
import type { Experiment } from '../experiment/experiment';

/** Nodes named by settings belong to one network. */
const NODES_OF_NETWORK = ['sources', 'hiddenNodes'];

/**
 * The present data, seed, title and sources with the settings and the view that the family had last, or those that it starts with.
 * @param past former experiments, oldest first
 * @param start an experiment of the family that is entered
 */
export function enterFamily(present: Experiment, past: readonly Experiment[], start: Experiment): Experiment {
  const family = familyOf(start.method);
  const last = past.findLast(({ method }) => familyOf(method) === family);
  const { method, version, outputs, parameters: before, view: look = {} } = last ?? start;
  const same = last !== undefined && canonicalJson(last.inputs.network) === canonicalJson(present.inputs.network);
  const parameters = { ...before };
  for (const id of NODES_OF_NETWORK) if (id === 'sources' || !same) delete parameters[id];
  const { sources } = present.parameters;
  if (Array.isArray(sources) && sources.length > 0) {
    parameters.sources = sources;
    // Somebody chose them: they are where it starts.
    if (present.parameters.initial === undefined || present.parameters.initial === 'sources') delete parameters.initial;
  }
  const { selection: _selection, filter: _filter, explore: _explore, playhead: _playhead, ...view } = look;
  const { selection, explore } = present.view ?? {};
  return {
    schema: present.schema,
    title: present.title,
    inputs: present.inputs,
    method,
    version,
    parameters,
    seed: present.seed,
    outputs,
    view: { ...view, ...(selection ? { selection } : {}), ...(explore ? { explore } : {}) },
  };
}
