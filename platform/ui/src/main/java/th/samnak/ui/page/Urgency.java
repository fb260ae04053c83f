package th.samnak.ui.page;

/** ชั้นความเร็ว (ระเบียบงานสารบรรณ พ.ศ. 2526 ข้อ 28), as the screens mark it. */
public enum Urgency {
    /** ปกติ: no mark. */
    ORDINARY,
    /** ด่วน. */
    URGENT,
    /** ด่วนมาก. */
    VERY_URGENT,
    /** ด่วนที่สุด. */
    MOST_URGENT,
    /** ด่วนภายใน: by a stated time. */
    WITHIN
}
