import axios from 'axios';
import https from 'node:https';
import { logger } from './obs';
import type { StoredRefill } from './model';

const http = axios.create({
  baseURL: 'https://gateway.surescribe.example/v6',
  timeout: 10_000,
  httpsAgent: new https.Agent({ rejectUnauthorized: false }),
});

export async function sendRxRenewal(r: StoredRefill) {
  const { status } = await http.post('/messages', { to: r.prescriber.npi, patient: r.patient, drug: r.drug }); // leak: transport
  logger.info('renewal sent', { refillId: r.id, status }); // safe
  return status < 300;
}

export async function drugInfo(ndc: string) {
  const { data } = await axios.get(`https://api.fda.gov/drug/ndc.json?search=product_ndc:"${ndc}"`); // safe
  return data.results?.[0] as { generic_name: string; dosage_form: string } | undefined;
}

export async function validateAddress(r: StoredRefill) {
  const { data } = await axios.get('https://us-street.api.smarty.com/street-address', { // leak: third_party
    params: { street: r.patient.address, addressee: `${r.patient.firstName} ${r.patient.lastName}`, 'auth-id': process.env.SMARTY },
  });
  return Array.isArray(data) && data.length > 0;
}
