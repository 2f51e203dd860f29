import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../core/network';
import type { ParameterTable } from '../../core/parameters';
import { isShort } from './ChoiceField';
import { groupParameters, ParameterForm } from './ParameterForm';

const table = {
  kind: {
    kind: 'choice',
    label: 'Chances are',
    help: 'How they are given.',
    group: 'Spread',
    default: 'one',
    options: [
      { value: 'one', label: 'one value' },
      { value: 'edge', label: 'per edge' },
    ],
  },
  alpha: {
    kind: 'number',
    label: 'Chance to pass it on',
    symbol: 'α',
    help: 'One chance per neighbour.',
    formula: 'p = 1 − ∏(1 − α p)',
    source: 'SLICER, eq. 1',
    group: 'Spread',
    min: 0,
    max: 1,
    step: 0.01,
    default: 0.2,
    when: { parameter: 'kind', is: ['one'] },
  },
  horizon: {
    kind: 'number',
    label: 'Horizon',
    symbol: 'T',
    unit: 'steps',
    help: 'The last step.',
    group: 'Spread',
    min: 1,
    max: 100,
    step: 1,
    integer: true,
    default: 16,
    slider: [1, 40],
  },
  runs: {
    kind: 'number',
    label: 'Runs',
    help: 'How many.',
    group: 'Runs',
    min: 1,
    max: 1_000_000,
    step: 1,
    integer: true,
    scale: 'log',
    slider: [10, 100_000],
    default: 2000,
  },
  sources: { kind: 'nodes', label: 'Sources', help: 'Where it starts.', group: 'Sources', default: [], maxCount: 100 },
  exact: { kind: 'boolean', label: 'Exact', help: 'Yes or no.', group: 'Runs', default: false },
} as const satisfies ParameterTable;

const ring = buildNetwork({ n: 3, directed: false, from: Int32Array.of(0, 1, 2), to: Int32Array.of(1, 2, 0) });
const nothing = (): void => undefined;
const html = (
  values: Parameters<typeof groupParameters>[0]['values'],
  more: Partial<Parameters<typeof ParameterForm>[0]> = {},
): string =>
  renderToStaticMarkup(
    <ParameterForm table={table} values={values} network={ring} onChange={nothing} onReset={nothing} {...more} />,
  );
const field = (page: string, id: string): string =>
  page.split('class="field').find((part) => part.includes(`data-parameter="${id}"`)) ?? '';

describe('what few change', () => {
  it('is folded below the others of its group, and says when something in it was changed', () => {
    const page = html({}, { folded: ['horizon'] });
    expect(page).toMatch(/<details class="more"><summary>More settings<\/summary>/);
    expect(page.indexOf('data-parameter="alpha"')).toBeLessThan(page.indexOf('<details'));
    expect(page.indexOf('data-parameter="horizon"')).toBeGreaterThan(page.indexOf('<details'));
    expect(html({ horizon: 9 }, { folded: ['horizon'] })).toContain('1 changed');
  });
  it('opens where there is something to mend', () => {
    expect(html({ horizon: -1 }, { folded: ['horizon'] })).toContain('<details class="more" open="">');
  });
  it('is absent where the group has nothing of it', () => {
    expect(html({}, { folded: ['tolerance'] })).not.toContain('<details');
  });
  it('keeps what the page adds below a field there', () => {
    const page = html({}, { after: { kind: <p>open: none</p> } });
    expect(page.indexOf('open: none')).toBeGreaterThan(page.indexOf('data-parameter="kind"'));
    expect(page.indexOf('open: none')).toBeLessThan(page.indexOf('data-parameter="alpha"'));
  });
});

describe('groupParameters', () => {
  it('keeps the table’s order of groups unless another is asked for', () => {
    expect(groupParameters({ table, values: {} }).map((g) => g.group)).toEqual(['Spread', 'Runs', 'Sources']);
    expect(groupParameters({ table, values: {}, groups: ['Sources'] }).map((g) => g.group)).toEqual([
      'Sources',
      'Spread',
      'Runs',
    ]);
  });
  it('leaves out what has no effect and what a link hides', () => {
    expect(groupParameters({ table, values: { kind: 'edge' } })[0].ids).toEqual(['kind', 'horizon']);
    expect(groupParameters({ table, values: {}, hidden: ['alpha', 'runs', 'exact'] }).map((g) => g.group)).toEqual([
      'Spread',
      'Sources',
    ]);
  });
  it('makes room for a group that has only something of the page', () => {
    expect(groupParameters({ table, values: {}, extra: { Methods: 'ticks' } }).at(-1)).toEqual({
      group: 'Methods',
      ids: [],
    });
  });
});

describe('a number field', () => {
  it('shows slider and number with label, symbol, unit', () => {
    const horizon = field(html({}), 'horizon');
    expect(horizon).toContain('Horizon');
    expect(horizon).toContain('>T<');
    expect(horizon).toContain('steps');
    expect(horizon).toMatch(/type="range"[^>]*max="40"/);
    expect(horizon).toContain('value="16"');
    expect(horizon).not.toContain('Reset to');
  });
  it('offers reset to the default once it is changed', () => {
    const alpha = field(html({ alpha: 0.5 }), 'alpha');
    expect(alpha).toContain('data-changed');
    expect(alpha).toContain('aria-label="Reset to 0.20"');
    expect(alpha).toContain('value="0.50"');
  });
  it('says what 0 stands for where it is no amount', () => {
    const limited: ParameterTable = { horizon: { ...table.horizon, min: 0, zero: 'never' } };
    const horizon = (value: number) =>
      renderToStaticMarkup(
        <ParameterForm
          table={limited}
          values={{ horizon: value }}
          onChange={() => undefined}
          onReset={() => undefined}
        />,
      );
    expect(horizon(0)).toContain('0: never');
    expect(horizon(0)).toContain('aria-valuetext="0 (never)"');
    expect(horizon(3)).not.toContain('never');
  });
  it('keeps an impossible value as it is and says why below', () => {
    const alpha = field(html({ alpha: 7 }), 'alpha');
    expect(alpha).toContain('value="7"');
    expect(alpha).toContain('aria-invalid="true"');
    const id = /aria-describedby="([^"]+)"/.exec(alpha)?.[1] ?? '-';
    expect(alpha).toContain(`id="${id}"`);
    expect(alpha).toContain('a number between 0 and 1');
  });
  it('says the reasons that come from outside', () => {
    const issue = {
      code: 'too-much-memory',
      severity: 'stopped' as const,
      message: 'That needs 3 GB.',
      hint: 'Use fewer runs.',
    };
    expect(field(html({}, { errors: { runs: [issue] } }), 'runs')).toContain('That needs 3 GB. Use fewer runs.');
  });
  it('lets assistive technology hear the value of a logarithmic slider, not its position', () => {
    expect(field(html({ runs: 5000 }), 'runs')).toContain('aria-valuetext="5,000"');
  });
});

describe('other fields', () => {
  it('makes a switch of few short options', () => {
    const kind = field(html({}), 'kind');
    expect(kind).toContain('role="radiogroup"');
    expect(kind.match(/type="radio"/g)).toHaveLength(2);
    expect(isShort({ options: Array.from({ length: 4 }, () => ({ value: 'a', label: 'a' })) })).toBe(false);
    expect(
      isShort({
        options: [
          { value: 'a', label: 'a label that is far too long for it' },
          { value: 'b', label: 'and another' },
        ],
      }),
    ).toBe(false);
  });
  it('shows nodes as chips that can be taken away, the many counted', () => {
    const sources = field(html({ sources: ['0', '2'] }), 'sources');
    expect(sources).toContain('aria-label="Remove node 0"');
    expect(sources).toContain('node 2');
    expect(field(html({ sources: Array.from({ length: 40 }, (_, i) => String(i)) }), 'sources')).toContain(
      'and 28 more',
    );
    expect(field(html({}), 'sources')).toContain('None chosen yet.');
  });
  it('does not offer a choice of nodes without a network', () => {
    expect(field(html({}), 'sources')).toContain('Select…');
    expect(field(html({}, { network: undefined }), 'sources')).not.toContain('Select…');
  });
  it('gives every control a name', () => {
    const page = html({ sources: ['1'] });
    for (const input of page.match(/<input[^>]*>/g) ?? [])
      expect(input.includes('aria-label=') || input.includes('type="radio"') || input.includes('type="checkbox"')).toBe(
        true,
      );
  });
});
