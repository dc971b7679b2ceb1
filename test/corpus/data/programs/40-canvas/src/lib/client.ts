import { datadogLogs } from '@datadog/browser-logs';

export class ApiClient {
  constructor(
    private readonly base: string,
    private readonly token: () => string,
  ) {}

  private async request<T>(method: string, path: string, body?: unknown): Promise<T> {
    const started = performance.now();
    const res = await fetch(this.base + path, {
      method,
      headers: { authorization: `Bearer ${this.token()}`, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    datadogLogs.logger.info('api', { method, status: res.status, ms: performance.now() - started }); // safe
    if (!res.ok) throw new Error(`request failed with ${res.status}`); // safe
    return (await res.json()) as T;
  }

  get<T>(path: string) {
    return this.request<T>('GET', path);
  }

  post<T>(path: string, body: unknown) {
    return this.request<T>('POST', path, body);
  }
}

export const api = new ApiClient('https://api.canvas.example', () => window.__TOKEN__);

declare global {
  interface Window {
    __TOKEN__: string;
  }
}
