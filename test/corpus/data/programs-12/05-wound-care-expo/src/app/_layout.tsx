import { useEffect } from 'react';
import { Stack } from 'expo-router';
import * as Sentry from '@sentry/react-native';
import * as Amplitude from '@amplitude/analytics-react-native';
import { useVisits } from '../store/visits';
import { scheduleVisits, registerDevice } from '../services/notifications';

Sentry.init({ dsn: process.env.EXPO_PUBLIC_SENTRY_DSN, enableAutoSessionTracking: true, beforeSend: (e) => ({ ...e, user: undefined, request: undefined }) }); // safe
Amplitude.init(process.env.EXPO_PUBLIC_AMPLITUDE_KEY!); // safe

export default function Layout({ nurse }: { nurse: { id: string; team: string } }) {
  const load = useVisits((s) => s.load);

  useEffect(() => {
    Amplitude.setUserId(nurse.id); // safe
    Sentry.setUser({ id: nurse.id }); // safe
    registerDevice(nurse.id);
    load().then(() => scheduleVisits(useVisits.getState().visits));
  }, []);

  useEffect(
    () =>
      useVisits.subscribe((state, prev) => {
        if (state.activeId && state.activeId !== prev.activeId) {
          const v = state.visits.find((x) => x.id === state.activeId)!;
          console.log('active visit', v.patient.name, v.wounds.map((w) => `${w.site}/${w.etiology}`)); // leak: log
          console.log('active visit id', state.activeId); // safe
        }
      }),
    [],
  );

  return <Stack screenOptions={{ headerTitle: 'Mendwell' }} />; // safe
}
