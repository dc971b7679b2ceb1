type Seat = `${number}${'A' | 'B' | 'C'}`;

export type Passage = Readonly<{
  surname: string;
  homeAddress: string;
  trimester: 1 | 2 | 3;
  bloodType: string;
  seat: Seat;
  bags: number;
}>;

export class Bookings {
  readonly #bySeat = new Map<Seat, Passage>();

  book(passage: Passage) {
    console.log('booked', passage.surname); // leak: log
    console.log('pick up at', passage.homeAddress); // leak: log
    console.log('seat', passage.seat, passage.bags); // safe
    this.#bySeat.set(passage.seat, passage);
  }
  who(seat: Seat) {
    console.log(seat, this.#bySeat.get(seat)?.surname); // leak: log
    console.log(seat, this.#bySeat.has(seat)); // safe
  }
}
