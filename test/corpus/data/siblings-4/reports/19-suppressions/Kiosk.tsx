import { For, onCleanup } from 'solid-js';

interface KioskPatient { number: string; fullName: string; birthDate: string }

export function Kiosk(props: { waiting: KioskPatient[] }) {
  onCleanup(() => {
    // phitrace-ignore-next-line phi-in-logs -- the console of the kiosk is not kept
    console.log(props.waiting.map((p) => p.fullName)); // safe (suppressed)
    // phitrace-ignore-next-line phi-in-url -- another rule
    console.log(props.waiting.map((p) => p.birthDate)); // leak: log
  });
  const call = (patient: KioskPatient) => {
    console.info(patient.fullName); // phitrace-ignore phi-in-logs -- same line
    /* phitrace-ignore-next-line phi-in-url, phi-in-logs -- two rules in a block comment */
    console.info(patient.fullName, patient.birthDate); // safe (suppressed)
    console.info(patient.fullName, patient.birthDate); // leak: log
  };
  return (
    <For each={props.waiting}>
      {(patient) => (
        <>
          {/* phitrace-ignore-next-line phi-in-logs -- in JSX */}
          <b onClick={() => console.log(patient.fullName)}>{patient.number}</b>
          <i
            // phitrace-ignore-next-line phi-in-logs -- between attributes
            onClick={() => console.log(patient.birthDate)}
            onDblClick={() => call(patient)}
          />
          <u onClick={() => console.log(patient.fullName)}>Call</u> {/* leak: log */}
        </>
      )}
    </For>
  );
}
export class Printer {
  // phitrace-ignore-next-line phi-in-logs -- above the method, not above the call
  print(patient: KioskPatient) {
    console.log(patient.fullName); // leak: log
    // phitrace-ignore-next-line phi-in-logs -- over several lines
    console.log( // safe (suppressed)
      patient.fullName,
      patient.birthDate,
    );
  }
}
