import { type AbsenceObservation, type Confidence, weakest } from '@phitrace/core';
import type { Controls, RouteSeen } from '@phitrace/flows';
import type { ControlsAsked } from './asked.js';

/** The controls that routes lack. Where no route has a guard, something in front of all may have one: that is never sure. */
export function observeRoutes({ routes }: Pick<Controls, 'routes'>, asked: ControlsAsked): AbsenceObservation[] {
  const guards = asked('route-guard');
  const isGuardedSomewhere = guards.some((control) => routes.some((route) => route.holds(control) === 'held'));
  return routes
    .filter((route) => !route.isOpen)
    .flatMap((route) => [
      ...guards.flatMap((control) => toAbsence(route, control, isGuardedSomewhere ? 'high' : 'low')),
      ...asked('route-record').flatMap((control) => toAbsence(route, control, 'medium')),
      ...asked('model-route-guard').flatMap((control) => (route.asksModel ? toAbsence(route, control, 'medium', true) : [])),
    ]);
}

/** @param isAnyData whether the route matters without data of patients, too */
function toAbsence(route: RouteSeen, control: string, atMost: Confidence, isAnyData = false): AbsenceObservation[] {
  if (route.holds(control) !== 'absent') return [];
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
