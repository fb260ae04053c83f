package th.samnak.correspondence.letter.application;

import java.time.Instant;

/**
 * One line of the timeline.
 *
 * @param act what was done: name of a step, message key {@code correspondence.step.<act>}
 * @param note free text or empty
 */
public record HistoryRow(Instant at, String account, String name, String act, String note) {}
