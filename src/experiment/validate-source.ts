/**
 * Checks where data come from: networks that are generated, bundled, uploaded, made from cascades or learned by a method; cascades that are bundled,
 * uploaded or drawn by a method; trained models that are bundled or files. Where a method draws or learns data, its own inputs are
 * checked in turn.
 */
import { checkGeneratorAmong } from '../core/generators/find';
import { needsNetwork, type Method } from '../core/method';
import type { ParameterValue } from '../core/parameters';
import type { CascadeSource, Experiment, ModelSource, ResultSource, Simulation, Source } from './experiment';
import type { Inspector } from './plain-json';
import { findMethod, type Registry } from './registry';
import { checkNamedFile, checkUploaded } from './validate-files';
import { checkMethod, checkParameters, checkVersion } from './validate-method';

/** Simulations whose inputs come from simulations … at most. */
const MAX_NESTED = 4;
const RULES = ['successive', 'parents'] as const;

/**
 * A network may be left out where the method can do without.
 * @param method identifier of the method that works on the inputs, as it was written
 * @param nested how many simulations this one is an input of
 */
export function checkInputs(
  look: Inspector,
  path: string,
  value: unknown,
  method: unknown,
  registry: Registry,
  nested = 0,
): Experiment['inputs'] | undefined {
  const raw = look.object(path, value, ['network', 'cascades', 'model']);
  if (!raw) return undefined;
  const known = typeof method === 'string' ? findMethod(registry, method) : undefined;
  const without = raw.network === undefined && known !== undefined && !needsNetwork(known);
  const network = without ? undefined : checkNetwork(look, `${path}.network`, raw.network, known, registry, nested);
  const given = raw.cascades;
  const cascades =
    given === undefined ? undefined : checkCascadeSource(look, `${path}.cascades`, given, registry, nested);
  const model = raw.model === undefined ? undefined : checkModelSource(look, `${path}.model`, raw.model, registry);
  if (!network && !without) return undefined;
  return { ...(network ? { network } : {}), ...(cascades ? { cascades } : {}), ...(model ? { model } : {}) };
}

function checkModelSource(look: Inspector, path: string, value: unknown, registry: Registry): ModelSource | undefined {
  const raw = look.object(path, value);
  if (!raw) return undefined;
  switch (look.choice(`${path}.kind`, raw.kind, ['bundled', 'uploaded'])) {
    case 'bundled':
      return checkBundled(look, path, raw, registry.bundledModels, 'unknown-model');
    case 'uploaded': {
      look.object(path, raw, ['kind', 'name', 'digest']);
      const file = checkNamedFile(look, path, raw);
      return file && { kind: 'uploaded', ...file };
    }
    case undefined:
      return undefined;
  }
}

function checkNetwork(
  look: Inspector,
  path: string,
  value: unknown,
  user: Method | undefined,
  registry: Registry,
  nested: number,
): Source | undefined {
  if (value === undefined && user)
    return look.wrong(path, value, `a network, for “${user.title}” works on one`, 'network-needed');
  return checkSource(look, path, value, registry, nested);
}

function checkSource(
  look: Inspector,
  path: string,
  value: unknown,
  registry: Registry,
  nested: number,
): Source | undefined {
  const raw = look.object(path, value);
  if (!raw) return undefined;
  switch (look.choice(`${path}.kind`, raw.kind, ['generated', 'bundled', 'uploaded', 'derived', 'result'])) {
    case 'generated':
      look.object(path, raw, ['kind', 'generator', 'parameters', 'seed']);
      return checkGenerated(look, path, raw, registry);
    case 'bundled':
      return checkBundled(look, path, raw, registry.bundled, 'unknown-network');
    case 'uploaded':
      return checkUploaded(look, path, raw);
    case 'derived': {
      look.object(path, raw, ['kind', 'rule', 'least', 'cascades']);
      const rule = look.choice(`${path}.rule`, raw.rule, RULES);
      const least = look.integer(`${path}.least`, raw.least, 1, 1e9);
      const cascades = checkCascadeSource(look, `${path}.cascades`, raw.cascades, registry, nested);
      return rule && least !== undefined && cascades ? { kind: 'derived', rule, least, cascades } : undefined;
    }
    case 'result':
      return checkResult(look, path, raw, registry, nested, 'network');
    case undefined:
      return undefined;
  }
}

function checkCascadeSource(
  look: Inspector,
  path: string,
  value: unknown,
  registry: Registry,
  nested: number,
): CascadeSource | undefined {
  const raw = look.object(path, value);
  if (!raw) return undefined;
  switch (look.choice(`${path}.kind`, raw.kind, ['bundled', 'uploaded', 'result'])) {
    case 'bundled':
      return checkBundled(look, path, raw, registry.bundledCascades, 'unknown-cascades');
    case 'uploaded':
      return checkUploaded(look, path, raw);
    case 'result':
      return checkResult(look, path, raw, registry, nested, 'cascades');
    case undefined:
      return undefined;
  }
}

/** What a method gives, by one of its outputs of this kind. */
function checkResult(
  look: Inspector,
  path: string,
  raw: Record<string, unknown>,
  registry: Registry,
  nested: number,
  kind: 'network' | 'cascades',
): ResultSource | undefined {
  look.object(path, raw, ['kind', 'of', 'output']);
  if (nested >= MAX_NESTED)
    return look.wrong(
      `${path}.of`,
      'a simulation',
      `at most ${MAX_NESTED} simulations that draw on one another`,
      'too-deep',
    );
  const of = checkSimulation(look, `${path}.of`, raw.of, registry, nested + 1);
  const output = look.string(`${path}.output`, raw.output, 200);
  if (!of || output === undefined) return undefined;
  const outputs = registry.methods.find(({ id }) => id === of.method)?.outputs ?? {};
  const given = Object.keys(outputs).filter((id) => outputs[id].kind === kind);
  if (given.includes(output)) return { kind: 'result', of, output };
  const able = kind === 'network' ? 'a method that learns a network' : 'a method that draws cascades';
  return look.wrong(`${path}.output`, output, given.length > 0 ? `one of ${given.join(', ')}` : able, 'unknown-output');
}

function checkSimulation(
  look: Inspector,
  path: string,
  value: unknown,
  registry: Registry,
  nested: number,
): Simulation | undefined {
  const raw = look.object(path, value, ['inputs', 'method', 'version', 'parameters', 'seed']);
  if (!raw) return undefined;
  const inputs = checkInputs(look, `${path}.inputs`, raw.inputs, raw.method, registry, nested);
  const method = checkMethod(look, `${path}.method`, raw.method, registry);
  const version = checkVersion(look, `${path}.version`, raw.version, method);
  const seed = look.integer(`${path}.seed`, raw.seed, 0, Number.MAX_SAFE_INTEGER);
  const given = raw.parameters === undefined ? {} : look.object(`${path}.parameters`, raw.parameters);
  if (!inputs || !method || version === undefined || seed === undefined || !given) return undefined;
  const parameters = checkParameters(look, `${path}.parameters`, given, method.parameters);
  return { inputs, method: method.id, version, parameters, seed };
}

function checkGenerated(
  look: Inspector,
  path: string,
  raw: Record<string, unknown>,
  registry: Registry,
): Source | undefined {
  const id = look.string(`${path}.generator`, raw.generator, 200);
  const seed = look.integer(`${path}.seed`, raw.seed, 0, Number.MAX_SAFE_INTEGER);
  const given = raw.parameters === undefined ? {} : look.object(`${path}.parameters`, raw.parameters);
  if (id === undefined || !given) return undefined;
  const checked = checkGeneratorAmong(registry.generators, id, given, path);
  for (const issue of checked.issues) look.add(issue);
  if (!checked.ok || seed === undefined) return undefined;
  const known = Object.keys(checked.value.generator.parameters).filter((key) => Object.hasOwn(given, key));
  const parameters = Object.fromEntries(known.map((key) => [key, given[key] as ParameterValue]));
  return { kind: 'generated', generator: id, parameters, seed };
}

function checkBundled(
  look: Inspector,
  path: string,
  raw: Record<string, unknown>,
  known: readonly { id: string }[] | undefined,
  code: string,
): { kind: 'bundled'; id: string } | undefined {
  look.object(path, raw, ['kind', 'id']);
  const id = look.string(`${path}.id`, raw.id, 200);
  if (id === undefined) return undefined;
  if (known && !known.some((entry) => entry.id === id))
    return look.wrong(`${path}.id`, id, `one of ${known.map((entry) => entry.id).join(', ')}`, code);
  // An identifier becomes part of an address below the lab's own folder: it must not lead out of it.
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) return look.wrong(`${path}.id`, id, 'small letters, digits and hyphens');
  return { kind: 'bundled', id };
}
