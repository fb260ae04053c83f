package th.samnak.announcements.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import th.samnak.announcements.api.Effective;
import th.samnak.announcements.api.Finding;
import th.samnak.announcements.api.Found;
import th.samnak.announcements.api.GazettePlace;
import th.samnak.announcements.api.Proposal;
import th.samnak.announcements.api.ProposedClause;
import th.samnak.announcements.api.ProposedInstrument;
import th.samnak.announcements.api.ProposedOperation;
import th.samnak.announcements.api.ProposedUnit;
import th.samnak.announcements.api.Span;
import th.samnak.api.organisation.Instrument;

/** Reads the text of an announcement, whatever it looks like; never throws because of the text. Stateless. */
public final class AnnouncementReader {

    private static final Span WHOLE = new Span(0, 0);

    /** @param today against which target years are held */
    public Proposal read(String text, LocalDate today) {
        Reading reading = new Reading(text, today);
        Optional<Titles.Title> title = new Titles(reading).find();
        Agencies agencies = new Agencies(reading);
        Optional<Found<String>> agency = agencies.agency(title);
        Owners owners = new Owners(reading.text, agency.map(Found::value).orElse(""));
        Senses senses = new Senses(reading.text, owners);
        List<ProposedUnit> units = new Units(reading, senses, owners).find();
        List<ProposedClause> clauses = new Clauses(reading, senses, owners).find();
        List<ProposedOperation> operations = new Operations(reading, senses).find();
        agencies.missions();
        agency.map(Found::value).ifPresent(agencies::tellOfOthers);
        ProposedInstrument instrument = instrument(reading, title, agency, agencies.head(agency.map(Found::value).orElse("")), clauses);
        new Surroundings(reading).find();
        tellWhatIsMissing(reading, instrument, clauses, units);
        reading.tellTheRest();
        List<Finding> findings = reading.findings();
        findings.sort(Comparator.comparingInt(finding -> finding.at().from()));
        return new Proposal(instrument, clauses, units, operations, reading.passages(), findings, reading.coverage());
    }

    private static ProposedInstrument instrument(
            Reading reading, Optional<Titles.Title> title, Optional<Found<String>> agency, Optional<Found<String>> head, List<ProposedClause> clauses) {
        Optional<Found<GazettePlace>> gazette = Gazettes.in(reading);
        Optional<LocalDate> published = gazette.flatMap(found -> found.value().published());
        Optional<Found<LocalDate>> signed = new Surroundings(reading).signed();
        Instrument.Kind kind = title.map(Titles.Title::kind).orElse(Instrument.Kind.STATEMENT);
        Optional<LocalDate> counted = kind == Instrument.Kind.ORDER ? published.or(() -> signed.map(Found::value)) : published;
        return new ProposedInstrument(
                kind,
                title.map(Titles.Title::text).or(() -> heading(reading, agency)),
                title.flatMap(Titles.Title::number),
                title.flatMap(Titles.Title::issuer),
                agency,
                head,
                gazette,
                signed,
                Force.in(reading, counted),
                clauses.stream().flatMap(clause -> clause.expires().map(day -> new Found<>(day, clause.at())).stream()).findFirst());
    }

    /** A page without a title is called by its first heading that names the agency. */
    private static Optional<Found<String>> heading(Reading reading, Optional<Found<String>> agency) {
        return reading.outline.blocks().stream()
                .filter(block -> block.sort == Block.Sort.HEADING && agency.isPresent())
                .filter(block -> reading.text.substring(block.from, block.to).endsWith(agency.get().value()))
                .map(block -> new Found<>(reading.text.substring(block.from, block.to), reading.span(block.from, block.to)))
                .findFirst();
    }

    private static void tellWhatIsMissing(
            Reading reading, ProposedInstrument instrument, List<ProposedClause> clauses, List<ProposedUnit> units) {
        if (instrument.title().isEmpty()) {
            reading.finding(Finding.Kind.NO_TITLE, WHOLE);
        }
        if (instrument.agency().isEmpty()) {
            reading.finding(Finding.Kind.NO_AGENCY, WHOLE);
        }
        if (clauses.isEmpty() && units.isEmpty()) {
            reading.finding(Finding.Kind.NO_UNITS_AND_NO_CLAUSES, WHOLE);
        }
        Optional<Effective> effective = instrument.effective().map(Found::value);
        if (effective.isEmpty()) {
            reading.finding(Finding.Kind.NO_EFFECTIVE_DATE, WHOLE);
        } else if (effective.get().date().isEmpty()) {
            reading.finding(Finding.Kind.NO_PUBLICATION_DATE, instrument.effective().get().at());
        }
        instrument.inForce().filter(day -> instrument.published().filter(day::isBefore).isPresent()).ifPresent(day -> reading.finding(
                Finding.Kind.FORCE_BEFORE_PUBLICATION, instrument.effective().map(Found::at).orElse(WHOLE), day));
    }
}
