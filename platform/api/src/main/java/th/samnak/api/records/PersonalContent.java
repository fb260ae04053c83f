package th.samnak.api.records;

/**
 * What a record tells of people (พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 6, 26). The message key of its name is
 * {@code records.personal.<NAME>}.
 */
public enum PersonalContent {
    /** Name, date of birth, person number. */
    IDENTITY,
    /** Address, telephone, mail. */
    CONTACT,
    /** Post, salary, leave, discipline. */
    EMPLOYMENT,
    /** Bank account, claims, debts. */
    MONEY,
    /** Spouse, children, parents. */
    FAMILY,
    /** Health, belief, origin, criminal record and the like (มาตรา 26). */
    SENSITIVE
}
