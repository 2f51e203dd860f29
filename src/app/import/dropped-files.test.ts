import { describe, expect, it } from 'vitest';
import { filesOfFolder, walkEntries, type Entry } from './dropped-files';

const file = (name: string): Entry => ({
  isFile: true,
  isDirectory: false,
  name,
  file: (done) => done(new Blob([name])),
});
const lost = (name: string): Entry => ({ ...file(name), file: (_, failed) => failed(new Error('gone')) });
/** Gives two entries at a time, as browsers give a hundred. */
const folder = (name: string, children: Entry[]): Entry => ({
  isFile: false,
  isDirectory: true,
  name,
  createReader: () => {
    const left = [...children];
    return { readEntries: (done) => done(left.splice(0, 2)) };
  },
});
const names = (walked: { files: { name: string }[] }): string[] => walked.files.map(({ name }) => name);

describe('dropped files and folders', () => {
  it('are walked to the bottom, in the order of names, part by part', async () => {
    const tree = folder('set', [file('c.txt'), folder('b', [file('z'), file('y'), file('x')]), file('a.txt')]);
    const walked = await walkEntries([file('zz.csv'), tree]);
    expect(names(walked)).toEqual(['a.txt', 'x', 'y', 'z', 'c.txt', 'zz.csv']);
    expect(await walked.files[1].file.text()).toBe('x');
    expect(walked).toMatchObject({ unreadable: [], more: false });
  });

  it('are called by their path where two have one name', async () => {
    const tree = folder('set', [folder('one', [file('edges.txt')]), folder('two', [file('edges.txt'), file('c.txt')])]);
    expect(names(await walkEntries([tree]))).toEqual(['set/one/edges.txt', 'c.txt', 'set/two/edges.txt']);
  });

  it('are named when they cannot be opened, and the others come', async () => {
    const broken: Entry = {
      ...folder('dark', []),
      createReader: () => ({ readEntries: (_, failed) => failed(new Error('denied')) }),
    };
    const walked = await walkEntries([folder('set', [lost('a'), file('b'), broken])]);
    expect(names(walked)).toEqual(['b']);
    expect(walked.unreadable).toEqual(['set/a', 'set/dark']);
  });

  it('leave hidden files out of folders, but take one that was dropped itself', async () => {
    expect(names(await walkEntries([folder('set', [file('.DS_Store'), file('a')]), file('.mine')]))).toEqual([
      '.mine',
      'a',
    ]);
    const listed = ['set/b.txt', 'set/.git/config', 'set/a.txt'].map((path) => ({ file: new Blob([]), path }));
    expect(names(filesOfFolder(listed))).toEqual(['a.txt', 'b.txt']);
  });

  it('end at a number', async () => {
    const many = folder(
      'set',
      Array.from({ length: 9 }, (_, k) => file(`f${k}`)),
    );
    const walked = await walkEntries([many], 5);
    expect(names(walked)).toEqual(['f0', 'f1', 'f2', 'f3', 'f4']);
    expect(walked.more).toBe(true);
    expect(await walkEntries([many], 9)).toMatchObject({ more: false });
    const listed = ['s/a', 's/b', 's/c'].map((path) => ({ file: new Blob([]), path }));
    expect(filesOfFolder(listed, 2)).toMatchObject({ more: true });
  });
});
