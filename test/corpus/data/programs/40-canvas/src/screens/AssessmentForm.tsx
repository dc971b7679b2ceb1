import { useForm } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { datadogLogs } from '@datadog/browser-logs';
import { withPatient, type Patient } from '../context/PatientContext';
import { api } from '../lib/client';
import { queue } from '../lib/offline';

interface Fields {
  woundStage: number;
  notes: string;
}

function AssessmentFormInner({ patient }: { patient: Patient }) {
  const { register, handleSubmit } = useForm<Fields>({ defaultValues: { woundStage: patient.woundStage, notes: '' } });
  const navigate = useNavigate();
  const [, setSearch] = useSearchParams();

  const submit = handleSubmit(async (values) => {
    try {
      await api.post('/assessments', { patientId: patient.id, ...values }); // safe
      datadogLogs.logger.info('assessment saved', { fields: Object.keys(values).length }); // safe
      navigate(`/done/${patient.lastName}/${patient.dob}`); // leak: url
    } catch {
      datadogLogs.logger.error(`assessment for ${patient.firstName} ${patient.lastName} failed`, { notes: values.notes }); // leak: log|error_monitor
      await queue({ patientName: `${patient.firstName} ${patient.lastName}`, ssn: patient.ssn, ...values });
    }
  });

  return (
    <form onSubmit={submit}>
      <h1>{patient.firstName}</h1>
      <input type="number" {...register('woundStage')} />
      <textarea {...register('notes')} />
      <button type="button" onClick={() => setSearch({ ssn: patient.ssn })}>Filter</button> {/* leak: url */}
      <button type="button" onClick={() => setSearch({ tab: 'history' })}>History</button> {/* safe */}
      <a href={`https://wiki.example.org/wounds?patient=${encodeURIComponent(patient.lastName)}&stage=${patient.woundStage}`}>Guideline</a> {/* leak: url */}
    </form>
  );
}

export const AssessmentForm = withPatient(AssessmentFormInner);
