import Link from 'next/link';

export function PatientBanner({ patient }) {
  return (
    <header>
      <strong>
        {patient.lastName}, {patient.firstName}
      </strong>
      <span>born {patient.dob}</span>
      <Link href={`/patients/${patient._id}/chart`}>Chart</Link> {/* safe */}
      <Link href={`/recall?last=${patient.lastName}&phone=${patient.cellPhone}`}>Recall</Link> {/* leak: url */}
    </header>
  );
}
