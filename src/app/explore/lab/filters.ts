/** The filters of the page in words. */
import type { CascadeSet } from '../../../core/cascade';
import type { ExploreView } from '../../../experiment/experiment';
import { exploreWords } from '../../text/en-explore';
import { count } from '../../text/format';
import type { FilterId } from '../choose';
import { lasted, when } from '../time-words';

const words = exploreWords.lab.filter;

export const WITHOUT_FILTERS: Record<FilterId, undefined> = {
  sizes: undefined,
  durations: undefined,
  window: undefined,
  user: undefined,
  search: undefined,
};

export function hasFilters(view: ExploreView): boolean {
  return filterIds(view).length > 0;
}

const IDS: readonly FilterId[] = ['sizes', 'durations', 'window', 'user', 'search'];

function filterIds(view: ExploreView): FilterId[] {
  return IDS.filter((id) => view[id] !== undefined && view[id] !== '');
}

/** Every filter that is set, in words: "20–461 events", "lasting 1.0 h to 2.0 d". */
export function filtersInWords(view: ExploreView, time: CascadeSet['time']): { id: FilterId; text: string }[] {
  return filterIds(view).map((id) => ({ id, text: inWords(id, view, time) }));
}

function inWords(id: FilterId, view: ExploreView, time: CascadeSet['time']): string {
  switch (id) {
    case 'sizes':
      return view.sizes ? words.sizes(count(view.sizes[0]), count(view.sizes[1])) : '';
    case 'durations':
      return view.durations
        ? words.durations(lasted(view.durations[0], time.unit), lasted(view.durations[1], time.unit))
        : '';
    case 'window':
      return view.window ? words.window(when(view.window[0], time), when(view.window[1], time)) : '';
    case 'user':
      return words.user(view.user ?? '');
    case 'search':
      return words.search(view.search ?? '');
    default:
      return id satisfies never;
  }
}
