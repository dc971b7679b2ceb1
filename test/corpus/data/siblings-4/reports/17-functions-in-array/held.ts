interface ErPatient { ticket: string; fullName: string; complaint: string; diagnosis: string }
const h1 = (s: string) => console.log(s);
export const u1 = (p: ErPatient) => [h1].map((go) => go(p.diagnosis)); // leak: log
const h2 = (s: string) => console.log(s);
const pair = [h2, 'er'] as const;
export const u2 = (p: ErPatient) => { const [go] = pair; go(p.fullName); }; // leak: log
const h3 = (s: string) => console.log(s);
enum Level { Low, High }
const byLevel = { [Level.Low]: (_s: string) => {}, [Level.High]: h3 } satisfies Record<Level, (s: string) => void>;
export const u3 = (p: ErPatient) => byLevel[Level.High](p.fullName); // leak: log
const h4 = (s: string) => console.log(s);
export const u4 = (p: ErPatient) => [() => '', h4].reduce((_, go) => void go(p.diagnosis), undefined as void); // leak: log
const h5 = (s: string) => console.log(s);
const hooks = new Map<string, Set<(s: string) => void>>();
export const on = (name: string, hook: (s: string) => void) => { (hooks.get(name) ?? hooks.set(name, new Set()).get(name)!).add(hook); };
on('arrived', h5);
export const u5 = (p: ErPatient) => hooks.get('arrived')?.forEach((hook) => hook(p.fullName)); // leak: log
const h6 = (s: string) => console.log(s);
const frozen = Object.freeze({ say: h6 });
export const u6 = (p: ErPatient) => Object.values(frozen).at(0)?.(p.complaint); // leak: log
export const u7 = (p: ErPatient) => [h1, h2].forEach((go) => go(p.ticket.slice(0, 1))); // safe
export const u8 = (list: ErPatient[]) => pair[0](`${list.length} are waiting`); // safe
export const u9 = (p: ErPatient) => byLevel[Level.Low](p.fullName); // safe
