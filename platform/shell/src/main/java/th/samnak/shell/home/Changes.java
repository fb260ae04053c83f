package th.samnak.shell.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.records.RecordLists;
import th.samnak.api.records.RecordQuery;
import th.samnak.api.records.RecordQuery.Whose;
import th.samnak.api.records.RecordRow;
import th.samnak.api.timeline.Happening;
import th.samnak.api.timeline.Timelines;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** What became of the unit's records since yesterday: who did what. */
final class Changes {

    private static final int SHOWN = 8;
    /** The register is told of more than what somebody did. */
    private static final int ASKED = 16;

    private final RecordLists lists;
    private final Timelines timelines;
    private final Clock clock;
    private final ThaiDates dates;

    Changes(RecordLists lists, Timelines timelines, Clock clock) {
        this.lists = lists;
        this.timelines = timelines;
        this.clock = clock;
        this.dates = new ThaiDates(clock);
    }

    /** @param last empty where the record is too secret for the caller, or its function tells no story */
    record Change(RecordRow record, Optional<Happening> last) {}

    List<Change> look() {
        Instant since = LocalDate.now(clock).minusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return lists.page(RecordQuery.all(Whose.UNIT), Optional.empty(), ASKED).rows().stream()
                .filter(row -> !row.changed().isBefore(since))
                .map(row -> new Change(row, last(row)))
                .filter(change -> change.last().filter(it -> it.at().isBefore(since)).isEmpty())
                .limit(SHOWN)
                .toList();
    }

    private Optional<Happening> last(RecordRow row) {
        if (row.masked()) {
            return Optional.empty();
        }
        try {
            List<Happening> all = timelines.happenings(row.id());
            return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
        } catch (OfficeException notTheirs) {
            return Optional.empty();
        }
    }

    Component draw(List<Change> changes) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("sk-work-list", "sk-told");
        changes.forEach(change -> list.add(line(change)));
        return list;
    }

    private ListItem line(Change change) {
        Div words = new Div(new Span(sentence(change)), new Anchor(change.record().address(), Words.title(change.record().title())));
        words.addClassName("sk-told-words");
        Span when = new Span(dates.moment(change.last().map(Happening::at).orElse(change.record().changed())));
        when.addClassName("sk-hint");
        return new ListItem(words, when);
    }

    private static String sentence(Change change) {
        RecordRow record = change.record();
        return change.last()
                .map(it -> it.name().isEmpty()
                        ? Words.now(it.what(), it.arguments().toArray())
                        : it.name() + " · " + Words.now(it.what(), it.arguments().toArray()))
                .orElseGet(() -> Words.now(record.kindKey())
                        + (record.statusKey().isEmpty() ? "" : " · " + Words.now(record.statusKey())));
    }
}
