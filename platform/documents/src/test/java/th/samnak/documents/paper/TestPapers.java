package th.samnak.documents.paper;

import th.samnak.api.access.Secrecy;
import th.samnak.api.documents.Papers.Marks;

/** Finished papers for tests of what is done with them. */
public final class TestPapers {

    private static final byte[] LETTER = Samples.papers().externalLetter(Samples.shortLetter());

    private TestPapers() {}

    public static PdfPapers papers() {
        return Samples.papers();
    }

    /** An ordinary letter of one page. */
    public static byte[] letter() {
        return LETTER.clone();
    }

    /** A letter of several pages. */
    public static byte[] longLetter() {
        return Samples.papers().externalLetter(Samples.longLetter(Marks.NONE));
    }

    public static byte[] register() {
        return Samples.papers().register(Samples.register(25));
    }

    public static byte[] secretLetter(Secrecy level) {
        return Samples.papers().externalLetter(Samples.longLetter(new Marks(level, "", false)));
    }
}
