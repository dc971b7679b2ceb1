import { type Confidence, type Faults, weakest } from '@phitrace/core';
import type { RouteSeen } from '@phitrace/flows';
import type { ControlSeen } from './absences.js';
import type { ControlsAsked } from './asked.js';

/** The controls of routes. Where no route has a guard, something in front of all may have one: that is never sure. */
export function observeRoutes(routes: readonly RouteSeen[], asked: ControlsAsked, faults: Faults): ControlSeen[] {
  const guards = asked('route-guard');
  const isHeld = (route: RouteSeen, control: string) => faults.attempt(route.location.path, () => route.holds(control) === 'held', false);
  const isGuardedSomewhere = guards.some((control) => routes.some((route) => isHeld(route, control)));
  const observe = (route: RouteSeen) => [
    ...guards.flatMap((control) => seenAt(route, control, isGuardedSomewhere ? 'high' : 'low')),
    ...asked('route-record').flatMap((control) => seenAt(route, control, 'medium')),
    ...asked('model-route-guard').flatMap((control) => (route.asksModel ? seenAt(route, control, 'medium', true) : [])),
  ];
  return routes.filter((route) => !route.isOpen).flatMap((route) => faults.attempt(route.location.path, () => observe(route), []));
}

/** @param isAnyData whether the route matters without data of patients, too */
function seenAt(route: RouteSeen, control: string, atMost: Confidence, isAnyData = false): ControlSeen[] {
  const holds = route.holds(control);
  if (holds !== 'absent') return holds === 'held' ? [{ kind: 'held', control }] : [];
  const data = route.data();
  if (!data && !isAnyData) return [];
  const { categories, confidence } = data ?? { categories: [], confidence: atMost };
  return [
    {
      kind: 'absence',
      location: route.location,
      enclosing: '',
      control,
      missing: [],
      around: route.name,
      categories,
      confidence: weakest(confidence, atMost),
    },
  ];
}
