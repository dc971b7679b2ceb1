def fail(patient, retries)
  # ruleid: phitrace-ruby-error-monitor-sentry
  Sentry.set_user(email: patient.email)
  # ok: phitrace-ruby-error-monitor-sentry
  Sentry.set_user(id: patient.id)
  # ok: phitrace-ruby-error-monitor-sentry
  Sentry.set_extras(retries: retries)
end
