package th.samnak.api.approvals;

/**
 * One atomic decision in a minute (เกษียนหนังสือ), after the grammar of Thai administration. The message key of each is
 * {@code approvals.decision.<NAME>}.
 */
public enum Decision {
    /** Asks the superior. */
    PROPOSED("เสนอ", Effect.NONE),
    /** Gives it back to be mended. */
    RETURNED("ส่งคืน", Effect.OWNER_BACK),
    CHECKED("ตรวจแล้ว", Effect.FORWARD),
    NOTED("ทราบ", Effect.FORWARD),
    CONCURRED("เห็นชอบ", Effect.FORWARD),
    APPROVED("อนุมัติ", Effect.GRANT),
    PERMITTED("อนุญาต", Effect.GRANT),
    PROCEED("ดำเนินการ", Effect.FORWARD),
    ASSIGNED("มอบ", Effect.FORWARD),
    INSTRUCTED("สั่งการ", Effect.FORWARD),
    SIGNED("ลงนามแล้ว", Effect.GRANT),
    /** Ratifies what was done first. */
    RATIFIED("ให้สัตยาบัน", Effect.GRANT),
    DISAGREED("ไม่เห็นชอบ", Effect.FORWARD),
    REJECTED("ไม่อนุมัติ", Effect.REFUSE),
    RECONSIDER("ทบทวน", Effect.STEP_BACK),
    MORE_FACTS("ขอข้อมูลเพิ่ม", Effect.OWNER_BACK),
    HELD("ชะลอ", Effect.PAUSE),
    RESUMED("พิจารณาต่อ", Effect.NONE),
    /** Taken back by whoever proposed it. */
    RECALLED("ถอนเรื่อง", Effect.NONE),
    /** Proposed on although somebody who was asked has not answered. */
    WITHOUT_OPINION("ยังไม่ได้รับความเห็น", Effect.NONE),
    /** Leaves it to others because of an interest of one's own (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 มาตรา 13-16). */
    RECUSED("ขอไม่พิจารณา", Effect.NONE),
    /** Takes back what the same person decided a moment ago. */
    WITHDRAWN("ขอถอนคำสั่ง", Effect.NONE);

    private final String thai;
    private final Effect effect;

    Decision(String thai, Effect effect) {
        this.thai = thai;
        this.effect = effect;
    }

    /** The word as written on paper. */
    public String thai() {
        return thai;
    }

    public Effect effect() {
        return effect;
    }

    public boolean needsReason() {
        return this == DISAGREED || this == REJECTED || this == HELD || sendsBack();
    }

    /** Whether a deciding authority may give it on a proposal. */
    public boolean decides() {
        return effect != Effect.NONE && this != CHECKED && this != SIGNED && this != RATIFIED && !sendsBack();
    }

    /** Whether it gives the matter back instead of deciding it. */
    public boolean sendsBack() {
        return effect == Effect.STEP_BACK || effect == Effect.OWNER_BACK;
    }

    /** Whether only who has the power may take it, whatever step the matter is at. */
    public boolean needsPower() {
        return effect == Effect.GRANT || effect == Effect.REFUSE;
    }
}
