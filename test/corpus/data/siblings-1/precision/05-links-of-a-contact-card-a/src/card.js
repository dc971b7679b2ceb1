import { h } from 'vue';

export function card(patient) {
  return h('div', [
    h('a', { href: `tel:${patient.phoneNumber}` }, 'call'), // safe: dials on the device
    h('a', { href: `mailto:${patient.email}?subject=Visit` }, 'write'), // safe
    h('a', { href: `geo:${patient.latitude},${patient.longitude}` }, 'map'), // safe: opens the device's map
    h('img', { src: `data:image/jpeg;base64,${patient.woundPhoto}` }), // safe: inline
  ]);
}

export function download(patient) {
  const blob = new Blob([JSON.stringify(patient)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob); // safe: stays in the browser
  link.click();
  URL.revokeObjectURL(link.href);
}

export function call(patient) {
  window.location.assign(`tel:${patient.phoneNumber}`); // safe
  window.open(`https://maps.example.com/?q=${encodeURIComponent(patient.homeAddress)}`); // leak: url
}
