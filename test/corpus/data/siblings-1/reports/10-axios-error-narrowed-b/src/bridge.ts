import axios, { isAxiosError } from 'axios';
import bunyan from 'bunyan';

const log = bunyan.createLogger({ name: 'bridge' });

export interface Admission { encounterId: string; patientName: string; mrn: string; reasonForAdmission: string }

export class Bridge {
  async admit(admission: Admission): Promise<string | null> {
    try {
      const { data, status } = await axios.post<Admission>('https://ehr.hospital.internal/admissions', admission);
      log.info({ status }, 'admitted'); // safe
      log.debug({ data }, 'admitted'); // leak: log
      return data.encounterId;
    } catch (failure) {
      if (isAxiosError(failure)) {
        log.error({ code: failure.code, status: failure.response?.status }, 'not admitted'); // safe
        log.error(`not admitted: ${JSON.stringify(failure)}`); // leak: log
        log.error({ sent: JSON.parse(failure.config?.data ?? '{}') }, 'not admitted'); // leak: log
        log.error({ id: admission.encounterId }, failure.message); // safe: a status code and a reference
      }
      return null;
    }
  }
}
