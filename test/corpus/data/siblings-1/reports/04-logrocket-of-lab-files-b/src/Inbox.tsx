import LogRocket from 'logrocket';

interface LabPatient { id: string; fullName: string; email: string }
interface Props { patient: LabPatient; reports: File[]; batch: number }

export function Inbox({ patient, reports, batch }: Props) {
  const open = (report: File) => {
    LogRocket.track('report opened', { batch, kilobytes: Math.round(report.size / 1024) }); // safe
    LogRocket.track('report opened', { file: `${patient.fullName} ${report.name}` }); // leak: analytics|error_monitor
  };
  const enter = () => {
    LogRocket.identify(patient.id, { name: patient.fullName, email: patient.email }); // leak: analytics|error_monitor
    LogRocket.captureMessage('inbox entered', { tags: { batch } }); // safe
  };
  return (
    <ul onFocus={enter}>
      {reports.map((report, index) => (
        <li key={index} onClick={() => open(report)}>{report.name}</li>
      ))}
    </ul>
  );
}
