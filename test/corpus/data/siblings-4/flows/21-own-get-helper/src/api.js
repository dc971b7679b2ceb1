const BASE = 'https://ward.hospital.example/api';

class Api {
  async get(path, query = {}) {
    const url = new URL(BASE + path);
    Object.entries(query).forEach(([k, v]) => url.searchParams.set(k, v));
    const reply = await fetch(url, { credentials: 'include' });
    return reply.status === 204 ? null : reply.json();
  }
  on(path, done, fail = console.error) {
    this.get(path).then(done, fail);
    return this;
  }
}
export const api = new Api();
