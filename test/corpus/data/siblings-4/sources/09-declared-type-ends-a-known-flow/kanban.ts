interface ProsthesisPatient { patientName: string; diagnosis: string; side: 'left' | 'right'; workshopNo: number }
interface Ticket<T = string> { heading: T; column: number; tags: readonly string[] }
type Row = Pick<Map<string, unknown>, 'size'> & { key: number };

class Board {
  private tickets: Ticket[] = [];
  add(...tickets: Ticket[]) {
    for (const { heading, column } of tickets) {
      console.log('ticket', heading); // leak: log
      console.log('column', column); // safe
    }
    this.tickets = this.tickets.concat(tickets);
  }
  get headings(): string[] { return this.tickets.map((t) => t.heading); }
}
function dump(row: { workshopNo: number }) {
  console.log('row', row); // leak: log
  console.log('row', row.workshopNo); // safe
}
const text = (value: { toString(): string }): void => {
  console.log(value.toString()); // leak: log
};
export function plan(patients: ProsthesisPatient[], rows: Row): Board {
  const board = new Board();
  board.add(...patients.map((p) => ({ heading: `${p.side} leg of ${p.patientName}`, column: 0, tags: [] })));
  patients.forEach(dump);
  text(patients[0]!.diagnosis);
  console.log(board.headings.length, rows.size); // safe
  return board;
}
