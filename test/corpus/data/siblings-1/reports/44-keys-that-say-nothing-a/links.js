import axios from 'axios';
import ky from 'ky';

export const one = (ssn) => axios.get(`/lookup?v=${ssn}`); // leak: url
export const two = (mrn) => axios.get('/lookup', { params: { x: mrn } }); // leak: url
export const three = (ssn) => ky.get('lookup', { searchParams: { k: ssn } }); // leak: url
export const four = (patientName) => ky(`lookup?text=${encodeURIComponent(patientName)}`); // leak: url
export const five = (mrn) => { location.search = new URLSearchParams([['a', mrn]]).toString(); }; // leak: url
export const six = (medicareNumber) => history.replaceState(null, '', '?s=' + medicareNumber); // leak: url
export const seven = (ssn) => navigator.sendBeacon(`/beacon?u=${ssn}`); // leak: url
export const eight = (mrn) => console.info([['a', mrn]]); // leak: log
export const nine = (page, size) => axios.get('/lookup', { params: { page, size } }); // safe
export const ten = (sampleId) => ky.get(`samples/${sampleId}`); // safe: opaque id
export const eleven = (ssn) => axios.post('/lookup', { v: ssn }); // safe: in the body
export const twelve = (mrn) => ky.post('lookup', { json: { x: mrn } }); // safe: in the body
export const thirteen = (lang) => { location.search = `?lang=${lang}`; }; // safe
export const fourteen = (tab) => history.replaceState(null, '', `?t=${tab}`); // safe
export const fifteen = () => navigator.sendBeacon('/beacon?u=ready'); // safe
export const sixteen = (size) => console.info({ k: size }); // safe
