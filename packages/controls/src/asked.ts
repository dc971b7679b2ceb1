import type { ControlRole, Kinds } from '@phitrace/core';

/** The controls that a rule asks for, by where they are looked for. */
export type ControlsAsked = (role: ControlRole) => readonly string[];

/** @param asked the controls that rules ask for; all when absent */
export function toControlsAsked({ controls }: Pick<Kinds, 'controls'>, asked: ReadonlySet<string> | undefined): ControlsAsked {
  const wanted = Object.entries(controls).filter(([control]) => asked === undefined || asked.has(control));
  return (role) => wanted.flatMap(([control, kind]) => (kind.role === role ? [control] : []));
}
