package th.samnak.organisation.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.Subscription;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Accounts.Account;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.console.Report;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.organisation.Absence;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Authority.Holder;
import th.samnak.api.organisation.Authority.Kind;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Tenure;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.organisation.Why;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.Records;
import th.samnak.organisation.OrganisationModule;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;

class ChartAuthoritiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);
    private static final ModuleId LETTERS = ModuleId.of("correspondence");
    private static final Permission SIGN = LETTERS.permission("sign", Role.HEAD, Role.DIRECTOR);
    private static final Permission RECEIVE = LETTERS.permission("receive", Role.CLERK, Role.CENTRAL_CLERK);

    private final CastOrganisation cast = new CastOrganisation();
    private final TestClock clock = TestClock.at("2026-08-03T09:30");
    private final TestAccess access = new TestAccess(Cast.ADMIN);
    private final ModuleRegistry registry = new Running();
    private final ChartAuthorities authorities =
            new ChartAuthorities(cast, fake(Accounts.class), access, registry, fake(Records.class));

    @Test
    void what_is_chosen_must_hold_and_the_refusal_names_who_may() {
        Act act = Act.of(SIGN, new UnitId("oags-1"));
        Capacity own = authorities.capacities(Cast.PRASERT.person(), act, DAY).getFirst();
        assertThat(authorities.require(Cast.PRASERT.person(), own.key(), act, DAY)).isEqualTo(own);
        assertThatThrownBy(() -> authorities.require(Cast.NARONG.person(), own.key(), act, DAY))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo("organisation.error.no-capacity");
                    assertThat(refusal.arguments()).containsExactly("นายประเสริฐ มั่นกิจ · ตำแหน่งของประเสริฐ");
                });
    }

    @Test
    void where_nobody_may_the_refusal_names_the_post_that_is_missing() {
        absent(Cast.PRASERT);
        absent(Cast.SIRIPORN);
        absent(Cast.WICHAI);
        Act act = Act.of(SIGN, new UnitId("oags-1"));
        assertThat(authorities.whoMay(act, DAY)).isEmpty();
        assertThatThrownBy(() -> authorities.require(Cast.MALEE.person(), "", act, DAY))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo("organisation.error.nobody-may");
                    assertThat(refusal.arguments()).containsExactly("ตำแหน่งของประเสริฐ");
                });
    }

    @Test
    void ones_own_matter_is_refused_as_such() {
        Act own = new Act(SIGN, new UnitId("oags-1"), Optional.empty(), Optional.of(Cast.PRASERT.person()));
        assertThatThrownBy(() -> authorities.require(Cast.PRASERT.person(), "post-prasert/HOLDER/", own, DAY))
                .hasMessage("organisation.error.own-matter");
    }

    @Test
    void the_chain_leads_from_the_clause_to_the_permission() {
        assertThat(kinds(why(Cast.PRASERT, SIGN))).containsExactly(
                "CLAUSE", "MANDATE", "UNIT", "POST", "PERSON", "PERMISSION");
        assertThat(why(Cast.PRASERT, SIGN).links().getFirst().text()).isEqualTo("(ก) หน้าที่ตัวอย่าง · ประกาศตัวอย่าง");
    }

    @Test
    void the_chain_ends_at_the_first_missing_link() {
        assertThat(missing(why(Cast.SOMCHAI, SIGN))).isEqualTo("PERMISSION");
        assertThat(missing(why(Cast.SOMCHAI, ModuleId.of("budget").permission("plan", Role.OFFICER)))).isEqualTo("CLAUSE");
        absent(Cast.PRASERT);
        assertThat(missing(why(Cast.PRASERT, SIGN))).isEqualTo("PERSON");
        cast.facts().forget(Tenure.class, tenure -> tenure.person().equals(Cast.NARONG.person()));
        assertThat(missing(why(Cast.NARONG, SIGN))).isEqualTo("POST");
        assertThat(why(Cast.NARONG, SIGN).missing().orElseThrow().remedy()).contains("organisation.why.remedy.post");
    }

    @Test
    void who_acts_by_an_order_is_told_which() {
        absent(Cast.PRASERT);
        begin(new Authority(CastOrganisation.postOf(Cast.PRASERT), new Holder.ToPerson(Cast.MALEE.person()), Kind.ACTING_POSITION, 1,
                Optional.empty(), Optional.empty(), "คำสั่งที่ 3/2569"));
        Why why = why(Cast.MALEE, SIGN);
        assertThat(why.allowed()).isTrue();
        assertThat(why.links()).filteredOn(link -> link.kind() == Why.Kind.AUTHORITY).singleElement()
                .satisfies(link -> assertThat(link.text()).contains("รักษาการในตำแหน่ง", "คำสั่งที่ 3/2569"));
    }

    @Test
    void who_acts_by_what_was_handed_on_is_told_both_orders() {
        Authority given = new Authority(CastOrganisation.postOf(Cast.SIRIPORN), new Holder.ToPost(CastOrganisation.postOf(Cast.WICHAI)),
                Kind.BY_DELEGATION, 1, Optional.of("correspondence"), Optional.empty(), "คำสั่งที่ 12/2569", true, Optional.empty());
        String first = cast.facts().begin(given, LocalDate.of(2026, 1, 1), Optional.empty(), Citation.of("example", "ก"));
        begin(new Authority(given.post(), new Holder.ToPost(CastOrganisation.postOf(Cast.MALEE)), Kind.BY_DELEGATION, 1,
                Optional.of("correspondence:sign"), Optional.empty(), "คำสั่งที่ 20/2569", false, Optional.of(first)));
        Why why = why(Cast.MALEE, SIGN);
        assertThat(why.allowed()).isTrue();
        assertThat(why.links()).filteredOn(link -> link.kind() == Why.Kind.AUTHORITY).singleElement()
                .satisfies(link -> assertThat(link.text()).contains("คำสั่งที่ 20/2569 · คำสั่งที่ 12/2569"));
        cast.facts().end(first, DAY);
        assertThat(why(Cast.MALEE, SIGN).allowed()).isFalse();
    }

    @Test
    void a_record_is_in_reach_of_its_unit_of_those_above_and_of_who_runs_the_function_for_all() {
        RecordId ninth = RecordId.parse("correspondence:incoming:oags-9");
        RecordId central = RecordId.parse("correspondence:incoming:oags");
        assertThat(authorities.why(Cast.NARONG.person(), SIGN, Optional.of(ninth), DAY).allowed()).isTrue();
        assertThat(authorities.why(Cast.SIRIPORN.person(), SIGN, Optional.of(ninth), DAY).allowed()).isTrue();
        assertThat(missing(authorities.why(Cast.PRASERT.person(), SIGN, Optional.of(ninth), DAY))).isEqualTo("RECORD");
        assertThat(authorities.why(Cast.WILAI.person(), RECEIVE, Optional.of(central), DAY).allowed()).isTrue();
        assertThat(missing(authorities.why(Cast.KANYA.person(), RECEIVE, Optional.of(central), DAY))).isEqualTo("RECORD");
        assertThat(missing(authorities.why(Cast.PRASERT.person(), SIGN, Optional.of(central), DAY))).isEqualTo("RECORD");
    }

    @Test
    void a_technical_role_comes_from_the_account_and_needs_no_mandate() {
        assertThat(kinds(why(Cast.ADMIN, OrganisationModule.KEEP))).containsExactly("UNIT", "PERSON", "PERMISSION");
        assertThat(why(Cast.SIRIPORN, OrganisationModule.KEEP).allowed()).isFalse();
    }

    @Test
    void everybody_asks_about_themselves_and_only_those_who_may_about_others() {
        access.signIn(Cast.SOMCHAI);
        assertThat(why(Cast.SOMCHAI, SIGN).allowed()).isFalse();
        assertThatThrownBy(() -> why(Cast.PRASERT, SIGN)).isInstanceOf(NotPermitted.class);
        access.signIn(Cast.PRASERT);
        assertThat(why(Cast.NARONG, SIGN).allowed()).isTrue();
        cast.keep(new Person(new PersonId("far"), "", "ไกล", "ออกไป", "เจ้าหน้าที่", new UnitId("ops")));
        assertThatThrownBy(() -> authorities.why(new PersonId("far"), SIGN, Optional.empty(), DAY)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void of_a_secret_record_nothing_is_told_to_who_is_not_cleared() {
        RecordId secret = RecordId.parse("correspondence:secret:oags-1");
        access.signIn(Cast.SOMCHAI);
        assertThatThrownBy(() -> authorities.why(Cast.SOMCHAI.person(), SIGN, Optional.of(secret), DAY)).isInstanceOf(NotFound.class);
        access.signIn(Cast.SIRIPORN);
        assertThat(authorities.why(Cast.SIRIPORN.person(), SIGN, Optional.of(secret), DAY).allowed()).isTrue();
    }

    @Test
    void the_command_fails_when_it_is_not_allowed_and_looks_at_the_day_asked_for() {
        WhyCommand command = new WhyCommand(authorities, cast, registry, clock);
        assertThat(command.run(List.of("prasert", "correspondence:sign")).ok()).isTrue();
        Report refused = command.run(List.of("somchai", "correspondence:sign"));
        assertThat(refused.ok()).isFalse();
        assertThat(refused.rows().getLast()).startsWith("PERMISSION", "missing");
        assertThat(command.run(List.of("prasert", "correspondence:sign", "--as-of", "1999-12-31")).ok()).isFalse();
        assertThat(command.run(List.of("narong", "correspondence:sign", "correspondence:incoming:oags-9")).ok()).isTrue();
        assertThatThrownBy(() -> command.run(List.of("prasert"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> command.run(List.of("prasert", "correspondence:sign", "correspondence:incoming:none")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void of_another_day_the_command_tells_that_day_and_today() {
        WhyCommand command = new WhyCommand(authorities, cast, registry, clock);
        absent(Cast.PRASERT);
        Report report = command.run(List.of("prasert", "correspondence:sign", "--as-of", DAY.minusDays(3).toString()));
        assertThat(report.ok()).isFalse();
        assertThat(report.summary()).startsWith("allowed on ").contains("cannot be opened now", "the person is absent");
        assertThat(report.rows()).extracting(row -> row.getLast()).contains(DAY.minusDays(3).toString(), DAY.toString());
    }

    private Why why(Caller who, Permission permission) {
        return authorities.why(who.person(), permission, Optional.empty(), DAY);
    }

    private static List<String> kinds(Why why) {
        return why.links().stream().map(link -> link.kind().name()).toList();
    }

    private static String missing(Why why) {
        assertThat(why.allowed()).isFalse();
        return why.missing().orElseThrow().kind().name();
    }

    private void absent(Caller who) {
        begin(new Absence(who.person(), Absence.Kind.LEAVE));
    }

    private void begin(Object fact) {
        cast.facts().begin(fact, DAY.minusDays(2), Optional.empty(), Citation.of("example", "ก"));
    }

    /** Accounts of the cast, and records whose key names their unit. */
    private static <T> T fake(Class<T> service) {
        return service.cast(Proxy.newProxyInstance(service.getClassLoader(), new Class<?>[] {service}, (self, method, arguments) ->
                switch (method.getName()) {
                    case "grants" -> Map.of();
                    case "list" -> List.of(new Account("admin", Cast.ADMIN.person(), "", Set.of(Role.ADMINISTRATOR),
                            Secrecy.ORDINARY, false, false, false, Optional.empty(), Optional.empty(),
                            Set.of(Role.ADMINISTRATOR), List.of(), List.of()));
                    case "find" -> entry((RecordId) arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }

    private static Optional<RecordEntry> entry(RecordId id) {
        return id.key().equals("none") ? Optional.empty() : Optional.of(new RecordEntry(
                id, "เรื่อง", id.type().equals("secret") ? Secrecy.SECRET : Secrecy.ORDINARY, new UnitId(id.key()), DAY, true, Optional.empty(), Optional.empty()));
    }

    private record Running() implements ModuleRegistry {

        @Override
        public List<OfficeModule> modules() {
            return List.of(new OrganisationModule(), new OfficeModule() {
                @Override
                public ModuleId id() {
                    return LETTERS;
                }

                @Override
                public List<Permission> permissions() {
                    return List.of(SIGN, RECEIVE);
                }
            });
        }

        @Override
        public Subscription onChange(Runnable whenChanged) {
            return () -> {};
        }
    }
}
