interface BoardPatient { id: string; fullName: string; diagnosis: string }

export function board(patient: BoardPatient, patients: BoardPatient[]): void {
  // phitrace-ignore-next-line phi-in-logs -- printed on the ward's own screen
  console.table( // safe (suppressed)
    [patient.fullName, patient.diagnosis],
  );

  console.info(patient.fullName); // phitrace-ignore phi-in-logs -- the same line

  /* phitrace-ignore-next-line phi-in-logs -- block comment above */
  console.info(patient.diagnosis); // safe (suppressed)

  // phitrace-ignore-next-line phi-in-url -- another rule
  console.info(patient.diagnosis); // leak: log

  // phitrace-ignore-next-line phi-in-logs -- only for the next line

  console.warn(patient.fullName); // leak: log

  for (const one of patients) {
    // phitrace-ignore-next-line phi-in-logs, phi-in-url -- two ids
    console.debug(one.fullName); // safe (suppressed)
    console.debug(one.diagnosis); // leak: log
    console.debug(one.id); // safe
  }
}
