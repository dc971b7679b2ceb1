import type { Resident } from './types.js';
import got, { RequestError } from 'got';
import ky, { HTTPError } from 'ky';
import superagent from 'superagent';
export async function a(r: Resident) { try { await got.post('https://ehr.infusion.example/residents', { json: r }); } catch (e) {
  console.error(e); // leak: log
  if (e instanceof RequestError) console.error(e.code, e.name); // safe
} }
export async function b(r: Resident) { try { await ky.post('https://ehr.infusion.example/residents', { json: r }); } catch (e) {
  console.error(e); // leak: log
  if (e instanceof HTTPError) console.error(e.message, e.response.status); // safe
} }
export async function c(r: Resident) { try { await superagent.post('https://ehr.infusion.example/residents').send(r); } catch (e: any) {
  console.error(e.response.request._data); // leak: log
  console.error(e.status); // safe
} }
