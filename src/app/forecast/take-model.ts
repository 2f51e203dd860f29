/** Weights from a file: checked, kept like every file that is brought, and asked. */
import { matchUsers, type CascadeSet } from '../../core/cascade';
import type { Issue } from '../../core/errors';
import type { ModelHeader, TrainedModel } from '../../core/trained-model';
import type { Network } from '../../core/network';
import type { Experiment } from '../../experiment/experiment';
import { familyOf } from '../../experiment/family';
import { methods } from '../../models/forest/all';
import { decodeModel } from '../../models/forest/model-file';
import { modelUsersDigest } from '../../models/forest/model-users';
import { dataParameters } from '../../models/forest/parameters';
import { lab, storage } from '../../store/lab';
import { shownDataset } from '../../store/datasets';
import { forecastWords } from '../text/en-forecast';
import { TRAIN } from './methods';
import { sha256 } from './trained';
import { toModel } from './weights';

const words = forecastWords.kept;

export async function takeModel(file: Blob, name: string): Promise<void> {
  const { notify, keepModel, edit, dataset, cascades, history } = lab.getState();
  const tell = (severity: 'info' | 'bad', text: string): void => notify(severity, text, undefined, 'weights');
  if (familyOf(history.present.method) !== familyOf(TRAIN)) return notify('info', words.elsewhere(name));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const decoded = decodeModel(bytes);
  if (!decoded.ok) return tell('bad', [words.unreadable(name), ...decoded.issues.map(sayIssue)].join(' '));
  const { header } = decoded.value;
  const set = cascades.type === 'ready' ? cascades.data.set : undefined;
  const shown = shownDataset(dataset);
  const network = shown && shown.source.kind !== 'derived' ? shown.network : undefined;
  const why = set ? unsuited(header, set, network) : words.noCascades(name);
  if (why !== undefined) return tell('bad', why);
  const digest = await sha256(bytes);
  const kept = await (await storage).models.keep(digest, name, file);
  if (kept === 'full') notify('warn', words.noRoomFor(name));
  const source = { kind: 'uploaded', name, digest } as const;
  keepModel(source, decoded.value);
  edit(`model:${digest}`, (e) => toModel(e, source, dataSettings(header, e), header.seed));
  tell('info', words.loaded(name));
}

const sayIssue = ({ message, hint }: Issue): string => [message, hint].filter(Boolean).join(' ');

/** Why a model cannot be asked of these data; undefined: it can. */
export function unsuited(header: ModelHeader, set: CascadeSet, network: Network | undefined): string | undefined {
  if (header.method !== TRAIN) return words.otherMethod(header.method);
  if (header.version !== methods[TRAIN].version) return words.otherVersion;
  const used = (header.parameters.graph ?? dataParameters.graph.default) === 'given' ? network : undefined;
  const users = modelUsersDigest(set, used ? matchUsers(set, used) : new Int32Array(set.userCount).fill(-1), used);
  return header.users === '' || header.users === users ? undefined : words.otherUsers(header.userCount, header.data);
}

/** The data must be cut as they were for the training, or the test would hold what was learned from. */
function dataSettings({ parameters }: TrainedModel['header'], experiment: Experiment): Experiment['parameters'] {
  const settings: Record<string, Experiment['parameters'][string]> = { ...experiment.parameters };
  for (const [id, { default: usual }] of Object.entries(dataParameters)) settings[id] = parameters[id] ?? usual;
  return settings;
}
