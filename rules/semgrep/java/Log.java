import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Log {
  private static final Logger log = LoggerFactory.getLogger(Log.class);

  void admit(Patient patient, String patientName, int count, Catalog catalog) {
    // ruleid: phitrace-java-log-logger
    log.info("admitting {}", patientName);
    // ruleid: phitrace-java-log-logger
    log.warn("admitting " + patient.getName());
    String born = patient.getBirthDate();
    // ruleid: phitrace-java-log-logger
    log.debug("born {}", born);
    // ok: phitrace-java-log-logger
    log.info("admitting patientName");
    // ok: phitrace-java-log-logger
    log.info("admitting {}", patient.getId());
    // ok: phitrace-java-log-logger
    log.info("{} of them", count);
    // ok: phitrace-java-log-logger
    log.info("length {}", patientName.length());
    // ok: phitrace-java-log-logger
    log.info("redacted {}", Phi.redact(patientName));
    // ok: phitrace-java-log-logger
    catalog.info(count);
    // ruleid: phitrace-java-log-stream
    System.out.println(patient.getSsn());
    // ok: phitrace-java-log-stream
    System.out.println(patient.getStatus());
    // ok: phitrace-java-log-stream
    System.out.println(catalog.getName());
  }
}
