import { createElement, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createCursor } from './cursor';
import { DataTable } from './DataTable';
import { DotPlot } from './DotPlot';
import { ExplainCurve } from './ExplainCurve';
import { HistogramPlot } from './HistogramPlot';
import { LinePlot, type LinePlotProps } from './LinePlot';
import { ScatterPlot } from './ScatterPlot';
import { Timeline, type Transport } from './Timeline';

const html = (element: ReactElement): string => renderToString(element);
const t = Float64Array.of(0, 1, 2);
const plot: LinePlotProps = {
  id: 'reached',
  title: 'Nodes reached',
  x: { label: 't', unit: 'steps' },
  y: { label: 'nodes' },
  series: [{ id: 'mc', label: 'MC', role: 'ref', output: { kind: 'series', x: t, y: Float64Array.of(1, 90, 264) } }],
  caption: '2,000 runs.',
};

describe('line plot', () => {
  it('is a figure with a name, one sentence, a reading line and its two actions', () => {
    const out = html(<LinePlot {...plot} />);
    expect(out).toContain('aria-labelledby="reached-title"');
    expect(out).toContain('role="img" aria-label="Nodes reached: MC goes from 1 to 264 within 2 steps."');
    expect(out).toContain('role="slider" tabindex="0" aria-label="Reading line of Nodes reached"');
    expect(out).toContain('aria-label="Show Nodes reached as a table"');
    expect(out).toContain('aria-label="Export Nodes reached"');
    expect(out).toContain('>MC 264</text>');
    expect(out).toContain('2,000 runs.');
    expect(out).not.toContain('NaN');
  });
  it('says when it is out of date and keeps the last good result', () => {
    const out = html(<LinePlot {...plot} stale />);
    expect(out).toContain('data-state="stale"');
    expect(out).toContain('Settings changed');
    expect(out).toContain('>MC 264</text>');
  });
  it('shows neither picture nor actions before there is something', () => {
    const out = html(<LinePlot {...plot} state="loading" stateText="Simulating 3,200 of 10,000" />);
    expect(out).toContain('aria-busy="true"');
    expect(out).toContain('Simulating 3,200 of 10,000');
    expect(out).not.toContain('>MC 264</text>');
    expect(out).not.toContain('<button');
    expect(html(<LinePlot {...plot} state="empty" stateText="Learned values appear here." />)).toContain(
      'Learned values appear',
    );
  });
  it('offers a logarithm where two decades are passed', () => {
    expect(html(<LinePlot {...plot} />)).toContain('log y');
    expect(html(<LinePlot {...plot} />)).not.toContain('log x');
  });
  it('names more than six lines in a legend', () => {
    const seven = Array.from({ length: 7 }, (_, k) => ({ ...plot.series[0], id: `s${k}`, label: `line ${k}` }));
    const out = html(<LinePlot {...plot} series={seven} />);
    expect(out.match(/<li>/g)).toHaveLength(7);
    expect(out).not.toContain('class="end"');
  });
});

it('puts the count of nodes and of outliers beside a scatter, at the step of the playhead', () => {
  const field = (...values: number[]) => ({
    kind: 'node-field-over-time' as const,
    times: Float64Array.of(0, 1),
    values: Float64Array.from(values),
  });
  const out = html(
    <ScatterPlot
      id="s"
      title="Node by node"
      quantity="Probability to be active"
      x={{ label: 'Monte Carlo', field: field(0, 0, 0.1, 0.5) }}
      y={{ label: 'DMP', field: field(0, 0, 0.5, 0.5), role: 'own' }}
      cursor={createCursor(1.5)}
    />,
  );
  expect(out).toContain('DMP against Monte Carlo for 2 nodes; mean difference 0.200, 1 above and 0 below');
  expect(out).toContain('plot beside');
});

it('draws a bar for every bin that has something', () => {
  const out = html(
    <HistogramPlot
      id="h"
      title="Final size"
      x={{ label: 'size', unit: 'nodes' }}
      y={{ label: 'runs' }}
      histogram={{ kind: 'histogram', edges: Float64Array.of(0, 10, 20, 30), counts: Float64Array.of(2, 0, 5) }}
    />,
  );
  expect(out.match(/class="bar"/g)).toHaveLength(2);
  expect(out).toContain('most, 5, between 20 and 30');
});

describe('table', () => {
  const values = Float64Array.from({ length: 5000 }, (_, i) => 4999 - i);
  const table = { kind: 'table' as const, columns: [{ id: 'v', label: 'value', unit: 's', values }] };
  it('draws only the rows in view of a long one and tells how many there are', () => {
    const out = html(<DataTable label="Values" table={table} height={290} />);
    expect(out).toContain('aria-rowcount="5001"');
    expect(out.match(/scope="row"/g)?.length).toBeLessThan(40);
    expect(out).toContain('value (s)');
  });
  it('is sorted when asked, says so, and marks what is selected', () => {
    const out = html(
      <DataTable
        label="Values"
        table={table}
        height={290}
        selected={4999}
        onSelect={() => undefined}
        sortBy={{ column: 'v', direction: 'ascending' }}
      />,
    );
    expect(out).toContain('aria-sort="ascending"');
    expect(out).toMatch(/aria-rowindex="2" data-selected="true"/);
    expect(out).toContain('aria-pressed="true"');
  });
});

it('makes a slider of the time line, with transport and settings by name', () => {
  const state = { playing: false, speed: 0.5, loop: true, clock: 'event' as const, horizon: 2 };
  const nothing = (): void => undefined;
  const transport: Transport = {
    get: () => 1,
    subscribe: () => nothing,
    transport: () => state,
    subscribeTransport: () => nothing,
    play: nothing,
    pause: nothing,
    seek: nothing,
    stepBy: nothing,
    setSpeed: nothing,
    setLoop: nothing,
    setClock: nothing,
  };
  const out = html(<Timeline transport={transport} events={{ times: t, counts: [1, 4, 0] }} unit="steps" />);
  expect(out).toContain('role="slider" tabindex="0" aria-label="Playhead" aria-valuemin="0" aria-valuemax="2"');
  for (const name of ['Play', 'Back one event', 'Next event', 'Speed ½×', 'Clock: by event', 'Loop'])
    expect(out).toContain(`aria-label="${name}"`);
  expect(out.match(/class="t-bar"/g)).toHaveLength(2);
});

it('explains with numbers and glossary links, and keeps silent without a rule', () => {
  const glossary = (entry: string): string => `#/glossary/${entry}`;
  const said = html(
    <ExplainCurve
      glossary={glossary}
      paragraphs={[['At ', { number: 't = 7' }, ' ', { term: 'loops', entry: 'loop' }, '.']]}
    />,
  );
  expect(said).toContain('<span class="n">t = 7</span>');
  expect(said).toContain('<a href="#/glossary/loop">loops</a>');
  expect(html(createElement(ExplainCurve, { glossary, paragraphs: [] }))).toBe('');
});

describe('scatter of edges', () => {
  const edges = (values: number[]) => ({ kind: 'edge-field', values: Float64Array.from(values) }) as const;
  const scatter = (learned: number[]): string =>
    html(
      <ScatterPlot
        id="edges"
        title="Edge by edge"
        x={{ label: 'true α', field: edges([0.2, 0.8]) }}
        y={{ label: 'SLICER', field: edges(learned), role: 'own' }}
        quantity="α"
        thing="edge"
        gutter="not identifiable"
      />,
    );
  it('speaks of edges, and keeps a strip for those that have no value', () => {
    expect(scatter([0.25, NaN])).toContain('SLICER against true α for 1 edge; mean difference 0.05');
    expect(scatter([0.25, NaN])).toContain('class="gutter"');
    expect(scatter([0.25, NaN])).toContain('1 not identifiable');
  });
  it('has no strip where every edge has one', () => {
    expect(scatter([0.25, 0.75])).not.toContain('class="gutter"');
    expect(scatter([0.25, 0.75])).toContain('for 2 edges');
  });
});

describe('dots', () => {
  it('say every value, and leave out what has none', () => {
    const out = html(
      <DotPlot
        id="dp"
        title="Prediction error δp"
        x={{ label: 'δp' }}
        dots={[
          { id: 'a', label: 'SLICER', role: 'own', value: 0.077 },
          { id: 'b', label: 'noise', role: 'rnd', value: NaN },
        ]}
      />,
    );
    expect(out).toContain('aria-label="Prediction error δp: SLICER 0.077."');
    expect(out).not.toContain('noise');
    expect(out).toContain('class="l-own thin"');
  });
});

describe('an axis that counts', () => {
  it('has no ticks between whole numbers', () => {
    const by = { kind: 'series', x: Float64Array.of(1, 2), y: Float64Array.of(1.1, 0.3) } as const;
    const shown = {
      ...plot,
      x: { label: 'replicas' },
      series: [{ id: 'm', label: 'mixture', role: 'opt' as const, output: by }],
    };
    expect(html(<LinePlot {...shown} />)).toContain('>1.5</text>');
    expect(html(<LinePlot {...shown} wholeX />)).not.toContain('>1.5</text>');
    expect(html(<LinePlot {...shown} wholeX />).match(/class="tick"[^>]*>2<\/text>/)).not.toBeNull();
  });
});
