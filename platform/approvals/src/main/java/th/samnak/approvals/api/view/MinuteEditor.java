package th.samnak.approvals.api.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.api.errors.RuleViolation;
import th.samnak.ui.page.Press;
import th.samnak.ui.words.Words;

/** เกษียนหนังสือ: one or more decisions, each with its words, that together make one minute. */
public final class MinuteEditor extends Div {

    private static final int LONGEST = 2000;

    private record Line(Select<Decision> decision, TextArea text) {}

    private final List<Decision> offered;
    private final List<Line> lines = new ArrayList<>();
    private final Div rows = new Div();
    private Runnable changed = () -> {};

    public MinuteEditor(List<Decision> offered) {
        this.offered = List.copyOf(offered);
        addClassNames("sk-minutes", "sk-wide");
        Button more = Words.text(Press.on(new Button(VaadinIcon.PLUS.create()), this::addLine), "approvals.screen.more-line");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(rows, more);
        addLine();
    }

    /** Chosen in the first line from the beginning. */
    public MinuteEditor preset(Decision decision) {
        first().setValue(decision);
        return this;
    }

    /** Told when another decision is chosen. */
    public MinuteEditor onChange(Runnable listener) {
        changed = listener;
        return this;
    }

    public Select<Decision> first() {
        return lines.getFirst().decision();
    }

    /** The words of the first line, to be kept while they are typed. */
    public TextArea words() {
        return lines.getFirst().text();
    }

    /** @throws RuleViolation when a line has no decision, or lacks its reason */
    public List<MinuteLine> lines() {
        return lines.stream()
                .map(line -> {
                    if (line.decision().getValue() == null) {
                        throw RuleViolation.of("minute", "approvals.error.no-decision");
                    }
                    return new MinuteLine(line.decision().getValue(), line.text().getValue());
                })
                .toList();
    }

    public boolean has(Decision decision) {
        return lines.stream().anyMatch(line -> line.decision().getValue() == decision);
    }

    private void addLine() {
        Select<Decision> decision = Words.label(new Select<>(), "approvals.screen.decision");
        decision.setItems(offered);
        decision.setItemLabelGenerator(one -> Words.now("approvals.decision." + one));
        decision.addValueChangeListener(change -> changed.run());
        TextArea text = Words.label(new TextArea(), "approvals.screen.text");
        text.setMaxLength(LONGEST);
        text.setMinRows(1);
        Div row = new Div(decision, text);
        row.addClassName("sk-minute-line");
        lines.add(new Line(decision, text));
        rows.add(row);
    }
}
