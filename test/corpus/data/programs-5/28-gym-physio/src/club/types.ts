export interface GymClass {
  id: string;
  title: string;
  coach: string;
  startsAt: string;
  capacity: number;
  booked: number;
}

export interface Locker {
  number: number;
  floor: 'ground' | 'first';
  rented: boolean;
}

export interface Boulder {
  id: string;
  grade: string;
  colour: string;
  setter: string;
}
