/** `--choose separator=tab columns.2=time graph.txt:directed=yes` → choices of reading, for all files or for some. */
import type { Checked } from '../core/errors';
import type { ReadChoices } from '../experiment/experiment';
import { Inspector } from '../experiment/plain-json';
import { checkUploaded } from '../experiment/validate-files';

export interface ChoiceRules {
  /** The choices for a file; later ones overrule earlier ones. */
  of(path: string): ReadChoices;
}

const FLAG: Readonly<Record<string, boolean>> = {
  yes: true,
  true: true,
  directed: true,
  no: false,
  false: false,
  undirected: false,
};
const FLAGS = new Set(['directed', 'header', 'decimalComma']);

interface Rule {
  /** End of the path of the files that are meant; '' for all. */
  file: string;
  key: string;
  column?: string;
  value: unknown;
}

function ruleOf(word: string): Rule | undefined {
  const match = /^(?:(.*):)?([A-Za-z]+)(?:\.(\d+))?=(.*)$/s.exec(word);
  if (!match) return undefined;
  const [, file = '', key, column, text] = match;
  const value = FLAGS.has(key) && Object.hasOwn(FLAG, text) ? FLAG[text] : text;
  return { file, key, value, ...(column === undefined ? {} : { column }) };
}

function apply(rules: readonly Rule[]): Record<string, unknown> {
  const choices: Record<string, unknown> = {};
  const columns: Record<string, unknown> = {};
  for (const { key, column, value } of rules)
    if (column === undefined) choices[key] = value;
    else if (key === 'columns') columns[column] = value;
    else choices[`${key}.${column}`] = value;
  return { ...choices, ...(Object.keys(columns).length > 0 ? { columns } : {}) };
}

/** Checks all rules at once; the choices of a file are then a matter of looking which rules mean it. */
export function readChoices(words: readonly string[]): Checked<ChoiceRules> {
  const rules: Rule[] = [];
  for (const word of words) {
    const rule = ruleOf(word);
    if (!rule)
      return {
        ok: false,
        issues: [
          {
            code: 'usage',
            severity: 'stopped',
            message: `--choose ${word}: expected key=value or FILE:key=value, as in separator=tab.`,
          },
        ],
      };
    rules.push(rule);
  }
  const checked = (chosen: readonly Rule[]): Checked<ReadChoices> => {
    const look = new Inspector();
    const source = checkUploaded(look, 'source', { kind: 'uploaded', name: 'file', choices: apply(chosen) });
    return look.issues.length > 0 || !source
      ? {
          ok: false,
          issues: look.issues.map((issue) => ({ ...issue, message: issue.message.replace('source.choices.', '') })),
        }
      : { ok: true, value: source.choices ?? {}, issues: [] };
  };
  for (const rule of rules) {
    const one = checked([rule]);
    if (!one.ok) return one;
  }
  return {
    ok: true,
    issues: [],
    value: {
      of: (path) => {
        const all = checked(rules.filter(({ file }) => path.endsWith(file)));
        return all.ok ? all.value : {};
      },
    },
  };
}
