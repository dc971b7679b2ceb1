import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { datadogLogs } from '@datadog/browser-logs';
import { cancelAppointment, getAppointments } from '../api';
import { usage } from '../usage';

export function Appointments() {
  const nav = useNavigate();
  const qc = useQueryClient();
  const { data } = useQuery({ queryKey: ['appointments'], queryFn: getAppointments });
  const cancel = useMutation({
    mutationFn: (id: string) => cancelAppointment(id),
    onSuccess: (_r, id) => {
      usage('appointment_cancelled');
      datadogLogs.logger.info('appointment cancelled', { id }); // safe
      qc.invalidateQueries({ queryKey: ['appointments'] }); // safe
    },
    onError: (_e, id) => {
      const a = data?.find((x) => x.id === id);
      datadogLogs.logger.error(`cancel failed: ${a?.department} ${a?.reason}`, { appointment: a }); // leak: log
    },
  });

  return (
    <ul>
      {data?.map((a) => (
        <li key={a.id}>
          {a.at} {a.with} ({a.department}) {/* safe */}
          <button onClick={() => cancel.mutate(a.id)}>Cancel</button>
          <button onClick={() => nav(`/appointments/${a.id}`)}>Details</button> {/* safe */}
          <button onClick={() => nav(`/reschedule?reason=${a.reason}`)}>Reschedule</button> {/* leak: url */}
        </li>
      ))}
    </ul>
  );
}
