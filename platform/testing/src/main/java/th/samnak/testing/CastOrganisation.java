package th.samnak.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.samnak.api.ModuleId;
import th.samnak.api.Role;
import th.samnak.api.access.Caller;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Corrections;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Tenure;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;

/**
 * One agency with 13 bureaus, a second agency, and the {@link Cast} in posts of their own with their roles; correspondence and
 * meetings are run for all. Everything holds since 2000; a test adds facts of its own with {@link #facts()}.
 */
public final class CastOrganisation implements Organisation, Corrections {

    private static final Map<String, String> HEADS = Map.of("oags", "siriporn", "oags-1", "prasert", "oags-9", "narong");
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 3);

    private final MemoryFacts facts = new MemoryFacts();
    private final Supplier<LocalDate> today;

    /** The day looked at is 3 August 2026. */
    public CastOrganisation() {
        this(() -> TODAY);
    }

    /** The day looked at is the clock's. */
    public CastOrganisation(Clock clock) {
        this(() -> LocalDate.now(clock));
    }

    private CastOrganisation(Supplier<LocalDate> today) {
        this.today = today;
        facts.keep(MemoryFacts.EXAMPLE);
        facts.begin(agency("oags", "สำนักงานตัวอย่าง", "Example Office", "อต 0001", 1));
        IntStream.rangeClosed(1, 13).mapToObj(CastOrganisation::bureau).forEach(facts::begin);
        facts.begin(agency("ops", "สำนักงานปลัดตัวอย่าง", "Second Example Office", "ปต 0001", 2));
        Cast.all().forEach(this::employ);
        Stream.of("correspondence", "meetings").map(ModuleId::of).forEach(function ->
                Stream.of("oags-1", "ops").map(UnitId::new).forEach(unit ->
                        facts.begin(new Mandate(unit, function, Mandate.Reach.AGENCY, true))));
    }

    /** What the organisation follows from. */
    public MemoryFacts facts() {
        return facts;
    }

    /** The post in which a person of the cast works. */
    public static PostId postOf(Caller caller) {
        return new PostId("post-" + caller.account());
    }

    @Override
    public Chart now() {
        return on(today.get());
    }

    @Override
    public Chart on(LocalDate day) {
        return facts.chart(day);
    }

    /** As {@link #on(LocalDate)}: nothing is forgotten here. */
    @Override
    public Chart on(LocalDate day, Instant known) {
        return on(day);
    }

    @Override
    public List<Unit> units() {
        return now().units();
    }

    @Override
    public Optional<Unit> unit(UnitId id) {
        return now().unit(id);
    }

    @Override
    public List<Person> people() {
        return now().people();
    }

    @Override
    public List<Person> peopleIn(UnitId unit) {
        return now().peopleIn(unit);
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return now().person(id);
    }

    @Override
    public Unit agencyOf(UnitId unit) {
        return now().agencyOf(unit);
    }

    @Override
    public boolean within(UnitId inner, UnitId outer) {
        return now().within(inner, outer);
    }

    @Override
    public void keep(Unit unit) {
        facts.forget(Unit.class, known -> known.id().equals(unit.id()));
        facts.begin(unit);
        unit.head().ifPresent(head -> putInCharge(unit, head));
    }

    @Override
    public void keep(Person person) {
        facts.forget(Person.class, known -> known.id().equals(person.id()));
        facts.begin(person);
        PostId id = new PostId("post-" + person.id());
        Set<Role> roles = now().post(id).map(Post::roles).orElse(Set.of());
        appoint(new Post(id, person.position(), "", person.unit(), roles, false, 9), person.id());
    }

    @Override
    public void assign(PersonId person, Set<Role> roles) {
        Post post = now().postsOf(person).stream().findFirst().orElseThrow(() -> new NotFound("post"));
        facts.forget(Post.class, known -> known.id().equals(post.id()));
        facts.begin(new Post(post.id(), post.titleTh(), post.titleEn(), post.unit(), roles, post.heads(), post.rank()));
    }

    private void putInCharge(Unit unit, PersonId head) {
        PostId id = new PostId("head-" + unit.id());
        facts.forget(Post.class, known -> known.id().equals(id) || known.unit().equals(unit.id()) && known.heads());
        facts.forget(Tenure.class, known -> known.post().equals(id));
        facts.begin(new Post(id, "หัวหน้า" + unit.nameTh(), "", unit.id(), Set.of(Role.DIRECTOR), true, 1));
        facts.begin(new Tenure(id, head, now().postsOf(head).isEmpty()));
    }

    private void employ(Caller caller) {
        facts.begin(person(caller));
        boolean heads = caller.account().equals(HEADS.get(caller.unit().value()));
        String title = person(caller).position();
        appoint(new Post(postOf(caller), title, title, caller.unit(), caller.roles(), heads, heads ? 1 : 5), caller.person());
    }

    private void appoint(Post post, PersonId person) {
        facts.forget(Post.class, known -> known.id().equals(post.id()));
        facts.forget(Tenure.class, known -> known.post().equals(post.id()) || known.person().equals(person) && known.principal());
        facts.begin(post);
        facts.begin(new Tenure(post.id(), person, true));
    }

    private static Unit agency(String id, String nameTh, String nameEn, String prefix, int order) {
        return unit(id, nameTh, nameEn, prefix, Optional.empty(), order);
    }

    private static Unit bureau(int number) {
        String prefix = "อต 0001." + number;
        Optional<UnitId> parent = Optional.of(new UnitId("oags"));
        return unit("oags-" + number, "สำนักตัวอย่างที่ " + number, "Example Bureau " + number, prefix, parent, number);
    }

    private static Unit unit(
            String id, String nameTh, String nameEn, String prefix, Optional<UnitId> parent, int order) {
        String mail = id + "@example.go.th";
        return new Unit(new UnitId(id), nameTh, nameEn, prefix, parent, order, Optional.empty(),
                "ถนนตัวอย่าง กรุงเทพฯ 10210", "0 2000 0000", mail);
    }

    private static Person person(Caller caller) {
        String title = List.of("นางสาว", "นาย", "นาง").stream()
                .filter(caller.name()::startsWith)
                .findFirst()
                .orElse("");
        String[] name = caller.name().substring(title.length()).split(" ");
        String position = "ตำแหน่งของ" + name[0];
        return new Person(caller.person(), title, name[0], name[1], position, caller.unit());
    }
}
