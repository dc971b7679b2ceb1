const PART = String.raw`[^›|\s]+`;
const NAMES = String.raw`${PART}(?:\|${PART})*`;

/** The form of a place in an API, for the schema and the parser alike. */
export const API_PATH = new RegExp(String.raw`^${PART}(?: › ${NAMES}){1,2}$`);

/** A parsed place: `openai › OpenAI › chat.completions.create`. */
export interface ApiPath {
  readonly module: string;
  /** Alternatives of the export; none where what follows the module is called itself. */
  readonly exports: readonly string[];
  /** What is called, by alternative: the names on the way to it, and its own. */
  readonly calls: readonly { readonly owners: readonly string[]; readonly name: string }[];
}

/** Parses a place; throws a RangeError for one that the schema lets not in. `a.b|c` is `a.b` and `a.c`. */
export function parseApiPath(text: string): ApiPath {
  if (!API_PATH.test(text)) throw new RangeError(`not a place: ${text}`);
  const [module = '', second = '', third] = text.split(' › ');
  const chains = (third ?? second).split('|').map((chain) => chain.split('.').filter((name) => name !== ''));
  const shared = third === undefined ? [] : (chains[0]?.slice(0, -1) ?? []);
  return {
    module,
    exports: third === undefined ? [] : second.split('|'),
    calls: chains.map((chain, i) => ({ owners: i > 0 && chain.length === 1 ? shared : chain.slice(0, -1), name: chain.at(-1) ?? '' })),
  };
}
