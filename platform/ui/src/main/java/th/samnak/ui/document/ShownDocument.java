package th.samnak.ui.document;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import th.samnak.api.access.Secrecy;

/**
 * A document to look at.
 *
 * @param name file name, without markup
 * @param mediaType as found from the content by the store
 * @param secrecy what is to stand on its pages; {@link Secrecy#ORDINARY} for papers of ours, which bear their label already
 * @param open opens it for a person who begins to read; must check that they may, and log the read of a secret
 * @param again opens it for further pages of the same reading; must check that they still may
 */
public record ShownDocument(String name, String mediaType, Secrecy secrecy, Supplier<byte[]> open, Supplier<byte[]> again) {

    /** A paper that the house made. @param open must check that the person may read it */
    public static ShownDocument paper(String name, Supplier<byte[]> open) {
        return new ShownDocument(name, "application/pdf", Secrecy.ORDINARY, open, open);
    }

    /**
     * A paper that the house made, laid out once for one reading.
     *
     * @param open must check that the person may read it, and log the read of a secret
     * @param check refuses who may not read it any more
     */
    public static ShownDocument paper(String name, Supplier<byte[]> open, Runnable check) {
        AtomicReference<byte[]> read = new AtomicReference<>(new byte[0]);
        return new ShownDocument(name, "application/pdf", Secrecy.ORDINARY, () -> {
            read.set(open.get());
            return read.get();
        }, () -> {
            check.run();
            return read.get();
        });
    }
}
