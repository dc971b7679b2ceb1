import axios from 'axios';

export interface DentalChart {
  chartId: string;
  patientName: string;
  mobile: string;
  toothNotes: Record<string, string>;
  periodontalDiagnosis: string;
  nextCleaning: string;
}

const api = axios.create({ baseURL: process.env.CHART_API, headers: { Authorization: `Bearer ${process.env.CHART_TOKEN}` } });

export async function getChart(chartId: string): Promise<DentalChart> {
  const { data } = await api.get<DentalChart>(`/charts/${chartId}`);
  return data;
}

export async function saveChart(chart: DentalChart) {
  await api.post('/charts', chart); // safe
}

export async function findCharts(q: { patientName: string; mobile: string }) {
  const { data } = await api.get<DentalChart[]>(`/charts/search?name=${q.patientName}&mobile=${q.mobile}`); // leak: url
  return data;
}
