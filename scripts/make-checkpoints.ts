/**
 * Trains the bundled models and writes them (public/checkpoints/<id>.model) and their catalogue (src/experiment/library/models.ts). Seeded,
 * on WebAssembly: running it again gives the same weights but for rounding, in some minutes. A model is trained as the ready experiment
 * that starts with it says.
 *
 *     npx tsx scripts/make-checkpoints.ts [id …]
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Experiment } from '../src/experiment/experiment';
import { forecastPresets } from '../src/experiment/library/forecast-presets';
import type { BundledModel } from '../src/experiment/library/models';
import { runHeadless } from '../src/headless/run';
import { decodeModel } from '../src/models/forest/model-file';
import { formatSource } from './format-source';

const root = new URL('..', import.meta.url);
const out = new URL('public/checkpoints/', root);
mkdirSync(out, { recursive: true });
const scratch = mkdtempSync(join(tmpdir(), 'checkpoints-'));

/** Trains as an experiment says, and saves the model. */
async function train({ inputs, ...experiment }: Experiment, path: string): Promise<void> {
  const { model: _none, ...data } = inputs;
  const file = join(scratch, 'experiment.json');
  const parameters = { ...experiment.parameters, device: 'wasm' };
  writeFileSync(file, JSON.stringify({ ...experiment, inputs: data, parameters }));
  const code = await runHeadless(
    { experiment: file, data: [], set: [], workers: 1, long: { saveModel: path } },
    { out: () => true, err: (text) => process.stderr.write(text) },
  );
  if (code !== 0) throw new Error(`training ended with exit code ${code}`);
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

function entryOf(id: string, title: string): BundledModel {
  const path = new URL(`${id}.model`, out);
  const read = decodeModel(readFileSync(path));
  if (!read.ok) throw new Error(read.issues[0].message);
  const { metrics, epoch, data, parameters } = read.value.header;
  const [hits10, hits100] = [10, 100].map((k) => percent(metrics[`test users-only Hits@${k}`]));
  return {
    id,
    title,
    cascades: 'forum',
    network: 'forum',
    story: `FOREST with network context${parameters.reward === true ? ' and reward for size' : ''}, ${epoch} epochs over ${data.split(' ')[0]} threads. In threads that it has not seen, who writes next is among its first ten in ${hits10} of all cases, and among its first hundred in ${hits100}; mean squared error of the logarithm of the size ${metrics['test MSLE'].toFixed(2)}.`,
    bytes: statSync(path).size,
  };
}

const titles = { forum: 'FOREST in a forum', 'forum-rewarded': 'FOREST in a forum, rewarded for size' };
const wanted = process.argv.slice(2);
const entries: BundledModel[] = [];
for (const [id, title] of Object.entries(titles)) {
  const preset = forecastPresets.find(({ experiment: { inputs } }) => {
    const { model } = inputs;
    return model?.kind === 'bundled' && model.id === id;
  });
  if (!preset) throw new Error(`no ready experiment starts with the model ${id}`);
  if (wanted.length === 0 || wanted.includes(id))
    await train(preset.experiment, fileURLToPath(new URL(`${id}.model`, out)));
  const entry = entryOf(id, title);
  console.log(`${id}: ${entry.bytes} bytes; ${entry.story}`);
  entries.push(entry);
}
rmSync(scratch, { recursive: true });
const target = new URL('src/experiment/library/models.ts', root);
const before = readFileSync(target, 'utf8');
const head = before.slice(0, before.indexOf('export const bundledModels'));
const code = `${head}export const bundledModels: readonly BundledModel[] = ${JSON.stringify(entries)};\n`;
writeFileSync(target, await formatSource(code));
