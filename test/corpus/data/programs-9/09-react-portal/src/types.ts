export interface Me { id: string; name: string; email: string; birthDate: string; memberNumber: string }
export interface LabResult { id: string; test: string; value: number; unit: string; flagged: boolean; collectedAt: string }
export interface Appointment { id: string; with: string; department: string; at: string; reason: string }
export interface Message { id: string; from: string; subject: string; body: string; read: boolean }
