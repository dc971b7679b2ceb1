import { observer } from 'mobx-react-lite';
import { useEffect, useMemo } from 'react';
import * as Sentry from '@sentry/react';
import { HospitalStore } from './game/HospitalStore';
import { leaderboard, notifyDone, shareUrl } from './game/share';

Sentry.init({ dsn: 'https://abc@o1.ingest.sentry.io/1' }); // safe

export const App = observer(() => {
  const store = useMemo(() => new HospitalStore('seed-1'), []);

  useEffect(() => {
    const t = setInterval(() => {
      try {
        store.spawn();
      } catch (e) {
        Sentry.captureException(e, { extra: { patients: store.waiting.map((p) => ({ ...p })) } }); // safe
      }
    }, 3000);
    return () => clearInterval(t);
  }, [store]);

  return (
    <main>
      <h1>Cured: {store.cured}</h1> {/* safe */}
      {store.waiting.map((p) => (
        <div key={p.id}>
          <b>{p.name}</b> {p.diagnosis} {/* safe */}
          <button onClick={() => { store.treat(p.id, p.medication); notifyDone(p); }}>Give {p.medication}</button> {/* safe */}
          <button onClick={() => shareUrl(p)}>Share</button> {/* safe */}
        </div>
      ))}
      <button onClick={() => leaderboard(store, 'anon')}>Scores</button> {/* safe */}
    </main>
  );
});
