interface Stop {
  index: number;
  recipientName: string;
  prescribedDrug: string;
  doorCode: string;
  minutes: number;
}

function eta(stop: Stop): string {
  return `${stop.minutes} min`;
}

export function drive(stops: Stop[]): void {
  for (const stop of stops) {
    console.log('next for', stop.recipientName); // leak: log
    console.log('hand over', stop.prescribedDrug); // leak: log
    console.log('stop', stop.index, eta(stop)); // safe
  }
  console.log(`${stops.length} stops`); // safe
}
