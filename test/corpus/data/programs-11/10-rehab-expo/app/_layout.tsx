import { useEffect } from 'react';
import { Stack } from 'expo-router';
import * as Notifications from 'expo-notifications';
import { QueryClient, QueryClientProvider, QueryCache } from '@tanstack/react-query';
import { api } from '../lib/api';
import { boot, report, track } from '../lib/track';
import { useSession } from '../store/session';

boot();
const client = new QueryClient({
  queryCache: new QueryCache({ onError: (e, q) => report(e, 'query', { key: q.queryKey[0] as string }) }), // safe
});

async function scheduleReminder(hour: number) {
  await Notifications.scheduleNotificationAsync({ content: { title: 'Time to move', body: 'Open Stride for today’s exercises.' }, trigger: { hour, minute: 0, repeats: true } }); // safe
}

export default function Layout() {
  const { setMe, setPlan } = useSession();

  useEffect(() => {
    Promise.all([api.me(), api.plan(), api.exercises()])
      .then(([me, plan, list]) => {
        setMe(me);
        setPlan(plan);
        console.debug('catalogue', list.map((x) => x.title)); // safe
        console.debug('boot data', { name: me.lastName, ...plan }); // leak: log
      })
      .catch((e) => report(e, 'boot')); // safe
    scheduleReminder(18);
    track('app_open'); // safe
  }, []);

  return (
    <QueryClientProvider client={client}>
      <Stack screenOptions={{ headerShown: false }} />
    </QueryClientProvider>
  );
}
