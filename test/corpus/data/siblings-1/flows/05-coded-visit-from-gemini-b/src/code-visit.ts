import { ask } from './gemini';

export interface ClinicVisit { visitId: string; chiefComplaint: string; clinicalNote: string }
interface Suggestion { codes: string[]; rationale: string }

export async function codeVisit(visit: ClinicVisit): Promise<Suggestion> {
  const reply = await ask(`Return JSON with ICD-10 codes for: ${visit.clinicalNote}`); // leak: llm
  console.log('gemini', reply.usageMetadata.totalTokenCount); // safe
  console.log('gemini', reply.candidates[0]?.finishReason); // safe
  const raw = reply.candidates[0]!.content.parts[0]!.text;
  const suggestion = JSON.parse(raw) as Suggestion;
  console.log('why', suggestion.rationale); // leak: log
  sessionStorage.setItem(`visit-${visit.visitId}`, raw); // leak: client_storage
  sessionStorage.setItem('lastVisit', visit.visitId); // safe: opaque id
  return suggestion;
}
