import { describe, expect, it } from 'vitest';
import { plainName, rankOf, rolesByName, saysRole } from './column-names';

describe('names of columns', () => {
  it('are compared without case, accents, blanks, dashes and brackets', () => {
    expect(plainName('Created_At (UTC)')).toBe('createdat');
    expect(plainName(' Followers.Count ')).toBe('followerscount');
    expect(plainName('Vorgänger')).toBe('vorganger');
  });

  it.each([
    ['cascade_id', 'cascade'],
    ['Kaskade', 'cascade'],
    ['каскад', 'cascade'],
    ['カスケード', 'cascade'],
    ['User ID', 'user'],
    ['utilisateur', 'user'],
    ['用户', 'user'],
    ['Użytkownik', 'user'],
    ['created-at', 'time'],
    ['relative_time_second', 'time'],
    ['Zeitstempel', 'time'],
    ['время', 'time'],
    ['retweeted_from', 'parent'],
    ['prédécesseur', 'parent'],
    ['number_of_followers', 'mark'],
    ['Unnamed: 0', 'event'],
    ['X', 'event'],
    ['split', 'split'],
  ] as const)('%s says %s', (name, role) => {
    expect(rankOf(name, role)).toBeDefined();
    expect(saysRole(name)).toBe(true);
  });

  it('says nothing for other words', () => {
    for (const name of ['', 'colour', 'alice', '17', 'constructor', '__proto__', 'toString'])
      expect(saysRole(name)).toBe(false);
  });
});

describe('roles by name', () => {
  it('are given once; the surer name has it', () => {
    expect(rolesByName(['cascade', 'time', 'magnitude', 'user'])).toEqual(['cascade', 'time', 'mark', 'user']);
    expect(rolesByName(['tweet_id', 'cascade', 'user', 'time'])).toEqual(['event', 'cascade', 'user', 'time']);
    expect(rolesByName(['tweet_id', 'user', 'time'])).toEqual(['cascade', 'user', 'time']);
    expect(rolesByName(['', 'magnitude', 'time'])).toEqual([undefined, 'mark', 'time']);
    expect(rolesByName(['time', 'timestamp'])).toEqual(['time', undefined]);
    expect(rolesByName(['root', 'user', 'parent', 't'])).toEqual(['cascade', 'user', 'parent', 'time']);
  });

  it('leaves what the user decided alone', () => {
    expect(rolesByName(['cascade', 'user', 'time'], new Map([[1, 'time']]))).toEqual(['cascade', undefined, undefined]);
    expect(rolesByName(['a', 'user', 'date'], new Map([[0, 'ignore']]))).toEqual([undefined, 'user', 'time']);
  });
});
