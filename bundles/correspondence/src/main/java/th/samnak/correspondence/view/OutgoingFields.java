package th.samnak.correspondence.view;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.templates.Template;
import th.samnak.correspondence.letter.domain.Urgency;
import th.samnak.correspondence.outgoing.application.DraftForm;
import th.samnak.correspondence.outgoing.application.Salutation;
import th.samnak.correspondence.outgoing.domain.LetterKind;
import th.samnak.ui.form.DraftKeeper;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.words.Words;

/** A letter as it is written: kind and name first, the text in the middle, who gets it and how it is marked below. */
final class OutgoingFields extends Div {

    private static final int LONGEST_BODY = 30_000;

    private final Select<LetterKind> kind =
            Fields.choice("correspondence.field.kind", "correspondence.kind", List.of(LetterKind.values()));
    private final ComboBox<UnitId> issuer;
    private final Select<Salutation> salutation = Words.label(new Select<>(), "correspondence.field.salutation");
    private final TextField addressee = Fields.required(Fields.line("correspondence.field.addressee", 300));
    private final TextField subject = Fields.required(Fields.line("correspondence.field.subject", 500));
    private final TextField reference = Fields.line("correspondence.field.reference", 500);
    private final TextArea body = Fields.lines("correspondence.field.body", 12);
    private final TextArea enclosures = Fields.lines("correspondence.field.enclosures", 2);
    private final TextArea copiesTo = Fields.lines("correspondence.field.copiesTo", 2);
    private final MultiSelectComboBox<UnitId> internalTo;
    private final Select<Urgency> urgency =
            Fields.choice("correspondence.field.urgency", "correspondence.urgency", List.of(Urgency.values()));
    private final Select<Secrecy> secrecy =
            Fields.choice("correspondence.field.secrecy", "correspondence.secrecy", List.of(Secrecy.values()));
    private final TextField secrecyReason = Fields.required(Fields.line("correspondence.field.secrecyReason", 300));
    private final List<Salutation> salutations;
    private Optional<String> answers = Optional.empty();

    OutgoingFields(Office office, List<Salutation> salutations) {
        this.salutations = salutations;
        UnitId own = office.ownUnit();
        UnitId agency = office.organisation().agencyOf(own).id();
        List<UnitId> issuers = own.equals(agency) ? List.of(own) : List.of(own, agency);
        issuer = Fields.unit("correspondence.field.issuer", issuers, office);
        issuer.setValue(own);
        internalTo = Fields.units("correspondence.field.internalTo", office.units(), office);
        salutation.setItems(salutations);
        salutation.setItemLabelGenerator(it -> it == null ? "" : it.opening() + " · " + it.usedFor());
        salutations.stream().findFirst().ifPresent(salutation::setValue);
        body.setMaxLength(LONGEST_BODY);
        Words.helper(body, "correspondence.screen.body.how");
        Words.helper(enclosures, "correspondence.screen.enclosures.how");
        Words.helper(copiesTo, "correspondence.screen.lines.how");
        for (var wide : List.of(subject, reference, secrecyReason)) {
            wide.addClassName("sk-wide");
        }
        for (var wide : List.of(body, enclosures, copiesTo)) {
            wide.addClassName("sk-wide");
        }
        internalTo.addClassName("sk-wide");
        addClassName("sk-form");
        add(kind, issuer, salutation, addressee, subject, reference, body, enclosures, urgency, secrecy, secrecyReason,
                copiesTo, internalTo);
        kind.addValueChangeListener(change -> adapt());
        secrecy.addValueChangeListener(change -> adapt());
        adapt();
    }

    Attempt attempt() {
        return new Attempt()
                .field("kind", kind)
                .field("issuer", issuer)
                .field("addressee", addressee)
                .field("salutation", salutation)
                .field("subject", subject)
                .field("reference", reference)
                .field("body", body)
                .field("enclosures", enclosures)
                .field("copiesTo", copiesTo)
                .field("urgency", urgency)
                .field("secrecyReason", secrecyReason);
    }

    void keptBy(DraftKeeper keeper) {
        keeper.secret(() -> secrecy.getValue().isSecret())
                .field("secrecy", secrecy, Secrecy::name, Secrecy::valueOf)
                .field("secrecyReason", secrecyReason)
                .field("kind", kind, LetterKind::name, LetterKind::valueOf)
                .field("issuer", issuer, UnitId::value, UnitId::new)
                .field("internalTo", internalTo, OutgoingFields::written, OutgoingFields::read)
                .field("addressee", addressee)
                .field("subject", subject)
                .field("reference", reference)
                .field("body", body)
                .field("enclosures", enclosures)
                .field("copiesTo", copiesTo)
                .field("urgency", urgency, Urgency::name, Urgency::valueOf)
                .field("salutation", salutation, Salutation::opening, this::opened);
    }

    private @Nullable Salutation opened(String opening) {
        return salutations.stream().filter(one -> one.opening().equals(opening)).findFirst().orElse(null);
    }

    private static String written(Set<UnitId> units) {
        return units.stream().map(UnitId::value).collect(Collectors.joining("\n"));
    }

    private static Set<UnitId> read(String text) {
        return text.lines().map(UnitId::new).collect(Collectors.toSet());
    }

    DraftForm value() {
        if (issuer.getValue() == null) {
            throw RuleViolation.of("issuer", "correspondence.error.issuer-missing");
        }
        boolean addressed = kind.getValue().addressed();
        return new DraftForm(
                kind.getValue(), issuer.getValue(), addressed ? addressee.getValue().strip() : "",
                addressed && salutation.getValue() != null ? salutation.getValue().opening() : "",
                subject.getValue().strip(), addressed ? reference.getValue().strip() : "", body.getValue().strip(),
                Lines.enclosures(enclosures.getValue()), Lines.of(copiesTo.getValue()), List.copyOf(internalTo.getValue()),
                urgency.getValue(), secrecy.getValue(), secrecyReason.getValue().strip(), answers);
    }

    void show(DraftForm form) {
        takers(form).values().forEach(Runnable::run);
        answers = form.answers();
    }

    /** Takes over single fields from what somebody else has saved; the names are those of {@link DraftForm}. */
    void take(Set<String> names, DraftForm saved) {
        Map<String, Runnable> takers = takers(saved);
        names.stream().map(takers::get).filter(Objects::nonNull).forEach(Runnable::run);
    }

    LetterKind kind() {
        return kind.getValue();
    }

    /** What a text that recurs need not ask for: the names are those the texts use, which are Thai in any language. */
    Map<String, String> facts(Office office) {
        return Map.of(
                Words.now("correspondence.blank.unit"), issuer.getOptionalValue().map(office::unitName).orElse(""),
                Words.now("correspondence.blank.contact"), office.personName(office.access().caller().person()),
                Words.now("correspondence.blank.former"), reference.getValue());
    }

    void begin(Template.Filled text) {
        subject.setValue(text.subject());
        body.setValue(text.body());
    }

    /** The kind of a letter never changes once it has been begun. */
    void begun() {
        kind.setReadOnly(true);
    }

    private Map<String, Runnable> takers(DraftForm form) {
        Map<String, Runnable> takers = new LinkedHashMap<>();
        takers.put("kind", () -> kind.setValue(form.kind()));
        takers.put("issuer", () -> issuer.setValue(form.issuer()));
        takers.put("addressee", () -> addressee.setValue(form.addressee()));
        takers.put("salutation", () -> opening(form.salutation()).ifPresent(salutation::setValue));
        takers.put("subject", () -> subject.setValue(form.subject()));
        takers.put("reference", () -> reference.setValue(form.reference()));
        takers.put("body", () -> body.setValue(form.body()));
        takers.put("enclosures", () -> enclosures.setValue(Lines.enclosureText(form.enclosures())));
        takers.put("copiesTo", () -> copiesTo.setValue(Lines.text(form.copiesTo())));
        takers.put("internalTo", () -> internalTo.setValue(Set.copyOf(form.internalTo())));
        takers.put("urgency", () -> urgency.setValue(form.urgency()));
        takers.put("secrecy", () -> secrecy.setValue(form.secrecy()));
        takers.put("secrecyReason", () -> secrecyReason.setValue(form.secrecyReason()));
        return takers;
    }

    private Optional<Salutation> opening(String words) {
        return salutations.stream().filter(it -> it.opening().equals(words)).findFirst();
    }

    private void adapt() {
        boolean addressed = kind.getValue().addressed();
        salutation.setVisible(addressed);
        addressee.setVisible(addressed);
        reference.setVisible(addressed);
        copiesTo.setVisible(addressed);
        secrecyReason.setVisible(secrecy.getValue().isSecret());
    }
}
