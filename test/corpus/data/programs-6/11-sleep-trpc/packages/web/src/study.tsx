import { useEffect } from 'react';
import { trpc } from './client';

export function StudyView({ id }: { id: string }) {
  const { data: study, error } = trpc.studies.byId.useQuery({ id });
  const conclude = trpc.studies.conclude.useMutation({
    onSuccess: (r) => console.log('concluded', r.id), // safe
    onError: (_e, variables) => console.error('could not conclude', variables.id, variables.conclusion), // leak: log
  });

  useEffect(() => {
    if (!study) return;
    window.history.replaceState(null, '', `#${study.id}`); // safe
    window.history.replaceState(null, '', `?sleeper=${encodeURIComponent(study.sleeper.fullName)}&dob=${study.sleeper.dob.toISOString()}`); // leak: url
  }, [study]);

  if (error) return <p>{error.data?.code}</p>;
  return (
    <section>
      <h2>{study?.sleeper.fullName}</h2> {/* safe */}
      <button onClick={() => conclude.mutate({ id, ahi: study!.ahi, conclusion: study!.conclusion })}>Conclude</button>
    </section>
  );
}
