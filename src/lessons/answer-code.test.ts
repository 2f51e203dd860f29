import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAnswers, encodeAnswer, MAX_CODE, type AnswerCode } from './answer-code';

const code: AnswerCode = { lesson: 'one-spark', ask: 'next-size', seed: 7, answer: 137 };
const text = encodeAnswer(code);

describe('an answer code', () => {
  it('is readable JSON, and comes back', () => {
    expect(JSON.parse(text)).toMatchObject(code);
    expect(decodeAnswers(text)).toEqual({ codes: [code], problems: [] });
  });
  it('comes back whatever was answered', () => {
    const answer = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.stringMatching(/^[a-z0-9-]{1,20}$/),
      fc.array(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { maxLength: 6 }),
    );
    fc.assert(
      fc.property(answer, fc.nat(), (given, seed) => {
        const made = { lesson: 'one-spark', ask: 'a', seed, answer: Object.is(given, -0) ? 0 : given };
        expect(decodeAnswers(encodeAnswer(made)).codes).toEqual([made]);
      }),
    );
  });
  it('stays within 200 characters for a drawn curve, at the cost of figures that nobody draws', () => {
    const drawn = { ...code, ask: 'rest-1', answer: Array.from({ length: 12 }, (_, k) => 1234.56789 * (k + 1)) };
    const short = encodeAnswer(drawn);
    expect(short.length).toBeLessThanOrEqual(MAX_CODE);
    const [back] = decodeAnswers(short).codes;
    (back.answer as number[]).forEach((y, k) => expect(Math.abs(y / drawn.answer[k] - 1)).toBeLessThan(0.006));
    expect(() => encodeAnswer({ ...code, answer: 'x'.repeat(200) })).toThrow(RangeError);
  });
});

describe('what chats make of it', () => {
  it.each([
    ['curly quotes', text.replaceAll('"', '”')],
    ['German quotes', text.replace('"', '„')],
    ['escapes of the web', text.replaceAll('"', '&quot;')],
    ['a fence', `\`\`\`json\n${text}\n\`\`\``],
    ['a name before it', `[09:12] Ann: ${text} 🙂`],
    ['line breaks and signs of a reply', `> ${text.slice(0, 40)}\n> ${text.slice(40)}`],
    ['blanks that do not break', text.replaceAll(',', ',\u00A0')],
    ['marks nobody sees', `\u200B${text}\uFEFF`],
  ])('%s', (_name, mangled) => {
    expect(decodeAnswers(mangled)).toEqual({ codes: [code], problems: [] });
  });
  it('many at once, the same one twice', () => {
    const other = { ...code, answer: 12 };
    expect(decodeAnswers(`${text}${encodeAnswer(other)}\n${text}`).codes).toEqual([code, other, code]);
  });
});

describe('what is no code', () => {
  it('cut at its end', () => {
    expect(decodeAnswers(text.slice(0, 50)).problems).toEqual([{ kind: 'cut', text: text.slice(0, 50) }]);
    const { codes, problems } = decodeAnswers(`${text.slice(0, 50)} ${text}`);
    expect(codes).toEqual([code]);
    expect(problems).toHaveLength(1);
  });
  it('changed on its way', () => {
    expect(decodeAnswers(text.replace('137', '173')).problems).toEqual([
      { kind: 'changed', text: expect.stringContaining('173') },
    ]);
    expect(decodeAnswers('{"lesson":oops}').problems[0].kind).toBe('changed');
  });
  it('something else altogether', () => {
    expect(decodeAnswers('hello')).toEqual({ codes: [], problems: [] });
    expect(decodeAnswers('{"a":1}').problems[0].kind).toBe('foreign');
    expect(decodeAnswers('{}').problems[0].kind).toBe('foreign');
  });
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (any) => {
        decodeAnswers(any);
        decodeAnswers(`{"lesson":${any}}`);
      }),
    );
  });
});
