package th.samnak.organisation.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Dated;
import th.samnak.organisation.domain.Entry;
import th.samnak.organisation.domain.Recorded;

/** The organisation as one number: what holds when and by what, whoever recorded it and when. */
final class Checksum {

    private Checksum() {}

    static String of(Ledger ledger) {
        MessageDigest digest = sha256();
        ledger.shelves().forEach(shelf -> add(shelf, digest));
        ledger.instruments().current().stream()
                .map(Recorded::instrument)
                .map(String::valueOf)
                .sorted()
                .forEach(line -> add(line, digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(String text) {
        MessageDigest digest = sha256();
        return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static <T> void add(Shelf<T> shelf, MessageDigest digest) {
        shelf.current().stream()
                .map(Entry::fact)
                .map(fact -> line(shelf.kind(), fact))
                .sorted()
                .forEach(line -> add(line, digest));
    }

    private static <T> String line(Kind<T> kind, Dated<T> fact) {
        return String.join("|", kind.type().getSimpleName(), fact.id(), fact.from().toString(),
                fact.until().map(String::valueOf).orElse(""), fact.source().toString(),
                fact.ended().map(Citation::toString).orElse(""), kind.written(fact.what()));
    }

    private static void add(String line, MessageDigest digest) {
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
