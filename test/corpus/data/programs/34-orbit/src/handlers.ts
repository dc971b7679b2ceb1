import Mixpanel from 'mixpanel';
import { low, type Telemetry } from './device.js';
import { bus } from './bus.js';
import { coach } from './coach.js';

const mixpanel = Mixpanel.init(process.env.MIXPANEL_TOKEN!);

bus.on('telemetry', async (t: Telemetry) => {
  console.log(`device ${t.firmware} battery ${t.battery}%`); // safe
  const lows = low(t);
  if (lows.length === 0) return;
  console.log(`hypoglycemia: ${t.wearer.name} at ${lows[0].mgdl} mg/dL`); // leak: log
  mixpanel.track('low_glucose', { distinct_id: t.wearer.caregiverPhone, name: t.wearer.name, mgdl: lows[0].mgdl }); // leak: analytics
  mixpanel.track('telemetry_processed', { firmware: t.firmware, battery: t.battery }); // safe
  await coach.advise(t);
});

bus.on('telemetry', async (t: Telemetry) => {
  if (t.insulinUnits <= 20) return;
  const link = new URL('https://caregiver.orbit.example/alert');
  link.search = new URLSearchParams({ who: t.wearer.name, dob: t.wearer.dateOfBirth, units: String(t.insulinUnits) }).toString();
  await fetch(link); // leak: url
});
