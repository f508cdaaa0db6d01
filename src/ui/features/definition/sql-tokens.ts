type SqlTokenKind = 'keyword' | 'string' | 'number' | 'comment' | 'plain';

export interface SqlToken {
  kind: SqlTokenKind;
  /** Place of its first character in the statement. */
  at: number;
  text: string;
}

const KEYWORDS = new Set(
  `all and any as asc between by case cast coalesce count count_if cross desc distinct else end exists false filter from full
  group grouping sets having if in inner is join left like limit not null on or order outer over partition quantile_cont rows
  select sum then true union unnest using values when where with avg min max median range interval`.split(
    /\s+/,
  ),
);
const PATTERN =
  /(--[^\n]*|\/\*[\s\S]*?\*\/)|('(?:[^']|'')*')|("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|([A-Za-z_]\w*)/g;

/** Cuts a statement into coloured pieces; joined they are the statement again. */
export function sqlTokens(sql: string): SqlToken[] {
  const tokens: SqlToken[] = [];
  const add = (kind: SqlTokenKind, text: string, at: number) => {
    const last = tokens.at(-1);
    if (kind === 'plain' && last?.kind === 'plain') last.text += text;
    else if (text !== '') tokens.push({ kind, at, text });
  };
  let end = 0;
  for (const match of sql.matchAll(PATTERN)) {
    const [text, comment, string, , number, word] = match;
    add('plain', sql.slice(end, match.index), end);
    end = match.index + text.length;
    if (comment !== undefined) add('comment', text, match.index);
    else if (string !== undefined) add('string', text, match.index);
    else if (number !== undefined) add('number', text, match.index);
    else if (word !== undefined && KEYWORDS.has(word.toLowerCase())) add('keyword', text, match.index);
    else add('plain', text, match.index);
  }
  add('plain', sql.slice(end), end);
  return tokens;
}
