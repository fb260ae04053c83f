package th.samnak.approvals.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.List;
import java.util.UUID;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.Layer;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.approvals.Step;
import th.samnak.approvals.api.view.ChainLine;
import th.samnak.approvals.api.view.DecisionPanel;
import th.samnak.approvals.api.view.MinuteList;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.Badges;
import th.samnak.ui.page.Facts;
import th.samnak.ui.page.Press;
import th.samnak.ui.rule.FigureNote;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** One matter beside the list: what is asked, a look at the paper, the way, and where it is decided. */
final class MatterPane extends Div {

    private static final long UNKNOWN = -1;

    private final Approval matter;
    private final Counter counter;
    private final Runnable next;
    private final Runnable again;
    private final DecisionPanel panel;

    /** @param next after it was decided @param again shows it anew */
    MatterPane(Approval matter, Counter counter, Runnable next, Runnable leave, Runnable again) {
        this.matter = matter;
        this.counter = counter;
        this.next = next;
        this.again = again;
        this.panel = new DecisionPanel(matter, counter.table(), after -> next.run()).onMoved(again);
        addClassName("sk-matter");
        add(head(leave), new H2(Words.title(matter.title())), marks(), facts());
        counter.table().approvals().preview(matter.id()).ifPresent(preview -> add(preview(preview)));
        add(chain(), panel, acts());
    }

    private Div head(Runnable leave) {
        Button back = Words.text(Press.on(new Button(VaadinIcon.ARROW_LEFT.create()), leave), "approvals.screen.back");
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        back.addClassName("sk-matter-back");
        Button skip = Words.text(Press.on(new Button(), next), "approvals.screen.skip");
        skip.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div head = new Div(back, skip);
        counter.address(matter.record()).ifPresent(address ->
                head.add(Words.text(new Anchor(address), "approvals.screen.open-record")));
        head.addClassName("sk-matter-head");
        return head;
    }

    private Div marks() {
        Div marks = new Div();
        marks.addClassName("sk-inbox-marks");
        Badges.secrecy(matter.secrecy()).ifPresent(badge -> marks.add(new BadgeLabel(() -> badge)));
        matter.due().ifPresent(due ->
                marks.add(new BadgeLabel(() -> Badges.deadline(due, counter.table().dates(), counter.calendar()))));
        return marks;
    }

    private Component facts() {
        Facts facts = new Facts()
                .fact("approvals.screen.asked", () -> Words.now("approvals.proposal." + matter.proposal()))
                .fact("approvals.layer.OWNER", counter.nameAndPost(matter.proposer()));
        matter.amount().ifPresent(amount -> facts.fact("approvals.screen.amount",
                () -> Words.now("approvals.screen.baht", amount)));
        matter.due().ifPresent(due -> facts.fact("approvals.screen.due", () -> ThaiDates.date(due)));
        counter.table().approvals().figures(matter.id())
                .forEach(figure -> facts.fact(figure.nameKey(), new FigureNote(figure)));
        Div all = new Div(facts);
        if (!matter.text().isBlank()) {
            Paragraph text = new Paragraph(matter.text());
            text.addClassName("sk-matter-text");
            all.add(text);
        }
        if (matter.mine().filter(step -> step.layer() == Layer.OWNER).isPresent()) {
            all.add(Words.text(new Paragraph(), "approvals.screen.mend"));
        }
        return all;
    }

    private Component preview(MatterKind.Preview preview) {
        Div lines = new Div();
        lines.addClassName("sk-letter-body");
        preview.lines().forEach(line -> lines.add(new Paragraph(line)));
        preview.paper().ifPresent(paper -> {
            Anchor link = new Anchor(
                    DownloadHandler.fromInputStream(event -> new DownloadResponse(paper.get(), "draft.pdf", "application/pdf", UNKNOWN))
                            .inline(),
                    "");
            link.setTarget("_blank");
            link.addClassName("sk-matter-paper");
            lines.add(Words.text(link, "approvals.screen.paper"));
        });
        return lines;
    }

    private Component chain() {
        Details way = new Details(
                Words.span("approvals.screen.minute"), new MinuteList(matter.minute(), counter.table().dates()));
        return new Div(new ChainLine(matter.steps(), counter.table().dates()), way);
    }

    private Component acts() {
        Div bar = new Div();
        bar.addClassName("sk-steps");
        if (asked()) {
            Button leave = Words.text(Press.on(new Button(), this::recuse), "approvals.screen.recuse");
            leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            bar.add(leave);
        }
        if (waitsForOpinions()) {
            bar.add(Words.text(Press.on(new Button(), this::withoutOpinion), "approvals.screen.without"));
        }
        if (matter.recallable()) {
            bar.add(Words.text(Press.on(new Button(), this::recall), "approvals.screen.recall"));
        }
        return bar;
    }

    void grant() {
        panel.grant();
    }

    void giveBack() {
        panel.giveBack();
    }

    private boolean asked() {
        return matter.mine().map(Step::layer).filter(layer -> layer != Layer.OWNER && layer != Layer.TASK).isPresent();
    }

    private boolean waitsForOpinions() {
        List<Step> open = matter.open();
        return matter.proposer().equals(counter.me()) && !open.isEmpty() && open.stream().allMatch(step -> step.layer() == Layer.CONCUR);
    }

    private void withoutOpinion() {
        String request = UUID.randomUUID().toString();
        new Attempt().run(() -> {
            counter.table().approvals().withoutOpinion(matter.id(), matter.version(), request);
            again.run();
        });
    }

    private void recuse() {
        ActDialog dialog = ActDialog.of("approvals.screen.recuse").explained("approvals.screen.recuse.explained");
        TextArea reason = dialog.with("reason", Words.label(new TextArea(), "approvals.screen.reason"));
        String request = UUID.randomUUID().toString();
        dialog.ask("approvals.screen.recuse.do", () -> {
            counter.table().approvals().recuse(matter.id(), matter.version(), reason.getValue(), request);
            next.run();
        });
    }

    private void recall() {
        ActDialog dialog = ActDialog.of("approvals.screen.recall").about(matter.id());
        TextArea reason = dialog.with("reason", Words.label(new TextArea(), "approvals.screen.reason"));
        String request = UUID.randomUUID().toString();
        dialog.ask("approvals.screen.recall", () -> {
            counter.table().approvals().recall(matter.id(), matter.version(), reason.getValue(), request);
            next.run();
        });
    }
}
