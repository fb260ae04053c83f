package th.samnak.shell.frame;

import com.vaadin.flow.component.html.NativeButton;
import th.samnak.api.desk.RecordsAtHand;
import th.samnak.api.records.RecordId;
import th.samnak.ui.page.Press;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.words.Words;

/** Beside the title of a record's page: keeps it at hand, or no longer. */
final class Star extends NativeButton {

    private final RecordsAtHand desk;
    private final RecordId record;

    Star(RecordsAtHand desk, RecordId record) {
        this.desk = desk;
        this.record = record;
        addClassName("sk-star");
        setId("star");
        Press.on(this, this::turn);
        Words.say(this, it -> it.show(desk.isFavourite(record)));
    }

    private void turn() {
        boolean on = !desk.isFavourite(record);
        if (new Attempt().run(() -> desk.favour(record, on))) {
            show(on);
        }
    }

    private void show(boolean on) {
        setText(on ? "★" : "☆");
        getElement().setAttribute("aria-pressed", String.valueOf(on)).setAttribute("aria-label", Words.now("frame.star"))
                .setAttribute("title", Words.now(on ? "frame.star.off" : "frame.star.on"));
    }
}
