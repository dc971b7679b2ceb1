export interface ParticipantRow {
  id: string;
  siteId: string;
  givenName: string;
  familyName: string;
  birthDate: string;
  nationalId: string;
  diagnosis: string;
  arm: 'A' | 'B';
}
export interface SiteRow { id: string; name: string; investigator: string }
export interface EventRow { id: string; participantId: string; narrative: string; term: string; grade: number }
export interface Viewer { id: string; email: string; sites: string[] }
export interface Ctx { viewer: Viewer; registry: import('./registry.js').Registry }
