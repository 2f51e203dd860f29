/** Everything that the parts of the Explore page read, gathered once per change of the store. */
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { CascadeSet } from '../../../core/cascade';
import type { CascadeFacts, CascadeMeasures } from '../../../core/cascade-facts';
import {
  incomingArcs,
  inferParents,
  knownParents,
  spreadingTree,
  type SpreadingTree,
} from '../../../core/spreading-tree';
import type { Experiment, ExploreView } from '../../../experiment/experiment';
import { shownCascades } from '../../../store/cascade-data';
import { shownDataset } from '../../../store/datasets';
import { client, currentExperiment, useLab } from '../../../store/lab';
import type { CascadeData, Dataset } from '../../../store/state';
import { chooseCascades, inOrder, rankCascades, type Order } from '../choose';
import { replayOf, type Replay } from './replay';
import { countUsers, matchInSteps, type Matched, type UserCounts } from './users';
import { useSliced } from './in-slices';

/** Trees of more events are not laid out; what is said of their shape is still counted up to this many. */
export const LARGEST_TREE = 200_000;

export interface Tree extends SpreadingTree {
  inferred: boolean;
}

export interface Explore {
  experiment: Experiment;
  view: ExploreView;
  order: Order;
  /** Absent also where the cascades name nobody: no network is theirs. */
  network: Dataset | undefined;
  /** Made from the cascades: it says who came after whom. */
  derived: boolean;
  cascades: CascadeData | undefined;
  /** Where users and nodes meet; undefined until that is known. */
  matched: Matched | undefined;
  /** 1 for cascades that pass all filters, and all but the filter of one plot. */
  chosen: Uint8Array;
  forSizes: Uint8Array;
  forDurations: Uint8Array;
  forWindow: Uint8Array;
  /** The chosen ones in the order of the list. */
  list: Int32Array;
  /** Over the chosen ones, as last measured. */
  facts: CascadeFacts | undefined;
  /** The facts are of other filters than the present ones. */
  stale: boolean;
  users: UserCounts | undefined;
  selected: number | undefined;
  tree: Tree | undefined;
  replay: Replay | undefined;
}

const NOTHING = new Uint8Array(0);
const NO_VIEW: ExploreView = {};

export function useExplore(): Explore {
  const experiment = useLab(currentExperiment);
  const datasetState = useLab((s) => s.dataset);
  const cascadesState = useLab((s) => s.cascades);
  const cascades = cascadesState.type === 'failed' ? undefined : shownCascades(cascadesState);
  // Cascades that name nobody have no network: the one that is open stays for other pages.
  const nameless = cascades?.set.userCount === 0;
  const network = datasetState.type === 'failed' || nameless ? undefined : shownDataset(datasetState);
  const view = experiment.view?.explore ?? NO_VIEW;
  const { order = 'largest' } = view;
  const set = cascades?.set;
  const measures = cascades?.measures;

  const masks = useMasks(set, measures, view);
  const ranked = useMemo(() => (measures ? rankCascades(measures, order) : new Int32Array()), [measures, order]);
  const list = useMemo(() => inOrder(ranked, masks.chosen), [ranked, masks.chosen]);
  const { facts, stale } = useCascadeFacts(set, masks.chosen);
  const nodes = network?.network;
  const matched = useSliced(useMemo(() => (set && nodes ? () => matchInSteps(set, nodes) : undefined), [set, nodes]));
  const users = useSliced(
    useMemo(() => (set && masks.chosen !== NOTHING ? () => countUsers(set, masks.chosen) : undefined), [set, masks]),
  );
  // Of a single cascade there is nothing to choose.
  const asked = set?.count === 1 ? 0 : view.cascade;
  const selected = set && asked !== undefined && asked < set.count ? asked : undefined;
  const derived = network?.source.kind === 'derived';
  const tree = useMemo(() => {
    if (!set || selected === undefined || set.offsets[selected + 1] - set.offsets[selected] > LARGEST_TREE)
      return undefined;
    const known = knownParents(set, selected);
    if (known) return { ...spreadingTree(known), inferred: false };
    // In a network made from the cascades themselves a guess would only repeat its rule.
    if (!nodes || !matched || derived) return undefined;
    return { ...spreadingTree(inferParents(set, selected, incomingArcs(nodes), matched.nodes)), inferred: true };
  }, [set, selected, nodes, matched, derived]);
  const replay = useMemo(
    () =>
      set && nodes && matched && selected !== undefined && matched.users.length === nodes.n
        ? replayOf(set, selected, nodes.n, matched.nodes, tree?.parent)
        : undefined,
    [set, nodes, matched, selected, tree],
  );
  return {
    experiment,
    view,
    order,
    network,
    derived,
    cascades,
    matched,
    ...masks,
    list,
    facts,
    stale,
    users,
    selected,
    tree,
    replay,
  };
}

function useMasks(set: CascadeSet | undefined, measures: CascadeMeasures | undefined, view: ExploreView) {
  const { sizes, durations, window, user } = view;
  // Looking names up takes longer than a key press may: the letters come first.
  const search = useDeferredValue(view.search);
  const named = useMemo(
    () => (set && measures ? chooseCascades(set, measures, filters({ user, search })) : NOTHING),
    [set, measures, user, search],
  );
  return useMemo(() => {
    if (!set || !measures) return { chosen: NOTHING, forSizes: NOTHING, forDurations: NOTHING, forWindow: NOTHING };
    const mask = (except?: 'sizes' | 'durations' | 'window'): Uint8Array => {
      const chosen = chooseCascades(set, measures, filters({ sizes, durations, window }), except);
      for (let c = 0; c < chosen.length; c++) chosen[c] &= named[c];
      return chosen;
    };
    const chosen = mask();
    // A filter that is not there makes no difference.
    return {
      chosen,
      forSizes: sizes ? mask('sizes') : chosen,
      forDurations: durations ? mask('durations') : chosen,
      forWindow: window ? mask('window') : chosen,
    };
  }, [set, measures, sizes, durations, window, named]);
}

/** Without what is undefined. */
function filters(all: {
  [K in 'sizes' | 'durations' | 'window' | 'user' | 'search']?: ExploreView[K] | undefined;
}): ExploreView {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** Facts over the chosen cascades, from a worker: the latest question counts, and none waits behind another. */
function useCascadeFacts(
  set: CascadeSet | undefined,
  chosen: Uint8Array,
): { facts: CascadeFacts | undefined; stale: boolean } {
  const [known, setKnown] = useState<{ set: CascadeSet; chosen: Uint8Array; facts: CascadeFacts }>();
  const asked = useRef<{ busy: boolean; next: (() => void) | undefined }>({ busy: false, next: undefined });
  useEffect(() => {
    if (!set || chosen.length === 0) return;
    const state = asked.current;
    const abort = new AbortController();
    const ask = (): void => {
      state.next = undefined;
      if (abort.signal.aborted) return;
      state.busy = true;
      client
        .measureCascades(set, chosen, { signal: abort.signal })
        .then(
          (facts) => setKnown({ set, chosen, facts }),
          // A lost worker or a question that is no longer asked: what was known stays, named as out of date.
          () => undefined,
        )
        .finally(() => {
          state.busy = false;
          state.next?.();
        });
    };
    if (state.busy) state.next = ask;
    else ask();
    return () => abort.abort();
  }, [set, chosen]);
  const facts = known && known.set === set ? known.facts : undefined;
  return { facts, stale: facts !== undefined && known?.chosen !== chosen };
}
