package th.samnak.correspondence.letter.domain;

import java.util.regex.Pattern;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.RuleViolation;
import th.samnak.thai.DocumentNumber;
import th.samnak.thai.ThaiText;

/** What may be written into the fields of a letter: one spelling, no more than fits, told beside the field when not. */
public final class Wording {

    private static final Pattern SUBJECT_WORD = Pattern.compile("^(เรื่อง(\\s*[:：]\\s*|\\s+|$))+");
    private static final int SUBJECT_LENGTH = 500;
    private static final Pattern SECRET_NUMBER = Pattern.compile("/\\s*ล\\s*(?=[0-9๐-๙])");

    /** Before the number of a secret letter, which has a series of its own. */
    public static final String SECRET_MARK = "ล ";

    public static final String MASKED = "เรื่องลับ";

    private Wording() {}

    /** The subject as everybody may read it. */
    public static String masked(String subject, Secrecy secrecy) {
        return secrecy.isSecret() ? MASKED : subject;
    }

    /** The subject, normalised and without the word เรื่อง that the form prints itself. */
    public static String subject(String text) {
        return required("subject", SUBJECT_WORD.matcher(ThaiText.normalise(text)).replaceFirst(""), SUBJECT_LENGTH);
    }

    /** @throws RuleViolation on the field when it is blank or too long */
    public static String required(String field, String text, int most) {
        String clean = optional(field, text, most);
        if (clean.isEmpty()) {
            throw RuleViolation.of(field, "correspondence.error.required");
        }
        return clean;
    }

    /** @throws RuleViolation on the field when it is too long */
    public static String optional(String field, String text, int most) {
        String clean = ThaiText.normalise(text).strip();
        if (clean.length() > most) {
            throw RuleViolation.of(field, "correspondence.error.too-long", most);
        }
        return clean;
    }

    /** Our own number, in the form of the rules, with the mark of a secret one or without. @throws RuleViolation on the field {@code docNo} */
    public static String ownNumber(String docNo) {
        boolean secret = SECRET_NUMBER.matcher(docNo).find();
        return DocumentNumber.parse(SECRET_NUMBER.matcher(docNo).replaceFirst("/"))
                .map(DocumentNumber::canonical)
                .map(number -> secret ? number.replace("/", "/" + SECRET_MARK) : number)
                .orElseThrow(() -> RuleViolation.of("docNo", "correspondence.error.doc-no", docNo));
    }

    /** The reason for a secrecy level. @throws RuleViolation when a secret letter has none */
    public static String secrecyReason(Secrecy secrecy, String reason) {
        return secrecy.isSecret()
                ? required("secrecyReason", reason, SUBJECT_LENGTH)
                : optional("secrecyReason", reason, SUBJECT_LENGTH);
    }
}
