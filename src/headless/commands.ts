/**
 * The commands of `npm run lab -- …`.
 */
import { registry } from '../experiment/lab-registry';
import { library } from '../experiment/library';
import { figures } from '../experiment/library/figures';
import { findGenerator, findMethod } from '../experiment/registry';
import { readCommandLine } from './command-line';
import type { CommandLine, OptionRule } from './command-line';
import { describeGenerator, describeMethod, listJson, listText } from './describe';
import { runFigureHeadless } from './figure';
import { inspect } from './inspect';
import { isModelFile } from './inspect-model';
import type { LongRun } from './long-run';
import { PROGRAM } from './program';
import { readChoices } from './read-choices';
import { runHeadless } from './run';
import { runLessonHeadless } from './study';
import { merge } from './shares/merge';
import { readShare } from './shares/share';
import { issueLines, type Streams } from './streams';

export const USAGE = `Cascade Lab, without its pages: ${PROGRAM} COMMAND

  run FILE|ID [--data DIR|FILE …] [--workers N] [--set path=value …] [--seed N]
      runs an experiment; JSON lines on standard output, progress on standard error
      --block i/n: only the i-th of n shares of the work, from 1, as a part that merge takes
      --model FILE: the trained model that is asked; --save-model FILE: writes the one that was trained
      --checkpoint FILE: keeps there what a long run needs to go on, and goes on from it; --resume FILE: goes on from there
  merge PART … [--data DIR|FILE …]
      puts the parts of all shares together, to what run prints without --block
  figure ID [--full] [--data DIR|FILE …] [--workers N] [--json]
      runs a figure of a paper, by default in a reduced size, and judges it; JSON lines on standard output,
      progress and the verdict in words on standard error (--json: no words, the lines alone)
  lesson ID [--seed N] [--workers N]
      runs the experiments of a lesson, by default with its own seed, and says of each of its claims whether it holds; JSON lines
  inspect FILE|FOLDER … [--json] [--choose [FILE:]key=value …]
      what files – data, trained models – hold and how they were understood: format, counts, and what is wrong, with the line;
      choices as in separator=tab, columns.2=time, edges.txt:directed=yes
  list [--json]
      methods, generators, networks, ready experiments and figures
  describe METHOD|GENERATOR|MODEL FILE [--json]
      its parameters and outputs; of a trained model what inspect says
`;

const RULES: Readonly<Record<string, Readonly<Record<string, OptionRule>>>> = {
  run: {
    data: { takes: 'many' },
    workers: { takes: 'one' },
    set: { takes: 'many' },
    seed: { takes: 'one' },
    block: { takes: 'one' },
    model: { takes: 'one' },
    'save-model': { takes: 'one' },
    checkpoint: { takes: 'one' },
    resume: { takes: 'one' },
  },
  merge: { data: { takes: 'many' } },
  figure: {
    full: { takes: 'nothing' },
    data: { takes: 'many' },
    workers: { takes: 'one' },
    json: { takes: 'nothing' },
  },
  lesson: { seed: { takes: 'one' }, workers: { takes: 'one' } },
  inspect: { json: { takes: 'nothing' }, choose: { takes: 'many' } },
  list: { json: { takes: 'nothing' } },
  describe: { json: { takes: 'nothing' } },
};

/** Exit code: 0 fine, 1 bad input, 2 wrong usage, 130 stopped. */
export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const wrong = (message: string): number => {
    streams.err(`${message}\n\n${USAGE}`);
    return 2;
  };
  const [command, ...rest] = args;
  if (command === 'help' || command === '--help') {
    streams.out(USAGE);
    return 0;
  }
  if (command === undefined || !Object.hasOwn(RULES, command))
    return wrong(command ? `There is no command “${command}”.` : 'Which command?');
  const line = readCommandLine(rest, RULES[command]);
  if (!line.ok) return wrong(issueLines(line.issues).trim());
  const { words, options } = line.value;
  switch (command) {
    case 'run':
      return run(line.value, streams, wrong);
    case 'merge':
      return words.length > 0 ? merge(words, options.get('data') ?? [], streams) : wrong('merge takes parts.');
    case 'figure':
      return figure(line.value, streams, wrong);
    case 'lesson':
      return lesson(line.value, streams, wrong);
    case 'inspect': {
      if (words.length === 0) return wrong('inspect takes files or folders.');
      const rules = readChoices(options.get('choose') ?? []);
      return rules.ok
        ? inspect(words, rules.value, options.has('json'), streams)
        : wrong(issueLines(rules.issues).trim());
    }
    case 'list':
      if (words.length > 0) return wrong('list takes no words.');
      streams.out(
        `${options.has('json') ? JSON.stringify(listJson(registry, library, figures)) : listText(registry, library, figures)}\n`,
      );
      return 0;
    default: {
      if (words.length !== 1) return wrong('describe takes the name of one method or generator.');
      // What can be asked of a method can be asked of what it has trained.
      if (await isModelFile(words[0])) return inspect(words, { of: () => ({}) }, options.has('json'), streams);
      return describe(words[0], options.has('json'), streams);
    }
  }
}

function run(
  { words, options }: CommandLine,
  streams: Streams,
  wrong: (message: string) => number,
): Promise<number> | number {
  if (words.length !== 1) return wrong('run takes one experiment.');
  const workers = workersOf(options);
  if (workers === undefined) return wrong(WORKERS);
  const seed = options.get('seed')?.at(-1);
  if (seed !== undefined && !/^\d+$/.test(seed)) return wrong('--seed takes a whole number.');
  const set = [...(options.get('set') ?? []), ...(seed === undefined ? [] : [`seed=${seed}`])];
  if (set.some((one) => !one.includes('='))) return wrong('--set takes path=value, as in parameters.alpha=0.2.');
  const block = options.get('block')?.at(-1);
  const share = block === undefined ? undefined : readShare(block);
  if (block !== undefined && !share) return wrong('--block takes i/n with i from 1 to n, as in 2/8.');
  const data = options.get('data') ?? [];
  const file = (name: string): string | undefined => options.get(name)?.at(-1);
  const long: LongRun = {
    ...given('checkpoint', file('checkpoint')),
    ...given('resume', file('resume')),
    ...given('saveModel', file('save-model')),
  };
  if (share && Object.keys(long).length > 0) return wrong('--block takes no checkpoints, and trains no model.');
  const request = { experiment: words[0], data, set, workers, long, ...given('model', file('model')) };
  return runHeadless({ ...request, ...(share ? { share } : {}) }, streams);
}

const given = <K extends string>(key: K, value: string | undefined): { [key in K]?: string } =>
  value === undefined ? {} : ({ [key]: value } as { [key in K]: string });

const WORKERS = '--workers takes a whole number from 1 to 64.';

function workersOf(options: CommandLine['options']): number | undefined {
  const workers = Number(options.get('workers')?.at(-1) ?? 1);
  return Number.isInteger(workers) && workers >= 1 && workers <= 64 ? workers : undefined;
}

function figure(
  { words, options }: CommandLine,
  streams: Streams,
  wrong: (message: string) => number,
): Promise<number> | number {
  if (words.length !== 1) return wrong('figure takes the name of one figure.');
  const workers = workersOf(options);
  if (workers === undefined) return wrong(WORKERS);
  const request = {
    id: words[0],
    size: options.has('full') ? 'full' : 'reduced',
    data: options.get('data') ?? [],
    workers,
    words: !options.has('json'),
  } as const;
  return runFigureHeadless(request, streams, figures);
}

function lesson(
  { words, options }: CommandLine,
  streams: Streams,
  wrong: (message: string) => number,
): Promise<number> | number {
  if (words.length !== 1) return wrong('lesson takes the name of one lesson.');
  const workers = workersOf(options);
  if (workers === undefined) return wrong(WORKERS);
  const seed = options.get('seed')?.at(-1);
  if (seed !== undefined && !/^\d+$/.test(seed)) return wrong('--seed takes a whole number.');
  return runLessonHeadless({ id: words[0], workers, ...(seed === undefined ? {} : { seed: Number(seed) }) }, streams);
}

function describe(id: string, json: boolean, streams: Streams): number {
  const method = findMethod(registry, id);
  const generator = method ? undefined : findGenerator(registry, id);
  if (!method && !generator) {
    streams.err(`There is no method or generator “${id}”. See them with “${PROGRAM} list”.\n`);
    return 1;
  }
  if (json) streams.out(`${JSON.stringify(method ?? generator)}\n`);
  else if (method) streams.out(`${describeMethod(method)}\n`);
  else if (generator) streams.out(`${describeGenerator(generator)}\n`);
  return 0;
}
