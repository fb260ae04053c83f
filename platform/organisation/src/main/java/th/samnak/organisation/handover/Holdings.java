package th.samnak.organisation.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import th.samnak.api.handover.Occasion;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Authority.Holder;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Tenure;

/** The rows of the book that would name somebody who is no longer there. */
record Holdings(OrganisationBook book, Occasion occasion) {

    /** Posts held on the day; of whoever leaves the agency those to come too. */
    List<Dated<Tenure>> tenures() {
        return beyond(Tenure.class)
                .filter(row -> row.what().person().equals(occasion.person()))
                .filter(row -> occasion.leavesAgency() || row.from().isBefore(occasion.on()))
                .toList();
    }

    /** Orders that name the person: they are void once the person has moved on. */
    List<Dated<Authority>> authorities() {
        return beyond(Authority.class)
                .filter(row -> row.what().to() instanceof Holder.ToPerson to && to.person().equals(occasion.person()))
                .filter(row -> occasion.leavesAgency() || row.from().isBefore(occasion.on()))
                .toList();
    }

    /** Whether somebody works in a post on the day or later. */
    boolean employed(PersonId person) {
        return beyond(Tenure.class).anyMatch(row -> row.what().person().equals(person) && row.what().principal());
    }

    /** The last day on which a row may hold before it ends: on its own first day when it has not begun. */
    LocalDate end(Dated<?> row) {
        return row.from().isAfter(occasion.on()) ? row.from() : occasion.on();
    }

    private <T> Stream<Dated<T>> beyond(Class<T> kind) {
        return book.rows(kind).stream()
                .filter(row -> row.supersededAt().isEmpty())
                .filter(row -> row.until().map(until -> until.isAfter(occasion.on()) && until.isAfter(row.from())).orElse(true));
    }
}
