export async function apiFetch<T>(path: string, init: RequestInit = {}): Promise<T> {
  const res = await fetch(`/api${path}`, { credentials: 'include', ...init });
  if (!res.ok) throw new Error(`HTTP ${res.status}`); // safe
  return res.json() as Promise<T>;
}
