package th.samnak.studio.reader;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import th.samnak.announcements.api.Effective;
import th.samnak.announcements.api.Element;
import th.samnak.announcements.api.Found;
import th.samnak.announcements.api.GazettePlace;
import th.samnak.announcements.api.Proposal;
import th.samnak.announcements.api.ProposedClause;
import th.samnak.announcements.api.ProposedInstrument;
import th.samnak.announcements.api.ProposedUnit;
import th.samnak.announcements.api.Span;
import th.samnak.api.organisation.Clause;
import th.samnak.api.organisation.Instrument;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.words.Words;

/** Asks what stands there instead of what was read. */
final class ElementDialogs {

    private static final Set<String> KNOWN = Set.of("kind", "title", "gazette", "effective", "expires", "unit", "clause", "operation");

    private final DraftView view;

    ElementDialogs(DraftView view) {
        this.view = view;
    }

    boolean knows(Element element) {
        return KNOWN.contains(element.part());
    }

    void open(Element element) {
        Proposal proposal = view.opened().proposal();
        switch (element.part()) {
            case "unit" -> unit(proposal, element.index());
            case "clause" -> clause(proposal, element.index());
            case "operation" -> operation(proposal, element.index());
            case "kind" -> kind(proposal);
            case "title" -> title(proposal);
            default -> day(proposal, element.part());
        }
    }

    private void unit(Proposal proposal, int index) {
        ProposedUnit unit = proposal.units().get(index);
        ActDialog dialog = ActDialog.of("studio.read.part.unit");
        TextField name = dialog.with("name", Words.label(new TextField(), "studio.unit.name"));
        name.setValue(unit.name());
        IntegerField order = dialog.with(Words.label(new IntegerField(), "studio.read.order"));
        order.setValue(unit.order());
        ComboBox<String> parent = dialog.with(Words.label(new ComboBox<>(), "studio.unit.parent"));
        parent.setItems(proposal.units().stream().map(ProposedUnit::name).filter(other -> !other.equals(unit.name())).toList());
        parent.setClearButtonVisible(true);
        parent.setAllowCustomValue(true);
        parent.addCustomValueSetListener(typed -> parent.setValue(typed.getDetail()));
        parent.setValue(unit.parent().isEmpty() ? null : unit.parent());
        dialog.ask("common.save", () -> view.correct(proposal.withUnits(with(proposal.units(), index,
                unit.corrected(Optional.ofNullable(order.getValue()).orElse(unit.order()), name.getValue().strip(),
                        Optional.ofNullable(parent.getValue()).orElse(""))))));
    }

    private void clause(Proposal proposal, int index) {
        ProposedClause clause = proposal.clauses().get(index);
        ActDialog dialog = ActDialog.of("studio.read.part.clause");
        TextField mark = dialog.with(Words.label(new TextField(), "studio.clause.mark"));
        mark.setValue(clause.mark());
        Select<Clause.Kind> kind = dialog.with(Words.label(new Select<>(), "studio.clause.kind"));
        kind.setItems(Clause.Kind.values());
        kind.setItemLabelGenerator(it -> Words.now("organisation.clause." + it.name().toLowerCase(Locale.ROOT)));
        kind.setValue(clause.kind());
        TextField title = dialog.with("title", Words.label(new TextField(), "studio.clause.title"));
        title.setValue(clause.title());
        TextField owner = dialog.with("owner", Words.label(new TextField(), "studio.clause.done-by"));
        owner.setValue(clause.owner());
        TextArea wording = dialog.with("wording", Words.label(new TextArea(), "studio.instruments.wording"));
        wording.setValue(clause.wording());
        wording.setReadOnly(true);
        dialog.ask("common.save", () -> view.correct(proposal.withClauses(with(proposal.clauses(), index,
                clause.corrected(kind.getValue(), mark.getValue().strip(), title.getValue().strip(), owner.getValue().strip())))));
    }

    /** What is no change of the organisation is taken out; what is, is carried out by a plan that a person draws up. */
    private void operation(Proposal proposal, int index) {
        ActDialog.of("studio.read.part.operation").explained("studio.read.operation-out")
                .ask("studio.read.take-out", () -> view.correct(proposal.withOperations(without(proposal.operations(), index))));
    }

    private void kind(Proposal proposal) {
        ActDialog dialog = ActDialog.of("studio.read.part.kind");
        Select<Instrument.Kind> kind = dialog.with(Words.label(new Select<>(), "studio.read.part.kind"));
        kind.setItems(Instrument.Kind.values());
        kind.setItemLabelGenerator(it -> Words.now("organisation.instrument." + it.name().toLowerCase(Locale.ROOT)));
        ProposedInstrument was = proposal.instrument();
        kind.setValue(was.kind());
        dialog.ask("common.save", () -> view.correct(proposal.with(new ProposedInstrument(kind.getValue(), was.title(), was.number(),
                was.issuer(), was.agency(), was.head(), was.gazette(), was.signed(), was.effective(), was.expires()))));
    }

    void title(Proposal proposal) {
        ActDialog dialog = ActDialog.of("studio.read.part.title");
        TextArea title = dialog.with("title", Words.label(new TextArea(), "studio.read.part.title"));
        ProposedInstrument was = proposal.instrument();
        was.title().ifPresent(found -> title.setValue(found.value()));
        dialog.ask("common.save", () -> view.correct(proposal.with(new ProposedInstrument(was.kind(), found(was.title(), title.getValue().strip()),
                was.number(), was.issuer(), was.agency(), was.head(), was.gazette(), was.signed(), was.effective(), was.expires()))));
    }

    void day(Proposal proposal, String part) {
        ActDialog dialog = ActDialog.of("studio.read.part." + part);
        ThaiDatePicker day = dialog.with("day", new ThaiDatePicker("studio.read.part." + part, view.naming().clock()));
        ProposedInstrument was = proposal.instrument();
        day.setValue(switch (part) {
            case "gazette" -> was.published().orElse(null);
            case "expires" -> was.expires().map(Found::value).orElse(null);
            default -> was.inForce().orElse(null);
        });
        dialog.ask("common.save", () -> Optional.ofNullable(day.getValue())
                .ifPresent(chosen -> view.correct(proposal.with(dated(was, part, chosen)))));
    }

    private static ProposedInstrument dated(ProposedInstrument was, String part, LocalDate day) {
        Optional<Found<GazettePlace>> gazette = part.equals("gazette")
                ? found(was.gazette(), was.gazette().map(Found::value)
                        .map(place -> new GazettePlace(place.volume(), place.part(), place.page(), Optional.of(day)))
                        .orElseGet(() -> new GazettePlace(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(day))))
                : was.gazette();
        Optional<Found<Effective>> effective = part.equals("effective")
                ? found(was.effective(), new Effective(Effective.Kind.ON_DATE, Optional.empty(), Optional.of(day)))
                : was.effective();
        Optional<Found<LocalDate>> expires = part.equals("expires") ? found(was.expires(), day) : was.expires();
        return new ProposedInstrument(was.kind(), was.title(), was.number(), was.issuer(), was.agency(), was.head(), gazette,
                was.signed(), effective, expires);
    }

    /** At the same place, or at none when nothing was read. */
    private static <T> Optional<Found<T>> found(Optional<Found<T>> was, T value) {
        return Optional.of(new Found<>(value, was.map(Found::at).orElse(new Span(0, 0))));
    }

    private static <T> List<T> with(List<T> all, int index, T better) {
        List<T> changed = new ArrayList<>(all);
        changed.set(index, better);
        return changed;
    }

    private static <T> List<T> without(List<T> all, int index) {
        List<T> changed = new ArrayList<>(all);
        changed.remove(index);
        return changed;
    }
}
