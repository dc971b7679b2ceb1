import axios from 'axios';
import got from 'got';
import ky from 'ky';
import superagent from 'superagent';

export const byAxios = (ssn) => axios.get('/index', { params: { q: ssn } }); // leak: url
export const byKy = (ssn) => ky.get('/index', { searchParams: { q: ssn } }); // leak: url
export const byGot = (mrn) => got('https://index.example/find', { searchParams: new URLSearchParams([['n', mrn]]) }); // leak: url
export const byAgent = (mrn) => superagent.get('/index').query({ n: mrn }); // leak: url
export const byPost = (ssn) => axios.post('/index/find', { q: ssn }); // safe
export const byKyPost = (mrn) => ky.post('/index/find', { json: { n: mrn } }); // safe
export const byAxiosPage = (page) => axios.get('/index', { params: { page } }); // safe
export const bySegment = (patientName) => ky.get(['/index', encodeURIComponent(patientName)].join('/')); // leak: url
export const byXhr = (dateOfBirth) => { const x = new XMLHttpRequest(); x.open('GET', `/index?d=${dateOfBirth}`); x.send(); }; // leak: url
export const byBeacon = (seconds) => navigator.sendBeacon(`/index?s=${seconds}`); // safe
