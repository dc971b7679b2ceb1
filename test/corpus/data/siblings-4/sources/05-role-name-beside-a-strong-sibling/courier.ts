abstract class Trip { abstract readonly pilotCallSign: string; }

class OrganTrip extends Trip {
  readonly pilotCallSign = 'N-7';
  constructor(readonly recipientName: string, readonly bloodType: string, readonly mrn: string, readonly airportName: string) { super(); }
}
interface SampleBox { ownerName: string; medicalRecordNumber: string; carrierName: string; boxName: string }
interface Guest { guestName: string; allergies: string[]; diagnosis: string; roomName: string }

export const log = {
  trip: ({ recipientName, airportName }: OrganTrip) => {
    console.log('organ for', recipientName); // leak: log
    console.log('via', airportName); // safe
  },
  box: (box: SampleBox) => {
    console.log('sample of', box.ownerName); // leak: log
    console.log('in', box.boxName); // safe
  },
  guest(guest: Guest) {
    console.log(`menu for ${guest.guestName}`); // leak: log
    console.log(`in ${guest.roomName}`); // safe
  },
};
