/** Texts of made-up people in one format, of about so many bytes; the same on every run. */
export interface RecordText {
  readonly file: string;
  readonly head: string;
  readonly row: (i: number) => string;
  /** Megabytes a second and core that a scan is to reach. */
  readonly target: number;
}

const GIVEN = ['Harold', 'Yesenia', 'Marguerite', 'Odell', 'Lucille', 'Denise', 'Anil', 'Robert', 'Tasha', 'Jamal'];
const FAMILY = ['Kowalczyk', 'Tellez', 'Oyelaran', 'Vance', 'Thompson', 'Desai', 'Foster', 'Carter', 'Achterberg', 'Silva'];

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

function personOf(i: number) {
  return {
    given: GIVEN[i % 10] ?? '',
    family: FAMILY[(i * 7) % 10] ?? '',
    birth: `${1930 + ((i * 13) % 80)}-${pad(1 + ((i * 5) % 12), 2)}-${pad(1 + ((i * 11) % 28), 2)}`,
    ssn: `${200 + (i % 400)}-${10 + (i % 80)}-${1_000 + (i % 9_000)}`,
    phone: `410-${532 + (i % 300)}-${pad((8_841 + i * 3) % 10_000, 4)}`,
    street: `${4_400 + (i % 99)} Belvieu Ave`,
    zip: String(21_201 + (i % 50)),
    mrn: String(40_871_226 + i * 17),
  };
}

export const recordTexts: readonly RecordText[] = [
  {
    file: 'patients.ndjson',
    target: 25,
    head: '',
    row: (i) => {
      const { given, family, birth, ssn, phone, street, zip, mrn } = personOf(i);
      return `{"mrn":"${mrn}","first_name":"${given}","last_name":"${family}","dob":"${birth}","ssn":"${ssn}","phone":"${phone}","address":{"street":"${street}","city":"Baltimore","state":"MD","zip":"${zip}"},"diagnosis":"I25.10","note":"stable on review","active":true,"visits":[{"at":"2024-03-01T10:00:00Z","code":"99213"},{"at":"2024-04-01T10:00:00Z","code":"99213"}]}\n`;
    },
  },
  {
    file: 'patients.csv',
    target: 12,
    head: 'mrn,first_name,last_name,dob,ssn,phone,street,city,state,zip,diagnosis,note\n',
    row: (i) => {
      const { given, family, birth, ssn, phone, street, zip, mrn } = personOf(i);
      return `${mrn},${given},${family},${birth},${ssn},${phone},${street},Baltimore,MD,${zip},I25.10,stable on review\n`;
    },
  },
  {
    file: 'admissions.hl7',
    target: 12,
    head: '',
    row: (i) => {
      const { given, family, birth, ssn, phone, street, zip, mrn } = personOf(i);
      return `MSH|^~\\&|ADT1|GSH|LAB|GSH|20240311084500||ADT^A01|MSG${i}|P|2.5.1\rEVN|A01|20240311084500\rPID|1||${mrn}^^^GSH^MR||${family}^${given}^T||${birth.replaceAll('-', '')}|M|||${street}^^Baltimore^MD^${zip}||${phone}||||||${ssn.replaceAll('-', '')}\rPV1|1|I|2W^204^1||||1234^ATTEND^DOC\rOBX|1|NM|718-7^HGB^LN||13.2|g/dL|12-16|N|||F\r`;
    },
  },
  {
    file: 'claims.x12',
    target: 12,
    head: 'ISA*00*          *00*          *ZZ*SUBMITTER      *ZZ*RECEIVER       *240311*0845*^*00501*000000905*1*P*:~GS*HC*S*R*20240311*0845*905*X*005010X222A1~',
    row: (i) => {
      const { given, family, birth, street, zip, mrn } = personOf(i);
      return `ST*837*${pad(i, 4)}*005010X222A1~BHT*0019*00*244579*20240311*1023*CH~HL*1**20*1~NM1*85*2*CLINIC*****XX*1234567893~HL*2*1*22*0~SBR*P*18*******CI~NM1*IL*1*${family.toUpperCase()}*${given.toUpperCase()}****MI*QXT${mrn}~N3*${street.toUpperCase()}~N4*BALTIMORE*MD*${zip}~DMG*D8*${birth.replaceAll('-', '')}*M~CLM*${mrn}*100***11:B:1*Y*A*Y*I~HI*ABK:I2510~LX*1~SV1*HC:99213*40*UN*1***1~SE*14*${pad(i, 4)}~\n`;
    },
  },
];

/** Lines of a program that hold no record: what is left of the rate is a look at each character. */
export const emptyText: Omit<RecordText, 'target'> = {
  file: 'requests.txt',
  head: '',
  row: (i) =>
    `2024-03-01T10:00:00.${pad(i % 1_000, 3)}Z info request ${48_812_093 + i} of the service took ${12 + (i % 80)} ms and gave 200\n`,
};

export function writeText({ head, row }: Pick<RecordText, 'head' | 'row'>, bytes: number): string {
  const rows = [head];
  let length = head.length;
  for (let i = 1; length < bytes; i++) {
    const next = row(i);
    rows.push(next);
    length += next.length;
  }
  return rows.join('');
}
