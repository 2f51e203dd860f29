/** What `inspect` found, for people. */
import { SPLIT_NAMES } from '../core/cascade';
import type { FileOutcome, ReadChoice } from '../data/read';
import { formatBytes } from '../data/format-bytes';
import type { CascadeSummary, Inspection, NetworkSummary } from './inspection';
import { issueLines } from './streams';

const ROLE: Readonly<Record<FileOutcome['role'], string>> = {
  network: 'the network',
  cascades: 'cascades',
  train: 'cascades, training part',
  validation: 'cascades, validation part',
  test: 'cascades, test part',
  index: 'index of the cascades',
  labels: 'names of the nodes',
  later: 'not taken now',
  'left-out': 'left out',
};

const number = (value: number): string =>
  Number.isInteger(value)
    ? value.toLocaleString('en')
    : Number(value.toPrecision(5)).toLocaleString('en', { maximumSignificantDigits: 5 });

/** "separator: tab; header: no (unsure: yes)" – the values to give to `--choose`. */
function choiceText({ id, value, options, unsure }: ReadChoice): string {
  const others = options.map((option) => option.value).filter((other) => other !== value);
  return `${id}=${value}${unsure ? ` (or ${others.join(', ')}: the file leaves it open)` : ''}`;
}

function fileLines(file: FileOutcome): string[] {
  const { choices, columns, issues, counts } = file;
  const listed = issues.length;
  const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
  return [
    `${file.name}: ${ROLE[file.role]}${file.why ? ` (${file.why})` : ''}`,
    ...(file.sentence && file.sentence !== file.why ? [`  ${file.sentence}`] : []),
    `  ${formatBytes(file.bytes)}, ${number(file.lines)} ${file.lines === 1 ? 'line' : 'lines'}${foundText(file.found)}`,
    ...(choices.length > 0 ? [`  ${choices.map(choiceText).join(' · ')}`] : []),
    ...(columns
      ? [
          `  columns: ${columns.map((c) => `${c.column} “${c.name}” = ${c.role}${c.unsure ? ' (unsure)' : ''}`).join(' · ')}`,
        ]
      : []),
    ...issueLines(issues)
      .split('\n')
      .filter(Boolean)
      .map((line, i) => `  ${issues[i]?.severity ?? 'note'}: ${line}`),
    ...(total > listed && listed >= 50
      ? [
          `  in all: ${Object.entries(counts)
            .map(([code, n]) => `${code} ${number(n)}`)
            .join(' · ')}`,
        ]
      : []),
  ];
}

function foundText({ nodes, edges, cascades, events, users }: FileOutcome['found']): string {
  const parts = Object.entries({ nodes, edges, cascades, events, users }).flatMap(([what, n]) =>
    n === undefined ? [] : [`${number(n)} ${n === 1 ? what.slice(0, -1) : what}`],
  );
  return parts.length > 0 ? `: ${parts.join(', ')}` : '';
}

function networkLine({
  nodes,
  edges,
  directed,
  components,
  largestDegree,
  meanDegree,
  values,
  nodeValues,
}: NetworkSummary): string {
  return `Network: ${number(nodes)} nodes, ${number(edges)} ${directed ? 'directed' : 'undirected'} edges, ${number(components)} ${components === 1 ? 'component' : 'components'}, degree ${number(meanDegree)} on average and ${number(largestDegree)} at most${values.length > 0 ? `, edges with ${values.join(' and ')}` : ''}${nodeValues.length > 0 ? `, nodes with ${nodeValues.join(' and ')}` : ''}`;
}

function timeText({ unit, origin }: CascadeSummary['time']): string {
  const units = unit === 'unknown' ? 'an unknown unit' : `${unit}s`;
  return `${units} ${origin === 'epoch' ? 'since 1970' : origin === 'own' ? 'since the first event of each' : 'since a common beginning'}`;
}

const splitText = (split: readonly number[] | undefined): string =>
  split ? ` (${split.map((n, part) => `${SPLIT_NAMES[part]} ${number(n)}`).join(', ')})` : '';

function cascadeLines(facts: CascadeSummary): string[] {
  const { usual, span } = facts;
  return [
    `Cascades: ${number(facts.cascades)}${splitText(facts.split)}, ${number(facts.events)} events, ${number(facts.users)} users${facts.marks ? ', with marks' : ''}${facts.parents ? ', with parents' : ''}${facts.bots ? ', with bots told' : ''}`,
    `  times in ${timeText(facts.time)}, from ${spanText(facts, span[0])} to ${spanText(facts, span[1])}`,
    `  size: median ${number(facts.medianSize)}, largest ${number(facts.largest)}; duration: median ${number(facts.medianDuration)}, longest ${number(facts.longest)}`,
    `  with 2 to 500 users: ${number(usual.cascades)}${splitText(usual.split)}, ${number(usual.meanUsers)} users each on average, ${number(usual.users)} in all`,
  ];
}

const MILLISECONDS: Readonly<Record<string, number>> = {
  millisecond: 1,
  second: 1e3,
  minute: 6e4,
  hour: 3.6e6,
  day: 8.64e7,
};
/** What a date can say (ECMAScript: 100 million days on either side of 1970). */
const FARTHEST = 8.64e15;

function spanText({ time }: CascadeSummary, value: number): string {
  const moment = value * (MILLISECONDS[time.unit] ?? Number.NaN);
  return time.origin === 'epoch' && Math.abs(moment) <= FARTHEST
    ? new Date(moment).toISOString().slice(0, 19).replace('T', ' ')
    : number(value);
}

export function inspectionText({ files, network, cascades, missing, issues }: Inspection): string {
  const lines = files.flatMap((file) => [...fileLines(file), '']);
  if (network) lines.push(networkLine(network));
  if (cascades) lines.push(...cascadeLines(cascades));
  if (missing)
    lines.push(
      missing.users === 0
        ? 'Every user of the cascades is in the network.'
        : `Users of the cascades who are not in the network: ${number(missing.users)} (${missing.names.slice(0, 5).join(', ')}${missing.users > 5 ? ' …' : ''})`,
    );
  lines.push(...issueLines(issues).split('\n').filter(Boolean));
  if (!network && !cascades) lines.push('Nothing could be read.');
  return `${lines.join('\n')}\n`;
}
