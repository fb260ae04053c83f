package th.samnak.correspondence.letter.domain;

/**
 * ชั้นความเร็ว (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 ข้อ 28), slowest first. The message key of each is
 * {@code correspondence.urgency.<NAME>}.
 */
public enum Urgency {
    NORMAL(""),
    URGENT("ด่วน"),
    VERY_URGENT("ด่วนมาก"),
    MOST_URGENT("ด่วนที่สุด"),
    /** ด่วนภายใน: must reach the addressee within a stated time. */
    WITHIN("ด่วนภายใน");

    private final String printed;

    Urgency(String printed) {
        this.printed = printed;
    }

    /** The word printed above the number of the letter; empty for ordinary letters. */
    public String printed() {
        return printed;
    }
}
