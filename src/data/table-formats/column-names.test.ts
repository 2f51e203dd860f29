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
    ['bot', 'bot'],
    ['is_bot', 'bot'],
    ['isBot', 'bot'],
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

describe('headers as other tools write them', () => {
  it.each([
    ['evently', ['cascade', 'time', 'magnitude', 'user'], ['cascade', 'time', 'mark', 'user']],
    ['SEISMIC', ['relative_time_second', 'number_of_followers'], ['time', 'mark']],
    [
      'retweets with their source',
      ['tweet_id', 'retweeted_from', 'screen_name', 'created_at', 'followers_count'],
      ['cascade', 'parent', 'user', 'time', 'mark'],
    ],
    ['memes', ['meme_id', 'node', 'timestamp'], ['cascade', 'user', 'time']],
    ['infections', ['outbreak', 'person', 'infected_by', 'day'], ['cascade', 'user', 'parent', 'time']],
    ['with a part of the set', ['cascade_id', 'user_id', 't', 'fold'], ['cascade', 'user', 'time', 'split']],
    ['German', ['Kaskade', 'Nutzer', 'Zeitpunkt', 'Vorgänger'], ['cascade', 'user', 'time', 'parent']],
    ['French', ['cascade', 'utilisateur', 'horodatage', 'prédécesseur'], ['cascade', 'user', 'time', 'parent']],
    ['Spanish', ['cascada', 'usuario', 'fecha', 'seguidores'], ['cascade', 'user', 'time', 'mark']],
    ['Italian', ['cascata', 'utente', 'data', 'peso'], ['cascade', 'user', 'time', 'mark']],
    ['Japanese', ['カスケード', 'ユーザー', '時刻', 'フォロワー'], ['cascade', 'user', 'time', 'mark']],
    ['Chinese', ['级联', '用户', '时间', '粉丝'], ['cascade', 'user', 'time', 'mark']],
    ['nothing known', ['alpha', 'beta', 'gamma'], [undefined, undefined, undefined]],
  ])('%s', (_, names, roles) => {
    expect(rolesByName(names)).toEqual(roles);
  });
});
