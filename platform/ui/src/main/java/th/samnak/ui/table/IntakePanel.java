package th.samnak.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import th.samnak.api.intake.Intake;
import th.samnak.api.intake.IntakeRow;
import th.samnak.api.intake.Intakes;
import th.samnak.ui.form.UploadBox;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.Panel;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Confirmation;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.Words;

/**
 * Takes a table in: save the file to fill in, drop it, read what is wrong row by row, then let all of it be taken in.
 *
 * <pre>{@code
 * new IntakePanel(intakes, () -> people.intake()).then(taken -> register.refresh());
 * }</pre>
 */
public final class IntakePanel extends Composite<Div> implements HasStyle {

    private static final int SHOWN = 20;
    private static final long LIMIT = 20L * 1024 * 1024;

    private final Intakes intakes;
    private final Supplier<Intake> target;
    private final Div result = new Div();
    private final Attempt attempt = new Attempt();
    private final List<String> consequences = new ArrayList<>();
    private final UploadBox<byte[]> box;
    private Consumer<Integer> then = taken -> {};

    /** @param target what is taken in and where to, asked when a file arrives; may refuse with a rule */
    public IntakePanel(Intakes intakes, Supplier<Intake> target) {
        this.intakes = intakes;
        this.target = target;
        box = new UploadBox<>((name, content) -> content.readAllBytes(), this::judge);
        box.accept(LIMIT, List.of(".xlsx", ".csv")).single();
        result.getElement().setAttribute("role", "status");
        result.addClassName("sk-intake-result");
        getContent().addClassName("sk-intake");
        getContent().add(new Panel("intake.file", Words.text(new Paragraph(), "intake.how"), columns(),
                new TableLink("intake.template", "template.xlsx", out -> intakes.template(target.get(), out)), box), result);
    }

    /** What taking it in brings about besides. @param key message key */
    public IntakePanel consequence(String key) {
        consequences.add(key);
        return this;
    }

    /** @param taken hears how many rows were taken in */
    public IntakePanel then(Consumer<Integer> taken) {
        then = taken;
        return this;
    }

    /** Forgets the file, because it would be taken in somewhere else now. */
    public void clear() {
        result.removeAll();
        box.clear();
    }

    private Paragraph columns() {
        Paragraph columns = Words.say(new Paragraph(), it -> it.setText(Words.now("intake.columns", target.get().columns().stream()
                .map(column -> column.required() ? column.heading() + "*" : column.heading())
                .collect(Collectors.joining(" · ")))));
        columns.addClassName("sk-hint");
        return columns;
    }

    private void judge(byte[] file) {
        clear(); // the next file can be chosen at once
        attempt.run(() -> {
            Intake into = target.get();
            show(into, file, intakes.dryRun(into, file));
        });
    }

    private void show(Intake into, byte[] file, Intakes.Report report) {
        boolean good = report.faulty().isEmpty();
        Panel panel = new Panel("intake.result", new Paragraph(good
                ? Words.now("intake.good", report.rows())
                : Words.now("intake.bad", report.rows(), report.faulty().size())));
        if (!report.ignored().isEmpty()) {
            panel.body().add(new Paragraph(Words.now("intake.ignored", String.join(", ", report.ignored()))));
        }
        if (good) {
            String request = UUID.randomUUID().toString();
            panel.body().add(new ActionButton("intake.do", () -> confirm(into, file, report.rows(), request)).primary());
        } else {
            Locale language = Words.locale();
            panel.body().add(faults(report.faulty()), new TableLink("intake.faulty", "faulty.xlsx", out -> intakes.faulty(
                    into, file, I18NProvider.translate(language, "intake.reason"), fault -> said(language, fault), out)));
        }
        result.add(panel);
    }

    private static UnorderedList faults(List<IntakeRow> rows) {
        UnorderedList list = new UnorderedList();
        list.addClassName("sk-warnings");
        rows.stream().limit(SHOWN).forEach(row -> list.add(new ListItem(Words.now("intake.line", String.valueOf(row.line())) + " "
                + row.faults().stream().map(fault -> said(Words.locale(), fault)).collect(Collectors.joining("; ")))));
        if (rows.size() > SHOWN) {
            list.add(new ListItem(Words.now("intake.more", rows.size() - SHOWN)));
        }
        return list;
    }

    private static String said(Locale language, IntakeRow.Fault fault) {
        return I18NProvider.translate(language, fault.key(), fault.arguments().toArray());
    }

    private void confirm(Intake into, byte[] file, int rows, String request) {
        Confirmation asking = Confirmation.of("intake.ask", rows).consequence("intake.all");
        consequences.forEach(asking::consequence);
        asking.ask("intake.do", () -> attempt.run(() -> {
            Intakes.Report done = intakes.take(into, file, request);
            if (done.taken() == 0) {
                show(into, file, done);
                return;
            }
            clear();
            Notices.done("intake.done", done.taken());
            then.accept(done.taken());
        }));
    }
}
