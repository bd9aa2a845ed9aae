import { Parser } from 'htmlparser2';
import { bytesBefore } from './file-text.ts';

/** An element of an XML document, by its local name. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its own text and that of the elements in it, as written. */
  readonly text: string;
}

/** An element that was asked for. */
export interface FoundElement {
  readonly element: Element;
  /** Local name of the element around it, null for the first of the document. */
  readonly parent: string | null;
  /** Offset of its first byte in UTF-8. */
  readonly byte: number;
  /** False where the document ends inside it. */
  readonly complete: boolean;
}

export interface XmlElements {
  readonly found: readonly FoundElement[];
  /** Local name of the first element, null where there is none. */
  readonly root: string | null;
  /** Whether the first element was closed. */
  readonly complete: boolean;
}

interface Building {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
  readonly start: number;
}

/** Elements of HTML that part words, where a text holds HTML as elements and not as text. */
const BLOCKS: ReadonlySet<string> = new Set(['p', 'br', 'div', 'li', 'h1', 'h2', 'h3', 'h4']);

/**
 * The outermost elements of those local names, in order. Prefixes and namespaces do not count, bound or not; what is
 * not well-formed is read as far as it goes.
 */
export function xmlElements(xml: string, names: ReadonlySet<string>): XmlElements {
  const found: FoundElement[] = [];
  const stack: Building[] = [];
  const open: string[] = [];
  let root: string | null = null;
  let complete = false;
  const byteAt = bytesBefore(xml);
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        const name = local(tag);
        root ??= name;
        open.push(name);
        if (BLOCKS.has(name)) for (const each of stack) each.text += ' ';
        if (stack.length === 0 && !names.has(name)) return;
        stack.push({ name, attributes, children: [], text: '', start: parser.startIndex });
      },
      ontext: (text) => {
        for (const each of stack) each.text += text;
      },
      onclosetag: (_tag, isImplied) => {
        if (BLOCKS.has(open.pop() ?? '')) for (const each of stack) each.text += ' ';
        const around = open.at(-1);
        if (open.length === 0) complete = !isImplied;
        const closed = stack.pop();
        if (closed === undefined) return;
        const { name, attributes, children, text, start } = closed;
        const element = { name, attributes, children, text };
        const parent = stack.at(-1);
        if (parent === undefined)
          found.push({
            element,
            parent: around ?? null,
            byte: byteAt(start),
            complete: !isImplied,
          });
        else parent.children.push(element);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return { found, root, complete };
}

/** The texts of the elements at a path of local names below `element`, without blanks around them; empty ones go. */
export function textsAt(element: Element, ...path: readonly string[]): string[] {
  return elementsAt(element, ...path)
    .map(({ text }) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

/** `textsAt` in French and in no language where there are some in French, French first; else all. */
export function frenchTextsAt(element: Element, ...path: readonly string[]): string[] {
  const all = elementsAt(element, ...path).map(({ text, attributes }) => {
    const language = attributes['xml:lang'] ?? attributes['lang'] ?? '';
    return { text: text.replace(/\s+/g, ' ').trim(), language: language.toLowerCase() };
  });
  const written = all.filter(({ text }) => text !== '');
  const french = written.filter(({ language }) => language.startsWith('fr'));
  const silent = written.filter(({ language }) => language === '');
  return (french.length === 0 ? written : [...french, ...silent]).map(({ text }) => text);
}

/** The first of `textsAt`, null where there is none. */
export function textAt(element: Element, ...path: readonly string[]): string | null {
  return textsAt(element, ...path)[0] ?? null;
}

/** The elements at a path of local names below `element`. */
export function elementsAt(element: Element, ...path: readonly string[]): readonly Element[] {
  return path.reduce<readonly Element[]>(
    (at, name) => at.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [element],
  );
}

function local(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}
