import { readDetectorData } from '@phitrace/rules';
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../packages/records/src/evidence/relations.js';
import { inspect, toInspectionData } from '../../packages/records/src/identifiers/index.js';
import { realLooking } from './scanner.ts';

const data = toInspectionData(readDetectorData(), '2026-11-28');

/** What values say of each other, given as `role: value`. */
function relations(...values: string[]): string[] {
  const inspections = values.flatMap((entry) => {
    const [role = '', value = ''] = entry.split(': ');
    return inspect(role, value, data) ?? [];
  });
  return relationsOf(inspections, data).map(([test, outcome]) => `${test} ${outcome}`);
}

describe('a city and its ZIP code', () => {
  it.each([
    ['Baltimore', '21215'],
    ['BALTIMORE', '21215-1234'],
    ['Saint Louis', '63110'],
    ['St. Louis', '63110'],
    ['Kansas City', '64114'],
    ['Mt. Vernon', '10552'],
    ["Coeur d'Alene", '83814'],
  ])('%s has %s', (city, zip) => {
    expect(relations(`city: ${city}`, `zip: ${zip}`)).toEqual(['city-zip same']);
  });
  it.each([
    ['Baltimore', '78754'],
    ['Port Kellyside', '21215'],
    ['York', '10001'],
    ['Baltimore', '00099'],
  ])('%s has not %s', (city, zip) => {
    expect(relations(`city: ${city}`, `zip: ${zip}`)).toEqual(['city-zip different']);
  });
});

describe('a telephone and the state', () => {
  it.each([
    ['(419) 842-6713', 'OH', ['phone-state same']],
    ['(213) 842-6713', 'CA', ['phone-state same']],
    ['(419) 842-6713', 'CA', ['phone-state different']],
    ['(403) 842-6713', 'CA', []],
    ['(416) 842-6713', 'NY', []],
  ])('%s in %s', (phone, state, standing) => expect(relations(`telephone: ${phone}`, `state: ${state}`)).toEqual(standing));
});

describe('a ZIP code and its state', () => {
  it.each([
    ['43615', 'OH', 'same'],
    ['43615-', 'OH', 'same'],
    ['43615', 'TX', 'different'],
    ['43642', 'OH', 'near'],
    ['43642', 'TX', 'unknown'],
  ])('%s in %s: %s', (zip, state, standing) => expect(relations(`zip: ${zip}`, `state: ${state}`)).toEqual([`zip-state ${standing}`]));
});

describe('a Social Security number and the state', () => {
  const standing = (number: string, state: string) => relations(`social-security: ${number}`, `state: ${state}`);

  it('of one that was given out there', () => expect(standing('212-58-7713', 'MD')).toEqual(['social-security-state same']));
  it('of one that was given out elsewhere', () => expect(standing('212-58-7713', 'TX')).toEqual(['social-security-state different']));
  it('by the ZIP code', () => expect(relations('social-security: 212-58-7713', 'zip: 21215')).toEqual(['social-security-state same']));
  it.each(['801-58-7713', '212-00-7713', '078-05-1120', '701-58-7713'])('%s says nothing: it was given out by no state', (number) =>
    expect(standing(number, 'NY')).toEqual([]),
  );
});

describe('a subscriber with a common name and no telephone', () => {
  const claim = (city: string, zip: string) =>
    [
      'ISA*00*          *00*          *ZZ*SUBMITTER      *ZZ*RECEIVER       *240311*0845*^*00501*000000905*1*P*:',
      'ST*837*0021*005010X222A1',
      'NM1*IL*1*ANDERSON*YESENIA****MI*QXT704418293',
      'N3*2907 WINDRIFT DR',
      `N4*${city}*TX*${zip}`,
      'DMG*D8*19841109*F',
      'SE*6*0021~',
    ].join('~');

  it('is real-looking where the city is that of the ZIP code', () =>
    expect(realLooking('a.x12', claim('AUSTIN', '78754'))).toHaveLength(1));
  it('is not where only the state is', () => expect(realLooking('a.x12', claim('KELLYSIDE', '78754'))).toEqual([]));
});

describe('one person among rows of a generator', () => {
  const rows = (person: string) =>
    ['first_name,last_name,dob,ssn,phone,email,street,city,state,zip,mrn', ...GENERATED.slice(0, 10), person, ...GENERATED.slice(10)].join(
      '\n',
    );
  const found = (person: string) => realLooking('patients.csv', rows(person)).map(({ location }) => location.line);

  it('with a common name stands out by what fits', () =>
    expect(
      found('Karen,Miller,1957-03-22,212-58-7713,410-532-8841,kmiller57@comcast.net,4418 Belvieu Ave,Baltimore,MD,21215,48812093'),
    ).toEqual([12]));
  it('does not where nothing fits', () =>
    expect(
      found('Karen,Miller,1957-03-22,612-58-7713,410-532-8841,kmiller57@comcast.net,4418 Belvieu Ave,Port Kellyside,OH,78754,48812093'),
    ).toEqual([]));
});

/** Rows in the shape of a generator's: each column drawn by itself. */
const GENERATED = [
  'Trever,Lueilwitz,1961-05-19,441-27-5390,(731) 441-9027 x33,Mable_Hand@hotmail.com,83201 Schuppe Underpass,Port Joelle,NV,90518-4417,30391785',
  'Cordia,Bashirian,1988-11-02,702-11-9035,(446) 204-7719,Vida.Auer@yahoo.com,207 Bode Crossing,North Idell,ME,31877-0031,60217745',
  'Buddy,Abshire,1979-01-27,310-84-2216,(961) 883-2204,Rosina67@gmail.com,5530 Rau Village,Lake Otho,SC,76024-8811,99120437',
  'Elda,Bogan,1950-08-13,158-39-7740,(207) 931-4402,Zelma.Berge@gmail.com,9982 Feest Stravenue,Kuhlmanfort,IA,05580-2209,17400258',
  'Kelton,Altenwerth,1994-02-08,588-62-1047,(356) 770-1149,Ola_Beier@hotmail.com,116 Hane Spurs,West Ramon,UT,44917-6302,52836609',
  'Verna,Bartoletti,1967-10-30,236-71-8804,(518) 226-9931,Dusty.Batz@yahoo.com,7745 Marks Manors,Emardview,HI,69330-1150,84410926',
  'Amos,Blanda,1983-06-21,671-20-4419,(874) 337-6650,Nola44@gmail.com,4019 Kihn Trace,New Bryceberg,WY,12790-7748,70588312',
  'Hulda,Abernathy,1956-12-04,089-55-3172,(243) 660-2817,Kaley.Bauch@hotmail.com,630 Toy Prairie,Lake Devante,MT,97521-0094,26693401',
  'Ricky,Boehm,1972-03-16,547-38-6621,(691) 552-8830,Jany_Beer@gmail.com,28814 Ebert Ports,South Eda,AR,23061-5527,41870553',
  'Sheila,Bayer,1991-09-25,319-46-0938,(322) 418-7746,Demond.Bode@yahoo.com,3377 Moen Forges,Ricetown,DE,88240-3319,93305214',
  'Noel,Bednar,1948-07-07,423-90-5516,(909) 774-3308,Ivah55@hotmail.com,951 Lang Squares,Haagburgh,ND,61127-4408,35521870',
  'Maxie,Ankunding,1985-04-18,264-12-7783,(785) 290-4461,Perry.Bins@gmail.com,60418 Kuhn Loaf,East Lavonne,RI,59008-6671,68147092',
  'Tatum,Aufderhar,1963-11-11,512-77-3309,(438) 915-6627,Eula_Block@yahoo.com,1295 Mante Ville,Schillerside,AL,81544-2093,10924467',
  'Jevon,Bernier,1976-01-03,189-64-2250,(664) 338-1905,Lacy.Barton@gmail.com,802 Wolf Mission,North Hilma,ID,37290-1186,77430185',
  'Otha,Balistreri,1959-05-29,633-05-8814,(515) 207-9948,Rex_Auer@hotmail.com,4471 Sipes Meadow,New Zackary,VT,08831-7754,23069841',
];
