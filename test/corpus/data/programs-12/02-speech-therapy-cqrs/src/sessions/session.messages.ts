import { Client, TherapySession } from '../clients/client.entity';

export class CompleteSessionCommand {
  constructor(readonly sessionId: string, readonly transcript: string, readonly therapistId: string) {}
}

export class SessionCompletedEvent {
  constructor(readonly session: TherapySession, readonly client: Client) {}
}

export class GetProgressQuery {
  constructor(readonly clientId: string) {}
}

export class ExerciseAssignedEvent {
  constructor(readonly clientId: string, readonly exerciseCode: string, readonly repetitions: number) {}
}
