/** What a reader of networks says about a file, and the choices that it leaves to the user. */
import { DUPLICATE_WORDS, duplicateRules } from '../choices';
import type { Meaning } from '../columns';
import { count } from '../issue-list';
import { DEFAULT_BAD_LINES } from '../line-reader';
import type { ReadChoice, SentencePart } from '../read';
import type { NetworkDraft } from './draft';
import type { FinishedDraft } from './finish-draft';

const MEANING: Readonly<Record<Meaning, string>> = {
  weight: 'weights',
  alpha: 'activation probabilities',
  time: 'times',
  rate: 'rates',
  influence: 'influence',
};

/** "Looks like GEXF 1.3: 77 nodes and 254 undirected edges with weights." */
export function describeDraft(format: string, draft: NetworkDraft, finished: FinishedDraft): SentencePart[] {
  const { network, direction, roles } = finished;
  // What was counted before the reading ended says nothing about the file.
  if (draft.full) return [{ text: 'Looks like ' }, { text: format, kind: 'format' }, { text: '.' }];
  const nodes = network?.n ?? draft.declared.filter(Boolean).length;
  const edges = network?.m ?? draft.rows.count + draft.selfLoops;
  const values = roles.roles.flatMap((role) => (role === undefined || role === 'ignore' ? [] : [MEANING[role]]));
  return [
    { text: 'Looks like ' },
    { text: format, kind: 'format' },
    {
      text: `: ${count(nodes, 'node')}${draft.preferences.used ? ' with preferences' : ''} and ${edges.toLocaleString('en')} `,
    },
    { text: direction.directed ? 'directed' : 'undirected', choice: 'directed' },
    { text: edges === 1 ? ' edge' : ' edges' },
    ...(values.length > 0 ? [{ text: ` with ${values.join(' and ')}` }] : []),
    { text: '.' },
  ];
}

const options = (...pairs: [value: string, label: string][]): ReadChoice['options'] =>
  pairs.map(([value, label]) => ({ value, label }));

export function draftChoices(draft: NetworkDraft, { direction, roles }: FinishedDraft): ReadChoice[] {
  const { choices } = draft.context;
  const numeric = roles.roles.filter((role) => role !== undefined).length;
  const main = roles.main >= 0 ? roles.roles[roles.main] : undefined;
  const third: ReadChoice[] =
    numeric === 1 && main !== undefined
      ? [
          {
            id: 'third',
            label: `Attribute ${draft.attributes.list[roles.main].name}`,
            value: main,
            options: options(
              ['weight', 'weight'],
              ['alpha', 'activation probability α'],
              ['rate', 'rate'],
              ['influence', 'influence on the chance of the target'],
              ['time', 'time'],
              ['ignore', 'not used'],
            ),
            unsure: roles.unsure,
          },
        ]
      : [];
  return [
    {
      id: 'directed',
      label: 'Edges',
      value: direction.directed ? 'directed' : 'undirected',
      options: options(['undirected', 'undirected'], ['directed', 'directed, source → target']),
      unsure: direction.unsure,
    },
    ...third,
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
      value: draft.duplicates(main),
      options: duplicateRules(main).map((value) => ({ value, label: DUPLICATE_WORDS[value] })),
      unsure: false,
    },
    {
      id: 'badLines',
      label: 'Edges with an error',
      value: choices.badLines ?? DEFAULT_BAD_LINES,
      options: options(['skip', 'skip'], ['stop', 'stop']),
      unsure: false,
    },
  ];
}
