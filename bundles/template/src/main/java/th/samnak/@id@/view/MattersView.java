package th.samnak.@id@.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.List;
import th.samnak.@id@.application.Matters;
import th.samnak.@id@.application.Matters.MatterRow;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.register.Column;
import th.samnak.ui.register.FilterBar;
import th.samnak.ui.register.Register;
import th.samnak.ui.register.Rows;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** The matters of the own unit, the latest first. */
final class MattersView extends Div implements Rows<MatterRow> {

    private final Matters matters;
    private final ThaiDates dates;
    private final FilterBar filter = new FilterBar("@id@.screen.search");
    private final Register<MatterRow> register = new Register<>("@id@.list", MatterRow::id, this);

    MattersView(Matters matters, Clock clock) {
        this.matters = matters;
        this.dates = new ThaiDates(clock);
        register.filter(filter)
                .column(Column.text("@id@.field.subject", MatterRow::subject))
                .column(Column.<MatterRow>text("@id@.field.takenInAt", row -> dates.dateAndTime(row.takenInAt())).width("13rem"))
                .column(Column.badges("@id@.field.state", row -> List.of(badge(row))))
                .onOpen(this::settle)
                .onNew(this::takeIn)
                .empty(new EmptyState("@id@.screen.none").act("@id@.screen.take-in", this::takeIn));
        addClassNames("sk-page", "sk-fill");
        add(new PageHeader("@id@.screen.list").primary(new ActionButton("@id@.screen.take-in", this::takeIn).primary()), register);
    }

    @Override
    public List<MatterRow> fetch(Slice slice) {
        return matters.list(filter.words(), slice.offset(), slice.limit());
    }

    @Override
    public int count() {
        return matters.count(filter.words());
    }

    private static Badge badge(MatterRow row) {
        return row.settled()
                ? new Badge(Words.now("@id@.state.settled"), Badge.Tone.DONE, Badge.Shape.CHECK)
                : new Badge(Words.now("@id@.state.open"), Badge.Tone.PLAIN, Badge.Shape.RING);
    }

    private void takeIn() {
        ActDialog dialog = ActDialog.of("@id@.screen.take-in");
        TextField subject = dialog.with("subject", Words.label(new TextField(), "@id@.field.subject"));
        dialog.ask("common.save", () -> {
            matters.takeIn(subject.getValue());
            done("common.saved");
        });
    }

    private void settle(MatterRow row) {
        ActDialog.of("@id@.screen.settle").explained("@id@.screen.settle.explained", row.subject())
                .ask("@id@.screen.settle", () -> {
                    matters.settle(row.id(), row.version());
                    done("@id@.screen.settled");
                });
    }

    private void done(String key) {
        Notices.done(key);
        register.refresh();
    }
}
