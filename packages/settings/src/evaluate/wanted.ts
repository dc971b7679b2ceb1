import type { SettingCheck, SettingForm, SettingRelation } from '@phitrace/core';
import type { WantsType } from '../readers/reader.js';
import { isOneOfTypes } from './world.js';

/** The types of resource that checks speak of: the others need not be read. Found once for each type. */
export function toWants(checks: readonly SettingCheck[]): WantsType {
  const byFramework = typesByFramework(checks);
  const known = new Map<string, boolean>();
  return (framework, type) => {
    const key = `${framework}\n${type}`;
    const found = known.get(key) ?? isOneOfTypes(type, byFramework.get(framework) ?? []);
    known.set(key, found);
    return found;
  };
}

/** The types of resource that checks speak of, by framework; `*` in them is any text. */
export function typesByFramework(checks: readonly SettingCheck[]): ReadonlyMap<string, readonly string[]> {
  const forms = checks.flatMap((check) => check.forms);
  const frameworks = [...new Set(forms.flatMap((form) => form.framework))];
  return new Map(
    frameworks.map((framework) => {
      const types = forms.filter((form) => form.framework.includes(framework)).flatMap(typesOf);
      return [framework, [...new Set(types)]];
    }),
  );
}

function typesOf(form: SettingForm): readonly string[] {
  const relations: readonly SettingRelation[] = [...form.whenRelated, ...form.unlessRelated, ...(form.joined ? [form.joined] : [])];
  return [...form.resource, ...relations.flatMap(({ resource }) => resource)];
}
