package th.samnak.documents.file;

import java.util.regex.Pattern;
import th.samnak.thai.ThaiText;

/** Makes a name that a person gave fit to be shown, stored and offered for download. */
final class FileName {

    private static final int LONGEST = 150;

    /** Characters that mean something to a file system or a page, and those that turn the direction of writing. */
    private static final Pattern UNFIT = Pattern.compile("[<>:\"|?*\\p{Cntrl}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]");

    private FileName() {}

    static String clean(String given) {
        String last = given.replace('\\', '/').replaceFirst("^.*/", "");
        String plain = ThaiText.normalise(UNFIT.matcher(last).replaceAll("_").replace('\n', ' ')).replaceFirst("^[. ]+", "");
        if (plain.isEmpty()) {
            return "file";
        }
        String extension = Kind.extension(plain);
        int keep = LONGEST - extension.length() - 1;
        if (plain.length() <= LONGEST || extension.length() > 10) {
            return plain.substring(0, Math.min(plain.length(), LONGEST));
        }
        return plain.substring(0, keep).strip() + "." + extension;
    }
}
