/**
 * Data become the experiment's: what an accepted import changes, which files are kept, and what happens to a network and cascades
 * that were chosen one after the other and are not about the same people: the newer one stays.
 */
import type { Network } from '../core/network';
import type { CascadeSet } from '../core/cascade';
import type { BatchOutcome } from '../data/read';
import type { Experiment, UploadedSource } from '../experiment/experiment';
import { suitNetwork } from '../experiment/suit-network';
import { filesOf, isNamed, type BatchSources } from './batch';
import { belongTogether, cascadeDataOf, derivedNetwork, type CascadeLoader } from './cascade-data';
import { datasetOf, type DatasetServices, type Networks } from './datasets';
import { withCascades, withNetwork, withTitle } from './edits';
import type { Keeping } from './kept-records';
import type { KeptCounts, NewDataset } from './kept-data';

export interface TakingServices extends Pick<DatasetServices, 'titleOf' | 'acquaint'> {
  /** Keeps an accepted file in the browser, or in memory where that is full or denied. */
  keepFile(file: Blob, name: string, digest: string): Promise<Keeping>;
  /** Lists accepted data among the kept ones. */
  keepDataset(dataset: NewDataset): Promise<void>;
}

export interface TakingAccess {
  experiment(): Experiment;
  /** One step of the history. */
  step(key: string, recipe: (experiment: Experiment) => Experiment): void;
  /** Completes the present step. */
  amend(recipe: (experiment: Experiment) => Experiment): void;
  notify(severity: 'info' | 'warn' | 'bad', text: string): void;
}

export class Taking {
  /** What was chosen last and has not met the other yet. */
  private newest: 'network' | 'cascades' | undefined;

  constructor(
    private readonly services: TakingServices,
    private readonly networks: Networks,
    private readonly cascades: CascadeLoader,
    private readonly access: TakingAccess,
  ) {}

  /** Whether the experiment waits for a file. */
  get waiting(): boolean {
    return [this.networks, this.cascades].some(({ failed }) => failed && WAITS.includes(failed.error.code));
  }

  /** Says what the user is about to choose, so that the other gives way if they do not belong together; nothing: both are meant. */
  asked(newest?: 'network' | 'cascades'): void {
    this.newest = newest;
  }

  /** Call when data came or failed. */
  bringTogether(): void {
    const { inputs } = this.access.experiment();
    if (this.newest === undefined || inputs.cascades === undefined || inputs.network === undefined) return;
    const network = this.networks.ready(inputs.network)?.network;
    const data = this.cascades.ready(inputs.cascades);
    if (this.newest === 'network' && network && (data ?? this.cascades.failed)) {
      this.newest = undefined;
      if (!data || !belongTogether(data.set, network)) this.access.amend((e) => withCascades(e, undefined));
    } else if (this.newest === 'cascades' && data && (network ?? this.networks.failed)) {
      this.newest = undefined;
      if (network && belongTogether(data.set, network)) return;
      this.access.amend((e) => withNetwork(e, derivedNetwork(data.source, data.set)));
    }
  }

  /** Takes an accepted batch over: the arrays of its reading are used as they are. */
  async take(sources: BatchSources, outcome: BatchOutcome): Promise<void> {
    const { network, cascades, used } = sources;
    for (const { file, name, outcome: told } of used)
      if ((await this.services.keepFile(file, name, told.digest)) === 'full') this.access.notify('warn', noRoom(name));
    if (outcome.network) await this.services.acquaint?.(outcome.network);
    this.asked();
    if (network && outcome.network) this.networks.keep(datasetOf(network, outcome.network, this.services));
    if (cascades && outcome.cascades) this.cascades.keep(cascadeDataOf(cascades, outcome.cascades, this.services));

    if (this.answers(used.map(({ name, outcome: told }) => ({ name, digest: told.digest })))) {
      // The experiment asked for exactly these files: keep everything that it says, choices included.
      const { inputs } = this.access.experiment();
      if (this.cascades.failed && inputs.cascades) {
        this.cascades.reset();
        void this.cascades.show(inputs.cascades);
      }
      if (this.networks.failed && inputs.network) {
        this.networks.reset();
        await this.networks.show(inputs.network);
      }
      await this.keepAsDataset(this.access.experiment().inputs, sources, outcome);
      return;
    }
    const inputs = await this.inputsAfter(network, cascades, outcome);
    const given = outcome.network;
    const { remark } = given ? suitNetwork(this.access.experiment(), given) : {};
    this.access.step('data', (e) => {
      const suited = given ? suitNetwork(e, given).experiment : e;
      const there =
        !inputs.network || inputs.network === e.inputs.network ? suited : withNetwork(suited, inputs.network);
      const both = inputs.cascades === e.inputs.cascades ? there : withCascades(there, inputs.cascades);
      return withTitle(both, this.titleOf(sources));
    });
    if (remark !== undefined) this.access.notify('info', remark);
    await this.keepAsDataset(inputs, sources, outcome);
  }

  private titleOf({ network, cascades }: BatchSources): string {
    const brought = [network, cascades].filter((source) => source !== undefined);
    return brought.map((source) => this.services.titleOf(source)).join(', ');
  }

  /** Whether the experiment waits for files, and one of these is among them. */
  private answers(files: readonly { name: string; digest: string }[]): boolean {
    return [this.networks, this.cascades].some(
      ({ failed }) =>
        failed &&
        WAITS.includes(failed.error.code) &&
        filesOf(failed.source).some((wanted) => files.some(({ name, digest }) => isNamed(wanted, name, digest))),
    );
  }

  /** What the experiment works on after a batch. */
  private async inputsAfter(
    network: UploadedSource | undefined,
    cascades: UploadedSource | undefined,
    outcome: BatchOutcome,
  ): Promise<Experiment['inputs']> {
    if (network && cascades) return { network, cascades };
    const { inputs } = this.access.experiment();
    if (network && outcome.network) {
      if (!inputs.cascades) return { network };
      await this.cascades.show(inputs.cascades);
      const data = this.cascades.ready(inputs.cascades);
      return data && belongTogether(data.set, outcome.network) ? { network, cascades: inputs.cascades } : { network };
    }
    if (!cascades || !outcome.cascades) return inputs;
    // An experiment without a network is one that needs none.
    if (!inputs.network) return { cascades };
    await this.networks.show(inputs.network);
    const present = this.networks.ready(inputs.network);
    if (present && belongTogether(outcome.cascades, present.network)) return { ...inputs, cascades };
    return { network: derivedNetwork(cascades, outcome.cascades), cascades };
  }

  /** Lists what was taken, at once with the counts that are known, and again when a derived network can be counted. */
  private async keepAsDataset(
    inputs: Experiment['inputs'],
    sources: BatchSources,
    outcome: BatchOutcome,
  ): Promise<void> {
    const set = outcome.cascades ?? this.cascades.ready(inputs.cascades)?.set;
    const keep = (network: Network | undefined): Promise<void> =>
      this.services.keepDataset({
        title: this.titleOf(sources),
        ...(inputs.network ? { network: inputs.network } : {}),
        ...(inputs.cascades ? { cascades: inputs.cascades } : {}),
        counts: countData(network, set),
        bytes: sources.used.reduce((sum, { file }) => sum + file.size, 0),
      });
    const network = outcome.network ?? this.networks.ready(inputs.network)?.network;
    await keep(network);
    if (network || !inputs.network) return;
    void this.networks.show(inputs.network).then(() => {
      const made = this.networks.ready(inputs.network)?.network;
      return made && keep(made);
    });
  }
}

const noRoom = (name: string): string =>
  `“${name}” is not saved on this device: this browser grants no room for it. It can be used until the page is closed; then the lab asks for the file again. To make room, delete data on the Data page.`;

const WAITS: readonly string[] = ['file-needed', 'file-differs'];

export function countData(network: Network | undefined, set: CascadeSet | undefined): KeptCounts {
  return {
    ...(network ? { nodes: network.n, edges: network.m } : {}),
    ...(set ? { cascades: set.count, events: set.users.length, users: set.userCount } : {}),
  };
}
