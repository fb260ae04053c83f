package th.samnak.organisation.application;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import th.samnak.api.ModuleId;
import th.samnak.api.Role;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Clause;
import th.samnak.api.organisation.Gazette;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.LegalRule;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.organisation.ledger.Pen;

/** Both agencies as their instruments lay them down, and the working reading of the duties; what is not certain is marked so. */
final class ShippedFacts {

    /** The administrator's own note: what rests on no announcement. */
    static final String NOTE = "note";

    /** All that is shipped is one change. */
    static final String CHANGE = "shipped";

    private ShippedFacts() {}

    static boolean bring(Pen pen) {
        Map<String, List<Map<String, String>>> clauses =
                ShippedTable.rows("clauses").stream().collect(Collectors.groupingBy(row -> row.get("instrument")));
        ShippedTable.rows("instruments").forEach(row ->
                pen.keep(instrument(row, clauses.getOrDefault(row.get("id"), List.of())), Optional.empty()));
        bring(pen, "units", ShippedFacts::unit);
        bring(pen, "posts", ShippedFacts::post);
        bring(pen, "mandates", ShippedFacts::mandate);
        bring(pen, "rules", ShippedFacts::rule);
        return true;
    }

    private static void bring(Pen pen, String table, Function<Map<String, String>, Object> fact) {
        ShippedTable.rows(table).forEach(row -> pen.begin(
                fact.apply(row),
                LocalDate.parse(row.get("from")),
                text(row, "until").map(LocalDate::parse),
                new Citation(new InstrumentId(row.get("instrument")), text(row, "clause"))));
    }

    private static Instrument instrument(Map<String, String> row, List<Map<String, String>> clauses) {
        Optional<Gazette> gazette = text(row, "published").map(LocalDate::parse).map(day ->
                new Gazette(text(row, "volume").map(Integer::valueOf), text(row, "part"), text(row, "page"), day));
        return new Instrument(
                new InstrumentId(row.get("id")),
                new UnitId(row.get("agency")),
                Instrument.Kind.valueOf(row.get("kind")),
                row.get("title_th"),
                row.get("title_en"),
                gazette,
                text(row, "effective").map(LocalDate::parse),
                text(row, "expires").map(LocalDate::parse),
                yes(row, "confirmed"),
                Optional.empty(),
                clauses.stream().map(ShippedFacts::clause).toList());
    }

    private static Clause clause(Map<String, String> row) {
        return new Clause(
                row.get("mark"),
                Clause.Kind.valueOf(row.get("kind")),
                row.get("title_th"),
                row.get("title_en"),
                Optional.empty(),
                yes(row, "missing"));
    }

    private static Unit unit(Map<String, String> row) {
        return new Unit(
                new UnitId(row.get("id")),
                row.get("name_th"),
                row.get("name_en"),
                row.get("letter_prefix"),
                text(row, "parent").map(UnitId::new),
                Integer.parseInt(row.get("place")),
                Optional.empty(),
                row.get("address"),
                row.get("phone"),
                row.get("email"));
    }

    private static Post post(Map<String, String> row) {
        return new Post(
                new PostId(row.get("id")),
                row.get("title_th"),
                row.get("title_en"),
                new UnitId(row.get("unit")),
                Arrays.stream(row.get("roles").split(" ")).map(Role::new).collect(Collectors.toSet()),
                yes(row, "heads"),
                Integer.parseInt(row.get("rank")));
    }

    private static Mandate mandate(Map<String, String> row) {
        return new Mandate(
                new UnitId(row.get("unit")),
                ModuleId.of(row.get("function")),
                Mandate.Reach.valueOf(row.get("reach")),
                yes(row, "confirmed"));
    }

    private static LegalRule rule(Map<String, String> row) {
        return new LegalRule(
                new UnitId(row.get("agency")),
                LegalRule.Topic.valueOf(row.get("topic")),
                row.get("text_th"),
                row.get("text_en"),
                row.get("law"),
                yes(row, "verified"));
    }

    private static Optional<String> text(Map<String, String> row, String column) {
        return Optional.of(row.get(column)).filter(text -> !text.isEmpty());
    }

    private static boolean yes(Map<String, String> row, String column) {
        return Boolean.parseBoolean(row.get(column));
    }
}
