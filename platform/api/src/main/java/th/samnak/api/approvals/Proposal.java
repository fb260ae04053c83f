package th.samnak.api.approvals;

import java.util.Set;

/** What is asked. The message key of each is {@code approvals.proposal.<NAME>}. */
public enum Proposal {
    /** เพื่อโปรดทราบ. */
    NOTE(Decision.NOTED, "เพื่อโปรดทราบ"),
    /** เพื่อโปรดพิจารณา. */
    CONSIDER(Decision.PROCEED, "เพื่อโปรดพิจารณา"),
    /** เพื่อโปรดอนุมัติ. */
    APPROVE(Decision.APPROVED, "เพื่อโปรดอนุมัติ"),
    /** เพื่อโปรดอนุญาต. */
    PERMIT(Decision.PERMITTED, "เพื่อโปรดอนุญาต"),
    /** เพื่อโปรดลงนาม. */
    SIGN(Decision.SIGNED, "เพื่อโปรดลงนาม"),
    /** เพื่อโปรดสั่งการ. */
    INSTRUCT(Decision.INSTRUCTED, "เพื่อโปรดสั่งการ"),
    /** เพื่อโปรดให้ความเห็นชอบ. */
    CONCUR(Decision.CONCURRED, "เพื่อโปรดให้ความเห็นชอบ");

    private final Decision answer;
    private final String thai;

    Proposal(Decision answer, String thai) {
        this.answer = answer;
        this.thai = thai;
    }

    /** What grants it. */
    public Decision answer() {
        return answer;
    }

    /** As written on paper. */
    public String thai() {
        return thai;
    }

    /** What may be decided upon it unless its kind says otherwise; besides it can always be given back or held. */
    public Set<Decision> answers() {
        return switch (this) {
            case NOTE -> Set.of(Decision.NOTED, Decision.ASSIGNED, Decision.INSTRUCTED);
            case SIGN -> Set.of(Decision.SIGNED, Decision.REJECTED, Decision.APPROVED, Decision.PROCEED);
            case CONSIDER, INSTRUCT -> Set.of(
                    Decision.NOTED, Decision.CONCURRED, Decision.APPROVED, Decision.PERMITTED, Decision.PROCEED, Decision.ASSIGNED,
                    Decision.INSTRUCTED, Decision.DISAGREED, Decision.REJECTED);
            case APPROVE, PERMIT -> Set.of(
                    answer, Decision.REJECTED, Decision.PROCEED, Decision.ASSIGNED, Decision.INSTRUCTED, Decision.RATIFIED);
            case CONCUR -> Set.of(Decision.CONCURRED, Decision.DISAGREED, Decision.PROCEED, Decision.ASSIGNED);
        };
    }
}
