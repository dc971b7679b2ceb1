interface Referral { patientName: string; birthDate: string; allergies: string[]; pages: number }
type Terms = Record<string, string>;
export function remember(referral: Referral): void {
  sessionStorage.setItem('referral', JSON.stringify(referral)); // leak: client-storage
  sessionStorage.setItem('pages', `${referral.pages}`); // safe
}
const area = (selector: string) => document.querySelector<HTMLTextAreaElement>(selector)!;
export function blind(selector: string, t: Terms): string {
  let letter = area(selector).value;
  letter = t.p1 ? letter.split(t.p1).join('<1>') : letter;
  letter = t.p2 ? letter.split(t.p2).join('<2>') : letter;
  letter = t.p3 ? letter.split(t.p3).join('<3>') : letter;
  letter = t.p4 ? letter.split(t.p4).join('<4>') : letter;
  letter = t.p5 ? letter.split(t.p5).join('<5>') : letter;
  letter = t.p6 ? letter.split(t.p6).join('<6>') : letter;
  letter = t.p7 ? letter.split(t.p7).join('<7>') : letter;
  letter = t.p8 ? letter.split(t.p8).join('<8>') : letter;
  letter = t.p9 ? letter.split(t.p9).join('<9>') : letter;
  letter = t.p10 ? letter.split(t.p10).join('<10>') : letter;
  letter = t.p11 ? letter.split(t.p11).join('<11>') : letter;
  letter = t.p12 ? letter.split(t.p12).join('<12>') : letter;
  letter = t.p13 ? letter.split(t.p13).join('<13>') : letter;
  letter = t.p14 ? letter.split(t.p14).join('<14>') : letter;
  letter = t.p15 ? letter.split(t.p15).join('<15>') : letter;
  letter = t.p16 ? letter.split(t.p16).join('<16>') : letter;
  letter = t.p17 ? letter.split(t.p17).join('<17>') : letter;
  letter = t.p18 ? letter.split(t.p18).join('<18>') : letter;
  letter = t.p19 ? letter.split(t.p19).join('<19>') : letter;
  letter = t.p20 ? letter.split(t.p20).join('<20>') : letter;
  letter = t.p21 ? letter.split(t.p21).join('<21>') : letter;
  letter = t.p22 ? letter.split(t.p22).join('<22>') : letter;
  letter = t.p23 ? letter.split(t.p23).join('<23>') : letter;
  letter = t.p24 ? letter.split(t.p24).join('<24>') : letter;
  letter = t.p25 ? letter.split(t.p25).join('<25>') : letter;
  letter = t.p26 ? letter.split(t.p26).join('<26>') : letter;
  return letter;
}
export function allergic(referral: Referral): void {
  console.log('allergies', referral.allergies.join()); // leak: log
  console.log('allergies', referral.allergies.length); // safe
}
