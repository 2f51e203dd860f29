import { describe, expect, it } from 'vitest';
import { RetweetPaths } from './retweet-paths';

function cut(text: string): RetweetPaths {
  const paths = new RetweetPaths();
  paths.cut(text, 0);
  for (let item = 0; item < paths.count; item++) if (paths.timePlace(item)) paths.register(paths.user(item), item);
  return paths;
}

describe('RetweetPaths', () => {
  it('cuts items into user and time', () => {
    const text = '7:0  7/8:5 7/8/a:b:9.5 ';
    const paths = cut(text);
    const times = [0, 1, 2].map((item) => {
      const { from, to } = paths.timePlace(item) ?? { from: 0, to: 0 };
      return text.slice(from, to);
    });
    expect([paths.count, [0, 1, 2].map((item) => paths.user(item)), times]).toEqual([
      3,
      ['7', '8', 'a:b'],
      ['0', '5', '9.5'],
    ]);
    expect([paths.alone(0), paths.alone(1), paths.place(1)]).toEqual([true, false, { from: 5, to: 10 }]);
  });

  it('finds no time where there is none', () => {
    const paths = cut('7 7/8: 7:3/8');
    expect([0, 1, 2].map((item) => paths.timePlace(item))).toEqual([undefined, undefined, undefined]);
  });

  it('finds the parent, also when its own item comes later', () => {
    const paths = cut('7/8/9:4 7/8:2 7:0');
    expect(paths.parent(0)).toEqual({ event: 1, direct: true });
    expect(paths.parent(1)).toEqual({ event: 2, direct: true });
    expect(paths.parent(2)).toBeUndefined();
  });

  it('goes up the path past users without an item, and never to the user itself', () => {
    const paths = cut('7:0 7/x/y/8:5 7/8/8:6 q/r:7');
    expect(paths.parent(1)).toEqual({ event: 0, direct: false });
    expect(paths.parent(2)).toEqual({ event: 0, direct: false });
    expect(paths.parent(3)).toBeUndefined();
  });

  it('lets the first item of a user stand for them, line by line', () => {
    const paths = cut('7:0 7/8:5 7/8:6 7/8/9:8');
    expect(paths.parent(3)).toEqual({ event: 1, direct: true });
    paths.cut('8/9:1', 0);
    expect(paths.parent(0)).toBeUndefined();
  });

  it('takes linear time for a path of many users who are not known', () => {
    const deep = `7:0 7/${'x/'.repeat(200_000)}8:5`;
    expect(cut(deep).parent(1)).toEqual({ event: 0, direct: false });
  });
});
