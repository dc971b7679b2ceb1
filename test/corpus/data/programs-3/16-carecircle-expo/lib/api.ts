import Constants from 'expo-constants';
import { keychain } from './storage';
import type { CareNote, LovedOne } from './types';

const BASE = Constants.expoConfig?.extra?.api ?? 'https://api.carecircle.example';

export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const token = await keychain.get('token');
  const res = await fetch(BASE + path, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!res.ok) throw new ApiError(res.status, `${method} failed with ${res.status}`); // safe
  return res.json() as Promise<T>;
}

export const api = {
  lovedOne: (id: string) => call<LovedOne>('GET', `/loved-ones/${id}`),
  saveNote: (n: Omit<CareNote, 'id'>) => call<CareNote>('POST', '/notes', n), // safe
  findByMedicare: (num: string) => call<LovedOne[]>('GET', `/loved-ones?medicareNumber=${num}`), // leak: url
};
