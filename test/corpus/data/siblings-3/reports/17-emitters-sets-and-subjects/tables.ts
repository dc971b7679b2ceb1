interface Walker { patientName: string; gaitDisorder: string; steps: number }
const one = (text: string) => console.log(text);
const two = (text: string) => console.log(text);
const three = (text: string) => console.log(text);
const four = (text: string) => console.log(text);
const five = (n: number) => console.log(n);
const handlers = { one, nested: { two } };
export const viaValues = (w: Walker) => Object.values({ one }).forEach((f) => f(w.patientName)); // leak: log
export const viaNested = (w: Walker) => handlers.nested.two(w.gaitDisorder); // leak: log
const pipeline = [(s: string) => s.trim(), (s: string) => s.toUpperCase()];
export const viaReduce = (w: Walker) => three(pipeline.reduce((value, step) => step(value), w.patientName)); // leak: log
const weak = new WeakMap<object, (text: string) => void>();
const key = {};
weak.set(key, four);
export const viaWeak = (w: Walker) => weak.get(key)?.(w.patientName); // leak: log
export const count = (w: Walker) => [five].forEach((f) => f(w.steps)); // safe
