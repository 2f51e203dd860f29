/**
 * The words after a command: positional ones and options, checked against what the command knows.
 */
import type { Checked } from '../core/errors';

export interface OptionRule {
  /** Number of values: none, one, or as many as follow. May be given again; values add up. */
  takes: 'nothing' | 'one' | 'many';
}

export interface CommandLine {
  words: string[];
  options: Map<string, string[]>;
}

/** Takes `--name value`, `--name=value` and words; everything behind `--` is a word. */
export function readCommandLine(
  args: readonly string[],
  rules: Readonly<Record<string, OptionRule>>,
): Checked<CommandLine> {
  const words: string[] = [];
  const options = new Map<string, string[]>();
  const stop = (message: string): Checked<CommandLine> => ({
    ok: false,
    issues: [{ code: 'usage', severity: 'stopped', message }],
  });
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (arg === '--') {
      words.push(...args.slice(i + 1));
      break;
    }
    if (!arg.startsWith('--')) {
      words.push(arg);
      continue;
    }
    const equals = arg.indexOf('=');
    const name = arg.slice(2, equals < 0 ? undefined : equals);
    if (!Object.hasOwn(rules, name)) return stop(`There is no option --${name}.`);
    const values = options.get(name) ?? [];
    options.set(name, values);
    const { takes } = rules[name];
    if (takes === 'nothing') {
      if (equals >= 0) return stop(`--${name} takes no value.`);
      continue;
    }
    if (equals >= 0) values.push(arg.slice(equals + 1));
    else {
      const first = args[i + 1];
      if (first === undefined || first.startsWith('--')) return stop(`--${name} needs a value.`);
      values.push(first);
      i++;
    }
    while (takes === 'many' && i + 1 < args.length && !args[i + 1].startsWith('--')) values.push(args[++i]);
  }
  return { ok: true, value: { words, options }, issues: [] };
}
