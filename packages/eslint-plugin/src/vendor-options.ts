import { rulesOf, type Vendor } from '@phitrace/core';
import { rules } from '@phitrace/rules';
import type { TSESTree } from '@typescript-eslint/utils';
import { writtenKeys } from './call-arguments.js';
import type { Leak } from './leak.js';

const aboutAgreements = new Set(
  rulesOf(rules, 'flow')
    .filter(({ recipient }) => recipient !== 'any')
    .map(({ id }) => id),
);

/** An object at a call that holds options. */
export interface OptionsObject {
  readonly object: TSESTree.ObjectExpression;
  /** The name of the option that was asked for. */
  readonly name: string;
}

/** The vendor that a call sends PHI to without an agreement that covers it. */
export function uncoveredVendorOf({ finding, project }: Leak): Vendor | undefined {
  const { ruleId, recipient } = finding;
  return aboutAgreements.has(ruleId) ? project.setup.knowledge.vendors.find(({ id }) => id === recipient?.vendor) : undefined;
}

/** The object literal in which an option stands, by its position: `arg[0].store`. */
export function optionsAt({ call }: Leak, position: string): OptionsObject | undefined {
  const [, index = '', name = ''] = /^arg\[(\d+)\]\.(.+)$/.exec(position) ?? [];
  const object = call.arguments[Number(index)];
  return object?.type === 'ObjectExpression' && name !== '' ? { object, name } : undefined;
}

/** The property of an option, with the value that holds whatever is spread after it; `hidden` when a spread may replace it. */
export function findOption({ object, name }: OptionsObject): { property: TSESTree.Property | undefined; hidden: boolean } {
  const at = object.properties.findLastIndex((property) => writtenKeys(property)[0] === name);
  const property = object.properties[at];
  const hidden = object.properties.slice(at + 1).some(({ type }) => type === 'SpreadElement');
  return { property: property?.type === 'Property' ? property : undefined, hidden };
}
