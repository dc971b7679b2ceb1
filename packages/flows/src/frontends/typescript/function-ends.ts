import type { FunctionFacts } from '../../graph/graph.js';
import type { Lowering } from './lowering.js';
import type { ts } from './typescript.js';

/** Notes what the parameters of the function that is being lowered are where it ends. */
export function noteEnd({ builder, environment }: Lowering, returned?: number): void {
  const facts = builder.functions[builder.scope];
  if (!facts || facts.params.length === 0 || !environment) return;
  const versions = new Map([...environment].map(([variable, version]) => [variable.versions[0], version]));
  const params = facts.params.map((param) => versions.get(param) ?? param);
  (facts.ends ??= []).push({ params, ...(returned !== undefined && { returned }) });
}

/** Notes what the function that is being lowered gives back. */
export function noteReturn(lowering: Lowering, expression: ts.Node): void {
  const { builder } = lowering;
  const returned = lowering.expression(expression);
  builder.functions[builder.scope]?.returns.push(returned);
  noteEnd(lowering, returned);
}

/** The ends of a function are of interest only where it writes into a parameter. */
export function forgetEqualEnds(facts: FunctionFacts): void {
  if (facts.ends?.every(({ params }) => params.every((param, index) => param === facts.params[index]))) delete facts.ends;
}
