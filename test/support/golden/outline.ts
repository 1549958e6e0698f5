import { createHash } from 'node:crypto';

/** One line of a tree that is printed for a person to review, with its quoted words apart from what shapes it. */
export interface OutlineNode {
  line: string;
  /** Names of this one and of others that it points to: no matter of shape, as its words are not. */
  names: readonly string[];
  words: readonly string[];
  children: readonly OutlineNode[];
  /** Equal for nodes that differ, with all below them, in their words only. */
  shape: string;
}

/** So many siblings of one shape are printed whole; of more, the first two and the last. */
const PRINTED_ALIKE = { leaves: 40, branches: 6 };
const LONGEST = 90;
const KEPT = 60;

export const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 8);

/** Makes spaces, marks of direction and controls visible that a reviewer would not see. */
export const visible = (text: string): string =>
  text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u00ad\u061c\u2000-\u200f\u2028-\u202f\u2060-\u2069\ufeff\ue000-\uf8ff]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`);

/** A text in a line of its own: long ones by their beginning, length and digest. */
export const shortened = (text: string): string =>
  text.length <= LONGEST ? visible(text) : `${visible(text.slice(0, KEPT))}… (${text.length} characters, ${digest(text)})`;

type Rest = Partial<Pick<OutlineNode, 'names' | 'words' | 'children'>>;

export function outlineNode(line: string, { names = [], words = [], children = [] }: Rest = {}): OutlineNode {
  return { line, names, words, children, shape: digest(`${line}|${words.length}(${children.map(({ shape }) => shape).join()})`) };
}

/** All words of a tree, in order. */
export const wordsOf = (node: OutlineNode): string[] => [...node.words, ...node.children.flatMap(wordsOf)];

const namesOf = (node: OutlineNode): string[] => [...node.names, ...node.children.flatMap(namesOf)];

/** Prints a tree by indentation. Long rows of siblings that differ in words only are folded into a line with their digest. */
export function printOutline(nodes: readonly OutlineNode[]): string {
  const lines: string[] = [];
  print(nodes, 0, lines);
  return `${lines.join('\n')}\n`;
}

function print(nodes: readonly OutlineNode[], depth: number, lines: string[]): void {
  for (let at = 0; at < nodes.length; ) {
    const alike = alikeFrom(nodes, at);
    const folds = alike.length > (nodes[at]?.children.length === 0 ? PRINTED_ALIKE.leaves : PRINTED_ALIKE.branches);
    const [shown, folded, last] = folds ? [alike.slice(0, 2), alike.slice(2, -1), alike.slice(-1)] : [alike, [], []];
    for (const node of shown) printNode(node, depth, lines);
    if (folds) lines.push(`${'  '.repeat(depth)}… ${folded.length} more of this shape, names ${digest(folded.flatMap(namesOf).join('\n'))}, words ${digest(folded.flatMap(wordsOf).join('\n'))}`);
    for (const node of last) printNode(node, depth, lines);
    at += alike.length;
  }
}

function alikeFrom(nodes: readonly OutlineNode[], start: number): OutlineNode[] {
  const end = nodes.findIndex((node, index) => index > start && node.shape !== nodes[start]?.shape);
  return nodes.slice(start, end < 0 ? nodes.length : end);
}

function printNode({ line, names, words, children }: OutlineNode, depth: number, lines: string[]): void {
  lines.push(['  '.repeat(depth) + line, ...names.map(visible), ...words.map((text) => `“${shortened(text)}”`)].join(' ').trimEnd());
  print(children, depth + 1, lines);
}
