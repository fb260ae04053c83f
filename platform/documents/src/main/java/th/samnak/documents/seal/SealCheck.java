package th.samnak.documents.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.jspecify.annotations.Nullable;
import th.samnak.api.documents.PdfSeals.Seal;
import th.samnak.api.documents.PdfSeals.Verdict;

/** Proves the signatures in a file that anybody may have sent. */
final class SealCheck {

    private static final Set<String> KINDS = Set.of("ETSI.CAdES.detached", "adbe.pkcs7.detached");
    private static final Pattern DATE = Pattern.compile("D:(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(?:Z|([+-])(\\d\\d)'?(\\d\\d)'?)?.*");
    private static final Pattern ONE_CASE = Pattern.compile("[0-9A-F]*|[0-9a-f]*");
    private static final byte[] TRACE = "/ByteRange".getBytes(StandardCharsets.US_ASCII);

    private final Trust trust;

    SealCheck(Trust trust) {
        this.trust = trust;
    }

    List<Seal> of(byte[] pdf) {
        List<Seal> seals = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDSignature signature : document.getSignatureDictionaries()) {
                seals.add(seal(pdf, signature));
            }
        } catch (IOException | RuntimeException e) {
            // libraries meet damaged files with every kind of exception
            seals.clear();
        }
        if (seals.isEmpty() && holds(pdf, TRACE)) {
            return List.of(unproved(Verdict.CHANGED, "", Optional.empty(), ""));
        }
        return List.copyOf(seals);
    }

    private Seal seal(byte[] pdf, PDSignature signature) {
        String name = Optional.ofNullable(signature.getName()).orElse("");
        String reason = Optional.ofNullable(signature.getReason()).orElse("");
        Optional<Instant> at = moment(signature.getCOSObject().getString(COSName.M));
        if (!KINDS.contains(String.valueOf(signature.getSubFilter()))) {
            return unproved(Verdict.UNKNOWN_KIND, name, at, reason);
        }
        try {
            return proved(pdf, signature, at, reason);
        } catch (IOException | RuntimeException e) {
            return unproved(Verdict.CHANGED, name, at, reason);
        }
    }

    private Seal proved(byte[] pdf, PDSignature signature, Optional<Instant> claimed, String reason) throws IOException {
        int[] range = signature.getByteRange();
        byte[] cms = between(pdf, range);
        byte[] content = new byte[range[1] + range[3]];
        System.arraycopy(pdf, 0, content, 0, range[1]);
        System.arraycopy(pdf, range[2], content, range[1], range[3]);
        CmsProof proof = CmsProof.of(cms, content);
        Instant at = proof.stamped().or(() -> claimed).orElse(Instant.EPOCH);
        boolean whole = range[2] + range[3] == pdf.length;
        Verdict verdict = proof.holds() ? whole ? Verdict.VALID : Verdict.ADDED_TO : Verdict.CHANGED;
        return new Seal(
                verdict, Certificates.subject(proof.signer()), trust.agency(proof.signer()),
                trust.trusts(proof.signer(), proof.certificates(), at) && Certificates.holdsAt(proof.signer(), at),
                proof.stamped().or(() -> claimed), proof.stamped().isPresent(), reason);
    }

    /** The signature between the two parts that it covers: nothing else may stand there, not even a digit written otherwise. */
    private static byte[] between(byte[] pdf, int[] range) throws IOException {
        boolean sound = range.length == 4 && range[0] == 0 && range[1] > 0 && range[2] > range[1] + 2 && range[3] > 0
                && (long) range[2] + range[3] <= pdf.length && pdf[range[1]] == '<' && pdf[range[2] - 1] == '>';
        if (!sound) {
            throw new IOException("not the range of a signature");
        }
        String hex = new String(pdf, range[1] + 1, range[2] - range[1] - 2, StandardCharsets.ISO_8859_1);
        if (!ONE_CASE.matcher(hex).matches()) {
            throw new IOException("not the digits of a signature");
        }
        return HexFormat.of().parseHex(hex);
    }

    private static Seal unproved(Verdict verdict, String name, Optional<Instant> at, String reason) {
        return new Seal(verdict, name, Optional.empty(), false, at, false, reason);
    }

    private static Optional<Instant> moment(@Nullable String written) {
        Matcher date = DATE.matcher(written == null ? "" : written);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            int[] parts = new int[6];
            Arrays.setAll(parts, i -> Integer.parseInt(date.group(i + 1)));
            int sign = "-".equals(date.group(7)) ? -1 : 1;
            ZoneOffset zone = date.group(8) == null
                    ? ZoneOffset.UTC
                    : ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(date.group(8)), sign * Integer.parseInt(date.group(9)));
            return Optional.of(OffsetDateTime.of(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], 0, zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean holds(byte[] bytes, byte[] words) {
        for (int i = 0; i + words.length <= bytes.length; i++) {
            if (bytes[i] == words[0] && Arrays.equals(bytes, i, i + words.length, words, 0, words.length)) {
                return true;
            }
        }
        return false;
    }
}
