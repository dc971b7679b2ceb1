import type { Control, Rule } from '@phitrace/core';
import type phitrace from 'eslint-plugin-phitrace';
import { format } from 'prettier';

/** What the pages are generated from; each fact has its home there. */
export interface Facts {
  readonly rules: readonly Rule[];
  readonly controls: readonly Control[];
  /** Names of weaknesses by CWE id. */
  readonly weaknesses: Readonly<Record<string, string>>;
  readonly plugin: typeof phitrace;
}

/** The page of a rule, with its header and its citations written anew. */
export async function toRulePage(page: string, rule: Rule, facts: Facts): Promise<string> {
  const withHeader = await replaceBlock(page, 'header', toHeader(rule, facts));
  return replaceBlock(withHeader, 'citations', toCitations(rule, facts));
}

/** The README, with its table of rules written anew. */
export async function toReadme(page: string, facts: Facts): Promise<string> {
  return replaceBlock(page, 'rules', toTable(facts));
}

/** The page of the requirements, with the rules that answer each written anew; what is asked and its state are written by people. */
export async function toRequirements(page: string, { rules }: Facts): Promise<string> {
  const lines = page.split('\n').map((line) => {
    const [, id = '', what, found, state] = /^\| (R-\d\d) \|([^|]*)\|([^|]*)\|([^|]*)\|$/.exec(line) ?? [];
    const answers = rules.filter(({ requirements }) => requirements.includes(id)).map((rule) => `[${rule.id}](rules/${rule.id}.md)`);
    if (id === '' || (answers.length === 0 && !found?.includes('](rules/'))) return line;
    return `| ${id} |${what}| ${answers.join(', ')} |${state}|`;
  });
  return format(lines.join('\n'), { parser: 'markdown' });
}

/** Replaces what stands between the two marks of a name. */
export async function replaceBlock(page: string, name: string, text: string): Promise<string> {
  const [start, end] = [`<!-- generated: ${name} -->`, `<!-- end of ${name} -->`];
  const [before, rest, ...more] = page.split(start);
  const after = rest?.split(end);
  if (before === undefined || after?.length !== 2 || more.length > 0)
    throw new Error(`needs ${start} and ${end}, each once, in this order`);
  const formatted = await format(text, { parser: 'markdown' });
  return `${before}${start}\n\n${formatted}\n${end}${after[1]}`;
}

function toHeader(rule: Rule, { plugin, controls }: Facts): string {
  const suggestions = plugin.rules[rule.id]?.meta?.hasSuggestions ? '; with [suggestions](../eslint.md#messages-and-suggestions)' : '';
  return `# ${rule.id}

${rule.summary}

- **Severity:** ${rule.severity}; security severity ${rule.securitySeverity.toFixed(1)} of 10; precision ${rule.precision}
- **Stage:** ${rule.stage}
${toPackLine(rule)}${rule.kind === 'flow' || plugin.rules[rule.id] ? toLintLines(rule, plugin, suggestions) : NO_LINT}
- **SARIF:** rule \`${rule.id}\`${rule.cwe.length === 0 ? '' : `, tagged ${rule.cwe.join(', ')}`}
- **Requirements:** ${rule.requirements.map((id) => `[${id}](../requirements.md)`).join(', ')}
- **Law:** ${rule.citations.map((section) => toDemand(section, controls)).join(', ')} ([citations](#citations))
`;
}

/** `45 CFR 164.312(b) (required)`: what the law makes of a section that it cites. */
function toDemand(section: string, controls: readonly Control[]): string {
  const demand = controls.find((control) => control.section === section)?.demand;
  return demand === undefined ? section : `${section} (${demand === 'offered' ? 'offered by the law beside another way' : demand})`;
}

/** To which pack it belongs, and whether the law asks for it in so many words. */
function toPackLine({ pack, isAdvice }: Rule): string {
  const demand = isAdvice ? 'the guides advise it, and no section asks for it in so many words' : 'it serves the sections of law below';
  return `- **Pack:** [\`${pack ?? 'recommended'}\`](../configuration.md#packs); ${demand}\n`;
}

/** Other rules look at files that ESLint doesn't read. */
const NO_LINT = '- **ESLint:** not in the plugin; `phitrace scan` reports it';

function toLintLines(rule: Rule, plugin: Facts['plugin'], suggestions: string): string {
  return `- **ESLint:** \`phitrace/${rule.id}\`, ${describeLevels(rule, plugin)}${suggestions}
- **Types:** ${describeTypes(rule, plugin)}`;
}

/** For example: error in `recommended` and `strict`. */
function describeLevels({ id }: Rule, plugin: Facts['plugin']): string {
  const levels = levelsOf(id, plugin);
  const parts = [...new Set(levels.values())].map((level) => {
    const names = [...levels].filter(([, other]) => other === level).map(([name]) => `\`${name}\``);
    return `${level} in ${new Intl.ListFormat('en-GB').format(names)}`;
  });
  return parts.join(', ') || 'in no configuration';
}

/** The level of a rule in each configuration of the plugin that has it. */
function levelsOf(id: string, { configs }: Facts['plugin']): Map<string, string> {
  const levels = Object.entries(configs).flatMap(([name, parts]) => {
    const setting = parts.map(({ rules }) => rules?.[`phitrace/${id}`]).find((one) => one !== undefined);
    return setting === undefined ? [] : [[name, String(Array.isArray(setting) ? setting[0] : setting)] as const];
  });
  return new Map(levels);
}

function describeTypes({ id, kind }: Rule, plugin: Facts['plugin']): string {
  const docs = plugin.rules[id]?.meta?.docs as { requiresTypeChecking?: boolean } | undefined;
  if (docs?.requiresTypeChecking) return 'needed';
  if (kind === 'record') return 'not needed';
  return 'not needed; with them, ESLint follows the data through other files too ([`crossFile`](../eslint.md#options))';
}

function toCitations({ citations, cwe }: Rule, { controls, weaknesses }: Facts): string {
  const laws = citations.map((section) => {
    const control = controls.find((one) => one.section === section);
    return control ? `- [${section}](${control.source}): ${toSentences(control.title, control.notes)}` : `- ${section}`;
  });
  const flaws = cwe.map((id) => {
    const link = `[${id}](https://cwe.mitre.org/data/definitions/${id.replace('CWE-', '')}.html)`;
    return `- ${link}${weaknesses[id] === undefined ? '' : `: ${toSentences(weaknesses[id])}`}`;
  });
  return [...laws, ...flaws].join('\n');
}

function toSentences(...texts: readonly (string | undefined)[]): string {
  return texts
    .filter((text) => text !== undefined)
    .map((text) => (text.endsWith('.') ? text : `${text}.`))
    .join(' ');
}

function toTable({ rules, plugin }: Facts): string {
  const names = Object.keys(plugin.configs);
  const rows = rules.map(({ id, summary }) => {
    const levels = levelsOf(id, plugin);
    return [`[${id}](docs/rules/${id}.md)`, summary, ...names.map((name) => levels.get(name) ?? '')];
  });
  const head = ['rule', 'what it reports', ...names.map((name) => `\`${name}\``)];
  return [head, head.map(() => '-'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
