/** What tests use of `node:fs`, over the files carried in the bundle. */
import files from 'virtual:files';

/** `file:///src/a.json` and `src/a.json` are the same place. */
const pathOf = (place: URL | string): string =>
  (typeof place === 'string' ? place : decodeURIComponent(place.pathname)).replace(/^\//, '').replace(/\/$/, '');

export function readFileSync(place: URL | string, encoding?: 'utf8'): string | Uint8Array {
  const path = pathOf(place);
  if (!Object.hasOwn(files, path)) throw new Error(`${path} is not among the files that the bundle carries.`);
  const bytes = Uint8Array.from(atob(files[path]), (letter) => letter.charCodeAt(0));
  return encoding === undefined ? bytes : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

export function readdirSync(place: URL | string): string[] {
  const folder = `${pathOf(place)}/`;
  const inside = Object.keys(files).filter((path) => path.startsWith(folder));
  if (inside.length === 0) throw new Error(`${folder} is not among the folders that the bundle carries.`);
  return inside.map((path) => path.slice(folder.length)).filter((name) => !name.includes('/'));
}
