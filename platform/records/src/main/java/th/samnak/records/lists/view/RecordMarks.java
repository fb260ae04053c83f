package th.samnak.records.lists.view;

import java.util.ArrayList;
import java.util.List;
import th.samnak.api.records.RecordRow;
import th.samnak.api.time.WorkingDays;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.Badge.Shape;
import th.samnak.ui.page.Badge.Tone;
import th.samnak.ui.page.Badges;
import th.samnak.ui.page.Urgency;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** The marks beside a record of any function. */
record RecordMarks(ThaiDates dates, WorkingDays working) {

    List<Badge> of(RecordRow row) {
        List<Badge> badges = new ArrayList<>();
        if (row.open()) {
            row.deadline().map(due -> Badges.deadline(due, dates, working)).ifPresent(badges::add);
        }
        Badges.secrecy(row.secrecy()).ifPresent(badges::add);
        Badges.urgency(Urgency.values()[row.urgency()]).ifPresent(badges::add);
        return badges;
    }

    /** What is asked, else where it stands. */
    static List<Badge> state(RecordRow row) {
        if (!row.taskKey().isEmpty()) {
            return List.of(new Badge(Words.now(row.taskKey()), Tone.ACCENT, Shape.DOT));
        }
        if (row.statusKey().isEmpty()) {
            return List.of();
        }
        return List.of(new Badge(
                Words.now(row.statusKey()), row.open() ? Tone.PLAIN : Tone.DONE, row.open() ? Shape.RING : Shape.CHECK));
    }
}
