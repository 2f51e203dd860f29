/** A panel laid out as a thumbnail: the same scales and labels, in less room. */
import type { Panel } from '../core/panel';
import { textWidth } from './labels';
import { layoutPanel, type PanelLayout } from './panel-layout';
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
  for (const { output } of panel.series) {
    extend(shared.x, output.x);
    extend(shared.y, output.y);
  }
  extend(
    shared.y,
    (panel.levels ?? []).map(({ value }) => value),
  );
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
