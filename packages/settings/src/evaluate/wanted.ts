import type { SettingCheck, SettingForm, SettingRelation } from '@phitrace/core';
import type { WantsType } from '../readers/reader.js';
import { isOneOfTypes } from './world.js';

/** The types of resource that checks speak of: the others need not be read. Found once for each type. */
export function toWants(checks: readonly SettingCheck[]): WantsType {
  const byFramework = new Map<string, readonly string[]>();
  const forms = checks.flatMap((check) => check.forms);
  for (const framework of new Set(forms.flatMap((form) => form.framework))) {
    const types = forms.filter((form) => form.framework.includes(framework)).flatMap(typesOf);
    byFramework.set(framework, [...new Set(types)]);
  }
  const known = new Map<string, boolean>();
  return (framework, type) => {
    const key = `${framework}\n${type}`;
    const found = known.get(key) ?? isOneOfTypes(type, byFramework.get(framework) ?? []);
    known.set(key, found);
    return found;
  };
}

function typesOf(form: SettingForm): readonly string[] {
  const relations: readonly SettingRelation[] = [...form.whenRelated, ...form.unlessRelated, ...(form.joined ? [form.joined] : [])];
  return [...form.resource, ...relations.flatMap(({ resource }) => resource)];
}
