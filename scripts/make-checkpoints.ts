/**
 * Trains the bundled models and writes them (public/checkpoints/<id>.model) and their catalogue (src/experiment/library/models.ts). Seeded,
 * on WebAssembly: running it again gives the same weights but for rounding, in a minute or two.
 *
 *     npx tsx scripts/make-checkpoints.ts
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import type { Experiment } from '../src/experiment/experiment';
import { forecastPresets } from '../src/experiment/library/forecast-presets';
import { runHeadless } from '../src/headless/run';
import { decodeModel } from '../src/models/forest/model-file';

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

const preset = forecastPresets[0];
const id = 'forum';
const path = fileURLToPath(new URL(`${id}.model`, out));
await train(preset.experiment, path);
rmSync(scratch, { recursive: true });
const read = decodeModel(readFileSync(path));
if (!read.ok) throw new Error(read.issues[0].message);
const { metrics, epoch, data } = read.value.header;
const percent = (name: string): string => `${Math.round(100 * metrics[name])} %`;
const entry = {
  id,
  title: 'FOREST in a forum',
  cascades: 'forum',
  network: 'forum',
  story: `FOREST with network context, ${epoch} epochs over ${data.split(' ')[0]} threads. In threads that it has not seen, who writes next is among its first ten in ${percent('test users-only Hits@10')} of all cases, and among its first hundred in ${percent('test users-only Hits@100')}.`,
  bytes: statSync(path).size,
};
const target = new URL('src/experiment/library/models.ts', root);
const before = readFileSync(target, 'utf8');
const head = before.slice(0, before.indexOf('export const bundledModels'));
const code = `${head}export const bundledModels: readonly BundledModel[] = ${JSON.stringify([entry])};\n`;
const style = JSON.parse(readFileSync(new URL('.prettierrc.json', root), 'utf8')) as object;
writeFileSync(target, await format(code, { ...style, parser: 'typescript' }));
console.log(`${id}: ${entry.bytes} bytes; ${entry.story}`);
