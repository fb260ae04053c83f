package th.samnak.studio.naming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Access;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Clause;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Gazette;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.time.ViewedDay;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** Names of what the organisation is made of, also of what has ended; in the language of the browser tab. */
public record Naming(
        Organisation organisation, OrganisationBook book, ModuleRegistry registry, ViewedDay viewed, Access access, Clock clock) {

    /** Where the administrator works, in a system that has no such unit too. */
    private static final UnitId ADMINISTRATION = new UnitId("administration");

    public Chart chart() {
        return organisation.on(viewed.day());
    }

    public String unit(Chart chart, UnitId id) {
        return chart.unit(id).or(() -> last(id)).map(unit -> unit.name(Words.locale()))
                .orElseGet(() -> id.equals(ADMINISTRATION) ? Words.now("studio.administration") : id.value());
    }

    public String unit(UnitId id) {
        return unit(chart(), id);
    }

    /** Whether the person at the screen works in the agency: what others need not know is told to nobody else. */
    public boolean isOwn(UnitId agency) {
        Chart today = organisation.on(LocalDate.now(clock));
        return access.signedIn().filter(caller -> today.within(caller.unit(), agency)).isPresent();
    }

    /** As it was last known, whether it stands or not. */
    public Optional<Unit> last(UnitId id) {
        return known(Unit.class).filter(fact -> fact.what().id().equals(id))
                .reduce((first, second) -> second.from().isAfter(first.from()) ? second : first)
                .map(Dated::what);
    }

    /** What is held to be so now, of any day. */
    public <T> Stream<Dated<T>> known(Class<T> kind) {
        return book.rows(kind).stream().filter(fact -> fact.supersededAt().isEmpty());
    }

    public String person(Chart chart, PersonId id) {
        return chart.person(id).or(() -> organisation.person(id)).map(Person::fullName).orElse(id.value());
    }

    public String person(PersonId id) {
        return organisation.person(id).map(Person::fullName).orElse(id.value());
    }

    /** Of a function that runs its name; of another one its id. */
    public String function(ModuleId id) {
        boolean runs = registry.modules().stream().anyMatch(module -> module.id().equals(id));
        String key = runs ? id + ".name" : "studio.function." + id;
        String name = Words.now(key);
        return name.contains(key) ? id.value() : name;
    }

    public boolean runs(ModuleId id) {
        return registry.modules().stream().anyMatch(module -> module.id().equals(id));
    }

    public Optional<Instrument> instrument(InstrumentId id) {
        return book.instruments().stream().filter(instrument -> instrument.id().equals(id)).findFirst();
    }

    public static String title(Instrument instrument) {
        return Words.english() && !instrument.titleEn().isBlank() ? instrument.titleEn() : instrument.titleTh();
    }

    public static String title(Clause clause) {
        return Words.english() && !clause.titleEn().isBlank() ? clause.titleEn() : clause.titleTh();
    }

    /** The short title of what is cited, with its mark. */
    public String clause(Citation source) {
        Optional<Instrument> instrument = instrument(source.instrument());
        return source.clause()
                .map(mark -> mark(mark) + " " + instrument.flatMap(it -> it.clause(mark)).map(Naming::title).orElse(""))
                .or(() -> instrument.map(Naming::title))
                .orElse(source.instrument().value());
    }

    /** Instrument, clause and place in the Gazette. */
    public String citation(Citation source) {
        Optional<Instrument> instrument = instrument(source.instrument());
        return Stream.of(
                        instrument.map(Naming::title).or(() -> Optional.of(source.instrument().value())),
                        source.clause().map(Naming::clauseMark),
                        instrument.flatMap(Instrument::gazette).map(Naming::gazette))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    /** Letters stand in brackets, numbers and marks with a word before them do not. */
    public static String mark(String mark) {
        return mark.length() == 1 && !Character.isDigit(mark.charAt(0)) ? "(" + mark + ")" : mark;
    }

    /** Its mark with the word for a clause before it, which some marks bear themselves. */
    public static String clauseMark(String mark) {
        return Words.now("studio.clause", mark(mark.replaceFirst("^ข้อ\\s*", "")));
    }

    public static String gazette(Gazette gazette) {
        List<String> parts = Stream.of(
                        gazette.volume().map(volume -> Words.now("studio.gazette.volume", String.valueOf(volume))),
                        gazette.part().map(part -> Words.now("studio.gazette.part", part)),
                        gazette.page().map(page -> Words.now("studio.gazette.page", page)),
                        Optional.of(ThaiDates.date(gazette.published())))
                .flatMap(Optional::stream)
                .toList();
        return Words.now("studio.gazette", String.join(" ", parts));
    }

    /** {@code 1 ต.ค. 2563 –} or with its end; the last day it holds, not the first it does not. */
    public static String time(LocalDate from, Optional<LocalDate> until) {
        return until.map(end -> Words.now("studio.from-to", ThaiDates.date(from), ThaiDates.date(end.minusDays(1))))
                .orElseGet(() -> Words.now("studio.from", ThaiDates.date(from)));
    }
}
