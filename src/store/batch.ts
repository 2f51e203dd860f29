/** What a batch of read files is to the experiment: sources that name the files and how they were read. Pure. */
import type { BatchOutcome, FileOutcome, FileRole, PartRole, ReadChoices } from '../data/read';
import type { CascadeSource, Experiment, FilePart, Source, UploadedSource } from '../experiment/experiment';
import type { ImportFile } from './state';

type CascadePart = Exclude<PartRole, 'labels'>;
const PART_ROLES: readonly FileRole[] = ['train', 'validation', 'test', 'index'] satisfies CascadePart[];
const isPart = (role: FileRole): role is CascadePart => PART_ROLES.includes(role);

/** A file of the batch that the data are made of. */
export interface UsedFile {
  file: Blob;
  name: string;
  choices: ReadChoices;
  outcome: FileOutcome;
}

export interface BatchSources {
  network?: UploadedSource;
  cascades?: UploadedSource;
  /** Files of both, each once. */
  used: UsedFile[];
  /** Files that have to wait until this batch is accepted. */
  later: ImportFile[];
}

/** Files and outcomes stand in the same order. */
export function batchSources(files: readonly ImportFile[], outcome: BatchOutcome): BatchSources {
  const read = outcome.files.map((told, i): UsedFile => {
    const { file, name, choices } = files[i];
    return { file, name, choices, outcome: told };
  });
  const network = outcome.network ? read.find(({ outcome: { role } }) => role === 'network') : undefined;
  const labels = network ? read.filter(({ outcome: { role } }) => role === 'labels') : [];
  const parts = outcome.cascades ? read.filter(({ outcome: { role } }) => role === 'cascades' || isPart(role)) : [];
  // A split may name all of its files; the first of them leads, as it did when they were read.
  const lead = parts.find(({ outcome: { role } }) => role === 'cascades') ?? parts[0];
  const rest = parts.filter((part) => part !== lead);
  return {
    ...(network
      ? { network: { ...uploaded(network), ...(labels.length > 0 ? { parts: labels.map(asLabels) } : {}) } }
      : {}),
    ...(lead ? { cascades: { ...uploaded(lead), ...(rest.length > 0 ? { parts: rest.map(asPart) } : {}) } } : {}),
    used: [...(network ? [network] : []), ...labels, ...parts],
    later: files.filter((_, i) => outcome.files[i]?.role === 'later'),
  };
}

function uploaded({ name, choices, outcome }: UsedFile): UploadedSource {
  return { kind: 'uploaded', name, digest: outcome.digest, choices };
}

function asPart({ name, choices, outcome }: UsedFile): FilePart {
  // Of two files that lead, the second one can only be more of the same.
  const role = isPart(outcome.role) ? outcome.role : 'train';
  return { name, digest: outcome.digest, choices, role };
}

const asLabels = ({ name, choices, outcome }: UsedFile): FilePart => ({
  name,
  digest: outcome.digest,
  choices,
  role: 'labels',
});

/** A file that a source is made of. */
export interface NamedFile {
  name: string;
  digest?: string;
  choices?: ReadChoices;
}

/** Every file that a source needs, further parts and the files behind derived and drawn data included. */
export function filesOf(source: Source | CascadeSource | undefined): NamedFile[] {
  switch (source?.kind) {
    case undefined:
    case 'generated':
    case 'bundled':
      return [];
    case 'uploaded':
      return [source, ...(source.parts ?? [])];
    case 'derived':
      return filesOf(source.cascades);
    case 'result':
      return [...filesOf(source.of.inputs.network), ...filesOf(source.of.inputs.cascades)];
    default:
      return source satisfies never;
  }
}

/** Every file that an experiment needs. */
export const filesOfExperiment = ({ inputs }: Experiment): NamedFile[] => [
  ...filesOf(inputs.network),
  ...filesOf(inputs.cascades),
  ...(inputs.model?.kind === 'uploaded' ? [inputs.model] : []),
];

/** Whether a file is the one that is named: its bytes decide where the digest is known, otherwise its name. */
export function isNamed(wanted: NamedFile, name: string, digest: string): boolean {
  return wanted.digest === undefined ? wanted.name === name : wanted.digest === digest;
}
