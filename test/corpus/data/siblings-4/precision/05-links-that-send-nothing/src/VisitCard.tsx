interface CarePatient { fullName: string; mobile: string; relativeEmail: string; woundPhotoBase64: string; diagnosis: string }

const scheme = { call: 'tel:', face: 'facetime:', text: 'sms:' } as const;
const vcard = (p: CarePatient) => ['BEGIN:VCARD', `FN:${p.fullName}`, `TEL:${p.mobile}`, 'END:VCARD'].join('\r\n');

export function VisitCard({ patient }: { patient: CarePatient }) {
  return (
    <ul>
      <li><a href={`tel:${patient.mobile}`}>Call</a></li> {/* safe */}
      <li><a href={scheme.face + patient.mobile}>Video</a></li> {/* safe */}
      <li><a href={`mailto:${patient.relativeEmail}?subject=${encodeURIComponent(patient.fullName)}`}>Family</a></li> {/* safe */}
      <li><a download="contact.vcf" href={`data:text/vcard,${encodeURIComponent(vcard(patient))}`}>Save</a></li> {/* safe */}
      <li><img alt="" src={'data:image/jpeg;base64,' + patient.woundPhotoBase64} /></li> {/* safe */}
      <li><img alt="" src={`https://api.qrserver.com/v1/create-qr-code/?data=${encodeURIComponent(vcard(patient))}`} /></li> {/* leak: url */}
      <li><a href={`https://www.google.com/search?q=${patient.diagnosis}+${patient.fullName}`}>Look up</a></li> {/* leak: url */}
    </ul>
  );
}
export const text = (patient: CarePatient) => {
  window.location.assign(`${scheme.text}${patient.mobile}?&body=${encodeURIComponent('I am at your door')}`); // safe
};
export const save = (patient: CarePatient) => {
  location.href = URL.createObjectURL(new Blob([vcard(patient)], { type: 'text/vcard' })); // safe
};
