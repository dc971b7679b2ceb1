const open = () =>
  new Promise<IDBObjectStore>((done, fail) => {
    const request = indexedDB.open('vault', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('v');
    request.onsuccess = () => done(request.result.transaction('v', 'readwrite').objectStore('v'));
    request.onerror = () => fail(request.error);
  });
export const set = async (key: string, value: string) => void (await open()).put(value, key);
export const get = async (key: string) =>
  new Promise<string>((done) => {
    void open().then((store) => {
      const request = store.get(key);
      request.onsuccess = () => done(request.result ?? '');
    });
  });
