package th.samnak.correspondence.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import th.samnak.api.documents.Previews;
import th.samnak.api.templates.Template;
import th.samnak.api.templates.Templates;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.application.HistoryRow;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.outgoing.application.DraftForm;
import th.samnak.correspondence.outgoing.application.Drafting;
import th.samnak.correspondence.outgoing.application.FieldDifference;
import th.samnak.correspondence.outgoing.application.OutgoingDetails;
import th.samnak.correspondence.outgoing.application.OutgoingLetters;
import th.samnak.ui.document.DocumentViewer;
import th.samnak.ui.document.ShownDocument;
import th.samnak.ui.form.DraftKeeper;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.CaseLayout;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.ConflictDialog;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.template.TemplateDialog;

/** The drafting desk: the text on the left, the paper as it will be on the right. */
final class DraftView extends Div implements BeforeEnterObserver {

    private static final String FORM = "correspondence.draft";

    private final Office office;
    private final Drafting drafting;
    private final OutgoingLetters letters;
    private final Templates templates;
    private final OutgoingFields fields;
    private final Attempt attempt;
    private final DocumentViewer preview;
    private DraftKeeper keeper;
    private Optional<LetterAt> saved = Optional.empty();

    DraftView(Office office, Drafting drafting, OutgoingLetters letters, Previews previews, Templates templates) {
        office.demandToday();
        this.office = office;
        this.drafting = drafting;
        this.letters = letters;
        this.templates = templates;
        this.preview = new DocumentViewer(previews);
        this.fields = new OutgoingFields(office, drafting.salutations());
        this.attempt = fields.attempt().stale(this::conflict);
        this.keeper = new DraftKeeper(office.drafts(), FORM, office.clock());
        addClassName("sk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> id = event.getRouteParameters().get("id");
        Optional<String> incoming = event.getLocation().getQueryParameters().getSingleParameter("answers");
        saved = Optional.empty();
        id.ifPresent(this::resume);
        incoming.filter(it -> id.isEmpty()).ifPresent(it -> fields.show(drafting.answerTo(it)));
        keeper = new DraftKeeper(office.drafts(), FORM + id.or(() -> incoming).map(it -> "/" + it).orElse(""), office.clock());
        saved.ifPresent(at -> keeper.upon(
                String.valueOf(at.version()), basis -> saved = Optional.of(new LetterAt(at.id(), Long.parseLong(basis)))));
        fields.keptBy(keeper);
        layOut(id.isPresent());
    }

    private void resume(String id) {
        OutgoingDetails letter = letters.open(id);
        saved = Optional.of(letter.at());
        fields.show(letter.form());
        fields.begun();
    }

    private void layOut(boolean begun) {
        removeAll();
        PageHeader header = new PageHeader(begun ? "correspondence.screen.revise" : "correspondence.screen.draft")
                .under("correspondence.screen.outgoing", Paths.to(Paths.OUTGOING))
                .primary(new ActionButton("correspondence.screen.draft.save", this::save).primary());
        header.other("common.template.begin", this::template);
        header.other("correspondence.screen.preview", this::preview);
        CaseLayout layout = new CaseLayout().main(fields, keeper).side("correspondence.screen.preview", new Div(
                new ActionButton("correspondence.screen.preview.do", this::preview), preview));
        add(header, layout);
    }

    private void template() {
        List<Template> offered = templates.offered(CorrespondenceModule.ID + "." + fields.kind());
        if (offered.isEmpty()) {
            Notices.info("correspondence.screen.no-template");
            return;
        }
        new TemplateDialog(offered, fields.facts(office)).open(fields::begin);
    }

    private void preview() {
        attempt.run(() -> {
            byte[] paper = drafting.preview(fields.value());
            preview.show(ShownDocument.paper("draft.pdf", () -> paper));
        });
    }

    private void save() {
        attempt.run(() -> {
            DraftForm form = fields.value();
            String id = saved.map(at -> revised(at, form)).orElseGet(() -> drafting.draft(form, keeper.request()));
            keeper.handedIn();
            Notices.done("correspondence.screen.draft.saved");
            UI.getCurrent().navigate(Paths.outgoing(id));
        });
    }

    private String revised(LetterAt letter, DraftForm form) {
        drafting.revise(letter, form);
        return letter.id();
    }

    /** Somebody saved first: both texts side by side; what is chosen goes into the form, to be saved again. */
    private void conflict() {
        String id = saved.orElseThrow().id();
        OutgoingDetails theirs = letters.open(id);
        List<FieldDifference> differences = drafting.compare(id, fields.value());
        saved = Optional.of(theirs.at());
        if (differences.isEmpty()) {
            save();
            return;
        }
        HistoryRow last = theirs.history().getLast();
        new ConflictDialog(last.name(), office.dates().moment(last.at()),
                        differences.stream().map(DraftView::difference).toList(),
                        chosen -> fields.take(theirs(differences, chosen), theirs.form()))
                .open();
    }

    private static ConflictDialog.Difference difference(FieldDifference field) {
        return new ConflictDialog.Difference(
                field.field(), "correspondence.field." + field.field(), field.mine(), field.current());
    }

    private static Set<String> theirs(List<FieldDifference> differences, Map<String, String> chosen) {
        Set<String> names = new LinkedHashSet<>();
        differences.stream()
                .filter(field -> field.current().equals(chosen.get(field.field())))
                .forEach(field -> names.add(field.field()));
        return names;
    }
}
