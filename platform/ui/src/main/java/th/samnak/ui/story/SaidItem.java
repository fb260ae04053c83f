package th.samnak.ui.story;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.function.Consumer;
import th.samnak.api.timeline.Timelines.Said;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** One comment; its author may mend it for some minutes and take it back. */
final class SaidItem extends ListItem {

    SaidItem(Said said, ThaiDates dates, Consumer<Said> mend, Consumer<Said> delete) {
        addClassName("sk-said");
        String title = Words.now(said.editedAt().isPresent() && !said.deleted() ? "story.said-mended" : "story.said");
        add(HappeningItem.head(title, said.at(), dates), HappeningItem.who(said.name(), said.post()));
        if (said.deleted()) {
            Div gone = new Div(Words.now("story.deleted"));
            gone.addClassName("sk-hint");
            add(gone);
        } else {
            add(HappeningItem.note(said.words()));
            acts(said, mend, delete);
        }
    }

    private void acts(Said said, Consumer<Said> mend, Consumer<Said> delete) {
        Div acts = new Div();
        acts.addClassName("sk-said-acts");
        if (said.mendable()) {
            acts.add(small("story.mend", () -> mend.accept(said)));
        }
        if (said.own()) {
            acts.add(small("story.delete", () -> delete.accept(said)));
        }
        if (acts.getComponentCount() > 0) {
            add(acts);
        }
    }

    private static Button small(String key, Runnable act) {
        Button button = Words.text(new Button("", click -> act.run()), key);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
