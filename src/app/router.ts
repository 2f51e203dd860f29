/**
 * Hash routes, so that the build runs from any static folder and inside a frame: `#/`, `#/spread`, `#/spread?x=…`.
 */
import { useSyncExternalStore } from 'react';

export interface Route {
  /** Path below `#/` without slashes at its ends: '' is Home, `spread`, `papers/slicer`. */
  path: string;
  query: Readonly<Record<string, string>>;
}

/** Reads a location hash. Whatever stands there gives a route; whether a page exists is the page table's business. */
export function parseHash(hash: string): Route {
  const text = hash.replace(/^#/, '');
  const mark = text.indexOf('?');
  const path = (mark < 0 ? text : text.slice(0, mark)).replace(/^\/+|\/+$/g, '');
  const query: Record<string, string> = {};
  if (mark >= 0) for (const [key, value] of new URLSearchParams(text.slice(mark + 1))) query[key] = value;
  return { path: safeDecode(path), query };
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The hash of a route: `#/spread?x=abc`. */
export function formatHash(path: string, query: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams(query).toString();
  return `#/${path}${search === '' ? '' : `?${search}`}`;
}

export function navigate(path: string, query: Readonly<Record<string, string>> = {}): void {
  location.hash = formatHash(path, query);
}

/** Same page, other query, without a step in the browser's history: a link that was opened leaves the address bar. */
export function replaceRoute(path: string, query: Readonly<Record<string, string>> = {}): void {
  history.replaceState(history.state, '', formatHash(path, query));
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

let last: { hash: string; route: Route } | undefined;
function current(): Route {
  const { hash } = window.location;
  if (last?.hash !== hash) last = { hash, route: parseHash(hash) };
  return last.route;
}

export function useRoute(): Route {
  return useSyncExternalStore(subscribe, current);
}
