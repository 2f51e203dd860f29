import { expect, it } from 'vitest';
import { main } from './commands';

async function lab(...args: string[]) {
  let [out, err] = ['', ''];
  const code = await main(args, { out: (text) => void (out += text), err: (text) => void (err += text) });
  return {
    code,
    err,
    lines: out
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as object),
  };
}

it('says of every claim of a lesson whether it holds, for any seed', async () => {
  const { code, lines, err } = await lab('lesson', 'one-spark', '--seed', '3');
  expect(code).toBe(0);
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatchObject({ lesson: 'one-spark', seed: 3, holds: true });
  expect(err).toContain('4 of 4 claims hold');
});

it('names the lessons where there is none of that name', async () => {
  expect(await lab('lesson', 'two-sparks')).toMatchObject({
    code: 1,
    lines: [],
    err: expect.stringContaining('one-spark'),
  });
  expect((await lab('lesson')).code).toBe(2);
  expect((await lab('lesson', 'one-spark', '--seed', 'x')).code).toBe(2);
});
