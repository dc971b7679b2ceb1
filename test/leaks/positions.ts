import type { Planter } from './values.js';

type Snippet = (planter: Planter, index: number) => string;

/** Code in which a value stands where one can: each leaks, so that reports speak of it. */
export const positions: Readonly<Record<string, Snippet>> = {
  'quoted key': ({ text }) => `console.log(patients['${text()}'].ssn);`,
  'quoted key like a name': ({ word }) => `console.log(patients["${word()}"].ssn);`,
  'quoted optional key': ({ text }) => `console.log(patients?.['${text()}']?.ssn);`,
  'template key': ({ text }) => `console.log(patients[\`${text()}\`].ssn);`,
  'numeric key': ({ number }) => `console.log(patients[${number()}].ssn);`,
  'last key': ({ word }) => `console.log(patient.diagnosis['${word()}']);`,
  'last key like a phone': ({ word }) => `console.log(patients['${word()}Phone']);`,
  'property that nothing declares': ({ word }) => `console.log(patients.${word()}.ssn);`,
  'called key': ({ word }) => `patients['${word()}'].log(patient.ssn); logger['${word()}'](patient.ssn);`,
  'property of an unknown object': ({ word }) => `console.log(unknownThing.${word()}.patient.ssn);`,
  'quoted key of an object': ({ text }) => `console.log({ '${text()}': patient.ssn });`,
  'bare key of an object': ({ word }) => `console.log({ ${word()}: patient.ssn });`,
  'computed key of an object': ({ text }) => `console.log({ ['${text()}']: patient.ssn });`,
  'key that is written and read': ({ word }, i) => {
    const key = word();
    return `const rows${i}: Record<string, Patient> = {}; rows${i}['${key}'] = patient; console.log(rows${i}['${key}'].ssn);`;
  },
  'record of a fixture': ({ text, word, number }, i) =>
    `const people${i} = { '${text()}': { ssn: '${number()}' }, ${word()}: { ssn: '${number()}' }, ${number()}: { ssn: '' } }; console.log(people${i}, patient.ssn);`,
  destructuring: ({ text }, i) => `const { '${text()}': found${i} } = patients; console.log(found${i}.ssn);`,
  'bare key in destructuring': ({ word }, i) => `const { ${word()}: took${i} } = patients; console.log(took${i}.ssn);`,
  'for in a list': ({ text }, i) => `for (const who${i} of ['${text()}', patient.ssn]) console.log(who${i});`,
  'member of an interface': ({ text }, i) =>
    `interface Form${i} { '${text()}': string; patientSsn: string }\nexport function form${i}(form: Form${i}) { console.log(form); }`,
  'member like a name': ({ word }, i) =>
    `interface Sheet${i} { "${word()}Ssn": string }\nexport function sheet${i}(sheet: Sheet${i}) { console.log(sheet); }`,
  'numeric member of a type': ({ number }, i) =>
    `type Table${i} = { ${number()}: { ssn: string } };\nexport function table${i}(table: Table${i}) { console.log(table); }`,
  'literal type': ({ text }, i) =>
    `type Keys${i} = '${text()}' | 'ssn';\nexport function keys${i}(record: Record<Keys${i}, string>) { console.log(record['ssn']); }`,
  'picked member': ({ text }, i) => `export function pick${i}(part: Pick<Patient, 'ssn' | '${text()}'>) { console.log(part); }`,
  'indexed type': ({ text }, i) => `export function at${i}(part: Charts['${text()}']['ssn']) { console.log(part); }`,
  'quoted method': ({ text }, i) => `class Desk${i} { '${text()}'(patient: Patient) { console.log(patient.ssn); } }`,
  'method like a name': ({ word }, i) => `class Hall${i} { "${word()}"(patient: Patient) { console.log(patient.ssn); } }`,
  'numeric method': ({ number }, i) => `class Ward${i} { ${number()}(patient: Patient) { console.log(patient.ssn); } }`,
  'computed method': ({ text }, i) => `class Room${i} { ['${text()}'](patient: Patient) { console.log(patient.ssn); } }`,
  'quoted field': ({ text }, i) => `class Bed${i} { '${text()}' = (patient: Patient) => { console.log(patient.ssn); } }`,
  'quoted accessor': ({ text }, i) => `class Door${i} { get '${text()}'() { console.log(patient.ssn); return patient; } }`,
  'method of an object': ({ text }, i) => `export const desk${i} = { '${text()}'(patient: Patient) { console.log(patient.ssn); } };`,
  'function under a key': ({ text }, i) => `export const hall${i} = { '${text()}': (patient: Patient) => { console.log(patient.ssn); } };`,
  'function that is assigned': ({ word }) => `handlers['${word()}'] = (patient: Patient) => { console.log(patient.ssn); };`,
  'text of an argument': ({ text }) => `console.log('${text()}', patient.ssn);`,
  'text with quotes in it': ({ text }) => `console.log("${text()}'s \\"${text()}\\"", patient.ssn);`,
  'part of a template': ({ text }) => `console.log(\`${text()} \${patient.ssn} ${text()}\`);`,
  'template in a template': ({ text }) => `console.log(\`\${\`${text()} \${patient.ssn}\`} ${text()}\`);`,
  'template of three lines': ({ text }) => `console.log(\`\n${text()} \${patient.ssn}\n${text()}\`);`,
  'tagged template': ({ text }) => `log\`${text()} \${patient.ssn}\`;`,
  sum: ({ text }) => `console.log('${text()}' + patient.ssn + "${text()}");`,
  pattern: ({ word }) => `console.log(patient.ssn.replace(/${word()}["'\`]?/g, '${word()}'));`,
  number: ({ number }) => `console.log(${number()}, patient.ssn);`,
  'big number': ({ number }) => `console.log(${number()}n, patient.ssn);`,
  comment: ({ text }) => `console.log(patient.ssn); // ${text()}\n/* ${text()}\n ${text()} */ console.log(patient.ssn /* ${text()} */);`,
  'comment of a document': ({ text, word }, i) =>
    `/** @phi ${text()}\n * @${word()} ${text()} */\nexport function doc${i}(patient: Patient) { console.log(patient.ssn); }`,
  'unknown rule': ({ word }) => `// phitrace-ignore-next-line ${word()} -- shown to the patient\nconsole.log(patient.ssn);`,
  'second rule': ({ word }) => `// phitrace-ignore-next-line phi-in-logs, ${word()} -- shown to the patient\nconsole.log(patient.ssn);`,
  'unknown directive': ({ word }) => `// phitrace-ignore-${word()} phi-in-logs -- shown\nconsole.log(patient.ssn);`,
  'no reason': ({ text }) => `// phitrace-ignore-next-line ${text()}\nconsole.log(patient.ssn);`,
  reason: ({ text, word, number }) =>
    `// phitrace-ignore-next-line phi-in-logs -- as "${text()}" and '${word()}' wrote from ${word()}@example.com, see https://${word()}.example.com/${word()}, no ${number()}\nconsole.log(patient.ssn);`,
  'end of a reason': ({ word }) => `// phitrace-ignore-next-line phi-in-logs -- agreed until 1${word()}\nconsole.log(patient.ssn);`,
  host: ({ word }) => `fetch('https://${word()}.example.com/x', { method: 'POST', body: patient.ssn });`,
  'host of a vendor': ({ word }) => `fetch('https://${word()}.openai.azure.com/x', { method: 'POST', body: patient.ssn });`,
  'words of an address': ({ text, word }) =>
    `fetch(\`https://api.openai.com/${word()}/${text()}?${word()}=\${patient.ssn}#${word()}\`, { method: 'POST', body: patient.ssn });`,
  'user of an address': ({ word }) => `fetch('https://${word()}:${word()}@api.openai.com/v1', { method: 'POST', body: patient.ssn });`,
  'address of a client': ({ word }, i) =>
    `const client${i} = new OpenAI({ baseURL: 'https://${word()}.example.com/v1', apiKey: '${word()}' });\nvoid client${i}.chat.completions.create({ model: '${word()}', messages: [{ role: 'user', content: patient.ssn }] });`,
  'own client': ({ word }, i) =>
    `const own${i} = axios.create({ baseURL: 'https://${word()}.example.com', headers: { '${word()}': '${word()}' } });\nvoid own${i}.post('/${word()}', patient);`,
  'key of a query': ({ word }) =>
    `window.location.href = \`/search?${word()}=\${patient.ssn}\`; history.pushState({}, '', \`/${word()}/\${patient.ssn}\`);`,
  'key of an entry': ({ word }, i) => `const form${i} = new FormData(); form${i}.set('${word()}', patient.ssn); console.log(form${i});`,
  'key of an entry like a phone': ({ word }, i) =>
    `const entries${i} = new URLSearchParams(); entries${i}.set('${word()}Phone', String(input)); console.log(entries${i});`,
  storage: ({ word }) => `localStorage.setItem('${word()}', patient.ssn); localStorage['${word()}'] = patient.ssn;`,
  cookie: ({ word }) =>
    `document.cookie = \`${word()}=\${patient.ssn}; Domain=${word()}\`; windows['${word()}'].location.href = '/x?' + patient.ssn;`,
  'object of a setter': ({ word }) => `(windows['${word()}'] ?? frames(\`${word()}\`)).document.cookie = patient.ssn;`,
  route: ({ word }, i) => `const got${i} = await client.get('/patients/${word()}'); console.log(got${i}.data.ssn);`,
  query: ({ word }, i) =>
    `const row${i} = await db.query("select ssn from patients where name = '${word()}'"); console.log(row${i}.rows[0].ssn);`,
  error: ({ text }) => `throwIt(new Error('${text()}' + patient.ssn));`,
  event: ({ word }) => `analytics.track('${word()}', { '${word()}': patient.ssn });`,
  exception: ({ word }) => `Sentry.captureException(new Error('${word()}'), { extra: { '${word()}': patient.ssn } });`,
  'member of an enum': ({ text }, i) => `enum Who${i} { Jane = '${text()}', '${text()}' = 2 }\nconsole.log(Who${i}.Jane, patient.ssn);`,
  'module of an import': ({ word }, i) =>
    `import type { Patient as Foreign${i} } from '@${word()}/${word()}';\nexport function foreign${i}(one: Foreign${i}) { console.log(one.ssn); }`,
  'health module': ({ word }, i) =>
    `import type { Patient as Fhir${i} } from 'fhir/${word()}';\nexport function fhir${i}(one: Fhir${i}) { console.log(one.name, one.birthDate); }`,
  'module of a call': ({ word }) => `console.log(require('./${word()}').patient.ssn, (await import('${word()}')).ssn);`,
  'declared module': ({ word }, i) => `declare module '${word()}' { export interface Chart${i} { ssn: string } }`,
  'exported name': ({ text }, i) => `const out${i} = patient.ssn; export { out${i} as '${text()}' }; console.log(out${i});`,
};

/** The same for JSX. */
export const elements: Readonly<Record<string, Snippet>> = {
  'text of an element': ({ text }) => `<p>${text()} {log(patient.ssn)} ${text()}</p>`,
  'text of three lines': ({ text }) => `<p>\n  ${text()} {log(patient.ssn)}\n  ${text()}\n</p>`,
  'text with an apostrophe': ({ text }) => `<p>don't ask ${text()} {log(patient.ssn)} can't</p>`,
  attribute: ({ text }) => `<a title="${text()}" href={'/x?q=' + patient.ssn}>x</a>`,
  'attribute with a namespace': ({ word }) =>
    `<a data-${word().toLowerCase()}="x" onClick={() => log(patient.ssn)} href={\`/x?${word()}=\${patient.ssn}\`}>x</a>`,
};

/** The same for text that is no code at all. */
export const broken: Readonly<Record<string, Snippet>> = {
  'unterminated text': ({ text }) => `export const said = '${text()};\nconsole.log(patient.ssn);`,
  'unterminated template': ({ text }) => `console.log(patient.ssn, \`${text()}`,
  'no name': ({ word, text }) => `export const = ${word()} ${text()} {{{\nconsole.log(patient.ssn);`,
  'a record instead of code': ({ text, number }) => `${text()},${number()}\n${text()},${number()}`,
  'unknown characters': ({ text }) => `console.log(patient.ssn) @@ # ${text()} \\ ${text()}`,
};
