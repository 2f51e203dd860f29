/**
 * Checks what is shown.
 */
import type { MethodId } from '../core/method';
import { MAX_INSTRUCTION, type ExploreView, type View } from './experiment';
import type { Inspector } from './plain-json';
import type { Registry } from './registry';
import { findMethod } from './registry';

const VIEW_FIELDS = [
  'page',
  'compare',
  'playhead',
  'colourBy',
  'selection',
  'filter',
  'hiddenControls',
  'lockedControls',
  'instruction',
  'tab',
  'explore',
  'rest',
] as const satisfies readonly (keyof View)[];
const EXPLORE_FIELDS = [
  'cascade',
  'sizes',
  'durations',
  'window',
  'user',
  'order',
  'search',
] as const satisfies readonly (keyof ExploreView)[];
const ORDERS = ['largest', 'longest', 'fastest', 'latest', 'file'] as const;

export function checkView(look: Inspector, value: unknown, registry: Registry): View | undefined {
  const raw = look.object('view', value, VIEW_FIELDS);
  if (!raw) return undefined;
  const has = (key: keyof View): boolean => raw[key] !== undefined;
  const texts = (key: keyof View): string[] | undefined =>
    look.list(`view.${key}`, raw[key], 100_000, (path, item) => look.string(path, item, 10_000));
  const method = (path: string, id: unknown): MethodId | undefined =>
    typeof id === 'string'
      ? (findMethod(registry, id)?.id ?? look.wrong(path, id, 'a method of this lab', 'unknown-method'))
      : look.wrong(path, id, 'a method');
  const range = (): [number, number] | null | undefined => {
    if (raw.filter === null) return null;
    return checkRange(look, 'view.filter', raw.filter, 'two numbers or null');
  };
  const page = has('page') ? look.string('view.page', raw.page, 100) : undefined;
  const compare = has('compare') ? look.list('view.compare', raw.compare, 20, method) : undefined;
  const playhead = has('playhead') ? look.number('view.playhead', raw.playhead) : undefined;
  const colourBy = has('colourBy') ? look.string('view.colourBy', raw.colourBy, 100) : undefined;
  const selection = has('selection') ? texts('selection') : undefined;
  const filter = has('filter') ? range() : undefined;
  const hiddenControls = has('hiddenControls') ? texts('hiddenControls') : undefined;
  const lockedControls = has('lockedControls') ? texts('lockedControls') : undefined;
  const instruction = has('instruction')
    ? look.string('view.instruction', raw.instruction, MAX_INSTRUCTION)
    : undefined;
  const tab = has('tab') ? look.string('view.tab', raw.tab, 100) : undefined;
  const explore = has('explore') ? checkExplore(look, raw.explore) : undefined;
  const rest = has('rest') ? look.boolean('view.rest', raw.rest) : undefined;
  return {
    ...(page === undefined ? {} : { page }),
    ...(compare ? { compare } : {}),
    ...(playhead === undefined ? {} : { playhead }),
    ...(colourBy === undefined ? {} : { colourBy }),
    ...(selection ? { selection } : {}),
    ...(filter === undefined ? {} : { filter }),
    ...(hiddenControls ? { hiddenControls } : {}),
    ...(lockedControls ? { lockedControls } : {}),
    ...(instruction === undefined ? {} : { instruction }),
    ...(tab === undefined ? {} : { tab }),
    ...(explore ? { explore } : {}),
    ...(rest === undefined ? {} : { rest }),
  };
}

function checkRange(
  look: Inspector,
  path: string,
  value: unknown,
  expected = 'two numbers',
): [number, number] | undefined {
  const ends = look.list(path, value, 2, (at, end) => look.number(at, end));
  return ends?.length === 2 ? [ends[0], ends[1]] : look.wrong(path, value, expected);
}

function checkExplore(look: Inspector, value: unknown): ExploreView | undefined {
  const raw = look.object('view.explore', value, EXPLORE_FIELDS);
  if (!raw) return undefined;
  const at = <V>(key: keyof ExploreView, check: (path: string, given: unknown) => V | undefined): V | undefined =>
    raw[key] === undefined ? undefined : check(`view.explore.${key}`, raw[key]);
  const range = (path: string, given: unknown) => checkRange(look, path, given);
  const text = (path: string, given: unknown) => look.string(path, given, 10_000);
  const shown = {
    cascade: at('cascade', (path, given) => look.integer(path, given, 0, 1e9)),
    sizes: at('sizes', range),
    durations: at('durations', range),
    window: at('window', range),
    user: at('user', text),
    order: at('order', (path, given) => look.choice(path, given, ORDERS)),
    search: at('search', text),
  } satisfies { [K in keyof Required<ExploreView>]: ExploreView[K] };
  return Object.fromEntries(Object.entries(shown).filter(([, one]) => one !== undefined));
}
