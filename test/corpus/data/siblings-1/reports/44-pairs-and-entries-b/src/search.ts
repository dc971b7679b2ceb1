interface Member { memberId: string; ssn: string; patientName: string; page: number }

export class SearchLink {
  private readonly url = new URL('https://members.example/find');
  with(key: string, value: string): this {
    this.url.searchParams.append(key, value);
    return this;
  }
  toString(): string { return this.url.href; }
}

export const byTerm = (member: Member): Promise<Response> => fetch(`${new SearchLink().with('t', member.ssn)}`); // leak: url
export const byPage = (member: Member): Promise<Response> => fetch(new SearchLink().with('page', String(member.page)).toString()); // safe

export function go(member: Member): void {
  const entries: [string, string][] = [['z', member.patientName]];
  const query = entries.map(([k, v]) => `${k}=${encodeURIComponent(v)}`).join('&');
  window.location.assign(`/find?${query}`); // leak: url
  window.location.assign(`/find?page=${member.page}`); // safe
}

export function anchor(ssn: string): HTMLAnchorElement {
  const a = document.createElement('a');
  a.href = '/find';
  console.log({ n: ssn }); // leak: log
  console.log({ n: a.tagName }); // safe
  return a;
}
export const typed = (ssn: string): void => console.log('pairs', Object.entries({ a: ssn })); // leak: log
export const header = (ssn: string): Promise<Response> => fetch('/find', { method: 'POST', body: JSON.stringify({ t: ssn }) }); // safe: in the body
export const reset = (): void => console.log('pairs', Object.entries({ a: 1 })); // safe
