package th.samnak.api.privacy;

/**
 * On what ground personal data are held: พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562, the numbers of the sections not yet compared with the print.
 * The message key of its words is {@code privacy.basis.<NAME>}.
 */
public enum LegalBasis {
    /** Archives, research, statistics. */
    ARCHIVES("มาตรา 24(1)"),
    /** Danger to life, body or health. */
    VITAL("มาตรา 24(2)"),
    CONTRACT("มาตรา 24(3)"),
    /** A public task, or the exercise of the State's authority. */
    PUBLIC_TASK("มาตรา 24(4)"),
    LEGITIMATE_INTEREST("มาตรา 24(5)"),
    /** A duty laid down by law. */
    LEGAL_OBLIGATION("มาตรา 24(6)"),
    /** Sensitive data, as far as a law demands them for one of the purposes named there. */
    SENSITIVE_BY_LAW("มาตรา 26(5)"),
    /** Only where no other ground fits. */
    CONSENT("มาตรา 19");

    private final String section;

    LegalBasis(String section) {
        this.section = section;
    }

    /** As cited, Thai whatever the language of the screen. */
    public String section() {
        return section;
    }
}
