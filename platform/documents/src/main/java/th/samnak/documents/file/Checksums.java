package th.samnak.documents.file;

import java.util.HexFormat;

/** The names of contents. */
public final class Checksums {

    private Checksums() {}

    /** SHA-256, lower-case hexadecimal. */
    public static String of(byte[] content) {
        return HexFormat.of().formatHex(Shelf.sha256().digest(content));
    }
}
