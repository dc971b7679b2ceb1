import { type ExportedFunction, importOf, isImportOf } from './imports.js';
import type { Leak } from './leak.js';
import { findScopeVariable } from './on-path.js';
import { phiValuesOf, type ArgumentValue } from './phi-values.js';
import type { Fix, Suggestions } from './suggestion.js';

/** A function by its name alone, or of a certain module. */
type Deidentifier = Partial<ExportedFunction> & Pick<ExportedFunction, 'export'>;

const most = 3;
const callable = new Set<string>(['FunctionName', 'ImportBinding', 'Variable']);

/** Offers to pass the PHI through a deidentifier of the configuration, which is imported where that is needed. */
export function suggestRedactor(leak: Leak): Suggestions<'redactor'> {
  const { deidentifiers } = leak.project.setup.configuration;
  const values = deidentifiers.length > 0 ? phiValuesOf(leak) : undefined;
  if (!values) return [];
  return deidentifiers
    .map((entry): Deidentifier => (typeof entry === 'string' ? { export: entry } : entry))
    .flatMap((deidentifier) => {
      const imports = prepare(leak, deidentifier);
      return imports ? [toSuggestion(deidentifier.export, [...imports, ...values.map(wrapIn(leak, deidentifier.export))])] : [];
    })
    .slice(0, most);
}

function toSuggestion(name: string, fixes: readonly Fix[]): Suggestions<'redactor'>[number] {
  return { messageId: 'redactor', data: { name }, fix: (fixer) => fixes.map((fix) => fix(fixer)) };
}

function wrapIn({ sourceCode }: Leak, name: string): (value: ArgumentValue) => Fix {
  return ({ node, key }) => {
    const text = `${key === undefined ? '' : `${key}: `}${name}(${sourceCode.getText(node)})`;
    return (fixer) => fixer.replaceText(node, text);
  };
}

/** What lets the call name a function: nothing, or an import. Undefined where the name can't be had, or means something else. */
function prepare(leak: Leak, { export: name, module }: Deidentifier): readonly Fix[] | undefined {
  if (!/^[A-Za-z_$][\w$]*$/.test(name) || name === 'default') return undefined;
  const variable = findScopeVariable(leak.sourceCode, leak.call, name);
  if (variable) {
    const fits = variable.defs.every(({ type }) => callable.has(type)) && (!module || isImportOf(leak, variable, { export: name, module }));
    return fits ? [] : undefined;
  }
  const add = module === undefined ? undefined : importOf(leak, { export: name, module });
  return add && [add];
}
