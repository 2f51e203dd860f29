/** What the columns of tables of events are called: names as people write them, in several spellings and languages. */

/** What a name can say about a column of events. */
export type NamedRole = 'cascade' | 'user' | 'time' | 'parent' | 'mark' | 'bot' | 'event' | 'split';

/**
 * Per role the names that say it, surest first; written without case, accents, blanks, dots and dashes. Where two columns of a
 * table say the same role, the one that stands further ahead here has it.
 */
const NAMES: Readonly<Record<NamedRole, string>> = {
  cascade: `cascade cascadeid cascadenumber cascadeindex casc cascid cid kaskade kaskadenid cascada cascata kaskada каскад 级联 カスケード
    diffusion diffusionid contagion contagionid outbreak epidemic conversation conversationid thread threadid fil hilo
    story storyid topic topicid thema tema sujet argomento 话题 meme memeid item itemid hashtag tag url link
    root rootid roottweet roottweetid originaltweetid originalid retweetedstatusid rootpost rootpostid
    message messageid nachricht post postid beitrag tweet tweetid weibo weiboid mid group groupid`,
  user: `user userid username uid usr nutzer nutzerid benutzer benutzername utilisateur usuario utente gebruiker użytkownik
    пользователь 用户 ユーザー screenname handle account accountid konto author authorid auteur autor autore
    actor actorid node nodeid nodename knoten noeud nodo person personid personne persona member memberid participant
    agent agentid adopter adopterid infected infectedid infectee retweeter retweeterid subject subjectid individual name target`,
  time: `time timestamp times t ts datetime date createdat relativetime relativetimesecond relativetimeseconds unixtime epoch
    activationtime infectiontime eventtime posttime retweettime adoptiontime timems timesec timeseconds timehours
    seconds secs sec minutes hours days elapsed elapsedtime offset when posttimeday step day
    zeit zeitstempel zeitpunkt uhrzeit datum temps horodatage heure instant tiempo fecha hora marcadetiempo
    tempo data ora tijd tijdstip czas время дата 时间 時間 時刻 日時`,
  parent: `parent parentid parentuser parentuserid parentnode parentnodeid parentevent infector infectorid infectedby
    influencer influencerid activatedby activator via retweetedfrom repostedfrom retweetof retweeteduser retweeteduserid
    sourceuser sourceuserid sourcenode inreplyto inreplytouser inreplytouserid inreplytostatusid predecessor previous
    referrer invitedby causedby vorgänger vorgaenger eltern padre prédécesseur predecesor genitore rodzic source from`,
  mark: `magnitude mark marks followers followerscount followercount numberoffollowers nfollowers numfollowers
    userfollowers userfollowerscount usrfollowerscount follower abonnenten seguidores seguidoresnumero abonnes
    weight gewicht poids peso influence reach audience degree outdegree friends 粉丝 フォロワー value`,
  event: `event eventid eventnumber retweetid statusid rowid row rownumber rownames rowname lineid id index idx no nr nummer
    number x unnamed0 tweetid tweet postid post messageid message mid`,
  bot: `bot isbot botflag botlabel isautomated automated botscore botometerscore botometer`,
  split: `split fold partition subset set traintest`,
};

/** What users act on, in logs: said by these only where nothing else is the cascade and events have no marks. */
const ITEMS = new Set(
  `song songid songname track trackid artist venue venueid place placeid poi poiid product productid movie movieid film filmid video
    videoid photo photoid picture pictureid article articleid book bookid game gameid app appid news newsid action actionid
    lied titel ort produkt chanson produit lugar cancion`
    .split(/\s+/)
    .map((name) => name.toLowerCase()),
);

const LONGEST_NAME = 200;

/** A name without case, accents, blanks, dots, dashes and what stands in brackets: `Created_At (UTC)` → `createdat`. */
export const plainName = (name: string): string =>
  name
    // Nobody names a column at such length, and brackets that never close are looked for in all of it.
    .slice(0, LONGEST_NAME)
    .replace(/[([{].*?[)\]}]/g, '')
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[\s_.\-#%:/]/g, '');

/** Whether a name says what users of a log act on. */
export const saysItem = (name: string): boolean => ITEMS.has(plainName(name));

const RANKS = new Map(
  (Object.keys(NAMES) as NamedRole[]).map((role) => [
    role,
    new Map(NAMES[role].split(/\s+/).map((name, rank) => [plainName(name), rank])),
  ]),
);

/** How surely a name says a role: 0 is surest; undefined when it does not say it. */
export function rankOf(name: string, role: NamedRole): number | undefined {
  return RANKS.get(role)?.get(plainName(name));
}

/** Whether the name of a column says anything about events. */
export const saysRole = (name: string): boolean =>
  (Object.keys(NAMES) as NamedRole[]).some((role) => rankOf(name, role) !== undefined);

/** Order in which roles take their columns: a column that may be two things is first what a table of events cannot do without. */
const ORDER: readonly NamedRole[] = ['time', 'cascade', 'user', 'parent', 'mark', 'bot', 'split', 'event'];

/**
 * Roles of columns by their names; undefined where a name says nothing, or says what a better name says already.
 * @param taken roles that are given away, per column
 */
export function rolesByName(
  names: readonly string[],
  taken: ReadonlyMap<number, string> = new Map(),
): (NamedRole | undefined)[] {
  const roles: (NamedRole | undefined)[] = names.map(() => undefined);
  const given = new Set(taken.values());
  for (const role of ORDER) {
    if (given.has(role)) continue;
    let best: number | undefined;
    let bestRank = Infinity;
    names.forEach((name, column) => {
      const rank = rankOf(name, role);
      if (rank === undefined || rank >= bestRank || roles[column] !== undefined || taken.has(column)) return;
      [best, bestRank] = [column, rank];
    });
    if (best !== undefined) roles[best] = role;
  }
  return roles;
}
