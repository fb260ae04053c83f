package th.samnak.api.organisation;

/**
 * What law governs one topic at an agency: the same function follows other laws elsewhere.
 *
 * @param textTh what holds at the agency, one sentence
 * @param law the law by its Thai name and year, with its section where known; empty where the topic is a plain figure or name
 * @param verified whether somebody has compared it with the law
 */
public record LegalRule(UnitId agency, Topic topic, String textTh, String textEn, String law, boolean verified) {

    /** The message key of its name is {@code organisation.topic.<topic>} in lower case. */
    public enum Topic {
        /** สถานะของหน่วยงาน. */
        NATURE,
        /** การแบ่งส่วนราชการภายใน. */
        DIVISION,
        /** กฎหมายบริหารงานบุคคล. */
        PERSONNEL,
        /** องค์กรกลางบริหารงานบุคคล. */
        PERSONNEL_BODY,
        /** การลา. */
        LEAVE,
        /** งบประมาณ. */
        BUDGET,
        /** สายการบังคับบัญชา, the highest first. */
        COMMAND,
        /** อักษรนำรหัสหนังสือ. */
        LETTER_PREFIX
    }
}
