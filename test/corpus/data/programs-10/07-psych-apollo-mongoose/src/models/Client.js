import mongoose from 'mongoose';

const clientSchema = new mongoose.Schema(
  {
    preferredName: { type: String, required: true },
    legalName: { type: String, required: true },
    dob: Date,
    pronouns: String,
    phone: String,
    fcmToken: String,
    presentingProblem: String,
    medications: [{ name: String, dose: String }],
    therapist: { type: mongoose.Schema.Types.ObjectId, ref: 'Therapist', index: true },
    phq9: [{ total: Number, item9: Number, at: Date }],
    crisisPlan: String,
  },
  { timestamps: true },
);

clientSchema.virtual('lastPhq9').get(function () {
  return this.phq9.at(-1)?.total ?? null;
});

clientSchema.post('save', function (doc) {
  console.log('client saved', doc._id.toString(), doc.isNew); // safe
});

clientSchema.post('findOneAndUpdate', function (doc) {
  if (doc?.crisisPlan) console.log('crisis plan changed', doc); // leak: log
});

export const Client = mongoose.model('Client', clientSchema);
