import mongoose from 'mongoose';
import { z } from 'zod';

const subjectSchema = z.object({
  patientName: z.string(),
  diagnosis: z.string().optional(),
  arm: z.enum(['a', 'b']),
});
type Subject = z.infer<typeof subjectSchema>;

const Adverse = mongoose.model('Adverse', new mongoose.Schema({
  medicalRecordNumber: { type: String, index: true },
  reaction: String,
  site: { type: Number },
}));

export async function review(subject: Subject, raw: unknown): Promise<void> {
  console.log(subject.patientName); // leak: log
  console.log(subject.arm); // safe: an arm of the trial
  const parsed = subjectSchema.safeParse(raw);
  if (parsed.success) console.log('parsed', parsed.data); // leak: log
  console.log('parsed', parsed.success); // safe
  const event = await Adverse.findOne({ site: 4 });
  console.log(event?.medicalRecordNumber, event?.reaction); // leak: log
  console.log(await Adverse.countDocuments(), event?.site); // safe
}
