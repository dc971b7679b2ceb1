import { Client, fetchExchange } from '@urql/core';
import { cacheExchange, offlineExchange, type StorageAdapter } from '@urql/exchange-graphcache';
import { makeDefaultStorage } from '@urql/exchange-graphcache/default-storage';
import CryptoJS from 'crypto-js';
import { get, set } from './vault.js';

const url = '/graphql';
const keys = { Patient: (p: { mrn?: string }) => p.mrn ?? null, Ecg: () => null };

class SealedStorage implements StorageAdapter {
  constructor(private readonly secret: string) {}
  async writeData(delta: object) {
    await set('ward', CryptoJS.AES.encrypt(JSON.stringify(delta), this.secret).toString()); // safe
  }
  async readData() {
    const text = await get('ward');
    return JSON.parse(CryptoJS.AES.decrypt(text, this.secret).toString(CryptoJS.enc.Utf8) || '{}');
  }
}
export const plain = () => new Client({ url, exchanges: [offlineExchange({ keys, storage: makeDefaultStorage({ idbName: 'patients', maxAge: 7 }) }), fetchExchange] }); // leak: client_storage
export const sealed = (secret: string) => new Client({ url, exchanges: [offlineExchange({ keys, storage: new SealedStorage(secret) }), fetchExchange] }); // safe
export const inMemory = () => new Client({ url, exchanges: [cacheExchange({ keys }), fetchExchange] }); // safe
