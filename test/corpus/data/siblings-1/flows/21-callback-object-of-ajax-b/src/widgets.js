import { ajax } from './ajax.js';

export function immunizationWidget(box) {
  ajax({
    url: '/fhir/Patient/me/$immunizations',
    success(reply) {
      sessionStorage.setItem('widget', JSON.stringify(reply)); // leak: client_storage
      box.textContent = `${reply.total} shots`;
    },
    failure(status) {
      console.warn('widget', status); // safe
    },
  });
}

export function themeWidget(box) {
  ajax({
    url: '/settings/themes',
    success(reply) {
      sessionStorage.setItem('widget-theme', JSON.stringify(reply)); // safe: themes
      box.className = reply.current;
    },
  });
}

export function labWidget() {
  ajax({ url: '/api/patient/lab-results?limit=5', success: (reply) => console.log('labs', reply) }); // leak: log
  ajax({ url: '/api/clinic/directions', success: (reply) => console.log('way', reply) }); // safe
}
