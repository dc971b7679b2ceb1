def admit(patient, patient_name, count, catalog)
  # ruleid: phitrace-ruby-log-logger
  Rails.logger.info("admitting #{patient_name}")
  # ruleid: phitrace-ruby-log-logger
  logger.warn(patient.email)
  text = "born " + patient.birth_date
  # ruleid: phitrace-ruby-log-logger
  logger.error(text)
  # ok: phitrace-ruby-log-logger
  logger.info("patient_name")
  # ok: phitrace-ruby-log-logger
  logger.info(patient.id)
  # ok: phitrace-ruby-log-logger
  logger.info(redact(patient_name))
  # ok: phitrace-ruby-log-logger
  logger.info(patient_name.length)
  # ok: phitrace-ruby-log-logger
  catalog.info(count)
  # ruleid: phitrace-ruby-log-print
  puts patient.ssn
  # ok: phitrace-ruby-log-print
  puts patient.status
  # ok: phitrace-ruby-log-print
  puts catalog.name
end
