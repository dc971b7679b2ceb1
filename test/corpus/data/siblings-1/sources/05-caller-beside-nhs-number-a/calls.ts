interface RingBack {
  callerName: string;
  nhsNumber: string;
  extensionName: string;
  tries: number;
}

class Ticket {
  constructor(
    readonly requesterName: string,
    readonly medicaidId: string,
    readonly queueName: string,
  ) {}
}

export function ringBack(call: RingBack, ticket: Ticket): void {
  console.log('ringing', call.callerName); // leak: log
  console.log('on', call.extensionName, call.tries); // safe: the name of a line
  console.log('asked by', ticket.requesterName); // leak: log
  console.log('queue', ticket.queueName); // safe: the name of a queue
}
