import { Logger } from '@nestjs/common';
import { EventsHandler, IEventHandler, Saga, ofType } from '@nestjs/cqrs';
import { WebClient } from '@slack/web-api';
import { PostHog } from 'posthog-node';
import { Observable, map, tap, filter } from 'rxjs';
import { ExerciseAssignedEvent, SessionCompletedEvent } from './session.messages';

const posthog = new PostHog(process.env.POSTHOG_KEY ?? '');
const slack = new WebClient(process.env.SLACK_TOKEN);

@EventsHandler(SessionCompletedEvent)
export class TrackSession implements IEventHandler<SessionCompletedEvent> {
  handle({ session, client }: SessionCompletedEvent) {
    posthog.capture({ distinctId: session.therapistId, event: 'note_completed', properties: { minutes: session.minutes } }); // safe
    posthog.identify({ // leak: analytics
      distinctId: client.guardianEmail,
      properties: { name: client.fullName, disorder: client.disorder, severity: client.stutteringSeverity },
    });
  }
}

@EventsHandler(SessionCompletedEvent)
export class TellTeam implements IEventHandler<SessionCompletedEvent> {
  async handle(event: SessionCompletedEvent) {
    const { client, session } = event;
    const lines = new Map<string, string>([['Client', client.fullName], ['Disorder', client.disorder], ['Note', session.soapNote.slice(0, 200)]]);
    const text = [...lines].map(([k, v]) => `*${k}*: ${v}`).join('\n');
    await slack.chat.postMessage({ channel: '#slp-handover', text }); // leak: messag
  }
}

@EventsHandler(ExerciseAssignedEvent)
export class TrackExercise implements IEventHandler<ExerciseAssignedEvent> {
  private readonly log = new Logger('Exercises');
  async handle(e: ExerciseAssignedEvent) {
    this.log.log(`exercise ${e.exerciseCode} x${e.repetitions} for ${e.clientId}`); // safe
    if (e.repetitions > 30) await slack.chat.postMessage({ channel: '#content', text: `Exercise ${e.exerciseCode} may be too long` }); // safe
  }
}

export class SessionSagas {
  private readonly log = new Logger('Sagas');

  @Saga()
  longSessions = (events$: Observable<any>) =>
    events$.pipe(
      ofType(SessionCompletedEvent),
      filter((e) => e.session.minutes > 60),
      tap((e) => this.log.log(`long session ${e.session.id}: ${e.session.minutes} min`)), // safe
      map((e) => ({ who: e.client.fullName, what: e.client.disorder, m: e.session.minutes })),
      tap((row) => this.log.warn(JSON.stringify(row))), // leak: log
      map(() => undefined as any),
    );
}
