package th.samnak.announcements.api;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * What the sentence on the beginning of force says.
 *
 * @param kind which of the four ways the sentence uses; its message key is {@code announcements.effective.<kind>}
 * @param period how long after publication, for {@link Kind#AFTER_PERIOD} only
 * @param date the day that follows from it; empty while the day of publication is not known
 */
public record Effective(Kind kind, Optional<Period> period, Optional<LocalDate> date) {

    public enum Kind {
        /** ตั้งแต่วันประกาศ, or ตั้งแต่บัดนี้ of an order. */
        ON_PUBLICATION,
        /** ตั้งแต่วันถัดจากวันประกาศ. */
        DAY_AFTER_PUBLICATION,
        /** ตั้งแต่วันที่ … . */
        ON_DATE,
        /** เมื่อพ้นกำหนด … นับแต่วันประกาศ: 180 days after a publication begin on its 181st day, itself counted. */
        AFTER_PERIOD
    }
}
