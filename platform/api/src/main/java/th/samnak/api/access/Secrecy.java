package th.samnak.api.access;

/**
 * The level of secrecy of a document, and the clearance of a person.
 * Source: ระเบียบว่าด้วยการรักษาความลับของทางราชการ พ.ศ. 2544. The order of the constants is the order of the levels.
 */
public enum Secrecy {
    /** ปกติ. */
    ORDINARY,
    /** ลับ: disclosure would harm. */
    CONFIDENTIAL,
    /** ลับมาก: disclosure would harm gravely. */
    SECRET,
    /** ลับที่สุด: disclosure would harm most gravely. */
    TOP_SECRET;

    public boolean isSecret() {
        return this != ORDINARY;
    }

    /** Whether somebody cleared to this level may read the other. */
    public boolean covers(Secrecy other) {
        return compareTo(other) >= 0;
    }
}
