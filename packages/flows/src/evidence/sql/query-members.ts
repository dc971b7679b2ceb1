import type { WrittenType } from '../../graph/graph.js';

type Fields = Record<string, WrittenType>;

const TEXT: WrittenType = { kind: 'primitive', name: 'string' };
/** Names (with an alias before them), what stands in parentheses, braces; the rest of a document says nothing of what is asked for. */
const TOKEN = /"""[\s\S]*?"""|#.*|\((?:[^()]|\([^()]*\))*\)|@\w+|\.\.\.\s*(?:on\s+)?\w*|(?:\w+\s*:\s*)?\w+|[{}]/g;
const OPERATION = /^\s*(?:#.*\s*)*(?:query|mutation|subscription)\b|^\s*\{/;

/** The fields that a GraphQL query asks for, as the type of its answer; no members for another text. */
export function queriedMembers(text: string): Fields {
  if (!OPERATION.test(text)) return {};
  const root: Fields = {};
  const open: Fields[] = [root];
  let last: string | undefined;
  for (const [token] of text.slice(text.indexOf('{') + 1).matchAll(TOKEN)) {
    if (open.length === 0) break;
    if (token === '{') last = openField(open, last);
    else if (token === '}') open.pop();
    else if (token.startsWith('...')) last = undefined;
    else if (/^\w/.test(token)) last = addField(open.at(-1), token);
  }
  return root;
}

/** Adds a field under the name that it has in the answer. */
function addField(members: Fields | undefined, token: string): string {
  const [name = ''] = token.split(/\s*:/);
  if (members) members[name] = TEXT;
  return name;
}

/** Fields of the last field, which may be a list; those of a fragment are fields of what is around it. */
function openField(open: Fields[], last: string | undefined): undefined {
  const around = open.at(-1) ?? {};
  const members: Fields = last === undefined ? around : {};
  if (last !== undefined) around[last] = { kind: 'array', element: { kind: 'object', members } };
  open.push(members);
  return undefined;
}
