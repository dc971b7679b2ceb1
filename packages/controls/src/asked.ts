import type { ControlRole, Kinds } from '@phitrace/core';

/** The controls that a rule asks for, by where they are looked for. */
export type ControlsAsked = (role: ControlRole) => readonly string[];

/** @param asked the controls that rules ask for; all when absent */
export function toControlsAsked({ controls }: Pick<Kinds, 'controls'>, asked: ReadonlySet<string> | undefined): ControlsAsked {
  const wanted = Object.entries(controls).filter(([control]) => asked === undefined || asked.has(control));
  return (role) => wanted.flatMap(([control, kind]) => (kind.role === role ? [control] : []));
}

/** Where no code is looked at. */
const OUTSIDE: readonly (ControlRole | undefined)[] = ['vendor-entry', 'vendor-terms', undefined];

/** False for a control that is looked for in manifests or the configuration, or nowhere. */
export function isInCode({ controls }: Pick<Kinds, 'controls'>, control: string): boolean {
  return !OUTSIDE.includes(controls[control]?.role);
}
