package th.samnak.api.privacy;

/** What kind of personal data; the message key of its words is {@code privacy.category.<NAME>}. */
public enum DataCategory {
    NAME,
    CONTACT,
    POST,
    ACCOUNT,
    OPINION,
    ATTENDANCE,
    LEAVE,
    SALARY,
    IDENTITY_NUMBER,
    BANK_ACCOUNT,
    HEALTH,
    DISCIPLINE;

    /** Of the kind that มาตรา 26 names, or treated as such. */
    public boolean sensitive() {
        return this == HEALTH || this == DISCIPLINE;
    }
}
