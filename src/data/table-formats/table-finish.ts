/** What was understood of a table of events: the set, the sentence, the choices, and a remark for everything that was changed. */
import type { CascadeSet } from '../../core/cascade';
import type { CascadeRules } from '../cascade-builder';
import {
  badLinesChoice,
  cascadeRules,
  chosenTime,
  dateOrderChoice,
  namesChoice,
  noParentChoice,
  orderChoice,
  repeatsChoice,
  timeChoices,
} from '../cascade-choices';
import { shownColumns } from '../describe-columns';
import { SEPARATOR_WORD } from '../fields';
import { count } from '../issue-list';
import { DEFAULT_BAD_LINES } from '../line-reader';
import type { ColumnRole, ReadChoice, SentencePart } from '../read';
import type { Understood } from '../reader';
import { applyIndex } from './apply-index';
import { DATES, describeTime, judgeTimes, type TimeJudgement } from '../time-unit';
import { settleTies } from '../cascade-ties';
import { namesByCode } from './event-rows';
import { collectCascades, type Collected } from './table-cascades';
import { tellFindings } from './table-findings';
import type { TableLayout } from './table-layout';
import type { TableReading } from './table-reading';
import { withName } from './time-name';

/**
 * Rows of a table come in any order. Where events have marks every one of them counts, also a second one of the same user;
 * elsewhere the first event of a user is the activation.
 */
const defaults = (layout: TableLayout): CascadeRules => ({
  order: 'sort',
  repeats: layout.at.mark === undefined ? 'first' : 'keep',
  names: 'exact',
});

export function finishTable(reader: TableReading): Understood {
  const { layout, rows, reading } = reader;
  const { choices, issues } = reading;
  const rules = cascadeRules(choices, defaults(layout));
  const common = {
    columns: shownColumns(layout.columns),
    preview: reader.preview,
    rejected: reader.rejected,
    lines: reader.lines,
  };
  if (!reader.complete) {
    tellIncomplete(reader);
    return { ...common, says: saysColumns(reader, undefined), choices: describe(reader, rules) };
  }
  const names = reading.given
    ? applyIndex(rows, reader.badLines, reading.given)
    : layout.at.cascade === undefined
      ? undefined
      : namesByCode(rows.cascadeNames);
  const collected = collectCascades(rows, rules, names);
  const { builder } = collected;
  if (builder.limit && !issues.stopped) issues.add(builder.limit);
  tellFindings(reader, rules, collected);
  if (layout.untimed)
    issues.add({
      code: 'no-times',
      severity: 'note',
      message:
        'The file has no times; within every cascade the order of the lines counts, one step from each to the next.',
      hint: 'Choose the column of the time if there is one.',
    });
  const time = chosenTime(choices, judgeEvents(layout, builder.sampleTimes()));
  const built: CascadeSet | undefined =
    issues.stopped || reading.given?.issues.stopped || builder.count === 0 ? undefined : builder.build(time);
  const settled = built && settleTies(built, choices, issues);
  const cascades = settled?.set;
  return {
    ...common,
    says: saysColumns(reader, { cascades, time }),
    choices: [...describe(reader, rules, { time, collected }), ...(settled?.choices ?? [])],
    ...(cascades ? { cascades } : {}),
  };
}

/** The order of the lines stands for the times: one step from line to line. */
const ORDER: TimeJudgement = { unit: 'step', origin: 'own', unsure: { unit: false, origin: false } };

/** Unit and origin of the times of a table of events, or of events that are read as one. */
export function judgeEvents(layout: TableLayout, sample: readonly Float64Array[]): TimeJudgement {
  if (layout.dates) return DATES;
  if (layout.untimed) return ORDER;
  const name = layout.at.time === undefined ? '' : layout.columns[layout.at.time].name;
  const judged = judgeTimes(sample);
  // Followers are those of real posts: their times, when whole, are seconds rather than steps.
  const posts = layout.at.mark !== undefined && sample.every((times) => times.every(Number.isInteger));
  const bare = judged.unit === 'step' || judged.unit === 'unknown';
  return withName(posts && bare ? { ...judged, unit: 'second' } : judged, name);
}

/** Columns are missing without which there are no cascades: nothing is read, but the mapping can be changed. */
function tellIncomplete({ layout, reading }: TableReading): void {
  const missing = layout.at.time === undefined ? 'the time' : 'the cascade, the user or a mark';
  reading.issues.add({
    code: 'missing-column',
    severity: 'stopped',
    line: 1,
    message: `No column is known to hold ${missing} of the events. Nothing was imported.`,
    expected: 'a column with the time, and one with the cascade, the user or a mark',
    hint: 'Choose what the columns hold.',
  });
}

const SAID: readonly ColumnRole[] = ['cascade', 'user', 'time', 'parent', 'mark', 'bot', 'split'];

function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** "Looks like an event table: 10,504 rows of cascade, user, time and mark, separated by commas; times look like seconds …" */
function saysColumns(
  {
    layout,
    rows,
    dateOrder,
    reading: {
      choices: { format },
    },
  }: TableReading,
  read: { cascades: CascadeSet | undefined; time: TimeJudgement } | undefined,
): SentencePart[] {
  const roles = SAID.filter((role) => layout.columns.some((column) => column.role === role));
  const long = layout.at.mark === undefined && layout.at.user !== undefined;
  const name =
    format === 'cascade-table' || (format !== 'event-table' && long) ? 'a table of cascades' : 'an event table';
  return [
    { text: 'Looks like ' },
    { text: name, kind: 'format', choice: 'format' },
    { text: `: ${count(rows.count, 'row')} of ${listOf(roles)}, separated by ` },
    { text: SEPARATOR_WORD[layout.separator], choice: 'separator' },
    ...(read?.cascades && layout.untimed
      ? [{ text: `, in ${count(read.cascades.count, 'cascade')}; without times` }]
      : []),
    ...(read?.cascades && !layout.untimed
      ? [
          { text: `, in ${count(read.cascades.count, 'cascade')}; times ${layout.dates ? 'are ' : 'look like '}` },
          {
            text: layout.dates ? 'dates' : describeTime(read.time.unit, read.time.origin),
            choice: dateOrder ? ('dateOrder' as const) : ('timeUnit' as const),
          },
        ]
      : []),
    { text: '.' },
  ];
}

const options = (...pairs: [value: string, label: string][]): ReadChoice['options'] =>
  pairs.map(([value, label]) => ({ value, label }));

function describe(
  { layout, rows, dateOrder, orderUnsure, reading: { choices } }: TableReading,
  rules: CascadeRules,
  read?: { time: TimeJudgement; collected: Collected },
): ReadChoice[] {
  const list: ReadChoice[] = [
    {
      id: 'separator',
      label: 'Separated by',
      value: layout.separator,
      options: options(['comma', 'commas'], ['semicolon', 'semicolons'], ['tab', 'tabs'], ['blank', 'blanks']),
      unsure: layout.unsure.separator,
    },
    {
      id: 'header',
      label: 'First line',
      value: layout.header ? 'yes' : 'no',
      options: options(['yes', 'names the columns'], ['no', 'is an event']),
      unsure: layout.unsure.header,
    },
  ];
  if (layout.separator !== 'comma' || layout.unsure.decimalComma || choices.decimalComma)
    list.push({
      id: 'decimalComma',
      label: 'Decimal sign',
      value: layout.decimalComma ? 'yes' : 'no',
      options: options(['no', 'point, 0.5'], ['yes', 'comma, 0,5']),
      unsure: layout.unsure.decimalComma,
    });
  if (dateOrder) list.push(dateOrderChoice(dateOrder, orderUnsure));
  if (read) {
    const { builder, parents } = read.collected;
    const { total, folded } = builder.similar(0);
    if (!layout.untimed) list.push(...timeChoices(read.time), orderChoice(rules));
    if (rows.userNames.count > 0) list.push(repeatsChoice(rules));
    if (!builder.plainNames && rows.userNames.count > 0)
      list.push(namesChoice(rules, total > 0 && !folded && choices.names === undefined));
    if (parents && parents.missing > 0)
      list.push(noParentChoice(choices.noParent ?? 'unknown', choices.noParent === undefined));
  }
  return [...list, { ...badLinesChoice(choices), value: choices.badLines ?? DEFAULT_BAD_LINES }];
}
