/** ISO/IEC 7812: every second digit from the right doubled, digits added, divisible by ten. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 1, double = false; i >= 0; i--, double = !double) {
    const digit = digits.charCodeAt(i) - 48;
    const value = double ? digit * 2 : digit;
    sum += value > 9 ? value - 9 : value;
  }
  return digits.length > 1 && sum % 10 === 0;
}

/** National Provider Identifier: Luhn with 80840 before it (45 CFR 162.406). */
export function isNpi(text: string): boolean {
  return /^[12]\d{9}$/.test(text) && passesLuhn(`80840${text}`);
}

/** DEA registration number: two letters or a letter and 9, and seven digits of which the last checks the others. */
export function isDea(text: string): boolean {
  if (!/^[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}$/.test(text)) return false;
  const digit = (at: number) => text.charCodeAt(at + 2) - 48;
  const sum = digit(0) + digit(2) + digit(4) + 2 * (digit(1) + digit(3) + digit(5));
  return sum % 10 === digit(6);
}

const MBI =
  /^[1-9][ACDEFGHJKMNPQRTUVWXY][0-9ACDEFGHJKMNPQRTUVWXY]\d[ACDEFGHJKMNPQRTUVWXY][0-9ACDEFGHJKMNPQRTUVWXY]\d[ACDEFGHJKMNPQRTUVWXY]{2}\d{2}$/;

/** Medicare Beneficiary Identifier: CMS's eleven positions, no check digit; dashes in all places or in none. */
export function isMbi(text: string): boolean {
  const bare = /^.{4}-.{3}-.{4}$/.test(text) ? text.replace(/-/g, '') : text;
  return MBI.test(bare);
}

/** 13 to 19 digits of a card network that pass Luhn. */
export function isCardNumber(text: string): boolean {
  const digits = text.replace(/[ -]/g, '');
  return /^(?:4|5[1-5]|2[2-7]|3[47]|36|30[0-5]|38|6)\d{11,18}$/.test(digits) && digits.length <= 19 && passesLuhn(digits);
}

const VIN_VALUES: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...'0123456789'].map((digit) => [digit, Number(digit)])),
  ...Object.fromEntries([...'ABCDEFGH'].map((letter, i) => [letter, i + 1])),
  ...Object.fromEntries([...'JKLMN'].map((letter, i) => [letter, i + 1])),
  ...{ P: 7, R: 9 },
  ...Object.fromEntries([...'STUVWXYZ'].map((letter, i) => [letter, i + 2])),
};
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Vehicle identification number of North America: 49 CFR 565, check digit in the ninth place. */
export function isVin(text: string): boolean {
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(text)) return false;
  const sum = VIN_WEIGHTS.reduce((total, weight, i) => total + weight * (VIN_VALUES[text[i] ?? ''] ?? 0), 0);
  return text[8] === (sum % 11 === 10 ? 'X' : String(sum % 11));
}

/** GS1 Global Trade Item Number of 14 digits: weights three and one. */
export function isGtin14(digits: string): boolean {
  if (!/^\d{14}$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 3 : 1), 0);
  return sum % 10 === 0;
}

/** A unique device identifier of GS1 that names one device: product, and lot or serial number (21 CFR 830). */
export function isDeviceUdi(text: string): boolean {
  const product = /^\(01\)(\d{14})/.exec(text)?.[1];
  if (product !== undefined) return isGtin14(product) && /\((?:10|21)\)[!-~]{1,20}/.test(text);
  return /^\+[A-Z][A-Z0-9]{3}[A-Z0-9]{1,18}\d\/[\x21-\x7e]{4,}$/.test(text);
}
