/** The five fields of a DeepHawkes or CasFlow line: message, root user, time of publishing, number of retweets, paths. */
import { SECONDS_PER } from '../../core/cascade';
import { parseNumber } from '../fields';
import type { Sample } from '../reader';
import { dataLines, headText, share } from '../sniff';
import { parseDate } from '../dates';
import { judgeTimes } from '../time-unit';

const SNIFFED_LINES = 100;
const SNIFFED_CHARACTERS = 4000;

export interface RetweetLine {
  message: string;
  root: string;
  published: string;
  count: string;
  /** Where the time of publishing and the paths begin. */
  publishedAt: number;
  pathsAt: number;
}

/** Undefined when there are fewer than four fields; without a fifth nobody passed the message on. */
export function cutRetweetLine(text: string): RetweetLine | undefined {
  const tabs: number[] = [];
  for (let at = text.indexOf('\t'); at >= 0 && tabs.length < 4; at = text.indexOf('\t', at + 1)) tabs.push(at);
  if (tabs.length < 3) return undefined;
  const end = tabs[3] ?? text.length;
  const field = (from: number, to: number): string => text.slice(from, to).trim();
  return {
    message: field(0, tabs[0]),
    root: field(tabs[0] + 1, tabs[1]),
    published: field(tabs[1] + 1, tabs[2]),
    count: field(tabs[2] + 1, end),
    publishedAt: tabs[1] + 1,
    pathsAt: Math.min(text.length, end + 1),
  };
}

function sampled(sample: Sample): string[] {
  const lines = dataLines(sample).slice(0, SNIFFED_LINES);
  return lines.length === 0 && !sample.complete ? [headText(sample)] : lines;
}

/** Lines of five fields by tabs, the last one beginning with a path. */
export function sniffRetweets(sample: Sample): number {
  const lines = sampled(sample);
  const fits = share(lines, (line) => {
    const cut = cutRetweetLine(line.slice(0, SNIFFED_CHARACTERS));
    return (
      cut !== undefined &&
      /^\d+$/.test(cut.count) &&
      cut.root !== '' &&
      /^[^\s:]+:[\d.]+(\s|$)/.test(line.slice(cut.pathsAt, SNIFFED_CHARACTERS).trimStart())
    );
  });
  return fits >= 0.8 ? 0.98 : fits >= 0.5 ? 0.93 : 0;
}

/** What the times of publishing are: moments of the calendar, or something that cannot be compared (minutes of a day). */
export type Published = 'date' | 'second' | 'millisecond' | 'other';

export function judgePublished(sample: Sample): Published {
  const values = sampled(sample).flatMap((line) => cutRetweetLine(line)?.published ?? []);
  if (values.length === 0) return 'other';
  if (share(values, (value) => !Number.isNaN(parseDate(value))) >= 0.8) return 'date';
  const numbers = values.map((value) => parseNumber(value, false)).filter((value) => !Number.isNaN(value));
  if (numbers.length < 0.8 * values.length) return 'other';
  const { unit, origin } = judgeTimes([Float64Array.from(numbers).toSorted()]);
  return origin === 'epoch' && (unit === 'second' || unit === 'millisecond') ? unit : 'other';
}

/** A time of publishing as seconds since 1970; NaN when it is none. */
export function publishedSeconds(text: string, published: Published): number {
  if (published === 'date') return parseDate(text);
  return published === 'other' ? Number.NaN : parseNumber(text, false) * SECONDS_PER[published];
}
