import { datadogLogs } from '@datadog/browser-logs';

export function start(clientToken) {
  datadogLogs.init({ clientToken, site: 'datadoghq.eu', forwardErrorsToLogs: false, sessionSampleRate: 50 }); // safe
}

export async function uploadScans(patient, scans, send) {
  datadogLogs.logger.info('upload', { scans: scans.length }); // safe
  for (const scan of scans) {
    const target = `${patient.lastName}-${patient.dateOfBirth}-${scan.name}`;
    datadogLogs.logger.debug('scan', { target }); // leak: error_monitor|log
    datadogLogs.logger.debug('scan', { bytes: scan.size, type: scan.type }); // safe
    await send(target, scan);
  }
  datadogLogs.setUser({ id: patient.id, name: `${patient.firstName} ${patient.lastName}` }); // leak: error_monitor|log
  datadogLogs.setGlobalContextProperty('build', import.meta.env.VITE_BUILD); // safe
}
