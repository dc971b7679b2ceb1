import java.sql.DriverManager;
import javax.crypto.Cipher;
import javax.net.ssl.SSLContext;
import org.apache.http.conn.ssl.DefaultHostnameVerifier;
import org.apache.http.conn.ssl.NoopHostnameVerifier;

class Settings {
  void open(Builder builder) throws Exception {
    // ruleid: phitrace-java-setting-certificate-not-verified
    builder.setHostnameVerifier(NoopHostnameVerifier.INSTANCE);
    // ok: phitrace-java-setting-certificate-not-verified
    builder.setHostnameVerifier(new DefaultHostnameVerifier());
    // ruleid: phitrace-java-setting-old-tls
    SSLContext.getInstance("TLSv1");
    // ok: phitrace-java-setting-old-tls
    SSLContext.getInstance("TLSv1.3");
    // ruleid: phitrace-java-setting-weak-cipher
    Cipher.getInstance("AES/ECB/PKCS5Padding");
    // ruleid: phitrace-java-setting-weak-cipher
    Cipher.getInstance("DES");
    // ok: phitrace-java-setting-weak-cipher
    Cipher.getInstance("AES/GCM/NoPadding");
    // ruleid: phitrace-java-setting-database-without-tls
    DriverManager.getConnection("jdbc:postgresql://db.example.org/records?sslmode=disable");
    // ok: phitrace-java-setting-database-without-tls
    DriverManager.getConnection("jdbc:postgresql://db.example.org/records?sslmode=verify-full");
  }
}
