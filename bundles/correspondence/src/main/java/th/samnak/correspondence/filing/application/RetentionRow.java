package th.samnak.correspondence.filing.application;

import java.util.Optional;

/**
 * A class of retention as in force today (ระเบียบงานสารบรรณ ข้อ 57).
 *
 * @param years empty when it is not counted in years
 * @param basis CLOSED_DATE or DOC_DATE
 * @param verified whether somebody has checked it against the source
 */
public record RetentionRow(
        String code, String nameTh, String nameEn, Optional<Integer> years, String basis, String citation, boolean verified) {}
