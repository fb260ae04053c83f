package th.samnak.correspondence.outgoing.domain;

/**
 * The kinds of paper that are drafted here (ระเบียบงานสารบรรณ ข้อ 10). The message key of each is
 * {@code correspondence.kind.<NAME>}.
 */
public enum LetterKind {
    /** หนังสือภายนอก. */
    EXTERNAL_LETTER,
    /** บันทึกข้อความ. */
    MEMO,
    /** หนังสือเวียน: an external letter with the same text to many, numbered with ว. */
    CIRCULAR,
    /** คำสั่ง. */
    ORDER,
    /** ประกาศ. */
    ANNOUNCEMENT;

    /** Whether it begins with a salutation and is sent to an addressee. */
    public boolean addressed() {
        return this == EXTERNAL_LETTER || this == MEMO || this == CIRCULAR;
    }

    /** Whether its number carries the year: 12/2569. */
    public boolean numberedByYear() {
        return this == ORDER || this == ANNOUNCEMENT;
    }
}
