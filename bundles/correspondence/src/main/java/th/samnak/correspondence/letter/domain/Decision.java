package th.samnak.correspondence.letter.domain;

/**
 * One atomic decision in a minute (เกษียนหนังสือ), after the grammar of Thai administration. The message key of each is
 * {@code correspondence.decision.<NAME>}.
 */
public enum Decision {
    /** เสนอ: asks the superior. */
    PROPOSED(false),
    /** ส่งคืน: gives it back to be mended. */
    RETURNED(true),
    /** ตรวจแล้ว. */
    CHECKED(false),
    /** ทราบ. */
    NOTED(false),
    /** เห็นชอบ. */
    CONCURRED(false),
    /** อนุมัติ. */
    APPROVED(false),
    /** อนุญาต. */
    PERMITTED(false),
    /** ดำเนินการ. */
    PROCEED(false),
    /** มอบ. */
    ASSIGNED(false),
    /** สั่งการ. */
    INSTRUCTED(false),
    /** ลงนามแล้ว. */
    SIGNED(false),
    /** ไม่เห็นชอบ. */
    DISAGREED(true),
    /** ไม่อนุมัติ. */
    REJECTED(true),
    /** ทบทวน. */
    RECONSIDER(true),
    /** ขอข้อมูลเพิ่ม. */
    MORE_FACTS(true),
    /** ชะลอ. */
    HELD(true);

    private final boolean needsReason;

    Decision(boolean needsReason) {
        this.needsReason = needsReason;
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
