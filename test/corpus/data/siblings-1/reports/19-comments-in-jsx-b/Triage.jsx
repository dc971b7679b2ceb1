import React from 'react';

export function Triage({ patient, onCall }) {
  const print = () => {
    // phitrace-ignore-next-line phi-in-logs -- demo mode prints
    console.log(`${patient.fullName}: ${patient.chiefComplaint}`); // safe (suppressed)
  };
  // phitrace-ignore-next-line phi-in-logs -- the arrow is on the next line
  const shout = () => console.error(patient.chiefComplaint); // safe (suppressed)
  const whisper = () => console.log(patient.chiefComplaint); // leak: log
  return (
    <section>
      {/* phitrace-ignore-next-line phi-in-logs -- comment between elements */}
      <button onClick={() => console.log(patient.fullName)}>Print</button>
      <button onDoubleClick={() => console.log(patient.dateOfBirth)}>Age</button> {/* leak: log */}
      <button
        // phitrace-ignore-next-line phi-in-logs -- between attributes
        onClick={() => console.log(patient.dateOfBirth)}
        onFocus={print}
        onBlur={shout}
      >
        Call
      </button>
      <button onClick={() => onCall(patient.id)} onFocus={whisper}>Next</button> {/* safe */}
    </section>
  );
}
