package th.samnak.correspondence.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Optional;
import th.samnak.api.timeline.Timelines;
import th.samnak.correspondence.filing.application.Filing;
import th.samnak.correspondence.incoming.application.IncomingDetails;
import th.samnak.correspondence.incoming.application.IncomingLetters;
import th.samnak.correspondence.incoming.application.Matters;
import th.samnak.correspondence.incoming.application.Reception;
import th.samnak.correspondence.incoming.application.Reversals;
import th.samnak.correspondence.incoming.application.RoutingRow;
import th.samnak.correspondence.incoming.application.SlipRow;
import th.samnak.correspondence.incoming.application.UnitDesk;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.incoming.domain.IncomingStep;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.application.StepOffer;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.ui.document.DocumentViewer;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.CaseLayout;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.story.StoryPanel;
import th.samnak.ui.words.Words;

/** One incoming letter: what it is, what is to be done with it now, its files and its story. */
final class IncomingView extends Div implements BeforeEnterObserver {

    private final Office office;
    private final Services services;
    private final IncomingLetters letters;
    private final FileDesk desk;
    private final IncomingActs acts;
    private String id = "";

    /** The services behind the screen. */
    record Services(
            IncomingLetters letters, Reception reception, UnitDesk desk, Matters matters, Reversals reversals, Filing filing,
            FileDesk files, Timelines timelines) {}

    IncomingView(Office office, Services services) {
        this.office = office;
        this.services = services;
        this.letters = services.letters();
        this.desk = services.files();
        MatterActs matters = new MatterActs(office, services.matters(), services.filing(), this::show);
        this.acts = new IncomingActs(office, services.reception(), services.desk(), matters, this::show);
        addClassName("sk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
        show();
    }

    private void show() {
        IncomingDetails letter = letters.open(id);
        removeAll();
        DocumentViewer viewer = new DocumentViewer(desk.previews());
        AttachmentPanel files = new AttachmentPanel(desk, office, id, viewer);
        files.showFirst();
        CaseLayout layout = new CaseLayout()
                .main(new IncomingFacts(letter, office), steps(letter))
                .side("correspondence.screen.tab.files", files)
                .side("correspondence.screen.tab.story",
                        new StoryPanel(services.timelines(), LetterRecords.id(Direction.INCOMING, id), office.dates()));
        if (!letter.routings().isEmpty() || !letter.slips().isEmpty()) {
            layout.main(new Panel("correspondence.screen.slips", slips(letter)));
        }
        if (!letter.links().isEmpty()) {
            layout.main(new Panel("correspondence.screen.links", new LinkPanel(letter.links())));
        }
        add(header(letter));
        if (office.otherDay()) {
            add(office.asOf());
        }
        add(layout);
    }

    private PageHeader header(IncomingDetails letter) {
        PageHeader header = new PageHeader(() -> letter.row().subject())
                .under("correspondence.screen.incoming", Paths.to(Paths.INCOMING))
                .marks(new BadgeLabel(() -> Marks.state(letter.row().state())));
        Marks.of(letter.row(), office).forEach(badge -> header.marks(new BadgeLabel(() -> badge)));
        firstAllowed(letter).ifPresent(step -> header.primary(button(letter, step).primary()));
        if (!letter.row().state().settled() && !office.otherDay()) {
            header.other("correspondence.screen.circulate", () -> acts.circulate(letter.at()));
        }
        return header;
    }

    /** All other steps, the forbidden ones with their reason. */
    private Component steps(IncomingDetails letter) {
        Div bar = new Div();
        bar.addClassName("sk-steps");
        Optional<StepOffer<IncomingStep>> primary = firstAllowed(letter);
        letter.steps().stream()
                .filter(offer -> primary.filter(offer::equals).isEmpty())
                .forEach(offer -> bar.add(button(letter, offer)));
        if (amendable(letter)) {
            bar.add(new ActionButton("correspondence.step.AMEND", () -> acts.amend(letter)));
        }
        if (letter.row().number().isPresent()) {
            bar.add(new PaperLink("correspondence.screen.slip", "slip.pdf", () -> letters.slip(id)));
        }
        return bar;
    }

    /** Before the number is given, by whoever could give the letter back: the desk it lies on. */
    private static boolean amendable(IncomingDetails letter) {
        return letter.row().number().isEmpty()
                && letter.steps().stream()
                        .anyMatch(offer -> offer.step() == IncomingStep.RETURN_TO_SENDER && offer.allowed());
    }

    private ActionButton button(IncomingDetails letter, StepOffer<IncomingStep> offer) {
        ActionButton button = new ActionButton("correspondence.step." + offer.step(),
                () -> acts.take(offer.step(), letter.at()));
        offer.why().ifPresent(why -> button.refusedBecause(why.key(), why.arguments().toArray()));
        return button;
    }

    private static Optional<StepOffer<IncomingStep>> firstAllowed(IncomingDetails letter) {
        return letter.steps().stream().filter(StepOffer::allowed).filter(IncomingView::leadsOn).findFirst();
    }

    private static boolean leadsOn(StepOffer<IncomingStep> offer) {
        return switch (offer.step()) {
            case RETURN_TO_SENDER, REFUSE, SEND_BACK, TO_SECRET_DESK -> false;
            default -> offer.step().to() != IncomingState.RETURNED;
        };
    }

    private UnorderedList slips(IncomingDetails letter) {
        UnorderedList list = new UnorderedList();
        list.addClassName("sk-slips");
        letter.routings().forEach(routing -> list.add(routing(routing)));
        letter.slips().forEach(slip -> list.add(slip(slip)));
        return list;
    }

    private ListItem routing(RoutingRow row) {
        String role = Words.now(row.owner() ? "correspondence.screen.routing.owner" : "correspondence.screen.routing.information");
        String number = row.number().map(it -> " · " + Words.now("correspondence.screen.unit-number", String.valueOf(it))).orElse("");
        return new ListItem(new Span(office.unitName(row.unit()) + " · " + role + " · "
                + Words.now("correspondence.routing." + row.state()) + number + note(row.note())));
    }

    private ListItem slip(SlipRow row) {
        String kind = Words.now(row.assignment() ? "correspondence.screen.slip.assignment" : "correspondence.screen.slip.circulation");
        ListItem item = new ListItem(new Span(kind + " · " + row.personName() + note(row.note())));
        row.dueOn().filter(due -> row.doneAt().isEmpty())
                .ifPresent(due -> item.add(new BadgeLabel(() -> Marks.deadline(due, office))));
        row.doneAt().ifPresent(at -> item.add(new Span(
                " ✓ " + office.dates().dateAndTime(at) + note(row.remark()))));
        boolean mine = row.person().equals(office.access().caller().person());
        if (mine && !office.otherDay() && row.doneAt().isEmpty() && !row.assignment()) {
            Button read = Words.text(new Button("", click -> acts.acknowledge(row.id())), "correspondence.screen.acknowledge.do");
            read.addThemeVariants(ButtonVariant.LUMO_SMALL);
            item.add(read);
        }
        return item;
    }

    private static String note(String note) {
        return note.isBlank() ? "" : " · " + note;
    }
}
