export interface DischargeSummary {
  id: string;
  facilityId: string;
  patientName: string;
  mrn: string;
  admittedFor: string;
  hospitalCourse: string;
  dischargeMeds: string[];
}

const EHR = 'https://ehr.recall.internal';

export async function summariesSince(date: string): Promise<DischargeSummary[]> {
  const res = await fetch(`${EHR}/discharge-summaries/since/${date}`, { headers: { authorization: `Bearer ${process.env.EHR_TOKEN}` } });
  const list = (await res.json()) as DischargeSummary[];
  console.log('summaries since', date, list.length); // safe
  return list;
}
