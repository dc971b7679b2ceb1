interface Deceased { recordNo: number; ssn: string; fullName: string; causeOfDeath: string }

export class Register {
  constructor(private readonly base = new URL('https://register.example/')) {}

  template(d: Deceased) { return fetch(`${this.base}find?x=${d.ssn}`); } // leak: url
  joined(d: Deceased) { return fetch([this.base.href, 'find?', 'y=', d.fullName].join('')); } // leak: url
  tuples(d: Deceased) { return fetch(`${this.base}find?${new URLSearchParams([['v', d.ssn]])}`); } // leak: url
  appended(d: Deceased) {
    const url = new URL('find', this.base);
    url.searchParams.append('t', d.fullName);
    return fetch(url); // leak: url
  }
  searched(d: Deceased) {
    const url = new URL('find', this.base);
    url.search = `?s=${encodeURIComponent(d.causeOfDeath)}&n=${d.fullName}`;
    return fetch(url); // leak: url
  }
  request(d: Deceased) { return fetch(new Request(`/find?a=${d.ssn}`, { method: 'GET' })); } // leak: url
  beacon(d: Deceased) { return navigator.sendBeacon(`/seen?o=${d.ssn}`); } // leak: url
  hash(d: Deceased) { window.location.search = new URLSearchParams({ w: d.fullName }).toString(); } // leak: url
  paged(page: number) { return fetch(`/find?x=${page}`); } // safe
  byNo(d: Deceased) { return fetch(`/records/${d.recordNo}?v=2`); } // safe
  posted(d: Deceased) { return fetch('/find?x=1', { method: 'POST', body: JSON.stringify({ x: d.ssn }) }); } // safe
  sorted(order: 'asc' | 'desc') { return fetch(`/find?${new URLSearchParams({ q: order })}`); } // safe
}
