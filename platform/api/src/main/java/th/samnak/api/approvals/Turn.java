package th.samnak.api.approvals;

import java.util.List;

/**
 * What has become of a matter.
 *
 * @param now the matter as it stands after it
 * @param minute what was decided just now
 */
public record Turn(What what, Approval now, List<Decided> minute) {

    public Turn {
        minute = List.copyOf(minute);
    }

    public enum What {
        SUBMITTED,
        /** Something was written into the minute, nothing moved. */
        MINUTED,
        PASSED_ON,
        RETURNED,
        HELD,
        RESUMED,
        RECALLED,
        DECIDED,
        REFUSED,
        /** A decision was taken back at once; the matter is where it was. */
        REOPENED,
        /** Steps followed a reorganisation or were planned anew. */
        REPLANNED
    }
}
