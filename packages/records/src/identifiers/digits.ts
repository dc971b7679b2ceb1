/** The digits of a text, without anything else. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** True for digits that somebody typed as a stand-in: one digit or a pair repeated, keys held down, a run up or down. */
export function isPattern(digits: string): boolean {
  if (digits.length < 4) return false;
  return isRepeat(digits) || isRun(digits) || endsInRun(digits) || isHeldDown(digits);
}

/** `22233444`, `33344555510`: most digits but zeros are the same as the one before; of random numbers one in a thousand is. */
function isHeldDown(digits: string): boolean {
  let held = 0;
  for (let i = 1; i < digits.length; i++) if (digits[i] === digits[i - 1] && digits[i] !== '0') held++;
  return digits.length > 4 && held > (digits.length - 1) / 2;
}

function isRepeat(digits: string): boolean {
  return [1, 2, 3].some((size) => digits.length >= size * 2 && hasPeriod(digits, size));
}

function hasPeriod(digits: string, size: number): boolean {
  for (let i = size; i < digits.length; i++) if (digits[i] !== digits[i - size]) return false;
  return true;
}

function isRun(digits: string): boolean {
  return runLength(digits, 1) >= digits.length - 1 || runLength(digits, -1) >= digits.length - 1;
}

/** `000123`, `00045`: a count with zeros before it. */
function endsInRun(digits: string): boolean {
  return /^0{3,}\d{1,4}$/.test(digits) || /^(?:\d)?0{4,}\d{0,3}$/.test(digits) || runLength(digits, 1) >= 6 || runLength(digits, -1) >= 6;
}

/** The longest run of digits that differ by a step, nine and zero being neighbours. */
function runLength(digits: string, step: number): number {
  let longest = 1;
  let current = 1;
  for (let i = 1; i < digits.length; i++) {
    const isNext = (digits.charCodeAt(i) - digits.charCodeAt(i - 1) - step + 10) % 10 === 0;
    current = isNext ? current + 1 : 1;
    longest = Math.max(longest, current);
  }
  return longest;
}
