interface ClinicianBadge { role: 'clinician'; label: string; displayName: string }
interface PatientBadge { role: 'patient'; label: string; displayName: string; mrn: string; allergies: string[] }

export function printBadge(badge: ClinicianBadge | PatientBadge): void {
  console.log('printing', badge.displayName); // leak: log
  console.log('printing for', badge.role); // safe: a role
}
