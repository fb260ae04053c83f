package th.samnak.announcements.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import th.samnak.announcements.api.Confirmation;
import th.samnak.announcements.api.Confirmation.NewUnit;
import th.samnak.announcements.api.Found;
import th.samnak.announcements.api.GazettePlace;
import th.samnak.announcements.api.Proposal;
import th.samnak.announcements.api.ProposedClause;
import th.samnak.announcements.api.ProposedUnit;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Clause;
import th.samnak.api.organisation.Gazette;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;

/** Writes a confirmed proposal into the organisation. */
final class Instruments {

    private static final String LIST = "หน่วยงาน ";

    private final Proposal proposal;
    private final Confirmation decision;
    private final Map<Integer, String> marks = new HashMap<>();

    Instruments(Proposal proposal, Confirmation decision) {
        this.proposal = proposal;
        this.decision = decision;
    }

    void write(OrganisationBook book, String text) {
        if (book.instruments().stream().anyMatch(known -> known.id().equals(decision.id()))) {
            throw RuleViolation.of("id", "announcements.error.instrument-exists", decision.id().value());
        }
        book.keep(instrument(), Optional.of(text));
        if (!decision.founds().isEmpty()) {
            LocalDate from = proposal.instrument().inForce()
                    .orElseThrow(() -> RuleViolation.of("effective", "announcements.error.no-effective-date"));
            units(new Standing(book, decision.agency(), from)).forEach((unit, mark) -> book.begin(unit, from, Optional.empty(), new Citation(decision.id(), Optional.of(mark))));
        }
    }

    private Instrument instrument() {
        String title = proposal.instrument().title().map(Found::value).filter(text -> !text.isBlank())
                .orElseThrow(() -> RuleViolation.of("title", "announcements.error.no-title"));
        return new Instrument(
                decision.id(),
                decision.agency(),
                proposal.instrument().kind(),
                title,
                decision.titleEn().isBlank() ? title : decision.titleEn().strip(),
                proposal.instrument().gazette().map(Found::value).flatMap(Instruments::gazette),
                proposal.instrument().inForce(),
                proposal.instrument().expires().map(Found::value),
                true,
                Optional.empty(),
                clauses());
    }

    /** The organisation keeps a place in the Gazette only with its day. */
    private static Optional<Gazette> gazette(GazettePlace place) {
        return place.published().map(day -> new Gazette(place.volume(), place.part(), place.page(), day));
    }

    private List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (ProposedClause clause : proposal.clauses()) {
            taken.add(clause.mark());
            clauses.add(new Clause(clause.mark(), clause.kind(), clause.title(), clause.title(),
                    clause.missing() ? Optional.empty() : Optional.of(clause.wording()), clause.missing()));
        }
        for (int i = 0; i < proposal.units().size(); i++) {
            ProposedUnit unit = proposal.units().get(i);
            String mark = free(unit, i, taken);
            marks.put(i, mark);
            clauses.add(new Clause(mark, Clause.Kind.UNIT, unit.name(), unit.name(), Optional.empty(), false));
        }
        return clauses;
    }

    /** The mark of the list; with a word in front when a clause has the same. */
    private static String free(ProposedUnit unit, int index, Set<String> taken) {
        String own = unit.mark().isEmpty() ? LIST + (index + 1) : unit.mark();
        for (String mark : List.of(own, LIST + own, LIST + (index + 1), LIST + "ที่ " + (index + 1))) {
            if (taken.add(mark)) {
                return mark;
            }
        }
        throw RuleViolation.of("units", "announcements.error.mark-twice", own);
    }

    private Map<Unit, String> units(Standing standing) {
        Map<String, UnitId> byName = new HashMap<>();
        Map<Unit, String> units = new LinkedHashMap<>();
        for (NewUnit founded : decision.founds()) {
            if (founded.index() < 0 || founded.index() >= proposal.units().size()) {
                throw RuleViolation.of("units", "announcements.error.unit-index", founded.index() + 1);
            }
            ProposedUnit unit = proposal.units().get(founded.index());
            UnitId parent = parent(unit, byName, standing);
            String nameEn = founded.nameEn().isBlank() ? unit.name() : founded.nameEn().strip();
            units.put(
                    new Unit(founded.id(), unit.name(), nameEn, founded.letterPrefix(), Optional.of(parent), unit.order(),
                            Optional.empty(), "", "", ""),
                    marks.getOrDefault(founded.index(), ""));
            byName.put(unit.name(), founded.id());
        }
        return units;
    }

    /** The text's own word for it: founded here as well, the agency itself, or a unit that stands; never a guess. */
    private UnitId parent(ProposedUnit unit, Map<String, UnitId> founded, Standing standing) {
        String name = unit.parent();
        boolean agency = name.isBlank() || proposal.instrument().agency().map(Found::value).filter(name::equals).isPresent();
        return agency
                ? decision.agency()
                : Optional.ofNullable(founded.get(name))
                        .or(() -> standing.named(name))
                        .orElseThrow(() -> RuleViolation.of("units", "announcements.error.no-parent", unit.name(), name));
    }
}
