package th.samnak.correspondence.letter.domain;

/**
 * One atomic decision in a minute (เกษียนหนังสือ), after the grammar of Thai administration. The message key of each is
 * {@code correspondence.decision.<NAME>}.
 */
public enum Decision {
    /** Asks the superior. */
    PROPOSED("เสนอ", false),
    /** Gives it back to be mended. */
    RETURNED("ส่งคืน", true),
    CHECKED("ตรวจแล้ว", false),
    NOTED("ทราบ", false),
    CONCURRED("เห็นชอบ", false),
    APPROVED("อนุมัติ", false),
    PERMITTED("อนุญาต", false),
    PROCEED("ดำเนินการ", false),
    ASSIGNED("มอบ", false),
    INSTRUCTED("สั่งการ", false),
    SIGNED("ลงนามแล้ว", false),
    DISAGREED("ไม่เห็นชอบ", true),
    REJECTED("ไม่อนุมัติ", true),
    RECONSIDER("ทบทวน", true),
    MORE_FACTS("ขอข้อมูลเพิ่ม", true),
    HELD("ชะลอ", true);

    private final String thai;
    private final boolean needsReason;

    Decision(String thai, boolean needsReason) {
        this.thai = thai;
        this.needsReason = needsReason;
    }

    /** The word as written on paper. */
    public String thai() {
        return thai;
    }

    public boolean needsReason() {
        return needsReason;
    }

    /** Whether a deciding authority may give it on a proposal. */
    public boolean decides() {
        return this != PROPOSED && this != RETURNED && this != CHECKED && this != SIGNED && !sendsBack();
    }

    /** Whether it gives the matter back instead of deciding it. */
    public boolean sendsBack() {
        return this == RECONSIDER || this == MORE_FACTS;
    }
}
