package th.samnak.documents.seal;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Locale;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.X509CertificateHolder;

/** What certificates say, in the words of this house. */
final class Certificates {

    private static final DateTimeFormatter ASN1 = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Certificates() {}

    /** Whom the certificate names: the common name, else everything. */
    static String subject(X509CertificateHolder certificate) {
        X500Name name = certificate.getSubject();
        RDN[] common = name.getRDNs(BCStyle.CN);
        return common.length == 0 ? name.toString() : IETFUtils.valueToString(common[0].getFirst().getValue());
    }

    static Instant from(X509CertificateHolder certificate) {
        return instant(certificate.toASN1Structure().getStartDate());
    }

    static Instant until(X509CertificateHolder certificate) {
        return instant(certificate.toASN1Structure().getEndDate());
    }

    static boolean holdsAt(X509CertificateHolder certificate, Instant moment) {
        return !moment.isBefore(from(certificate)) && !moment.isAfter(until(certificate));
    }

    private static Instant instant(Time time) {
        return instant(time.getTime());
    }

    static Instant instant(ASN1GeneralizedTime time) {
        return instant(time.getTime());
    }

    private static Instant instant(String asn1) {
        try {
            return Instant.from(ASN1.parse(asn1.substring(0, 14)));
        } catch (DateTimeParseException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("not a time: " + asn1, e);
        }
    }

    /** Checksum of the certificate, its name in this house. */
    static String sha256(X509CertificateHolder certificate) {
        try {
            return HexFormat.of().formatHex(digest(certificate.getEncoded()));
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
