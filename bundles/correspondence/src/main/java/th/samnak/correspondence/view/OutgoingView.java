package th.samnak.correspondence.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Optional;
import th.samnak.api.timeline.Timelines;
import th.samnak.correspondence.filing.application.Filing;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.application.StepOffer;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.outgoing.application.Dispatch;
import th.samnak.correspondence.outgoing.application.DraftVersions;
import th.samnak.correspondence.outgoing.application.Drafting;
import th.samnak.correspondence.outgoing.application.OutgoingDetails;
import th.samnak.correspondence.outgoing.application.OutgoingLetters;
import th.samnak.correspondence.outgoing.application.SignatureRow;
import th.samnak.correspondence.outgoing.application.Signing;
import th.samnak.correspondence.outgoing.domain.OutgoingStep;
import th.samnak.ui.document.DocumentViewer;
import th.samnak.ui.document.ShownDocument;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.CaseLayout;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.Facts;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.story.StoryPanel;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** One outgoing letter: the paper itself, where it stands, and what is to be done with it now. */
final class OutgoingView extends Div implements BeforeEnterObserver {

    private final Office office;
    private final Services services;
    private final OutgoingActs acts;
    private String id = "";

    /** The services behind the screen. */
    record Services(
            OutgoingLetters letters, Drafting drafting, Signing signing, Dispatch dispatch, Filing filing, FileDesk files,
            DraftVersions versions,
            Timelines timelines) {}

    OutgoingView(Office office, Services services) {
        this.office = office;
        this.services = services;
        this.acts = new OutgoingActs(
                office, services.drafting(), services.signing(), services.dispatch(), services.filing(), this::show);
        addClassName("sk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
        show();
    }

    private void show() {
        OutgoingDetails letter = services.letters().open(id);
        removeAll();
        DocumentViewer viewer = new DocumentViewer(services.files().previews());
        AttachmentPanel files = new AttachmentPanel(services.files(), office, id, viewer);
        CaseLayout layout = new CaseLayout()
                .main(facts(letter), body(letter), steps(letter))
                .side("correspondence.screen.tab.paper", paper(letter))
                .side("correspondence.screen.tab.files", files)
                .side("correspondence.screen.tab.story",
                        new StoryPanel(services.timelines(), LetterRecords.id(Direction.OUTGOING, id), office.dates()));
        if (!letter.links().isEmpty()) {
            layout.main(new Panel("correspondence.screen.links", new LinkPanel(letter.links())));
        }
        add(header(letter));
        if (office.otherDay()) {
            add(office.asOf());
        }
        add(layout);
    }

    private Component paper(OutgoingDetails letter) {
        if (letter.destroyed()) {
            return new EmptyState("correspondence.error.destroyed");
        }
        DocumentViewer paper = new DocumentViewer(services.files().previews());
        paper.show(ShownDocument.paper(name(letter), () -> services.drafting().preview(id),
                () -> services.files().attachments().secrecy(id)));
        WordLink word = new WordLink(name(letter).replace(".pdf", ".docx"), () -> services.drafting().word(id));
        if (letter.signature().isEmpty()) {
            return new Div(paperBar(word), paper);
        }
        PaperLink copy = new PaperLink(
                "correspondence.screen.file-copy", "copy-" + name(letter), () -> services.letters().fileCopy(id));
        return new Div(paperBar(copy, word), paper);
    }

    private static Div paperBar(Component... links) {
        Div bar = new Div(links);
        bar.addClassName("sk-paper-bar");
        return bar;
    }

    private PageHeader header(OutgoingDetails letter) {
        PageHeader header = new PageHeader(() -> letter.row().subject())
                .under("correspondence.screen.outgoing", Paths.to(Paths.OUTGOING));
        Marks.of(letter.row()).forEach(badge -> header.marks(new BadgeLabel(() -> badge)));
        firstAllowed(letter).ifPresent(step -> header.primary(button(letter, step).primary()));
        if (!letter.destroyed()) {
            header.other("correspondence.screen.versions", () -> new DraftHistory(office, services.versions(), this::show).open(letter));
        }
        return header;
    }

    private Component steps(OutgoingDetails letter) {
        Div bar = new Div();
        bar.addClassName("sk-steps");
        Optional<StepOffer<OutgoingStep>> primary = firstAllowed(letter);
        letter.steps().stream()
                .filter(offer -> primary.filter(offer::equals).isEmpty())
                .forEach(offer -> bar.add(button(letter, offer)));
        return bar;
    }

    private ActionButton button(OutgoingDetails letter, StepOffer<OutgoingStep> offer) {
        ActionButton button =
                new ActionButton("correspondence.step." + offer.step(), () -> acts.take(offer.step(), letter));
        offer.why().ifPresent(why -> button.refusedBecause(why.key(), why.arguments().toArray()));
        return offer.step() == OutgoingStep.CANCEL ? button.danger() : button;
    }

    /** The step that leads on: a signature before a further proposal, a submission before another revision. */
    private static Optional<StepOffer<OutgoingStep>> firstAllowed(OutgoingDetails letter) {
        return letter.steps().stream()
                .filter(StepOffer::allowed)
                .filter(offer -> rank(offer.step()) >= 0)
                .min((one, other) -> Integer.compare(rank(one.step()), rank(other.step())));
    }

    private static int rank(OutgoingStep step) {
        return switch (step) {
            case SIGN -> 0;
            case SEND -> 1;
            case MARK_CHECKED -> 2;
            case SUBMIT -> 3;
            case PROPOSE -> 4;
            case CONFIRM_DELIVERY -> 5;
            case FILE_COPY -> 6;
            case REVISE, SEND_BACK, CANCEL, ANSWER -> -1;
        };
    }

    private Component facts(OutgoingDetails letter) {
        Facts facts = new Facts()
                .fact("correspondence.field.kind", () -> Words.now("correspondence.kind." + letter.row().kind()))
                .fact("correspondence.field.docNo", letter.row().docNo())
                .fact("correspondence.field.date", () -> letter.row().date().map(ThaiDates::date).orElse(""))
                .fact("correspondence.field.addressee", (letter.form().salutation() + " " + letter.form().addressee()).strip())
                .fact("correspondence.field.issuer", () -> office.unitName(letter.row().issuer()))
                .fact("correspondence.field.drafter", letter.row().drafter())
                .fact("correspondence.field.holder", () -> letter.holder().map(office::personAndPost).orElse(""));
        letter.signature().ifPresent(signature -> facts.fact("correspondence.field.signature", () -> signed(signature)));
        letter.channel().ifPresent(channel ->
                facts.fact("correspondence.field.channel", () -> Words.now("correspondence.channel." + channel)));
        letter.deliveredAt().ifPresent(at -> facts.fact("correspondence.field.receivedBy",
                () -> letter.receivedBy() + " · " + office.dates().dateAndTime(at)));
        if (!letter.cancelReason().isBlank()) {
            facts.fact("correspondence.field.cancelReason", letter.cancelReason());
        }
        return facts;
    }

    private String signed(SignatureRow signature) {
        return signature.name() + " · " + String.join(" ", signature.printed()) + " · " + office.dates().dateAndTime(signature.at()) + " · SHA-256 "
                + signature.sha256().substring(0, 12);
    }

    private static Component body(OutgoingDetails letter) {
        Div text = new Div();
        text.addClassName("sk-letter-body");
        letter.form().body().lines().filter(line -> !line.isBlank()).map(Paragraph::new).forEach(text::add);
        return text;
    }

    private static String name(OutgoingDetails letter) {
        return letter.row().docNo().isBlank() ? "draft.pdf" : letter.row().docNo().replace('/', '-') + ".pdf";
    }
}
