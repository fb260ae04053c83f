package th.samnak.handover.api;

import java.util.List;

/**
 * What a hand-over would come to; nothing is written.
 *
 * @param findings what stands in the way; empty when nothing does
 * @param rights whether rights end or move, so that a second person must confirm
 */
public record Preview(List<Line> lines, List<Finding> findings, boolean rights) {

    public Preview {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    public boolean possible() {
        return findings.isEmpty();
    }
}
