import { NO_PROVIDERS, type Resource } from '../../resource.js';
import { type MapValue, type Value, toMap } from '../../value.js';
import { type TemplateScope, conditionOf, resolve } from './intrinsics.js';

/** Resources of a template, and its parameters as one more. `scope` tells templates apart. */
export function resourcesOfTemplate(template: MapValue, scope: string): readonly Resource[] {
  const names = toTemplateScope(template);
  const globals = mapAt(template, 'Globals');
  const resources = [...(mapAt(template, 'Resources')?.entries ?? [])].flatMap(([name, value]) =>
    toTemplateResources(name, value, names, globals, scope),
  );
  return [...resources, ...parametersOf(template, scope)];
}

function toTemplateScope(template: MapValue): TemplateScope {
  const defaults = [...(mapAt(template, 'Parameters')?.entries ?? [])].flatMap(([name, value]) => {
    const fallback = value.kind === 'map' ? value.entries.get('Default') : undefined;
    return fallback ? [[name, fallback] as const] : [];
  });
  return {
    parameters: new Map(defaults),
    mappings: mapAt(template, 'Mappings'),
    conditions: mapAt(template, 'Conditions')?.entries ?? new Map(),
    resources: new Set(mapAt(template, 'Resources')?.entries.keys() ?? []),
  };
}

function toTemplateResources(
  name: string,
  value: Value,
  names: TemplateScope,
  globals: MapValue | undefined,
  scope: string,
): readonly Resource[] {
  const type = value.kind === 'map' ? value.entries.get('Type') : undefined;
  if (value.kind !== 'map' || type?.kind !== 'scalar') return [];
  if (isSwitchedOff(value, names)) return [];
  const settings = propertiesOf(value, names);
  return [
    {
      framework: 'cloudformation',
      type: String(type.value),
      address: name,
      symbol: name,
      head: type.at,
      settings: withGlobals(settings, String(type.value), globals, names),
      scope,
      providers: NO_PROVIDERS,
    },
  ];
}

function isSwitchedOff(resource: MapValue, names: TemplateScope): boolean {
  const condition = resource.entries.get('Condition');
  return condition?.kind === 'scalar' && conditionOf(String(condition.value), names) === false;
}

function propertiesOf(resource: MapValue, names: TemplateScope): MapValue {
  const properties = resource.entries.get('Properties');
  const resolved = properties && resolve(properties, names);
  return resolved?.kind === 'map' ? resolved : toMap(new Map(), resource.at, resolved !== undefined);
}

/** What stands for all functions, tables or APIs holds where the resource says nothing itself. */
function withGlobals(settings: MapValue, type: string, globals: MapValue | undefined, names: TemplateScope): MapValue {
  const shared = type.startsWith('AWS::Serverless::') ? globals && mapAt(globals, type.split('::')[2] ?? '') : undefined;
  const resolved = shared && resolve(shared, names);
  return resolved?.kind === 'map' ? toMap(new Map([...resolved.entries, ...settings.entries]), settings.at, settings.open) : settings;
}

function parametersOf(template: MapValue, scope: string): readonly Resource[] {
  return [...(mapAt(template, 'Parameters')?.entries ?? [])].flatMap(([name, value]) =>
    value.kind === 'map'
      ? [
          {
            framework: 'cloudformation',
            type: 'Parameter',
            address: `Parameters.${name}`,
            symbol: name,
            head: value.at,
            settings: value,
            scope,
            providers: NO_PROVIDERS,
          },
        ]
      : [],
  );
}

function mapAt(map: MapValue, key: string): MapValue | undefined {
  const value = map.entries.get(key);
  return value?.kind === 'map' ? value : undefined;
}
