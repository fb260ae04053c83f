package th.samnak.organisation.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import th.samnak.api.access.Access;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.Orders.Terms;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.UnitId;

/** Signed orders as dated facts: written on behalf of the platform, since whoever signs need not keep the organisation. */
record OrderBook(OrganisationBook book, Access access) {

    private static final int SHORT = 13;

    /** What is known now of every authority, by id. */
    Map<String, Dated<Authority>> facts() {
        return book.rows(Authority.class).stream()
                .filter(row -> row.supersededAt().isEmpty())
                .collect(Collectors.toMap(Dated::id, row -> row, (earlier, later) -> later));
    }

    /** @return the fact's id */
    String lay(String order, Terms terms, LocalDate first, Organisation organisation) {
        Chart chart = organisation.on(first);
        UnitId agency = chart.post(terms.authority().post()).map(Post::unit).map(unit -> chart.agencyOf(unit).id())
                .orElseThrow(() -> new NotFound("post"));
        String title = terms.authority().order();
        return access.asSystem(() -> {
            book.keep(new Instrument(id(order), agency, Instrument.Kind.ORDER, title, title, Optional.empty(), Optional.of(first),
                    Optional.empty(), true, Optional.empty(), List.of()), Optional.empty());
            return book.begin(terms.authority(), first, terms.until(), source(order));
        });
    }

    void end(String order, String fact, LocalDate until) {
        access.asSystem(() -> {
            book.end(fact, until, source(order));
            return true;
        });
    }

    /** What was laid down without a draft ends by what laid it down; why is on record. */
    void end(Dated<Authority> fact, LocalDate until) {
        access.asSystem(() -> {
            book.end(fact.id(), until, fact.source());
            return true;
        });
    }

    private static Citation source(String order) {
        return Citation.whole(id(order).value());
    }

    private static InstrumentId id(String order) {
        return new InstrumentId("order-" + order.substring(0, SHORT));
    }
}
