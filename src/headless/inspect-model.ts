/** What a file of a trained model holds, for people. */
import { open, readFile } from 'node:fs/promises';
import type { Issue } from '../core/errors';
import type { ModelHeader } from '../core/trained-model';
import { formatBytes } from '../data/format-bytes';
import { readModel } from '../experiment/read-model';
import { LabError } from '../experiment/lab-error';
import { looksLikeModel } from '../models/forest/model-file';
import { issueLines } from './streams';

export interface ModelInspection {
  name: string;
  bytes: number;
  digest?: string;
  header?: ModelHeader;
  issues: readonly Issue[];
}

/** Whether the file begins as a model does. */
export async function isModelFile(path: string): Promise<boolean> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
      return looksLikeModel(buffer.subarray(0, bytesRead));
    } finally {
      await file.close();
    }
  } catch {
    return false;
  }
}

export async function inspectModel(path: string): Promise<ModelInspection> {
  const bytes = await readFile(path);
  const about = { name: path, bytes: bytes.length };
  try {
    const { model, digest } = readModel(bytes, path);
    return { ...about, digest, header: model.header, issues: [] };
  } catch (error) {
    if (error instanceof LabError) return { ...about, issues: error.issues };
    throw error;
  }
}

const number = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 4 });

export function modelText({ name, bytes, digest, header, issues }: ModelInspection): string {
  if (!header) return `${name}: a trained model that cannot be read\n${issueLines(issues)}`;
  const { method, version, epoch, userCount, users, data, device, seed, metrics, parameters, tensors } = header;
  const weights = tensors.reduce((sum, { shape }) => sum + shape.reduce((product, n) => product * n, 1), 0);
  const list = (entries: object): string =>
    Object.entries(entries)
      .map(([key, value]) => `${key} ${typeof value === 'number' ? number(value) : String(value)}`)
      .join(' · ');
  return [
    `${name}: a trained model`,
    `  ${formatBytes(bytes)}, ${weights.toLocaleString('en')} weights in ${tensors.length} tensors: ${tensors.map((t) => `${t.name} [${t.shape.join(' × ')}]`).join(', ')}`,
    `  SHA-256 ${digest}`,
    `  trained by ${method} (version ${version}), epoch ${epoch}, seed ${seed}, on ${device}`,
    `  data: ${data}`,
    `  ${userCount.toLocaleString('en')} users (names: ${users === '' ? 'not told' : `SHA-256 ${users}`})`,
    ...(Object.keys(metrics).length > 0 ? [`  scores: ${list(metrics)}`] : []),
    `  settings: ${list(parameters)}`,
    '',
  ].join('\n');
}
