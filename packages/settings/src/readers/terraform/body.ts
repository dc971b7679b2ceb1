import { type MapValue, type Value, toList, toMap, toScalar, toUnknown } from '../../value.js';
import { evaluateExpression, itemsOf } from './evaluate.js';
import { findAttribute } from './module.js';
import { type ModuleScope, withLoops } from './scope.js';
import type { Block } from './syntax.js';

/** Says how often a block is made, or of what; no settings of the thing itself. */
const META = new Set(['count', 'for_each', 'depends_on', 'provider', 'providers']);

/** The settings of a block: its attributes, and the blocks in it as lists by type. */
export function settingsOf(block: Block, scope: ModuleScope): MapValue {
  const entries = new Map<string, Value>();
  for (const { name, value } of block.attributes) {
    const known = META.has(name) ? undefined : evaluateExpression(value, scope);
    if (known) entries.set(name, known);
  }
  for (const [type, { items, open }] of blocksOf(block, scope)) entries.set(type, toList(items, items[0]?.at ?? block.head, open));
  return toMap(entries, block.head, block.broken);
}

interface BlockGroup {
  items: Value[];
  open: boolean;
}

function blocksOf(block: Block, scope: ModuleScope): ReadonlyMap<string, BlockGroup> {
  const groups = new Map<string, BlockGroup>();
  const add = (type: string, items: readonly Value[], open: boolean): void => {
    const group = groups.get(type) ?? { items: [], open: false };
    groups.set(type, { items: [...group.items, ...items], open: group.open || open });
  };
  for (const inner of block.blocks) {
    if (inner.type !== 'dynamic') add(inner.type, [settingsOf(inner, scope)], false);
    else {
      const { items, open } = expand(inner, scope);
      if (items.length > 0 || open) add(inner.labels[0] ?? '', items, open);
    }
  }
  return groups;
}

/** A dynamic block stands for one block for each item; when the items aren't known, for one that may not be there. */
function expand(block: Block, scope: ModuleScope): BlockGroup {
  const content = block.blocks.find(({ type }) => type === 'content');
  const over = findAttribute(block, 'for_each');
  if (!content || !over) return { items: [], open: true };
  const label = findAttribute(block, 'iterator');
  const iterator = label?.kind === 'name' ? label.name : (block.labels[0] ?? '');
  const items = itemsOf(evaluateExpression(over, scope));
  const bind = (key: Value, value: Value): Value => settingsOf(content, withLoops(scope, [[iterator, entryOf(key, value)]]));
  if (!items) return { items: [bind(toUnknown(over.at), toUnknown(over.at))], open: true };
  return { items: items.items.map(({ key, value }) => bind(key, value)), open: items.open };
}

/** What `each` or an iterator is: a key and a value. */
export function entryOf(key: Value, value: Value): MapValue {
  return toMap(
    new Map([
      ['key', key],
      ['value', value],
    ]),
    value.at,
  );
}

/** The scopes of each thing that a block makes: none, one, or one for each item. */
export function instancesOf(block: Block, scope: ModuleScope): readonly ModuleScope[] {
  const count = findAttribute(block, 'count');
  if (count) return byCount(evaluateExpression(count, scope), block, scope);
  const over = findAttribute(block, 'for_each');
  if (!over) return [scope];
  const items = itemsOf(evaluateExpression(over, scope));
  if (!items || (items.open && items.items.length === 0))
    return [withLoops(scope, [['each', entryOf(toUnknown(over.at), toUnknown(over.at))]])];
  return items.items.map(({ key, value }) =>
    withLoops(scope, [
      ['each', entryOf(value.kind === 'scalar' && key.kind === 'scalar' && typeof key.value === 'number' ? value : key, value)],
    ]),
  );
}

/** All that a count makes are alike but for their number. */
function byCount(count: Value | undefined, block: Block, scope: ModuleScope): readonly ModuleScope[] {
  const number = count?.kind === 'scalar' && !count.partial ? Number(count.value) : undefined;
  if (number === 0) return [];
  const index = number === 1 ? toScalar(0, block.head) : toUnknown(block.head);
  return [withLoops(scope, [['count', toMap(new Map([['index', index]]), block.head)]])];
}
