/** Files that were dropped together: each is read, then they become one network, one set of cascades, or both. */
import { matchUsers, SPLIT_NAMES, userName, type CascadeSet } from '../core/cascade';
import type { Issue } from '../core/errors';
import type { Network } from '../core/network';
import { MAX_CASCADES, MAX_EVENTS } from './cascade-builder';
import { applyLabels, countNamed } from './apply-labels';
import { familiesOf, splitName, type Family } from './file-roles';
import { count, IssueList } from './issue-list';
import { joinVectors } from './join-vectors';
import { mergeCascades, timesAgree } from './merge-cascades';
import { foldName } from './node-names';
import type {
  BatchOutcome,
  CascadeIndex,
  FileOutcome,
  FileRole,
  NodeLabels,
  PartRole,
  ReadChoices,
  ReadOutcome,
} from './read';
import { wordsOf } from './node-list-reader';
import { readFile } from './read-file';
import type { GivenIndex } from './reader';
import { cascadeTableFormat, eventTableFormat } from './table-formats/table-format';

export interface BatchFile {
  name: string;
  bytes: number;
  /** The file's bytes, from the beginning. */
  chunks(): AsyncIterable<Uint8Array>;
  choices: ReadChoices;
  /** Known where the batch was accepted before; judged by names and content otherwise. */
  role?: PartRole;
}

/**
 * Reads files one after the other and brings together what they hold.
 * @param onProgress number of the file, bytes of it read so far, its size, and once per file what is understood of it so far; a
 *                   promise is waited for
 * @param signal     once `aborted`, nothing is given and every file says `cancelled`
 */
export async function readTogether(
  files: readonly BatchFile[],
  onProgress?: (at: number, bytes: number, total: number, early?: FileOutcome) => void | Promise<void>,
  signal?: { readonly aborted: boolean },
): Promise<BatchOutcome> {
  const read = (at: number, given?: GivenIndex): Promise<ReadOutcome> => {
    const file = files[at];
    const tell =
      onProgress &&
      ((bytes: number, early?: ReadOutcome): void | Promise<void> =>
        onProgress(at, bytes, file.bytes, early && !given ? soFar(file, early) : undefined));
    return readFile(file.chunks(), file, file.choices, tell, signal, given);
  };
  const outcomes: ReadOutcome[] = [];
  for (const at of files.keys()) outcomes.push(await read(at));
  const batch = new Batch(files, outcomes);
  const stopped = (): boolean => outcomes.some(({ counts }) => counts.cancelled !== undefined);
  if (stopped()) return batch.cancelled();
  // Which rows are which cascade has to be known before rows are sorted: the table is read once more, with its index.
  const pair = batch.pairIndex();
  if (pair) {
    const issues = new IssueList(files[pair.index].name);
    outcomes[pair.table] = await read(pair.table, { index: pair.ranges, issues });
    if (stopped()) return batch.cancelled();
    batch.takePair(pair, issues.list());
  }
  return batch.together(pair);
}

/** Numbers of an index file and of the table of events that its rows point into. */
interface IndexPair {
  index: number;
  table: number;
  ranges: CascadeIndex;
}

class Batch {
  private readonly roles: { role: FileRole; why?: string }[];
  private readonly issues: Issue[] = [];

  constructor(
    private readonly files: readonly BatchFile[],
    private readonly outcomes: readonly ReadOutcome[],
  ) {
    this.roles = outcomes.map((outcome) => ({ role: 'left-out', why: whyNot(outcome) }));
  }

  together(pair: IndexPair | undefined): BatchOutcome {
    const family = pair ? undefined : this.chooseFamily();
    const cascades = pair ? this.outcomes[pair.table].cascades : family && this.merge(family);
    const network = this.chooseNetwork(cascades);
    if (!network) this.refuseLists(cascades === undefined);
    const named = network && this.nameNodes(this.addVectors(network), cascades);
    const missing = cascades && named ? this.match(cascades, named) : undefined;
    return {
      files: this.fileOutcomes(),
      ...(named ? { network: named } : {}),
      ...(cascades ? { cascades } : {}),
      ...(missing ? { missing } : {}),
      issues: this.issues,
    };
  }

  cancelled(): BatchOutcome {
    this.roles.fill({ role: 'left-out', why: 'reading was cancelled' });
    return { files: this.fileOutcomes(), issues: [] };
  }

  private fileOutcomes(): FileOutcome[] {
    return this.outcomes.map((outcome, i) => {
      const { network, cascades, index, labels, ...rest } = outcome;
      return {
        ...rest,
        name: this.files[i].name,
        ...this.roles[i],
        found: {
          ...(network ? { nodes: network.n, edges: network.m } : {}),
          ...(cascades ? { cascades: cascades.count, events: cascades.users.length, users: cascades.userCount } : {}),
          ...(index ? { cascades: index.names.length } : {}),
          ...(labels ? { nodes: labels.ids.length } : {}),
        },
      };
    });
  }

  private name(file: number): string {
    return this.files[file].name;
  }

  /** An index of cascades and the table of events that its rows point into: one that does not say its cascades itself. */
  pairIndex(): IndexPair | undefined {
    const at = this.outcomes.findIndex((outcome, i) => outcome.index && (this.files[i].role ?? 'index') === 'index');
    const ranges = this.outcomes[at]?.index;
    if (!ranges) return undefined;
    const last = ranges.ends.reduce((most, end) => Math.max(most, end), 0);
    const tables = this.outcomes.flatMap(({ format, columns, lines }, i) =>
      TABLES.has(format) && !columns?.some(({ role }) => role === 'cascade') ? [{ i, lines }] : [],
    );
    if (tables.length === 0) {
      this.roles[at].why =
        `it names rows of a table of events (up to row ${last.toLocaleString('en')}); drop that file with it`;
      return undefined;
    }
    const folder = folderOf(this.name(at));
    const fits = tables.filter(({ lines }) => lines >= last);
    const best = fits.find(({ i }) => folderOf(this.name(i)) === folder) ?? fits[0] ?? tables[0];
    return { index: at, table: best.i, ranges };
  }

  /** The table was read with its index. */
  takePair({ index, table }: IndexPair, issues: readonly Issue[]): void {
    this.roles[index] = { role: 'index' };
    this.roles[table] = this.outcomes[table].issues.some(({ severity }) => severity === 'stopped')
      ? { role: 'left-out', why: whyNot(this.outcomes[table]) }
      : { role: 'cascades' };
    this.issues.push(...issues);
  }

  /** The family of cascade files that is taken; the others come next. A network in the same folder speaks for a family. */
  private chooseFamily(): Family | undefined {
    const families = familiesOf(
      this.outcomes.flatMap(({ cascades, format }, file) =>
        cascades
          ? [{ file, format, name: this.name(file), ...(this.files[file].role ? { role: this.files[file].role } : {}) }]
          : [],
      ),
    );
    const homes = new Set(this.outcomes.flatMap(({ network }, i) => (network ? [folderOf(this.name(i))] : [])));
    const chosen =
      families.find(({ members }) => members.some(({ file }) => homes.has(folderOf(this.name(file))))) ?? families[0];
    for (const family of families)
      for (const { file, role } of family.members)
        this.roles[file] =
          family === chosen
            ? { role: role ?? 'cascades' }
            : { role: 'later', why: `${this.name(chosen.members[0].file)} is read first; these are other cascades` };
    return chosen;
  }

  private merge({ members }: Family): CascadeSet | undefined {
    const parts = members.flatMap(({ file, role }) => {
      const set = this.outcomes[file].cascades;
      return set ? [{ file, set, ...(role ? { split: SPLIT_NAMES.indexOf(role) } : {}) }] : [];
    });
    if (parts.length === 1 && parts[0].split === undefined) return parts[0].set;
    const [first] = parts;
    for (const { file, set } of parts)
      if (!timesAgree(first.set, set))
        this.stop(
          'times-differ',
          file,
          `Times of ${this.name(first.file)} are in ${timeOf(first.set)}, those of ${this.name(file)} in ${timeOf(set)}; expected the same in all parts.`,
          `Choose the same unit and origin of the times for both files.`,
        );
    const events = parts.reduce((sum, { set }) => sum + set.users.length, 0);
    const cascades = parts.reduce((sum, { set }) => sum + set.count, 0);
    if (events > MAX_EVENTS || cascades > MAX_CASCADES)
      this.stop(
        'too-many-together',
        first.file,
        `Together the files hold ${count(cascades, 'cascade')} and ${count(events, 'event')}; the limits are ${MAX_CASCADES.toLocaleString('en')} and ${MAX_EVENTS.toLocaleString('en')}.`,
        'Take fewer files, or filter them first.',
      );
    return this.issues.some(({ severity }) => severity === 'stopped') ? undefined : mergeCascades(parts);
  }

  private stop(code: string, file: number, message: string, hint: string): void {
    this.issues.push({ code, severity: 'stopped', message, where: { file: this.name(file) }, hint });
  }

  /** The network that shares most users with the cascades; the first one where there is nothing to go by. */
  private chooseNetwork(cascades: CascadeSet | undefined): Network | undefined {
    const networks = this.outcomes.flatMap(({ network }, i) => (network ? [{ network, i }] : []));
    if (networks.length === 0) return undefined;
    const homes = new Set(this.roles.flatMap(({ role }, i) => (isCascadeRole(role) ? [folderOf(this.name(i))] : [])));
    const score = ({ network, i }: (typeof networks)[number]): number => {
      const shared = cascades ? matchUsers(cascades, network).reduce((sum, node) => sum + (node >= 0 ? 1 : 0), 0) : 0;
      return shared + (homes.has(folderOf(this.name(i))) ? 0.5 : 0);
    };
    const best =
      networks.length === 1
        ? networks[0]
        : networks.map((one) => ({ ...one, score: score(one) })).reduce((a, b) => (b.score > a.score ? b : a));
    this.roles[best.i] = { role: 'network' };
    for (const { i } of networks)
      if (i !== best.i) this.roles[i] = { role: 'later', why: `${this.name(best.i)} is the network of these files` };
    return best.network;
  }

  /** Names of nodes without a network are nothing. */
  private refuseLists(alone: boolean): void {
    this.outcomes.forEach(({ labels }, i) => {
      if (!labels) return;
      const hint = `Drop it together with the file of the edges: ${labels.vectors ? 'its vectors are those of their nodes' : 'then it names their nodes'}.`;
      this.roles[i].why = `a list of nodes without edges. ${hint}`;
      if (!alone) return;
      this.stop(
        'node-list',
        i,
        `This is a list of nodes: ${count(labels.ids.length, 'identifier')} and ${wordsOf(labels)}, but no edges.`,
        hint,
      );
    });
  }

  /** Whether a file's name begins as that of the network, or as that of one that comes next. */
  private belongs(file: number): { here: boolean; next: boolean } {
    const begins = (role: FileRole): boolean =>
      this.roles.some(
        (other, i) =>
          other.role === role && this.outcomes[i].network && stemOf(this.name(file)).startsWith(stemOf(this.name(i))),
      );
    return { here: begins('network'), next: begins('later') };
  }

  /** Lists of nodes of one kind, the likeliest to be meant first. */
  private lists(
    network: Network,
    vectors: boolean,
  ): { i: number; labels: NodeLabels; named: number; here: boolean; next: boolean }[] {
    return this.outcomes
      .flatMap(({ labels, issues }, i) =>
        labels && (labels.vectors !== undefined) === vectors && issues.every(({ severity }) => severity !== 'stopped')
          ? [{ i, labels, named: countNamed(network, labels), ...this.belongs(i) }]
          : [],
      )
      .toSorted((a, b) => Number(b.here) - Number(a.here) || b.named - a.named);
  }

  /** Vectors of the nodes, by their identifiers: before these give way to names. */
  private addVectors(network: Network): Network {
    let taken: { network: Network; i: number } | undefined;
    for (const { i, labels, named, here, next } of this.lists(network, true)) {
      if (!here && next) this.roles[i] = { role: 'later', why: 'it has the vectors of another network' };
      else if (taken) this.roles[i].why = `${this.name(taken.i)} has the vectors of the nodes`;
      else if (named === 0) this.roles[i].why = 'vectors of nodes; none of its identifiers is a node of the network';
      else {
        const { network: joined, issues } = joinVectors(network, labels, this.name(i));
        taken = { network: joined, i };
        this.roles[i] = { role: 'labels', why: `${wordsOf(labels)} of ${count(named, 'node')}` };
        this.issues.push(...issues);
      }
    }
    return taken?.network ?? network;
  }

  /** Names of nodes that come in a file of their own, beside their network. */
  private nameNodes(network: Network, cascades: CascadeSet | undefined): Network {
    let taken: { network: Network; i: number } | undefined;
    for (const { i, labels, named, here, next } of this.lists(network, false)) {
      const why = (words: string): void => void (this.roles[i].why = words);
      if (!here && next) this.roles[i] = { role: 'later', why: 'it names the nodes of another network' };
      else if (taken) why(`${this.name(taken.i)} names the nodes`);
      else if (named === 0) why('a list of nodes; none of its identifiers is a node of the network');
      else {
        const { network: labelled, issues } = applyLabels(network, labels, this.name(i));
        if (cascades && known(cascades, labelled) < known(cascades, network))
          why('a list of nodes; the cascades say who by the identifiers of the network, so these stay');
        else {
          taken = { network: labelled, i };
          this.roles[i] = { role: 'labels', why: `${wordsOf(labels)} of ${count(named, 'node')}` };
          this.issues.push(...issues);
        }
      }
    }
    return taken?.network ?? network;
  }

  private match(cascades: CascadeSet, network: Network): BatchOutcome['missing'] {
    const nodes = matchUsers(cascades, network);
    const names: string[] = [];
    let users = 0;
    const alike: [string, string][] = [];
    let similar = 0;
    let folded: Map<string, string> | undefined;
    nodes.forEach((node, user) => {
      if (node >= 0) return;
      const name = userName(cascades, user);
      users++;
      if (names.length < 50) names.push(name);
      folded ??= new Map((network.labels ?? []).map((label) => [foldName(label), label]));
      const twin = folded.get(foldName(name));
      if (twin === undefined) return;
      similar++;
      if (alike.length < 3) alike.push([name, twin]);
    });
    if (similar > 0)
      this.issues.push({
        code: 'similar-names',
        severity: 'note',
        message: `${count(similar, 'user')} of the cascades differ${similar === 1 ? 's' : ''} from a node of the network only by blanks or case, for example ${alike
          .map(([user, node]) => `“${user}” and “${node}”`)
          .join('; ')}. They are kept apart.`,
        affected: similar,
        hint: 'If they are the same, give them one spelling in the files.',
      });
    return { users, names };
  }
}

/** A file of which only the beginning is known. */
const soFar = ({ name }: BatchFile, early: ReadOutcome): FileOutcome => ({
  ...early,
  name,
  role: 'left-out',
  found: {},
});

/** Users of the cascades that are nodes of the network. */
const known = (cascades: CascadeSet, network: Network): number =>
  matchUsers(cascades, network).reduce((sum, node) => sum + (node >= 0 ? 1 : 0), 0);

const stemOf = (name: string): string => splitName(name).family;

const isCascadeRole = (role: FileRole): boolean =>
  role !== 'left-out' && role !== 'later' && role !== 'network' && role !== 'labels';

const folderOf = (name: string): string => splitName(name).family.replace(/[^/\\]*$/, '');

const timeOf = ({ time }: CascadeSet): string =>
  `${time.unit === 'unknown' ? 'an unknown unit' : `${time.unit}s`} ${
    time.origin === 'epoch'
      ? 'since 1970'
      : time.origin === 'own'
        ? 'since each first event'
        : 'since a common beginning'
  }`;

/** Formats whose rows an index can name. */
const TABLES: ReadonlySet<string> = new Set([eventTableFormat.id, cascadeTableFormat.id]);

/** Codes of files that are text, but no data. */
const PLAIN_TEXT: ReadonlySet<string> = new Set(['unknown-format', 'one-column', 'only-comments']);

/** Why a file gives nothing, in a few words. */
function whyNot(outcome: ReadOutcome): string {
  const issue = outcome.issues.find(({ severity }) => severity === 'stopped');
  if (!issue) return 'it holds neither a network nor cascades';
  return PLAIN_TEXT.has(issue.code) ? 'plain text, no data' : issue.message;
}
