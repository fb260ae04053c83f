package th.samnak.meetings.domain;

/**
 * ระเบียบวาระ: the five headings of รายงานการประชุม (แบบที่ 11 of ระเบียบงานสารบรรณ พ.ศ. 2526). Message key
 * {@code meetings.heading.<NAME>}.
 */
public enum Heading {
    CHAIR_INFORMS("เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ"),
    LAST_MINUTES("เรื่องรับรองรายงานการประชุม"),
    FOR_INFORMATION("เรื่องเสนอให้ที่ประชุมทราบ"),
    FOR_DECISION("เรื่องเสนอให้ที่ประชุมพิจารณา"),
    OTHER("เรื่องอื่น ๆ");

    private final String printed;

    Heading(String printed) {
        this.printed = printed;
    }

    /** As printed in the minutes, with its number: ระเบียบวาระที่ 4 … */
    public String printed() {
        return "ระเบียบวาระที่ " + (ordinal() + 1) + " " + printed;
    }
}
