/** A batch in a few numbers. */
import { SECONDS_PER, type CascadeSet } from '../../../core/cascade';
import type { Network } from '../../../core/network';
import type { BatchOutcome } from '../../../data/read';
import { importWords } from '../../text/en-import';
import { count, date, percent, significant } from '../../text/format';
import type { Fact } from '../Facts';
import { lasted, moment } from '../time-words';

const words = importWords.facts;

export function factsOf({ files, cascades, network, missing }: BatchOutcome): Fact[] {
  const facts: Fact[] = [];
  if (cascades) {
    // Lines of the files that hold cascades, where a cascade is a line.
    const lines = files.reduce((sum, { found, lines: all }) => sum + (found.cascades === undefined ? 0 : all), 0);
    const perLine = files.every(({ found, preview }) => found.cascades === undefined || preview.some((p) => p.cascade));
    facts.push(
      {
        label: words.cascades,
        value: count(cascades.count),
        note: perLine && lines > cascades.count ? words.ofLines(lines) : undefined,
      },
      { label: words.events, value: count(cascades.users.length) },
    );
    if (cascades.userCount > 0) facts.push({ label: words.users, value: count(cascades.userCount) });
    if (missing && network && cascades.userCount > 0)
      facts.push({
        label: words.missing,
        value: count(missing.users),
        note: missing.users > 0 ? percent(missing.users / cascades.userCount) : undefined,
      });
  }
  if (network) facts.push(...networkFacts(network, cascades !== undefined));
  if (cascades) facts.push(...timeFacts(cascades));
  return facts;
}

function networkFacts(network: Network, brief: boolean): Fact[] {
  const { n, m, directed, edgeValues, nodeValues } = network;
  const facts: Fact[] = [
    { label: words.nodes, value: count(n) },
    { label: words.edges(directed), value: count(m) },
  ];
  if (brief) return facts;
  facts.push({ label: words.meanDegree, value: n === 0 ? '–' : significant((2 * m) / n) });
  const columns = Object.keys(edgeValues);
  if (columns.length > 0) facts.push({ label: words.columns, value: columns.join(', ') });
  const ofNodes = Object.keys(nodeValues);
  if (ofNodes.length > 0) facts.push({ label: words.nodeColumns, value: ofNodes.join(', ') });
  return facts;
}

/** O(cascades). */
function timeFacts({ count: cascades, offsets, times, time }: CascadeSet): Fact[] {
  if (cascades === 0) return [];
  let [first, last, longest] = [Infinity, -Infinity, 0];
  for (let c = 0; c < cascades; c++) {
    const [begin, end] = [times[offsets[c]], times[offsets[c + 1] - 1]];
    first = Math.min(first, begin);
    last = Math.max(last, end);
    longest = Math.max(longest, end - begin);
  }
  const since = moment(first, time) === undefined ? undefined : date(first * SECONDS_PER[time.unit] * 1000, 'UTC');
  return [
    time.origin === 'own'
      ? { label: words.longest, value: lasted(longest, time.unit) }
      : {
          label: words.span,
          value: lasted(last - first, time.unit),
          note: since === undefined ? undefined : words.first(since),
        },
    { label: words.unit, value: importWords.units[time.unit], note: importWords.origins[time.origin] },
  ];
}
