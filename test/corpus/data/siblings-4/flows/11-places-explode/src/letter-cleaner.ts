export interface Referral { patientName: string; dateOfBirth: string; insuranceNumber: string; complaint: string; urgency: 1 | 2 | 3 }

const boxOf = (name: string) => document.querySelector<HTMLTextAreaElement>(`textarea[name="${name}"]`)!;

export class LetterCleaner {
  constructor(private readonly words: Map<string, string>, private readonly strict = false) {}

  remember(referral: Referral): void {
    sessionStorage.setItem('referral', JSON.stringify(referral)); // leak: client_storage
    sessionStorage.setItem('urgency', `${referral.urgency}`); // safe
    console.log('referred', referral.complaint); // leak: log
    console.log('words to clean', this.words.size); // safe
  }

  clean(field: string): string {
    let letter = boxOf(field).value;
    if (this.words.has('given')) letter = letter.replaceAll(this.words.get('given')!, '<given>');
    letter = this.strict ? letter.replace(/\bfamily: .*$/m, '<family>') : letter;
    if (letter.includes('maiden:')) { letter = letter.split('maiden:').join('<maiden>'); }
    if (this.words.has('street')) letter = letter.replaceAll(this.words.get('street')!, '<street>');
    letter = this.strict ? letter.replace(/\btown: .*$/m, '<town>') : letter;
    if (letter.includes('county:')) { letter = letter.split('county:').join('<county>'); }
    if (this.words.has('zip')) letter = letter.replaceAll(this.words.get('zip')!, '<zip>');
    letter = this.strict ? letter.replace(/\bphone: .*$/m, '<phone>') : letter;
    if (letter.includes('mobile:')) { letter = letter.split('mobile:').join('<mobile>'); }
    if (this.words.has('fax')) letter = letter.replaceAll(this.words.get('fax')!, '<fax>');
    letter = this.strict ? letter.replace(/\bemail: .*$/m, '<email>') : letter;
    if (letter.includes('web:')) { letter = letter.split('web:').join('<web>'); }
    if (this.words.has('employer')) letter = letter.replaceAll(this.words.get('employer')!, '<employer>');
    letter = this.strict ? letter.replace(/\bschool: .*$/m, '<school>') : letter;
    if (letter.includes('insurer:')) { letter = letter.split('insurer:').join('<insurer>'); }
    if (this.words.has('policy')) letter = letter.replaceAll(this.words.get('policy')!, '<policy>');
    letter = this.strict ? letter.replace(/\bgp: .*$/m, '<gp>') : letter;
    if (letter.includes('consultant:')) { letter = letter.split('consultant:').join('<consultant>'); }
    if (this.words.has('partner')) letter = letter.replaceAll(this.words.get('partner')!, '<partner>');
    letter = this.strict ? letter.replace(/\bmother: .*$/m, '<mother>') : letter;
    if (letter.includes('father:')) { letter = letter.split('father:').join('<father>'); }
    if (this.words.has('child')) letter = letter.replaceAll(this.words.get('child')!, '<child>');
    letter = this.strict ? letter.replace(/\bcarer: .*$/m, '<carer>') : letter;
    if (letter.includes('landlord:')) { letter = letter.split('landlord:').join('<landlord>'); }
    if (this.words.has('passport')) letter = letter.replaceAll(this.words.get('passport')!, '<passport>');
    letter = this.strict ? letter.replace(/\blicence: .*$/m, '<licence>') : letter;
    return letter;
  }
}
