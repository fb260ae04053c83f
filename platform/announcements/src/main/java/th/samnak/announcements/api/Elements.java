package th.samnak.announcements.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that a proposal holds, as one list: the instrument's own parts, units, clauses, operations, other passages. */
public final class Elements {

    private final List<Element> elements = new ArrayList<>();

    private Elements() {}

    public static List<Element> of(Proposal proposal) {
        Elements all = new Elements();
        all.instrument(proposal.instrument());
        for (int i = 0; i < proposal.units().size(); i++) {
            all.unit(i, proposal.units().get(i));
        }
        for (int i = 0; i < proposal.clauses().size(); i++) {
            all.clause(i, proposal.clauses().get(i));
        }
        for (int i = 0; i < proposal.operations().size(); i++) {
            all.operation(i, proposal.operations().get(i));
        }
        for (int i = 0; i < proposal.passages().size(); i++) {
            Passage passage = proposal.passages().get(i);
            all.add("passage", i, passage.kind().name(), "", "", "", passage.at());
        }
        return all.elements;
    }

    private void instrument(ProposedInstrument instrument) {
        elements.add(new Element("kind", 0, instrument.kind().name(), "", instrument.kind().name(), "", Optional.empty()));
        part("title", instrument.title(), String::toString);
        part("number", instrument.number(), String::toString);
        part("issuer", instrument.issuer(), String::toString);
        part("agency", instrument.agency(), String::toString);
        part("head", instrument.head(), String::toString);
        instrument.gazette().ifPresent(found -> add("gazette", 0, "", "", day(found.value().published()), volume(found.value()), found.at()));
        part("signed", instrument.signed(), LocalDate::toString);
        instrument.effective().ifPresent(found -> add(
                "effective", 0, found.value().kind().name(), "", day(found.value().date()),
                found.value().period().map(Object::toString).orElse(""), found.at()));
        part("expires", instrument.expires(), LocalDate::toString);
    }

    private static String volume(GazettePlace place) {
        return Stream.of(place.volume().map(volume -> "เล่ม " + volume), place.part().map(part -> "ตอน " + part), place.page().map(page -> "หน้า " + page))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private <T> void part(String name, Optional<Found<T>> found, Function<T, String> written) {
        found.ifPresent(part -> add(name, 0, "", "", written.apply(part.value()), "", part.at()));
    }

    private void unit(int index, ProposedUnit unit) {
        String name = unit.shortName().isEmpty() ? unit.name() : unit.name() + " (" + unit.shortName() + ")";
        add("unit", index, "", unit.mark(), name, unit.parent(), unit.at());
    }

    private void clause(int index, ProposedClause clause) {
        String kind = clause.missing() ? clause.kind() + " MISSING" : clause.kind().name();
        add("clause", index, kind, clause.mark(), clause.title(), clause.owner(), clause.at());
    }

    private void operation(int index, ProposedOperation operation) {
        String change = names(operation.from()) + (operation.to().isEmpty() ? "" : " → " + names(operation.to()));
        add("operation", index, operation.kind().name(), "", change.strip(), operation.subject(), operation.at());
    }

    private static String names(List<Found<String>> names) {
        return names.stream().map(Found::value).collect(Collectors.joining(" + "));
    }

    private void add(String part, int index, String kind, String mark, String value, String detail, Span at) {
        elements.add(new Element(part, index, kind, mark, value, detail, Optional.of(at)));
    }
}
