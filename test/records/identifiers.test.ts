import { readDetectorData } from '@phitrace/rules';
import { describe, expect, it } from 'vitest';
import { isCardNumber, isDea, isDeviceUdi, isMbi, isNpi, isVin } from '../../packages/records/src/identifiers/check-digits.js';
import { isIcd10, isNdc } from '../../packages/records/src/identifiers/clinical.js';
import { toIsoDate } from '../../packages/records/src/identifiers/dates.js';
import { isPattern } from '../../packages/records/src/identifiers/digits.js';
import { inspect, toInspectionData } from '../../packages/records/src/identifiers/index.js';

const data = toInspectionData(readDetectorData(), '2026-11-28');
const outcome = (role: string, text: string) => {
  const inspection = inspect(role, text, data);
  return inspection && (inspection.outcomes[0]?.[1] ?? 'no test');
};

describe('check digits', () => {
  it.each([
    [isNpi, '1234567893', '1234567890'],
    [isDea, 'AB1234563', 'AB1234564'],
    [isMbi, '1EG4-TE5-MK73', '1SG4-TE5-MK73'],
    [isMbi, '1EG4TE5MK73', '1EG4-TE5MK73'],
    [isCardNumber, '4111 1111 1111 1111', '4111 1111 1111 1112'],
    [isVin, '1M8GDM9AXKP042788', '1M8GDM9A1KP042788'],
    [isDeviceUdi, '(01)51022222233336(11)141231(17)150707(10)A213B1(21)1234', '(01)51022222233337(21)1234'],
    [isIcd10, 'E11.9', 'E1'],
    [isNdc, '0067-2091-03', '067-2091-03'],
  ])('%o takes one and not the other', (isValid, right, wrong) => {
    expect([isValid(right), isValid(wrong)]).toEqual([true, false]);
  });
});

describe('typed digits', () => {
  it.each(['1111', '123456789', '987654321', '121212', '000123', '0000000', '22233444', '33344555510', '11122333301'])(
    '%s is a pattern',
    (digits) => {
      expect(isPattern(digits)).toBe(true);
    },
  );
  it.each(['48812093', '212587713', '4105328841', '90412', '1002003417', '20033817', '4411907755'])('%s is none', (digits) => {
    expect(isPattern(digits)).toBe(false);
  });
});

describe('what values say of their origin', () => {
  it.each([
    ['social-security', '212-58-7713', 'issued-before-2011'],
    ['social-security', '801-58-7713', 'issued-since-2011'],
    ['social-security', '666-58-7713', 'never-issued'],
    ['social-security', '999-71-2213', 'never-issued'],
    ['social-security', '078-05-1120', 'pattern'],
    ['social-security', '***-**-1120', undefined],
    ['telephone', '(410) 532-8841', 'assigned'],
    ['telephone', '+1-410-555-0142', 'fictional'],
    ['telephone', '+1-555-7104', 'fictional'],
    ['telephone', '555-7104', 'fictional'],
    ['telephone', '211-532-8841', 'unassigned'],
    ['telephone', '(530) 867-5309', 'pattern'],
    ['telephone', '410-532-8841 x123', 'assigned'],
    ['telephone', '2024-01-31', undefined],
    ['email', 'h.kowalczyk@comcast.net', 'free-mail'],
    ['email', 'h.kowalczyk@example.org', 'reserved'],
    ['email', 'patient1@gmail.com', 'reserved'],
    ['email', 'odell.vance@mail.northgate', 'reserved'],
    ['email', 'kowalczyk', undefined],
    ['birth-date', '03/22/1957', 'plain'],
    ['birth-date', '19570322', 'plain'],
    ['birth-date', '1930-03-22', 'over-89'],
    ['birth-date', '1974-01-01', 'new-year'],
    ['birth-date', '1957', undefined],
    ['age', '91', 'no test'],
    ['age', '89', undefined],
    ['zip', '21215', 'exists'],
    ['zip', '21200', 'unknown'],
    ['zip', '12345', 'sample'],
    ['zip', '212', undefined],
    ['street', '4418 Belvieu Ave', 'plain'],
    ['street', '123 Main St', 'sample'],
    ['street', '0418 Belvieu Ave', 'leading-zero'],
    ['full-name', 'Kowalczyk, Harold J', 'plain'],
    ['full-name', 'Jane Doe', 'sample'],
    ['full-name', 'Abe604 Kuhic920', 'digits'],
    ['full-name', 'hello_world', undefined],
    ['medical-record', '48812093', 'plain'],
    ['medical-record', 'MRN-00123', 'pattern'],
    ['medical-record', '1.2.840.113619', undefined],
    ['ip-address', '24.131.77.19', 'no test'],
    ['ip-address', '192.168.0.4', undefined],
  ])('%s %s: %s', (role, text, expected) => {
    expect(outcome(role, text)).toBe(expected);
  });
});

describe('dates', () => {
  it.each([
    ['1957-03-22', '1957-03-22'],
    ['3/22/1957', '1957-03-22'],
    ['22/3/1957', '1957-03-22'],
    ['22-Mar-1957', '1957-03-22'],
    ['March 22, 1957', '1957-03-22'],
    ['195703221530', '1957-03-22'],
    ['1957-02-30', undefined],
    ['4418', undefined],
  ])('%s', (text, expected) => {
    expect(toIsoDate(text)).toBe(expected);
  });
});

describe('telephones of other countries', () => {
  it.each(['0171 4482913', '06-12345987', '+49 171 4482913', '(0171) 448-2913'])(
    '%s is no unassigned one of the North American plan',
    (text) => {
      expect(outcome('telephone', text)).toBe('no test');
    },
  );
});
