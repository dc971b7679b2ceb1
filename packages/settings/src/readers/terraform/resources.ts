import { type Resource } from '../../resource.js';
import { instancesOf, settingsOf } from './body.js';
import type { Instance } from './instance.js';
import type { Block } from './syntax.js';

/** All resources of an instance and of those it calls. `scope` names what can refer to one another. */
export function resourcesOf(instance: Instance, scope: string): readonly Resource[] {
  const own = instance.module.resources.flatMap((block) => toResources(block, instance, scope));
  return [...own, ...instance.children.flatMap((child) => resourcesOf(child, scope))];
}

function toResources(block: Block, instance: Instance, scope: string): readonly Resource[] {
  const [first = '', name = first] = block.labels;
  const type = block.type === 'resource' ? first : `${block.type}.${first}`;
  return instancesOf(block, instance.scope).map((inner) => ({
    framework: 'terraform',
    type,
    address: instance.scope.addressOf(type, name),
    symbol: `${type}.${name}`,
    head: block.head,
    settings: settingsOf(block, inner),
    scope,
    providers: instance.providers,
  }));
}
