package th.samnak.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import th.samnak.api.drafts.Drafts.Copy;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** The line under a form that says what became of its draft, and what can be done about it. */
final class DraftStatus extends Span {

    private final ThaiDates dates;
    private final Span line = new Span();
    private final Button throwAway;
    private final Span others = new Span();
    private String sentence = "";
    private @Nullable Instant keptAt;

    DraftStatus(ThaiDates dates, Runnable throwAway) {
        this.dates = dates;
        this.throwAway = Words.text(inline(throwAway), "draft.throw-away");
        addClassName("sk-draft");
        getElement().setAttribute("role", "status");
        add(line, this.throwAway, others);
        Words.say(this, DraftStatus::show);
    }

    /** @param at when the draft was last kept; null when there is none */
    void tell(String sentence, @Nullable Instant at) {
        this.sentence = sentence;
        this.keptAt = at;
        show();
    }

    /** Offers the other copies, each to be looked at in place of what stands in the form, which is a copy too and stays. */
    void offer(List<Copy> copies, Consumer<Copy> look) {
        others.removeAll();
        copies.forEach(copy -> {
            Button button = inline(() -> look.accept(copy));
            Words.say(button, it -> it.setText(Words.now("draft.another", dates.moment(copy.draft().keptAt()))));
            others.add(button);
        });
    }

    private void show() {
        line.setText(sentence.isEmpty() ? "" : Words.now(sentence, keptAt == null ? "" : dates.moment(keptAt)));
        throwAway.setVisible(keptAt != null);
        setClassName("sk-draft-trouble", "draft.not-kept".equals(sentence));
    }

    private static Button inline(Runnable act) {
        Button button = new Button("", click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
