import mixpanel from 'mixpanel-browser';

export function startOpen(token) {
  mixpanel.init(token, { record_sessions_percent: 100, record_mask_text_selector: '', record_block_selector: '' }); // leak: analytics
}
export function startClosed(token) {
  mixpanel.init(token, { track_pageview: false, record_sessions_percent: 0 }); // safe
}

export function onMeasured(patient, reading) {
  mixpanel.track('measured', { device: reading.deviceModel }); // safe
  mixpanel.track('measured', { glucose: reading.glucoseLevel, email: patient.email }); // leak: analytics
  mixpanel.people.set({ $name: patient.fullName, $phone: patient.phoneNumber }); // leak: analytics
  mixpanel.people.set({ theme: reading.theme }); // safe
  mixpanel.time_event('measuring'); // safe
}
