package th.samnak.approvals.api.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import th.samnak.api.approvals.Step;
import th.samnak.api.approvals.StepState;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** เสนอผ่าน: the way of a matter as a quiet line of steps, with who, when and how far. */
public final class ChainLine extends Div {

    public ChainLine(List<Step> steps, ThaiDates dates) {
        addClassName("sk-chain");
        Words.say(this, it -> it.tell(steps, dates));
    }

    private void tell(List<Step> steps, ThaiDates dates) {
        removeAll();
        OrderedList line = new OrderedList();
        line.getElement().setAttribute("aria-label", Words.now("approvals.screen.chain"));
        steps.forEach(step -> line.add(item(step, dates)));
        add(line);
    }

    private static ListItem item(Step step, ThaiDates dates) {
        Span sign = new Span(sign(step.state()));
        sign.addClassName("sk-chain-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        Span who = new Span(step.name().isEmpty() ? Words.now("approvals.screen.nobody") : step.name());
        who.addClassName("sk-chain-who");
        String acting = step.acting() ? " (" + Words.now("approvals.screen.acting") + ")" : "";
        Span what = new Span(String.join(" · ", Words.now("approvals.layer." + step.layer()), step.title() + acting, when(step, dates)));
        what.addClassName("sk-hint");
        ListItem item = new ListItem(sign, new Div(who, what));
        item.addClassName("sk-chain-" + step.state().name().toLowerCase(Locale.ROOT));
        if (step.state() == StepState.OPEN) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private static String when(Step step, ThaiDates dates) {
        Optional<Instant> done = step.doneAt();
        return done.map(dates::moment)
                .orElseGet(() -> Words.now("approvals.step." + step.state())
                        + step.due().filter(due -> step.state() == StepState.OPEN).map(due -> " · " + dates.near(due)).orElse(""));
    }

    private static String sign(StepState state) {
        return switch (state) {
            case DONE -> "✓";
            case OPEN -> "●";
            case PLANNED -> "○";
            case SILENT, DROPPED -> "–";
        };
    }
}
