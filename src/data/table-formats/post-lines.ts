/**
 * Posts of X/Twitter, one JSON value a line, as cascades: a post and those that repeat it. The interface names the first post of a
 * spread and not who repeated it from whom, so parents are unknown.
 */
import { CascadeBuilder, MAX_EVENTS } from '../cascade-builder';
import { badLinesChoice, cascadeRules, chosenTime, repeatsChoice, timeChoices } from '../cascade-choices';
import { count, quote } from '../issue-list';
import { DEFAULT_BAD_LINES, LineReader, PREVIEW_HEAD } from '../line-reader';
import type { Format, Sample, Understood } from '../reader';
import { dataLines, parses } from '../sniff';
import { DATES, formatMoment } from '../time-unit';
import { jsonFault } from './json-fault';
import { postsIn, type FoundPost } from './post';
import { PostCascades, type CollectedPosts } from './post-cascades';

const KINDS = { quote: 'quotes another', reply: 'answers another', post: 'post' } as const;

class PostReader extends LineReader {
  private readonly posts = new PostCascades();
  private control = 0;
  private twice = { count: 0, line: 0 };
  private readonly kinds = { post: 0, retweet: 0, quote: 0, reply: 0 };

  /** A line that begins with # is no comment here. */
  protected override kindOf(text: string): 'data' | 'empty' {
    return text.trim() === '' ? 'empty' : 'data';
  }

  protected readLine(text: string): void {
    const value = parses(text);
    if (value === undefined) return this.rejectJson(text);
    const posts = postsIn(value);
    if (posts === 'control') {
      this.control++;
      return this.show(text, ['a message of the stream'], 'comment');
    }
    if (posts === undefined)
      return this.reject(text, {
        code: 'no-post',
        message: `Found ${quote(text)}, expected a post with an identifier and created_at.`,
        found: text.slice(0, 60),
        expected: 'a post of X/Twitter',
        hint: 'Remove the line',
      });
    for (const found of posts) this.take(text, found);
    if (this.lines <= PREVIEW_HEAD && !this.full) this.showPosts(text, posts);
  }

  private rejectJson(text: string): void {
    const at = Math.max(0, jsonFault(text));
    const ends = at >= text.length;
    this.reject(
      text,
      {
        code: 'bad-json',
        message: ends
          ? `The line ends at character ${(at + 1).toLocaleString('en')} before its JSON does; it may have been cut.`
          : `Character ${(at + 1).toLocaleString('en')}: found ${quote(text.slice(at, at + 20))} where JSON has to go on.`,
        column: String(at + 1),
        found: text.slice(at, at + 20),
        expected: 'one JSON value in a line',
        hint: 'Fix the line',
      },
      ends ? [Math.max(0, text.length - 1), text.length] : [at, at + 1],
    );
  }

  private take(text: string, found: FoundPost): void {
    const { post, root, others } = found;
    for (const other of others) if (other.id !== '') this.posts.learn(other, false, this.lines);
    if (post.id === '' || Number.isNaN(post.time))
      return this.reject(text, {
        code: post.id === '' ? 'missing-id' : 'not-a-number',
        message: `A post has no ${post.id === '' ? 'identifier' : 'readable created_at'}; expected ${post.id === '' ? 'id_str or id' : 'a date'}.`,
        column: post.id === '' ? 'id' : 'created_at',
        expected: post.id === '' ? 'an identifier' : 'a date',
        hint: 'Fix the line',
      });
    if (this.posts.has(post.id, root !== undefined)) {
      if (this.twice.count++ === 0) this.twice.line = this.lines;
      return;
    }
    if (root?.id === '')
      return this.reject(text, {
        code: 'missing-id',
        message: 'A post repeats another one that has no identifier; expected id_str or id.',
        column: 'retweeted_status',
        expected: 'an identifier',
        hint: 'Fix the line',
      });
    this.kinds[found.kind]++;
    if (root) this.posts.repeat(post, root, this.lines);
    else this.posts.learn(post, true, this.lines);
  }

  private showPosts(text: string, posts: readonly FoundPost[]): void {
    const [{ post, root, kind }] = posts;
    const what = root ? `repeats ${root.id}` : KINDS[kind === 'retweet' ? 'post' : kind];
    const more = posts.length > 1 ? [`and ${count(posts.length - 1, 'more post')}`] : [];
    this.show(text, [post.id, post.user, formatMoment(post.time, 'second', 'epoch', true), what, ...more], 'read');
  }

  protected override checkLimits(): void {
    if (this.full || this.posts.count <= MAX_EVENTS) return;
    this.stop({
      code: 'too-many-events',
      message: `Found more than ${MAX_EVENTS.toLocaleString('en')} posts up to this line; that is the limit.`,
      expected: `at most ${MAX_EVENTS.toLocaleString('en')} posts`,
      hint: 'Filter the file first.',
    });
  }

  finish(): Understood {
    const { context } = this;
    const rules = cascadeRules(context.choices, { order: 'sort', repeats: 'first', names: 'exact' });
    const time = chosenTime(context.choices, DATES);
    const builder = new CascadeBuilder(rules);
    const lost = this.posts.collect(builder);
    if (builder.limit && !context.issues.stopped) context.issues.add(builder.limit);
    this.tell(builder, lost);
    const posts = this.kinds.post + this.kinds.quote + this.kinds.reply + this.kinds.retweet;
    return {
      says: [
        { text: 'Looks like ' },
        { text: 'posts of X/Twitter', kind: 'format', choice: 'format' },
        {
          text: `: ${count(posts, 'post')}, ${this.kinds.retweet.toLocaleString('en')} of them repeats, in ${count(builder.count, 'cascade')}; times are `,
        },
        { text: 'dates', choice: 'timeUnit' },
        { text: '; only identifiers, times and counts of followers are kept.' },
      ],
      choices: [
        ...timeChoices(time),
        repeatsChoice(rules),
        { ...badLinesChoice(context.choices), value: context.choices.badLines ?? DEFAULT_BAD_LINES },
      ],
      preview: this.preview,
      rejected: this.rejected,
      lines: this.lines,
      ...(context.issues.stopped || builder.count === 0 ? {} : { cascades: builder.build(time) }),
    };
  }

  private tell(builder: CascadeBuilder, lost: CollectedPosts): void {
    const { issues, choices } = this.context;
    const note = (code: string, affected: number, message: string, line?: number): void => {
      if (affected > 0)
        issues.add({ code, severity: 'note', message, affected, ...(line === undefined ? {} : { line }) });
    };
    const { alone, unknown, repeats } = lost;
    note(
      'alone',
      alone,
      `${count(alone, 'post')} that nobody repeats ${alone === 1 ? 'was' : 'were'} left out: a cascade needs two events.`,
    );
    note(
      'unknown-root',
      unknown,
      `${count(unknown, 'cascade')} ${unknown === 1 ? 'lacks its' : 'lack their'} first post, of which the file tells no time.`,
    );
    note(
      'control-messages',
      this.control,
      `${count(this.control, 'line')} ${this.control === 1 ? 'is a message' : 'are messages'} of the stream, such as deletions and limits; left out.`,
    );
    note(
      'same-post',
      this.twice.count,
      `${count(this.twice.count, 'post')} ${this.twice.count === 1 ? 'comes' : 'come'} twice; the first counts.`,
      this.twice.line,
    );
    const further = this.kinds.quote + this.kinds.reply;
    note(
      'quotes-and-replies',
      further,
      `${count(this.kinds.quote, 'quote')} and ${count(this.kinds.reply, 'reply', 'replies')} count as posts of their own, not as repeats.`,
    );
    if (!lost.stopped)
      note(
        'cascade-node-repeated',
        repeats,
        `User ${quote(lost.repeatedBy)} repeats a post twice, the first of ${count(repeats, 'repeat')}; ${choices.repeats === 'keep' ? 'all events are kept.' : 'the first event of a user counts.'}`,
      );
    if (lost.stopped)
      issues.add({
        code: 'cascade-node-repeated',
        severity: 'stopped',
        line: lost.stopped.line,
        message: `User ${quote(lost.repeatedBy)} comes twice in cascade ${lost.stopped.name}. Nothing was imported.`,
        hint: 'Choose “the first event counts” or “keep all events”.',
      });
    if (builder.count === 0 && !issues.stopped)
      issues.add({
        code: 'no-cascades',
        severity: 'stopped',
        message: 'No post of this file is repeated by another one. Nothing was imported.',
        expected: 'posts with retweeted_status or referenced_tweets',
        hint: 'Take a file that holds the repeats too.',
      });
  }
}

/** Lines of JSON that hold posts, or messages among them. */
function sniff(sample: Sample): number {
  const head = dataLines(sample).slice(0, 20);
  if (head.length === 0 || !/^\s*[{[]/.test(head[0])) return 0;
  const values = head.map((line) => parses(line)).filter((value) => value !== undefined);
  const found = values.map(postsIn);
  const posts = found.filter((list) => Array.isArray(list) && list.some(({ post }) => post.id !== '')).length;
  return posts > 0 && posts + found.filter((list) => list === 'control').length > values.length / 2 ? 0.99 : 0;
}

export const postsFormat: Format = {
  id: 'posts',
  name: 'posts of X/Twitter',
  gives: 'cascades',
  sniff,
  open: (context) => new PostReader(context),
};
