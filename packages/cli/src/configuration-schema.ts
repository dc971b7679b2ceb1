import { Configuration, type Knowledge, type Rule, toJsonSchema } from '@phitrace/core';

type Schema = ReturnType<typeof toJsonSchema>;

/**
 * The JSON Schema of a configuration with the words that are known in a project, for editors to complete. Other words are
 * no mistake of the schema: the scan says what is wrong with them.
 */
export function toConfigurationSchema({ vendors, kinds }: Knowledge, rules: readonly Pick<Rule, 'id' | 'summary'>[]): string {
  const schema = toJsonSchema(Configuration);
  const { baas, policy, overrides } = schema.properties ?? {};
  const baa = itemOf(baas);
  complete(
    baa,
    'vendor',
    vendors.map(({ id }) => id),
  );
  completeItems(baa, 'products', [...new Set(vendors.flatMap(({ id, products }) => (products.length > 0 ? products : [id])))].sort());
  const cell = itemOf(policy);
  complete(cell, 'category', ['*', ...Object.keys(kinds.categories)]);
  complete(cell, 'sink', ['*', ...Object.keys(kinds.sinks)]);
  for (const severities of [schema.properties?.['rules'], itemOf(overrides).properties?.['rules']]) nameRules(toSchema(severities), rules);
  return `${JSON.stringify({ title: 'Configuration of phitrace', ...schema }, null, 2)}\n`;
}

function nameRules(severities: Schema, rules: readonly Pick<Rule, 'id' | 'summary'>[]): void {
  const severity = toSchema(severities.additionalProperties);
  severities.properties = Object.fromEntries(rules.map(({ id, summary }) => [id, { description: summary, ...severity }]));
}

function complete(schema: Schema, key: string, words: readonly string[]): void {
  const { type, ...rest } = toSchema(schema.properties?.[key]);
  schema.properties = { ...schema.properties, [key]: { ...rest, anyOf: [{ type: 'string', enum: [...words] }, { type }] as Schema[] } };
}

function completeItems(schema: Schema, key: string, words: readonly string[]): void {
  toSchema(schema.properties?.[key]).items = { anyOf: [{ type: 'string', enum: [...words] }, { type: 'string' }] };
}

function itemOf(list: unknown): Schema {
  const { items } = toSchema(list);
  return toSchema(Array.isArray(items) ? items[0] : items);
}

function toSchema(value: unknown): Schema {
  return typeof value === 'object' && value !== null ? (value as Schema) : {};
}
