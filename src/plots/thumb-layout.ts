/** A panel laid out as a thumbnail: the same scales and labels, in less room. */
import type { Panel } from '../core/panel';
import { textWidth } from './labels';
import { layoutPanel, xValues, yValues, type PanelLayout } from './panel-layout';
import { emptyExtent, extend } from './scales';

const TOP = 6;
const FOOT = 16;
const GUTTER = 34;
/** More names than this would hide the lines that they name. */
const MOST_NAMES = 3;

export function layoutThumb(whole: Panel, width: number, height: number): PanelLayout {
  const named = whole.series.filter(({ label }) => label !== '').length + (whole.levels?.length ?? 0) <= MOST_NAMES;
  const panel: Panel = named
    ? whole
    : {
        ...whole,
        series: whole.series.map((one) => (one.weight === 'strong' ? one : { ...one, label: '' })),
        levels: (whole.levels ?? []).map((level) => ({ ...level, label: '' })),
      };
  const labels = [...panel.series, ...(panel.levels ?? [])].map(({ label }) => label);
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, true)));
  const shared = { x: emptyExtent(), y: emptyExtent() };
  for (const list of xValues(panel)) extend(shared.x, list);
  // Not what values may be off by: there is no room to draw it.
  const bare = panel.series.map((one) => ({ ...one, output: { ...one.output, standardError: undefined, bands: [] } }));
  for (const list of yValues({ ...panel, series: bare })) extend(shared.y, list);
  const area = {
    width,
    height,
    left: GUTTER,
    right: width - (widest === 0 ? 6 : Math.min(0.45 * width, widest + 8)),
    top: TOP,
    bottom: height - FOOT,
  };
  return layoutPanel(panel, undefined, area, shared, true);
}
