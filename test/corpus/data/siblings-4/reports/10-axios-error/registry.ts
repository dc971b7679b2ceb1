import axios, { AxiosError, type AxiosInstance } from 'axios';

export interface StrokePatient { patientName: string; birthDate: string; nihss: number; ssn: string }

export class Registry {
  private readonly http: AxiosInstance;
  constructor(baseURL: string) {
    this.http = axios.create({ baseURL, timeout: 5000 });
    this.http.interceptors.request.use((config) => {
      console.debug('>', config.method, config.baseURL); // safe
      return config;
    });
  }
  async report(patient: StrokePatient): Promise<string> {
    return this.http.post<{ no: string }>('/strokes', patient).then(
      ({ data, status }) => {
        console.info('reported', status, data.no); // safe
        return data.no;
      },
      (failure: AxiosError) => {
        console.error('not reported', failure.code, failure.response?.statusText); // safe
        console.error('not reported', failure.toJSON()); // leak: log
        console.error('not reported', failure.config?.data); // leak: log
        console.error(failure); // leak: log
        throw failure;
      },
    );
  }
  async lookUp(no: string): Promise<StrokePatient | undefined> {
    try {
      const { data } = await this.http.get<StrokePatient>(`/strokes/${no}`);
      console.debug(data); // leak: log
      return data;
    } catch (error) {
      if (axios.isAxiosError(error)) console.warn('lookup', error.response?.status); // safe
      return undefined;
    }
  }
}
