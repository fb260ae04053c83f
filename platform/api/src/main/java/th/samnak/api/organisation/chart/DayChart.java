package th.samnak.api.organisation.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import th.samnak.api.ModuleId;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.LegalRule;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;

/** The {@link Chart} that follows from {@link Facts}. Everything is looked up once, when it is made. */
public final class DayChart implements Chart {

    private final LocalDate day;
    private final Forest forest;
    private final Staff staff;
    private final Duties duties;
    private final Heirs heirs;
    private final Standing standing;
    private final Map<UnitId, List<LegalRule>> rules;
    private final Map<InstrumentId, Instrument> instruments;

    private DayChart(LocalDate day, DayChart same) {
        this.day = day;
        this.forest = same.forest;
        this.staff = same.staff;
        this.duties = same.duties;
        this.heirs = same.heirs;
        this.standing = same.standing;
        this.rules = same.rules;
        this.instruments = same.instruments;
    }

    private DayChart(LocalDate day, Facts facts) {
        this.day = day;
        Posts posts = Posts.of(facts, day);
        forest = Forest.of(facts.units(), day, posts.heads());
        staff = Staff.of(facts, day, posts, forest);
        duties = Duties.of(facts, day, forest);
        heirs = Heirs.of(facts.successions(), day, forest);
        standing = Standing.of(facts, staff, duties, forest, heirs);
        rules = Index.by(Index.on(facts.rules(), day).map(Dated::what).toList(), LegalRule::agency);
        instruments = Index.unique(
                facts.instruments().stream().filter(instrument -> Facts.inForce(instrument, day)).toList(), Instrument::id);
    }

    public static DayChart of(Facts facts, LocalDate day) {
        return new DayChart(day, facts);
    }

    /** The same organisation on a neighbouring day; the caller knows that nothing begins or ends in between. */
    public DayChart unchangedOn(LocalDate other) {
        return other.equals(day) ? this : new DayChart(other, this);
    }

    @Override
    public LocalDate day() {
        return day;
    }

    @Override
    public List<Unit> units() {
        return forest.units();
    }

    @Override
    public Optional<Unit> unit(UnitId id) {
        return forest.unit(id);
    }

    @Override
    public Optional<Unit> lastKnown(UnitId id) {
        return forest.lastKnown(id);
    }

    @Override
    public Optional<Citation> sourceOf(UnitId unit) {
        return forest.sourceOf(unit);
    }

    @Override
    public List<Unit> below(UnitId unit) {
        return forest.below(unit);
    }

    @Override
    public Unit agencyOf(UnitId unit) {
        return forest.agencyOf(unit);
    }

    @Override
    public boolean within(UnitId inner, UnitId outer) {
        return forest.within(inner, outer);
    }

    @Override
    public List<Unit> unitsWithin(UnitId outer) {
        return forest.unitsWithin(outer);
    }

    @Override
    public List<UnitId> successorsOf(UnitId unit) {
        return heirs.of(unit);
    }

    @Override
    public List<Person> people() {
        return staff.people();
    }

    @Override
    public List<Person> peopleIn(UnitId unit) {
        return staff.peopleIn(unit);
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return staff.person(id);
    }

    @Override
    public List<Post> posts() {
        return staff.posts();
    }

    @Override
    public List<Post> postsIn(UnitId unit) {
        return staff.postsIn(unit);
    }

    @Override
    public Optional<Post> post(PostId id) {
        return staff.post(id);
    }

    @Override
    public Optional<Citation> sourceOf(PostId post) {
        return staff.sourceOf(post);
    }

    @Override
    public Optional<PersonId> holderOf(PostId post) {
        return staff.holderOf(post);
    }

    @Override
    public List<Post> postsOf(PersonId person) {
        return staff.postsOf(person);
    }

    @Override
    public boolean absent(PersonId person) {
        return staff.absent(person);
    }

    @Override
    public Optional<Capacity> inChargeOf(PostId post) {
        return staff.post(post).flatMap(standing::inCharge);
    }

    @Override
    public List<Capacity> capacitiesOf(PersonId person) {
        return standing.of(person);
    }

    @Override
    public Optional<Capacity> exercising(Dated<Authority> authority) {
        return standing.exercising(authority);
    }

    @Override
    public List<Dated<Authority>> authorities() {
        return duties.authorities();
    }

    @Override
    public List<Dated<Authority>> authoritiesOf(PostId post) {
        return duties.authoritiesOf(post);
    }

    @Override
    public List<Dated<Mandate>> mandates() {
        return duties.mandates();
    }

    @Override
    public SortedSet<ModuleId> functionsOf(UnitId unit) {
        return duties.functionsOf(unit);
    }

    @Override
    public List<Dated<Mandate>> mandatesOf(UnitId unit, ModuleId function) {
        return duties.mandatesOf(unit, function);
    }

    @Override
    public List<LegalRule> rulesOf(UnitId agency) {
        return rules.getOrDefault(agency, List.of());
    }

    @Override
    public List<Instrument> instruments() {
        return List.copyOf(instruments.values());
    }

    @Override
    public Optional<Instrument> instrument(InstrumentId id) {
        return Optional.ofNullable(instruments.get(id));
    }
}
