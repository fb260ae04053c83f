package th.samnak.privacy.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import th.samnak.api.privacy.LegalBasis;
import th.samnak.api.privacy.ProcessingActivity;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.Badges;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.Facts;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.words.Words;

/** What the office holds of people and why: the record of processing activities. */
final class ProcessingView extends Div {

    private final Desk desk;
    private final Div list = new Div();

    ProcessingView(Desk desk) {
        this.desk = desk;
        setId("processing");
        addClassName("sk-page");
        list.addClassName("sk-stack");
        PageHeader header = new PageHeader("privacy.processing");
        header.aside(
                Saved.pdf("privacy.print", "ropa.pdf", () -> desk.people().processing().pdf(Words.locale())),
                Saved.xlsx("privacy.xlsx", "ropa.xlsx", out -> desk.people().processing().xlsx(Words.locale(), out)));
        Div unverified = new Div(new BadgeLabel(() -> Badges.verified(false)), Words.span("privacy.unverified-sections"));
        unverified.addClassName("sk-row");
        add(header, Words.text(new Paragraph(), "privacy.processing.told"), unverified, list);
        Words.say(list, it -> show());
    }

    private void show() {
        list.removeAll();
        desk.people().processing().activities().forEach(activity -> list.add(panel(activity)));
        if (list.getComponentCount() == 0) {
            list.add(new EmptyState("privacy.processing.none"));
        }
    }

    private static Component panel(ProcessingActivity activity) {
        String name = activity.nameKey();
        Facts facts = new Facts()
                .fact("privacy.processing.purpose", () -> Words.now(name + ".purpose"))
                .fact("privacy.processing.basis", () -> activity.bases().stream()
                        .map(ProcessingView::basis).collect(Collectors.joining(" · ")))
                .fact("privacy.processing.categories", () -> activity.categories().stream()
                        .sorted()
                        .map(category -> Words.now("privacy.category." + category))
                        .collect(Collectors.joining(" · ")))
                .fact("privacy.processing.subjects", () -> Words.now(name + ".subjects"))
                .fact("privacy.processing.recipients", () -> Words.now(name + ".recipients"))
                .fact("privacy.processing.retention", () -> Words.now(name + ".retention"))
                .fact("privacy.processing.safeguards", () -> Words.now(name + ".safeguards"));
        return new Panel(name, facts);
    }

    private static String basis(LegalBasis basis) {
        return Words.now("privacy.basis." + basis) + " (" + Words.now("privacy.section", basis.section().replaceFirst("^มาตรา ", "")) + ")";
    }
}
