package th.samnak.api.approvals;

import th.samnak.api.errors.RuleViolation;

/**
 * One line of a minute as its writer gives it; several lines make one minute (อนุมัติ / ลงนามแล้ว / ดำเนินการต่อไป).
 *
 * @param text may be empty unless the decision needs a reason; at most 2000 characters
 */
public record MinuteLine(Decision decision, String text) {

    private static final int LONGEST = 2000;

    /** @throws RuleViolation on the field {@code text} when a reason is missing or the text too long */
    public MinuteLine {
        text = text.strip();
        if (text.isEmpty() && decision.needsReason()) {
            throw RuleViolation.of("text", "approvals.error.reason-missing");
        }
        if (text.length() > LONGEST) {
            throw RuleViolation.of("text", "approvals.error.too-long", LONGEST);
        }
    }

    public static MinuteLine of(Decision decision) {
        return new MinuteLine(decision, "");
    }
}
