package th.samnak.ui.story;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import th.samnak.api.records.RecordId;
import th.samnak.api.timeline.Happening;
import th.samnak.api.timeline.Timelines;
import th.samnak.api.timeline.Timelines.Said;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** What happened to a record and what was said about it, oldest first, with a place to say something. */
public final class StoryPanel extends Div {

    private final Timelines timelines;
    private final RecordId record;
    private final ThaiDates dates;
    private final Composer composer;
    private final OrderedList list = new OrderedList();
    private final Div readers = new Div();

    public StoryPanel(Timelines timelines, RecordId record, ThaiDates dates) {
        this.timelines = timelines;
        this.record = record;
        this.dates = dates;
        this.composer = new Composer(timelines, record, this::show);
        addClassName("sk-story");
        list.addClassName("sk-timeline");
        add(composer, list, readers);
        Words.say(this, StoryPanel::show);
    }

    private record Told(Instant at, Component item) {}

    private void show() {
        list.removeAll();
        List<Said> said = timelines.comments(record);
        Stream.concat(
                        timelines.happenings(record).stream().map(one -> new Told(one.at(), HappeningItem.of(one, dates))),
                        said.stream().map(one -> new Told(one.at(), new SaidItem(one, dates, this::mend, this::delete))))
                .sorted(Comparator.comparing(Told::at))
                .forEach(told -> list.add(told.item()));
        readers.removeAll();
        List<Happening> reads = timelines.reads(record);
        if (!reads.isEmpty()) {
            readers.add(readBy(reads));
        }
    }

    private Details readBy(List<Happening> reads) {
        OrderedList all = new OrderedList();
        all.addClassName("sk-timeline");
        reads.forEach(read -> all.add(HappeningItem.of(read, dates)));
        return new Details(Words.now("story.readers", reads.size()), all);
    }

    private void mend(Said said) {
        composer.mend(said);
    }

    private void delete(Said said) {
        new Attempt().run(() -> {
            timelines.delete(record, said.id());
            show();
        });
    }
}
