interface Newborn { motherName: string; patientName: string; apgarScore: number; crib: string }
interface Label { text: string; widthMm: number }

class Printer {
  private queue: Label[] = [];
  add(label: Label): this { this.queue.push(label); return this; }
  flush(): void {
    for (const label of this.queue) {
      console.log('printing', label.text); // leak: log
      console.log('width', label.widthMm); // safe
    }
  }
}
const archive = (thing: object) => console.log('archived', thing); // leak: log
const place = (where: { crib: string }) => console.log('placed in', where.crib); // safe

export function band(baby: Newborn): void {
  new Printer().add({ text: `${baby.motherName}'s child`, widthMm: 25 }).flush();
  archive(baby);
  place(baby);
}
