import AsyncStorage from '@react-native-async-storage/async-storage';
import { InMemoryCache } from '@apollo/client';
import { AsyncStorageWrapper, CachePersistor, MMKVStorageWrapper } from 'apollo3-cache-persist';
import { MMKV } from 'react-native-mmkv';

// What the app has asked for: mothers, newborns, their records.
export const cache = new InMemoryCache({
  typePolicies: { Patient: { keyFields: ['medicalRecordNumber'] }, Newborn: { keyFields: ['id'] } },
});

export const plain = () =>
  new CachePersistor({ cache, storage: new AsyncStorageWrapper(AsyncStorage), maxSize: false }); // leak: client_storage

export function sealed(encryptionKey) {
  const vault = new MMKV({ id: 'apollo', encryptionKey });
  return new CachePersistor({ cache, storage: new MMKVStorageWrapper(vault) }); // safe: encrypted
}

export async function rememberTab(tab) {
  await AsyncStorage.setItem('tab', tab); // safe
}
