/**
 * What a lab knows: its methods, its generators, its bundled networks, cascades and models. Everything in this layer takes the registry as an
 * argument, so that tests run it with methods of their own and the page with the real ones.
 */
import type { Generator } from '../core/generators/generator';
import type { Method } from '../core/method';
import type { ParameterTable, ParameterValue } from '../core/parameters';

/** A network that comes with the lab. */
export interface BundledEntry {
  id: string;
  title: string;
  /** Numbers of nodes and edges, where they are known before it is loaded. */
  n?: number;
  m?: number;
}

/** A cascade set that comes with the lab. */
export interface BundledCascadesEntry {
  id: string;
  title: string;
  /** Numbers of cascades, events and users, where they are known before it is loaded. */
  cascades?: number;
  events?: number;
  users?: number;
}

/** A trained model that comes with the lab. */
export interface BundledModelEntry {
  id: string;
  title: string;
  /** The bundled cascades and network that it was trained on. */
  cascades?: string;
  network?: string;
}

export interface Registry {
  readonly methods: readonly Method[];
  readonly generators: readonly Generator[];
  /** Absent: any identifier is taken, and loading it says whether it exists. */
  readonly bundled?: readonly BundledEntry[];
  readonly bundledCascades?: readonly BundledCascadesEntry[];
  readonly bundledModels?: readonly BundledModelEntry[];
}

export function findMethod(registry: Registry, id: string): Method | undefined {
  return registry.methods.find((method) => method.id === id);
}

export function findGenerator(registry: Registry, id: string): Generator | undefined {
  return registry.generators.find((generator) => generator.id === id);
}

/** `family` of `family/name`. */
const familyOf = (id: string): string => id.slice(0, id.indexOf('/'));

/** The methods whose settings an experiment of the method may hold: all of its family, itself among them. */
export const familyMethods = (registry: Registry, method: string): Method[] =>
  registry.methods.filter(({ id }) => familyOf(id) === familyOf(method));

/** The values of parameters that the method has. */
export function ownParameters(
  { parameters: table }: Method,
  values: Readonly<Record<string, ParameterValue>>,
): Record<string, ParameterValue> {
  return Object.fromEntries(Object.entries(values).filter(([id]) => Object.hasOwn(table, id)));
}

/** The values that differ from the table's defaults, in the table's order; values the table does not know are kept behind them. */
export function withoutDefaults(
  table: ParameterTable,
  values: Readonly<Record<string, ParameterValue>>,
): Record<string, ParameterValue> {
  const rest: [string, ParameterValue][] = [];
  for (const id of Object.keys(table)) {
    if (!Object.hasOwn(values, id)) continue;
    if (JSON.stringify(values[id]) !== JSON.stringify(table[id].default)) rest.push([id, values[id]]);
  }
  for (const id of Object.keys(values)) if (!Object.hasOwn(table, id)) rest.push([id, values[id]]);
  return Object.fromEntries(rest);
}
