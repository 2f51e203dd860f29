import { describe, expect, it } from 'vitest';
import { eventsOf, remarks } from '../fixtures/cascades';
import { choice, readText } from '../fixtures/reading';

const line = (...fields: (string | number)[]): string => `${fields.join('\t')}\n`;
const DATED =
  line('m1', 10, 1464710400, 3, '10:0 10/11:53 10/11/12:60.5') + line('m2', 20, 1464710500, 1, '20:0 20/21:5');

describe('cascades of DeepHawkes and CasFlow', () => {
  it('have moments where the time of publishing is one, and parents from the paths', async () => {
    const outcome = await readText(DATED);
    expect(outcome.format).toBe('retweet-paths');
    expect(outcome.sentence).toBe(
      'Looks like DeepHawkes or CasFlow cascades: 2 lines of a message and paths a/b/c:time; times are seconds since 1970, first event 31 May 2016; who passed on to whom is known from the paths.',
    );
    expect(eventsOf(outcome.cascades)).toEqual([
      ['10@1464710400', '11@1464710453<10', '12@1464710460.5<11'],
      ['20@1464710500', '21@1464710505<20'],
    ]);
    expect(outcome.cascades?.names).toEqual(['m1', 'm2']);
    expect([outcome.issues, choice(outcome, 'timeOrigin'), choice(outcome, 'order')]).toEqual([[], 'epoch', 'sort']);
  });

  it('keep times since the message when the user says so, or when nothing else is known', async () => {
    const own = await readText(DATED, { timeOrigin: 'own' });
    expect(eventsOf(own.cascades)[0]).toEqual(['10@0', '11@53<10', '12@60.5<11']);
    expect(own.cascades?.time).toEqual({ unit: 'second', origin: 'own' });
    const minutes = await readText(line('m1', 1, 800, 1, '1:0 1/2:3') + line('m2', 2, 900, 1, '2:0 2/1:4'));
    expect(eventsOf(minutes.cascades)[1]).toEqual(['2@0', '1@4<2']);
    expect([choice(minutes, 'timeUnit'), choice(minutes, 'timeOrigin')]).toEqual(['second?', 'own']);
    expect(minutes.choices.find(({ id }) => id === 'timeOrigin')?.options.map(({ value }) => value)).toEqual(['own']);
  });

  it('take dates and milliseconds as times of publishing, and other units of the paths', async () => {
    const dates = await readText(
      line('m', 1, '2016-05-31 16:00:00', 1, '1:0 1/2:53') + line('n', 1, '2016-06-01', 0, '1:0'),
    );
    expect(eventsOf(dates.cascades)[0]).toEqual(['1@1464710400', '2@1464710453<1']);
    const milliseconds = await readText(line('m', 1, 1464710400000, 1, '1:0 1/2:53'));
    expect(eventsOf(milliseconds.cascades)[0]).toEqual(['1@1464710400', '2@1464710453<1']);
    const days = await readText(line('m', 1, '1970-01-11', 1, '1:0 1/2:3'), { timeUnit: 'day' });
    expect([eventsOf(days.cascades)[0], days.cascades?.time.unit]).toEqual([['1@10', '2@13<1'], 'day']);
  });

  it('begin with the root, whether a path speaks of it or not', async () => {
    const { cascades, issues } = await readText(
      line('m', 1, 800, 2, '1/2:5 1/2/3:9') + line('n', 4, 800, 0, '') + line('o', 1, 800, 1, '1/5:0'),
    );
    expect(eventsOf(cascades)).toEqual([['1@0', '2@5<1', '3@9<2'], ['4@0'], ['1@0', '5@0<1']]);
    expect(issues).toEqual([]);
  });

  it('go past users on a path who have no event', async () => {
    const outcome = await readText(line('m', 1, 800, 3, '1:0 1/2:5 1/2/8/9/3:9 q/4:11'));
    expect(eventsOf(outcome.cascades)).toEqual([['1@0', '2@5<1', '3@9<2', '4@11']]);
    expect(outcome.issues).toMatchObject([
      { code: 'unseen-on-path', severity: 'note', affected: 2, where: { line: 1 } },
    ]);
    const rootless = await readText(line('m', 1, 800, 1, 'q/4:11'));
    expect(eventsOf(rootless.cascades)).toEqual([['1@0', '4@11<1']]);
  });

  it('are sorted, and a user counts once, with parents following', async () => {
    const outcome = await readText(line('m', 1, 800, 9, '1/2/3:9 1/2:5 1:0 1/3:12 1/3/4:14'));
    expect(eventsOf(outcome.cascades)).toEqual([['1@0', '2@5<1', '3@9<2', '4@14<3']]);
    expect(remarks(outcome)).toEqual([
      'note decreasing-time 1',
      'note cascade-node-repeated 1',
      'note count-differs 1',
    ]);
    const kept = await readText(line('m', 1, 800, 4, '1:0 1/2:5 1/2/3:9 1/3:12'), { repeats: 'keep' });
    expect(eventsOf(kept.cascades)[0]).toEqual(['1@0', '2@5<1', '3@9<2', '3@12<1']);
  });

  it('do without a parent that came later', async () => {
    const outcome = await readText(line('m', 1, 800, 2, '1:0 1/2:9 1/2/3:5'));
    expect(eventsOf(outcome.cascades)).toEqual([['1@0', '3@5', '2@9<1']]);
    expect(remarks(outcome)).toContain('note late-parent 1');
  });

  it('go on behind paths and lines that cannot be read', async () => {
    const good = DATED.repeat(3);
    const outcome = await readText(
      `${good}${line('m', 1, 1464710400, 2, '1:0 x 1/2:y 1/3:2016-01-01 1/4:8')}m\t1\n${line('m', 1, 'soon', 0, '1:0')}`,
    );
    expect(eventsOf(outcome.cascades).at(-1)).toEqual(['1@1464710400', '4@1464710408<1']);
    expect(remarks(outcome)).toEqual([
      'skipped bad-item 7',
      'skipped not-a-number 7',
      'skipped not-a-number 7',
      'skipped too-few-fields 8',
      'skipped not-a-number 9',
    ]);
    expect(outcome.issues.at(-1)).toMatchObject({
      message: 'Found time of publishing “soon”, expected a moment like those of the other lines.',
      where: { line: 9, column: 'time of publishing' },
    });
    expect(outcome.preview.at(-1)).toMatchObject({ status: 'skipped', span: [4, 8] });
  });

  it('are not seen in other tables', async () => {
    for (const text of ['a\tb\tc\td\te\n', '1\t2\t3\t4\t5\n2\t3\t4\t5\t6\n', 'a\tb\n'])
      expect((await readText(text)).format).not.toBe('retweet-paths');
  });
});
