/**
 * Every English text that the layers below the page hand up to it – names of methods and settings, axes, remarks, stages, reasons –, read
 * from the sources: a text of a catalogue in another language answers each of them. A text with parts that are put in while it runs is
 * a template, `{0}` for the first of them. Alternatives inside a sentence (`${one ? 'is' : 'are'}`) are written out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

export interface EnglishText {
  english: string;
  /** Where it stands, for whoever translates it. */
  where: string;
  /** What it is given as: `label`, `message`, `hint`. */
  as: string;
}

interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

const LAYERS = ['core', 'data', 'models', 'experiment', 'store'];
/** Files without a text for readers: programs of the graphics card, written formats, words that files may hold, tests. */
const SILENT =
  /\.test\.|\.d\.ts$|testing|test-support|forest\/kernels\/|forest\/device\/repair|data\/(?:columns|dates|write-network-\w+)\.ts$|board-names|core\/(?:dictionary|language)|experiment\/(?:browser-worker|stamp|canonical|permalink-\w+)\.ts$|studies\/shipped/;
/** Defects of the lab, comparisons, keys and formulas: never shown, or alike in every language. */
const UNSAID =
  /^(?:invariant|InvariantError|cmp|streams|stream|#?startsWith|#?endsWith|#?replace(?:All)?|#?replaceAll|#?split|#?join|RegExp|Map|#?has|#?get|#?includes|#?indexOf|TypeError|RangeError|expectLength|side|parseJson)\b|^[.=](?:symbol|code|uniforms|forwardCode|backwardCode|CODE|FACTS|MARK|key|MONTHS|OTHERS|known|authors|venue|cascadeLab|CLOCK|id|ids|kind|parameter|is|roles?|value|default|method|equation|paper|type|page|format)$/;
/** Given to readers whatever it looks like, a single small word included. */
const SAID =
  /^(?:\.(?:label|help|title|summary|group|unit|zero|message|hint|expected|found|stage|caption|claim|short|criterion|differences|item|words|story|size|note|x|y|text|what|reason|why)|(?:told|saying|worded|inStage|errorCurve|fitted|positive|constant|way|weighted|group|wrong|#wrong|options|band|textTable)\(\d\)|(?:#set|policy|column|numbers|users|words|longTable|rate|run|line|stop|stopped|signature|issue)\([1-3]\)|(?:note|remark)\([2-9]\))$/;

const asNode = (value: unknown): Node | undefined =>
  value !== null && typeof value === 'object' && typeof (value as Node).type === 'string' ? (value as Node) : undefined;

/** A text in pieces: what is fixed, and `undefined` for what is put in. */
type Pieces = readonly (string | undefined)[];

const MOST = 12;

/** The texts that an expression may be; undefined: it is no text that stands here. */
function variants(node: Node | undefined): Pieces[] | undefined {
  if (!node) return undefined;
  if (node.type === 'Literal') return typeof node.value === 'string' ? [[node.value]] : undefined;
  if (
    node.type === 'ParenthesizedExpression' ||
    node.type === 'TSAsExpression' ||
    node.type === 'TSSatisfiesExpression'
  )
    return variants(asNode(node.expression));
  if (node.type === 'ConditionalExpression') {
    const [yes, no] = [variants(asNode(node.consequent)), variants(asNode(node.alternate))];
    return yes || no ? [...(yes ?? [[undefined]]), ...(no ?? [[undefined]])] : undefined;
  }
  if (node.type === 'CallExpression') {
    const given = node.arguments as Node[];
    const callee = asNode(node.callee);
    const one = given[1]?.type === 'Literal' ? given[1].value : undefined;
    if (!/^count(?:ed)?$/.test(String(callee?.name)) || typeof one !== 'string') return undefined;
    const many = given[2]?.type === 'Literal' ? String(given[2].value) : `${one}s`;
    return [
      [undefined, ` ${one}`],
      [undefined, ` ${many}`],
    ];
  }
  if (node.type === 'BinaryExpression' && node.operator === '+') {
    const [left, right] = [variants(asNode(node.left)), variants(asNode(node.right))];
    return left || right ? product([left ?? [[undefined]], right ?? [[undefined]]]) : undefined;
  }
  if (node.type !== 'TemplateLiteral') return undefined;
  const quasis = node.quasis as { value: { cooked: string } }[];
  const inside = node.expressions as Node[];
  return product(
    quasis.flatMap(({ value }, i): Pieces[][] =>
      i < inside.length ? [[[value.cooked]], variants(inside[i]) ?? [[undefined]]] : [[[value.cooked]]],
    ),
  );
}

function product(parts: readonly Pieces[][]): Pieces[] {
  const size = parts.reduce((n, part) => n * part.length, 1);
  const taken = size > MOST ? parts.map((part) => (part.length > 1 ? [[undefined]] : part)) : parts;
  return taken.reduce<Pieces[]>((all, part) => all.flatMap((head) => part.map((tail) => [...head, ...tail])), [[]]);
}

/** Neighbouring gaps are one: nobody could tell where the first of them ends. */
function templateOf(pieces: Pieces): string {
  let [text, gaps, open] = ['', 0, false];
  for (const piece of pieces) {
    if (piece === '') continue;
    if (piece === undefined) {
      if (!open) text += `{${gaps++}}`;
      open = true;
      continue;
    }
    open = false;
    text += piece;
  }
  return text;
}

const wordy = (text: string): boolean => /\p{L}{2,}/u.test(text.replaceAll(/\{\d\}/g, ' '));
/** Ids and codes: `no-marks`, `jump-sde/monte-carlo`, `seedSet`. */
const code = (text: string): boolean => /^[\w{}]+(?:[-/.][\w{}]+)+$|^[a-z]+[A-Z]\w*$/.test(text);
const sentence = (text: string): boolean => / /.test(text.trim()) || /^\p{Lu}\p{Ll}+$/u.test(text);

function textsOf(file: string, source: string, found: EnglishText[]): void {
  const add = (node: Node, as: string): boolean => {
    const all = variants(node);
    if (!all) return false;
    if (UNSAID.test(as)) return true;
    const line = source.slice(0, node.start).split('\n').length;
    for (const pieces of all) {
      const english = templateOf(pieces);
      if (!wordy(english) || code(english) || (english.includes('\n') && english.includes('<'))) continue;
      if (as === '.formula' ? !/[a-z]{3,} [a-z]{2,}/.test(english) : !SAID.test(as) && !sentence(english)) continue;
      found.push({ english, where: `${file}:${line}`, as: as.replaceAll(/[.#=]/g, '') });
    }
    return true;
  };
  const walk = (value: unknown, as: string): void => {
    if (Array.isArray(value)) return value.forEach((one) => walk(one, as));
    const node = asNode(value);
    if (!node) return;
    const { type } = node;
    if (type.startsWith('Import') || type === 'ExportAllDeclaration') return;
    if (type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull)Expression$/.test(type)) return;
    if (type === 'Property') {
      const key = node.key as { name?: string; value?: unknown };
      // Settings of the ways of counting are called what their keys are.
      if (typeof key.value === 'string' && key.value.includes(' ')) add(node.key as Node, '.what');
      return walk(node.value, `.${key.name ?? String(key.value)}`);
    }
    if (type === 'CallExpression' || type === 'NewExpression') {
      const callee = node.callee as { name?: string; property?: { name?: string } };
      const name = callee.name ?? `#${callee.property?.name ?? ''}`;
      // A count of things inside a sentence stands in the sentence; alone it is a text.
      if (add(node, as)) return;
      walk(node.callee, as);
      (node.arguments as Node[]).forEach((one, i) => walk(one, `${name}(${i})`));
      return;
    }
    if (type === 'VariableDeclarator') return walk(node.init, `=${(node.id as { name?: string }).name ?? ''}`);
    if (type === 'BinaryExpression' && node.operator !== '+') return;
    if (type === 'SwitchCase') return walk(node.consequent, as);
    if (['Literal', 'TemplateLiteral', 'BinaryExpression', 'ConditionalExpression'].includes(type) && add(node, as)) {
      // What is put in may hold texts of its own.
      if (type !== 'Literal') inner(node, `${as} in`);
      return;
    }
    for (const [key, child] of Object.entries(node)) if (key !== 'type') walk(child, as);
  };
  /** Texts inside the gaps of a text. */
  const inner = (node: Node, as: string): void => {
    if (node.type === 'TemplateLiteral') {
      for (const one of node.expressions as Node[]) {
        const all = variants(one);
        if (all) inner(one, as);
        else walk(one, as);
      }
      return;
    }
    if (node.type === 'ConditionalExpression' || (node.type === 'BinaryExpression' && node.operator === '+')) {
      const parts = node.type === 'BinaryExpression' ? [node.left, node.right] : [node.consequent, node.alternate];
      for (const part of parts.map(asNode)) if (part) (variants(part) ? inner : walk)(part, as);
    }
  };
  walk(parseSync(file, source).program, 'file');
}

/** All texts of the layers below the page, each once, in the order of the files. */
export function englishTexts(root = 'src'): EnglishText[] {
  const found: EnglishText[] = [];
  for (const layer of LAYERS)
    for (const name of readdirSync(join(root, layer), { recursive: true, encoding: 'utf8' }).sort()) {
      const file = `${layer}/${name.replaceAll('\\', '/')}`;
      if (!file.endsWith('.ts') || SILENT.test(file)) continue;
      textsOf(file, readFileSync(join(root, file), 'utf8'), found);
    }
  const once = new Map<string, EnglishText>();
  for (const text of found) if (!once.has(text.english)) once.set(text.english, text);
  return [...once.values()];
}

/** Texts with gaps, and remarks and reasons; all others are names and explanations. */
export const isMessage = ({ english, as }: EnglishText): boolean =>
  /\{\d\}/.test(english) ||
  /^(?:message|hint|expected|found|stage|told|saying|worded|inStage|stopped|stop|wrong)/.test(as);
