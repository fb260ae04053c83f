package th.samnak.approvals.view;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import th.samnak.api.approvals.Layer;
import th.samnak.api.approvals.Waiting;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.Badges;
import th.samnak.ui.page.Press;
import th.samnak.ui.page.Urgency;
import th.samnak.ui.words.Words;

/** One matter in the list: what is asked, what it is about, from whom, by when. The whole of it can be pressed with a thumb. */
final class InboxRow extends ListItem {

    private final Checkbox box = new Checkbox();

    /** @param looks tells whether it was looked at; empty box where it cannot be granted together with others */
    InboxRow(Waiting.Row row, Counter counter, boolean current, Looks looks, Consumer<String> look, BiConsumer<String, Boolean> choose) {
        addClassName("sk-inbox-row");
        if (row.together()) {
            Words.named(box, "approvals.screen.select", Words.title(row.title()));
            box.setEnabled(looks.seen(row.matter(), row.version()));
            box.setValue(box.isEnabled() && looks.isChosen(row.matter()));
            if (!box.isEnabled()) {
                Words.say(box, it -> it.setTooltipText(Words.now("approvals.screen.look-first")));
            }
            box.addValueChangeListener(change -> choose.accept(row.matter(), change.getValue()));
            add(box);
        }
        NativeButton face = Press.on(new NativeButton(), () -> look.accept(row.matter()));
        face.addClassName("sk-inbox-face");
        if (current) {
            face.getElement().setAttribute("aria-current", "true");
            face.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
        Span asked = new Span();
        asked.addClassName("sk-inbox-asked");
        Words.say(asked, it -> it.setText(asked(row)));
        Span title = new Span(Words.title(row.title()));
        title.addClassName("sk-inbox-title");
        Span from = Words.span("approvals.screen.from", row.proposerName());
        from.addClassName("sk-hint");
        face.add(asked, title, from, marks(row, counter));
        add(face);
    }

    void toggle() {
        if (box.isAttached() && box.isEnabled()) {
            box.setValue(!box.getValue());
        }
    }

    private static String asked(Waiting.Row row) {
        String what = row.layer() == Layer.DECIDE || row.layer() == Layer.LINE
                ? Words.now("approvals.proposal." + row.proposal())
                : Words.now("approvals.layer." + row.layer());
        return row.as().map(post -> what + " · " + Words.now("approvals.screen.as", post)).orElse(what);
    }

    private static Div marks(Waiting.Row row, Counter counter) {
        Div marks = new Div();
        marks.addClassName("sk-inbox-marks");
        Badges.secrecy(row.secrecy()).ifPresent(badge -> marks.add(new BadgeLabel(() -> badge)));
        Badges.urgency(Urgency.values()[Math.min(row.urgency(), Urgency.values().length - 1)])
                .ifPresent(badge -> marks.add(new BadgeLabel(() -> badge)));
        row.due().ifPresent(due ->
                marks.add(new BadgeLabel(() -> Badges.deadline(due, counter.table().dates(), counter.calendar()))));
        return marks;
    }
}
