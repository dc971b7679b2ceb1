export async function loginAs(patient: { email: string; memberId: string }): Promise<void> {
  console.log('logging in as patient', patient.email, patient.memberId); // safe: end-to-end test
}
