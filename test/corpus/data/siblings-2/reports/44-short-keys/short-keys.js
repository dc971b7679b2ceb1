import axios from 'axios';
import qs from 'qs';
import { stringify } from 'node:querystring';

/** @typedef {{ id: string, mrn: string, fullName: string, ssn: string, visits: number }} RegistryPatient */

/** @param {RegistryPatient} p */
export const k1 = (p) => axios.get('/api/find', { params: { s: p.ssn } }); // leak: url
/** @param {RegistryPatient} p */
export const k2 = (p) => axios.get('/api/find', { params: { s: p.id, page: 1 } }); // safe
export const k3 = (mrn) => fetch('/api/find?' + qs.stringify({ v: mrn })); // leak: url
export const k4 = (visits) => fetch('/api/find?' + qs.stringify({ v: visits })); // safe
export const k5 = (ssn) => fetch(['/api/find', stringify({ t: ssn })].join('?')); // leak: url
export const k6 = (sort) => fetch(['/api/find', stringify({ t: sort })].join('?')); // safe
export const k7 = (patientName) => window.open(`/print?x=${encodeURIComponent(patientName)}`); // leak: url
export const k8 = (size) => window.open(`/print?x=${size}`); // safe
export const k9 = (value) => fetch(`/api/find?ssn=${value}`); // leak: url
export const k10 = (value) => fetch(`/api/find?color=${value}`); // safe
export const k11 = (mrn) => location.replace(`/charts/${mrn}/print`); // leak: url
/** @param {RegistryPatient} p */
export const k12 = (p) => location.replace(`/charts/${p.id}/print`); // safe
/** @param {RegistryPatient} p */
export function k13(p) {
  const wanted = {};
  wanted.n = p.fullName;
  wanted.c = p.visits;
  console.log('wanted', wanted.c); // safe
  console.log('wanted', wanted.n); // leak: log
  console.log('wanted', Object.entries({ a: p.mrn })); // leak: log
  console.log('wanted', Object.keys(wanted)); // safe
}
