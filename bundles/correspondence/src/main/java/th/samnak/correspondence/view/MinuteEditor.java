package th.samnak.correspondence.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import th.samnak.correspondence.letter.domain.Decision;
import th.samnak.correspondence.letter.domain.MinuteLine;
import th.samnak.ui.words.Words;

/** เกษียนหนังสือ: one or more decisions, each with its words, that together make one minute. */
final class MinuteEditor extends Div {

    private record Line(Select<Decision> decision, TextField text) {}

    private final List<Decision> offered;
    private final List<Line> lines = new ArrayList<>();
    private final Div rows = new Div();

    MinuteEditor(List<Decision> offered) {
        this.offered = offered;
        addClassNames("sk-minutes", "sk-wide");
        Button more = Words.text(new Button(VaadinIcon.PLUS.create(), click -> addLine()),
                "correspondence.screen.minute.more");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(rows, more);
        addLine();
    }

    List<MinuteLine> lines() {
        return lines.stream()
                .map(line -> new MinuteLine(line.decision().getValue(), line.text().getValue()))
                .toList();
    }

    private void addLine() {
        Line line = new Line(
                Fields.choice("correspondence.screen.minute.decision", "correspondence.decision", offered),
                Fields.line("correspondence.screen.minute.text", 2000));
        Div row = new Div(line.decision(), line.text());
        row.addClassName("sk-minute-line");
        lines.add(line);
        rows.add(row);
    }
}
