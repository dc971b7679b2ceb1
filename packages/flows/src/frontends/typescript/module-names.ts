/** Servers that give out packages of the npm registry, under their names, and the one of Deno's standard library. */
const PACKAGE_SERVERS =
  /^https?:\/\/(?:esm\.sh|esm\.run|cdn\.skypack\.dev|unpkg\.com|cdn\.jsdelivr\.net\/npm|jspm\.dev|deno\.land(?=\/std\b))\/(?:v\d+\/|stable\/)?/;
const PREFIX = /^(?:npm:|jsr:)\/?/;

/** The package and module that a specifier of a runtime without `node_modules` names: `openai` of `npm:openai@4` and of `https://esm.sh/openai@4?dts`, `std/http` of `https://deno.land/std@0.224.0/http`. */
export function toModuleName(specifier: string): string {
  const start = PREFIX.exec(specifier)?.[0] ?? PACKAGE_SERVERS.exec(specifier)?.[0];
  if (start === undefined) return specifier;
  const [path = ''] = specifier.slice(start.length).split(/[?#]/);
  return path.replace(/^(@[^/]+\/[^/@]+|[^/@]+)@[^/]*/, '$1');
}
