/** The choices of reading as the user sees them: what was understood, and what else it could be. */
import { dateOrderChoice } from './cascade-choices';
import type { Layout } from './edge-list-layout';
import { DEFAULT_BAD_LINES } from './line-reader';
import type { ReadChoice, ReadChoices } from './read';

/** Rules for repeated edges that make sense for what the third column holds; the first is the default. */
export function duplicateRules(meaning: Layout['third']): NonNullable<ReadChoices['duplicates']>[] {
  if (meaning === 'weight') return ['first', 'sum', 'max', 'stop'];
  if (meaning === 'alpha') return ['first', 'max', 'noisy-or', 'stop'];
  // Two independent chances to pass it on, each at its own rate, are one at the sum of the rates.
  // Which of two influences is meant, nobody can know.
  if (meaning === 'influence') return ['stop', 'sum', 'last', 'first', 'max'];
  if (meaning === 'rate') return ['sum', 'first', 'max', 'stop'];
  return ['first', 'stop'];
}

/** The chosen rule where it makes sense for the column, otherwise the default. */
export function duplicateRule(choices: ReadChoices, meaning: Layout['third']): NonNullable<ReadChoices['duplicates']> {
  const rules = duplicateRules(meaning);
  return choices.duplicates && rules.includes(choices.duplicates) ? choices.duplicates : rules[0];
}

export const DUPLICATE_WORDS: Readonly<Record<NonNullable<ReadChoices['duplicates']>, string>> = {
  first: 'keep the first',
  last: 'keep the last',
  sum: 'sum',
  max: 'largest value',
  'noisy-or': '1 − Π(1 − p)',
  stop: 'stop',
};

const options = (...pairs: [value: string, label: string][]): ReadChoice['options'] =>
  pairs.map(([value, label]) => ({ value, label }));

export function describeChoices(
  layout: Layout,
  choices: ReadChoices,
  direction: { directed: boolean; unsure: boolean },
): ReadChoice[] {
  const list: ReadChoice[] = [
    {
      id: 'directed',
      label: 'Edges',
      value: direction.directed ? 'directed' : 'undirected',
      options: options(['undirected', 'undirected'], ['directed', 'directed, source → target']),
      unsure: direction.unsure,
    },
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
      options: options(['yes', 'names the columns'], ['no', 'is an edge']),
      unsure: layout.unsure.header,
    },
  ];
  if (layout.third !== undefined) {
    const { third } = layout;
    const kept =
      third === 'ignore' && layout.unsure.third ? layout.values.find((v) => v.meaning === 'kept') : undefined;
    const column = kept ?? layout.values.find((v) => v.meaning === third);
    list.push({
      id: 'third',
      label: column && column.name !== column.meaning ? `Column ${column.name}` : 'Third column',
      value: layout.third,
      options: options(
        ['weight', 'weight'],
        ['alpha', 'activation probability α'],
        ['rate', 'rate, per unit of time'],
        ['influence', 'influence on the chance of the target'],
        ['time', 'time'],
        ['ignore', kept ? 'none of these; kept under its own name' : 'not used'],
      ),
      unsure: layout.unsure.third,
    });
    if (layout.separator !== 'comma')
      list.push({
        id: 'decimalComma',
        label: 'Decimal sign',
        value: layout.decimalComma ? 'yes' : 'no',
        options: options(['no', 'point, 0.5'], ['yes', 'comma, 0,5']),
        unsure: layout.unsure.decimalComma,
      });
  }
  if (layout.dateOrder) list.push(dateOrderChoice(layout.dateOrder, layout.unsure.dateOrder));
  list.push(
    {
      id: 'selfLoops',
      label: 'Self-loops',
      value: choices.selfLoops ?? 'drop',
      options: options(['drop', 'leave out'], ['stop', 'stop']),
      unsure: false,
    },
    {
      id: 'duplicates',
      label: 'Repeated edges',
      value: duplicateRule(choices, layout.third),
      options: duplicateRules(layout.third).map((value) => ({ value, label: DUPLICATE_WORDS[value] })),
      unsure: false,
    },
    {
      id: 'badLines',
      label: 'Lines with an error',
      value: choices.badLines ?? DEFAULT_BAD_LINES,
      options: options(['skip', 'skip'], ['stop', 'stop']),
      unsure: false,
    },
  );
  return list;
}

/** The choices with one of them changed as the user picked it from its options. */
export function withChoice(choices: ReadChoices, id: ReadChoice['id'], value: string): ReadChoices {
  switch (id) {
    case 'directed':
      return { ...choices, directed: value === 'directed' };
    case 'header':
    case 'decimalComma':
      return { ...choices, [id]: value === 'yes' };
    // Another format or encoding makes other questions; what was answered for the old one stays where it still fits.
    case 'format':
    case 'encoding':
    case 'separator':
    case 'third':
    case 'selfLoops':
    case 'duplicates':
    case 'badLines':
    case 'timeUnit':
    case 'timeOrigin':
    case 'dateOrder':
    case 'order':
    case 'repeats':
    case 'names':
    case 'noParent':
    case 'ties':
      return { ...choices, [id]: value };
    default:
      return id satisfies never;
  }
}
