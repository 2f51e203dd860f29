import { said, saidIn } from '../../core/language';
import { Fragment, type ReactNode } from 'react';
import type { Network } from '../../core/network';
import { checkValue, defaults, isActive, type ParameterTable, type ParameterValue } from '../../core/parameters';
import type { Issue } from '../../core/errors';
import { en } from '../text/en';
import { BooleanField } from './BooleanField';
import { ChoiceField } from './ChoiceField';
import { useLocked } from './locked';
import { NodesField } from './NodesField';
import { NumberField } from './NumberField';
import { useRemembered } from './use-remembered';

export interface ParameterFormProps {
  table: ParameterTable;
  /** What differs from the defaults; the rest is taken from the table. */
  values: Readonly<Record<string, ParameterValue>>;
  onChange: (id: string, value: ParameterValue) => void;
  onReset: (id: string) => void;
  /** Needed to choose nodes. */
  network?: Network;
  /** Reasons from outside (a link, the network), by parameter; the table's own check is made here. */
  errors?: Readonly<Record<string, readonly Issue[]>>;
  /** Order of headings; groups not named follow in the table's order. */
  groups?: readonly string[];
  /** Something of the page's own at the end of a group. */
  extra?: Readonly<Record<string, ReactNode>>;
  /** Something of the page's own below a field, by parameter. */
  after?: Readonly<Record<string, ReactNode>>;
  /** Parameters that few change: below the others of their group, folded. */
  folded?: readonly string[];
  /** Controls that a lesson's link takes away. */
  hidden?: readonly string[];
  /** Only these parameters, in this order. */
  only?: readonly string[];
  /** What an empty list of nodes means, by parameter. */
  empty?: Readonly<Record<string, string>>;
  /** Without headings: a form inside a dialog. */
  plain?: boolean;
}

/** Parameters by heading, in the order asked for; inactive and hidden ones are left out. Pure. */
export function groupParameters(
  props: Pick<ParameterFormProps, 'table' | 'values' | 'groups' | 'hidden' | 'only' | 'extra'>,
): { group: string; ids: string[] }[] {
  const { table, values, hidden = [], only } = props;
  const byGroup = new Map<string, string[]>();
  for (const group of props.groups ?? []) byGroup.set(group, []);
  for (const id of only ?? Object.keys(table)) {
    if (!Object.hasOwn(table, id) || hidden.includes(id) || !isActive(table, id, values)) continue;
    const group = table[id].group ?? '';
    byGroup.set(group, [...(byGroup.get(group) ?? []), id]);
  }
  for (const group of Object.keys(props.extra ?? {})) if (!byGroup.has(group)) byGroup.set(group, []);
  return [...byGroup]
    .map(([group, ids]) => ({ group, ids }))
    .filter(({ group, ids }) => ids.length > 0 || props.extra?.[group] !== undefined);
}

/** The settings of a method or generator, generated from its parameter table. */
export function ParameterForm(given: ParameterFormProps) {
  const props = inLanguage(given);
  const all = { ...defaults(props.table), ...props.values };
  return (
    <>
      {groupParameters(props).map(({ group, ids }) => (
        <section
          className={props.plain ? 'group plain' : 'group'}
          key={group}
          aria-label={group === '' ? undefined : group}
        >
          {group !== '' && !props.plain && !saidByField(props, group, ids) && <h2 className="h-panel">{group}</h2>}
          <Fields form={props} ids={ids.filter((id) => !props.folded?.includes(id))} all={all} />
          {props.folded?.some((id) => ids.includes(id)) && (
            <MoreFields form={props} group={group} ids={ids.filter((id) => props.folded?.includes(id))} all={all} />
          )}
          {props.extra?.[group]}
        </section>
      ))}
    </>
  );
}

/** The table, its headings and what stands under them, in the language of the reader. */
function inLanguage(props: ParameterFormProps): ParameterFormProps {
  const { table, groups, extra } = props;
  return {
    ...props,
    table: saidIn(table),
    ...(groups && { groups: groups.map(said) }),
    ...(extra && { extra: Object.fromEntries(Object.entries(extra).map(([group, node]) => [said(group), node])) }),
  };
}

interface FieldsProps {
  form: ParameterFormProps;
  ids: readonly string[];
  all: Readonly<Record<string, ParameterValue>>;
}

function Fields({ form, ids, all }: FieldsProps) {
  const locked = useLocked();
  return ids.map((id) => (
    <Fragment key={id}>
      {!form.plain && locked.includes(id) ? (
        <fieldset className="locked" disabled aria-label={en.form.locked} data-tip={en.form.locked}>
          <ParameterField id={id} form={form} value={all[id]} />
        </fieldset>
      ) : (
        <ParameterField id={id} form={form} value={all[id]} />
      )}
      {form.after?.[id]}
    </Fragment>
  ));
}

/** The long tail of a group. It stays open where there is something to mend, and says when something in it was changed. */
function MoreFields({ group, ...fields }: FieldsProps & { group: string }) {
  const { form, ids, all } = fields;
  const [open, setOpen] = useRemembered(`more ${group}`);
  const changed = ids.filter((id) => !sameValue(all[id], form.table[id].default)).length;
  const wrong = ids.some((id) => issueOf(form, id, all[id]) !== undefined);
  return (
    <details
      className="more"
      open={open || wrong}
      onToggle={(event) => {
        if (!wrong) setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        {en.form.more}
        {changed > 0 && <span className="unit">{en.form.changed(changed)}</span>}
      </summary>
      <Fields {...fields} />
    </details>
  );
}

const issueOf = (form: ParameterFormProps, id: string, value: ParameterValue): Issue | undefined =>
  checkValue(id, form.table[id], value) ?? form.errors?.[id]?.[0];

function ParameterField({ id, form, value }: { id: string; form: ParameterFormProps; value: ParameterValue }) {
  const parameter = form.table[id];
  const issue = issueOf(form, id, value);
  const shared = {
    id,
    value,
    changed: !sameValue(value, parameter.default),
    reason:
      issue && said([issue.message, issue.code === 'out-of-range' ? undefined : issue.hint].filter(Boolean).join(' ')),
    onChange: (next: ParameterValue) => form.onChange(id, next),
    onReset: () => form.onReset(id),
    underHeading: !form.plain && parameter.group === parameter.label,
  };
  switch (parameter.kind) {
    case 'number':
      return <NumberField {...shared} parameter={parameter} />;
    case 'choice':
      return <ChoiceField {...shared} parameter={parameter} />;
    case 'boolean':
      return <BooleanField {...shared} parameter={parameter} />;
    case 'nodes':
      return <NodesField {...shared} parameter={parameter} network={form.network} empty={form.empty?.[id]} />;
    default:
      return parameter satisfies never;
  }
}

/** A group of one number of the same name needs no heading: nothing is said twice. */
function saidByField({ table, extra }: ParameterFormProps, group: string, ids: readonly string[]): boolean {
  return (
    ids.length === 1 && extra?.[group] === undefined && table[ids[0]].label === group && table[ids[0]].kind !== 'nodes'
  );
}

function sameValue(a: ParameterValue, b: ParameterValue): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  return a.length === b.length && a.every((x, i) => x === b[i]);
}
