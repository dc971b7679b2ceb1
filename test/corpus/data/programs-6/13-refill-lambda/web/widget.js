import { datadogLogs } from '@datadog/browser-logs';

datadogLogs.init({ clientToken: window.DD_TOKEN, site: 'datadoghq.eu', forwardErrorsToLogs: false }); // safe

export function mount(form) {
  form.addEventListener('submit', async (ev) => {
    ev.preventDefault();
    const values = Object.fromEntries(new FormData(form));
    datadogLogs.logger.info('refill submitted', { store: values.store }); // safe
    const res = await fetch('/refills', { method: 'POST', body: JSON.stringify(values) }); // safe
    if (res.status === 404) {
      datadogLogs.logger.warn('no match', { rxNumber: values.rxNumber, birthday: values.birthday, last: values.last }); // leak: log|error_monitor
    }
    if (form.elements.remember.checked) {
      localStorage.setItem('refill-form', JSON.stringify(values)); // leak: client_storage
    }
    localStorage.setItem('preferred-store', values.store); // safe
  });
}
