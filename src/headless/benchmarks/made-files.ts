/** Files for the reading benchmarks, made piece by piece from a seed: the same bytes everywhere. */
import { stream, type Rng } from '../../core/rng';

export interface MadeFile {
  name: string;
  /** What is in it, in words. */
  what: string;
  text: Blob;
}

const TEXT_PIECE = 1 << 20;

/** Puts lines together into pieces of about a megabyte, so that no giant string is ever made. */
function blobOf(lines: Iterable<string>): Blob {
  const pieces: string[] = [];
  let piece: string[] = [];
  let length = 0;
  for (const line of lines) {
    piece.push(line);
    length += line.length + 1;
    if (length < TEXT_PIECE) continue;
    pieces.push(`${piece.join('\n')}\n`);
    piece = [];
    length = 0;
  }
  if (piece.length > 0) pieces.push(`${piece.join('\n')}\n`);
  return new Blob(pieces);
}

/** Lines until about so many bytes are written. */
function* upTo(bytes: number, head: string, line: (k: number) => string): Generator<string> {
  yield head;
  for (let k = 0, written = head.length; written < bytes; k++) {
    const text = line(k);
    written += text.length + 1;
    yield text;
  }
}

/** Two ends that are never the same; low numbers come more often, as hubs do. */
function ends(rng: Rng, nodes: number): [number, number] {
  const u = Math.floor(nodes * rng.uniform() ** 2);
  const v = rng.below(nodes - 1);
  return [u, v >= u ? v + 1 : v];
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

/** An edge list with a header, names of nine digits or of words: 100 MB hold just below 5 M edges, the most that is read. */
export function edgeListFile(bytes: number, names: 'numbers' | 'words'): MadeFile {
  const rng = stream(1, 'edge list', bytes);
  const nodes = Math.max(1000, Math.min(900_000, Math.round(bytes / 120)));
  const name = (i: number): string => (names === 'numbers' ? String(100_000_000 + 17 * i) : `user_${i.toString(36)}`);
  const text = blobOf(
    upTo(bytes, 'source,target', () => {
      const [u, v] = ends(rng, nodes);
      return `${name(u)},${name(v)}`;
    }),
  );
  return { name: 'edges.csv', what: `edge list, ${names}, ${megabytes(text.size)}`, text };
}

/** As the cascades that the FOREST paper took from Twitter: 3,461 lines of `user,time` with 39 events on average, sizes uneven. */
export function forestFile(cascades = 3461, users = 12_627): MadeFile {
  const rng = stream(2, 'forest');
  const line = (): string => {
    const events = Math.min(490, 2 + Math.floor(rng.exponential(1 / 37)));
    const start = 1.2854e12 + 1e9 * rng.uniform();
    const seen = new Set<number>();
    const items: string[] = [];
    let at = start;
    while (items.length < events) {
      const user = Math.floor(users * rng.uniform() ** 2);
      if (seen.has(user)) continue;
      seen.add(user);
      items.push(`${10_000_000 + user * 13_007},${(Math.round(at / 1000) * 1000).toExponential()}`);
      at += 60_000 * rng.exponential();
    }
    return items.join(' ');
  };
  const text = blobOf(Array.from({ length: cascades }, line));
  return {
    name: 'cascade.txt',
    what: `FOREST cascades, ${cascades.toLocaleString('en')} lines, ${megabytes(text.size)}`,
    text,
  };
}

/** A table of events: cascade, time, magnitude, user, rows grouped by cascade. */
export function eventTableFile(rows: number): MadeFile {
  const rng = stream(3, 'events', rows);
  const lines = function* (): Generator<string> {
    yield 'cascade,time,magnitude,user';
    let cascade = 0;
    let left = 0;
    let time = 0;
    for (let k = 0; k < rows; k++) {
      if (left === 0) {
        cascade++;
        left = 1 + Math.floor(rng.exponential(1 / 19));
        time = 0;
      }
      left--;
      yield `${cascade},${time},${1 + Math.floor(rng.exponential(1 / 900))},${rng.below(200_000)}`;
      time += Math.floor(rng.exponential(1 / 600));
    }
  };
  const text = blobOf(lines());
  return { name: 'events.csv', what: `event table, ${rows.toLocaleString('en')} rows, ${megabytes(text.size)}`, text };
}

/** A GEXF file with labels and weights, about so many bytes. */
export function gexfFile(bytes: number): MadeFile {
  const rng = stream(4, 'gexf', bytes);
  const nodes = Math.round(bytes / 600);
  const lines = function* (): Generator<string> {
    yield '<?xml version="1.0" encoding="UTF-8"?>';
    yield '<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed"><nodes>';
    let written = 0;
    for (let i = 0; i < nodes; i++) {
      const line = `<node id="${i}" label="user_${i.toString(36)}"/>`;
      written += line.length;
      yield line;
    }
    yield '</nodes><edges>';
    for (let e = 0; written < bytes; e++) {
      const [u, v] = ends(rng, nodes);
      const line = `<edge id="${e}" source="${u}" target="${v}" weight="${1 + rng.below(9)}"/>`;
      written += line.length;
      yield line;
    }
    yield '</edges></graph></gexf>';
  };
  const text = blobOf(lines());
  return { name: 'network.gexf', what: `GEXF, ${megabytes(text.size)}`, text };
}
