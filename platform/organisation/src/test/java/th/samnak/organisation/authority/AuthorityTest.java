package th.samnak.organisation.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.access.Caller;
import th.samnak.api.organisation.Absence;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Authority.Holder;
import th.samnak.api.organisation.Authority.Kind;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Succeeded;
import th.samnak.api.organisation.Tenure;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;

/** The order of precedence and the lines under a signature (handbook 3.6 and 3.7). */
class AuthorityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);
    private static final LocalDate BEGIN = LocalDate.of(2026, 7, 1);
    private static final Citation ORDER = Citation.of("example", "ก");
    private static final Permission SIGN =
            ModuleId.of("correspondence").permission("sign", Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR);
    private static final Permission BUY = ModuleId.of("procurement-assets").permission("buy", Role.HEAD);
    private static final PostId HEAD = CastOrganisation.postOf(Cast.SIRIPORN);
    private static final PostId DEPUTY = CastOrganisation.postOf(Cast.WICHAI);
    private static final PostId DIRECTOR = CastOrganisation.postOf(Cast.PRASERT);

    private final CastOrganisation cast = new CastOrganisation();

    @Test
    void the_holder_who_is_present_signs_for_the_unit_and_the_superiors_after_them() {
        assertThat(whoMay(SIGN, "oags-1")).containsExactly("prasert", "siriporn", "wichai");
        assertThat(whoMay(SIGN, "oags-1", DAY)).first().isEqualTo("prasert");
        assertThat(capacities(Cast.PRASERT, act(SIGN, "oags-1"))).extracting(Capacity::lines)
                .containsExactly(List.of("ตำแหน่งของประเสริฐ"));
    }

    @Test
    void nobody_signs_for_a_unit_beside_or_above_theirs() {
        assertThat(capacities(Cast.PRASERT, act(SIGN, "oags-9"))).isEmpty();
        assertThat(capacities(Cast.PRASERT, act(SIGN, "oags"))).isEmpty();
    }

    @Test
    void for_an_absent_holder_those_appointed_act_in_the_order_of_the_order() {
        absent(Cast.PRASERT);
        authority(DIRECTOR, new Holder.ToPerson(Cast.SOMCHAI.person()), Kind.ACTING_POSITION, 2);
        authority(DIRECTOR, new Holder.ToPerson(Cast.MALEE.person()), Kind.ACTING_POSITION, 1);
        assertThat(inCharge(DIRECTOR)).contains(Cast.MALEE.person());
        assertThat(capacities(Cast.MALEE, act(SIGN, "oags-1"))).extracting(Capacity::lines).containsExactly(
                List.of("ตำแหน่งของมาลี รักษาการในตำแหน่ง", "ตำแหน่งของประเสริฐ"));
        assertThat(capacities(Cast.SOMCHAI, act(SIGN, "oags-1"))).isEmpty();
        absent(Cast.MALEE);
        assertThat(inCharge(DIRECTOR)).contains(Cast.SOMCHAI.person());
        assertThat(capacities(Cast.PRASERT, act(SIGN, "oags-1"))).isEmpty();
    }

    @Test
    void who_is_appointed_to_act_has_no_power_while_the_holder_is_there() {
        authority(DIRECTOR, new Holder.ToPerson(Cast.MALEE.person()), Kind.ACTING_POSITION, 1);
        assertThat(capacities(Cast.MALEE, act(SIGN, "oags-1"))).isEmpty();
        assertThat(cast.now().capacitiesOf(Cast.MALEE.person())).hasSize(1);
    }

    @Test
    void for_an_absent_head_the_deputies_act_by_rank() {
        deputy("second", "narong", 9);
        absent(Cast.SIRIPORN);
        assertThat(inCharge(HEAD)).contains(Cast.WICHAI.person());
        assertThat(capacities(Cast.WICHAI, act(SIGN, "oags"))).extracting(Capacity::lines).contains(
                List.of("ตำแหน่งของวิชัย รักษาราชการแทน", "ตำแหน่งของสิริพร"));
        absent(Cast.WICHAI);
        assertThat(inCharge(HEAD)).contains(Cast.NARONG.person());
    }

    @Test
    void an_appointment_goes_before_deputising_by_law() {
        absent(Cast.SIRIPORN);
        authority(HEAD, new Holder.ToPerson(Cast.PRASERT.person()), Kind.ACTING_HEAD, 1);
        assertThat(inCharge(HEAD)).contains(Cast.PRASERT.person());
    }

    @Test
    void no_deputy_stands_in_for_the_head_of_a_bureau() {
        absent(Cast.PRASERT);
        assertThat(inCharge(DIRECTOR)).isEmpty();
        absent(Cast.SIRIPORN);
        absent(Cast.WICHAI);
        assertThat(whoMay(SIGN, "oags-1")).isEmpty();
        assertThat(new Vacancy(powers(DAY)).of(act(SIGN, "oags-1"))).isEqualTo("ตำแหน่งของประเสริฐ");
    }

    @Test
    void a_delegate_acts_besides_the_holder_within_kind_and_amount() {
        cast.facts().begin(new Mandate(
                new UnitId("oags-1"), BUY.module(), Mandate.Reach.AGENCY, true));
        cast.facts().begin(new Authority(HEAD, new Holder.ToPost(DEPUTY), Kind.BY_DELEGATION, 1,
                Optional.of("procurement-assets"), Optional.of(new BigDecimal("10000000.00")), "คำสั่งที่ 12/2569"));
        assertThat(capacities(Cast.WICHAI, buy("10000000.00"))).extracting(Capacity::lines).containsExactly(
                List.of("ตำแหน่งของวิชัย ปฏิบัติราชการแทน", "ตำแหน่งของสิริพร"));
        assertThat(capacities(Cast.WICHAI, buy("10000000.01"))).isEmpty();
        assertThat(capacities(Cast.SIRIPORN, buy("99000000.00"))).hasSize(1);
        assertThat(capacities(Cast.WICHAI, act(SIGN, "oags"))).extracting(by -> by.kind().isPresent()).containsExactly(false);
    }

    @Test
    void power_delegated_to_a_post_goes_to_its_next_holder_and_to_who_acts_in_it() {
        authority(HEAD, new Holder.ToPost(DIRECTOR), Kind.BY_DELEGATION, 1);
        assertThat(capacities(Cast.PRASERT, act(SIGN, "oags"))).hasSize(1);
        absent(Cast.PRASERT);
        authority(DIRECTOR, new Holder.ToPerson(Cast.MALEE.person()), Kind.ACTING_POSITION, 1);
        assertThat(capacities(Cast.MALEE, act(SIGN, "oags"))).extracting(Capacity::lines).containsExactly(List.of(
                "ตำแหน่งของมาลี รักษาการในตำแหน่ง", "ตำแหน่งของประเสริฐ ปฏิบัติราชการแทน", "ตำแหน่งของสิริพร"));
        cast.facts().endAll(Tenure.class, tenure -> tenure.post().equals(DIRECTOR), DAY);
        cast.facts().endAll(Tenure.class, tenure -> tenure.person().equals(Cast.SOMCHAI.person()), DAY);
        begin(new Tenure(DIRECTOR, Cast.SOMCHAI.person(), true), DAY);
        assertThat(capacities(Cast.SOMCHAI, act(SIGN, "oags"))).extracting(Capacity::lines).containsExactly(
                List.of("ตำแหน่งของประเสริฐ ปฏิบัติราชการแทน", "ตำแหน่งของสิริพร"));
        assertThat(capacities(Cast.MALEE, act(SIGN, "oags"))).isEmpty();
    }

    @Test
    void what_was_delegated_cannot_be_delegated_further() {
        authority(HEAD, new Holder.ToPost(DIRECTOR), Kind.BY_DELEGATION, 1);
        authority(DIRECTOR, new Holder.ToPerson(Cast.MALEE.person()), Kind.BY_DELEGATION, 1);
        assertThat(capacities(Cast.MALEE, act(SIGN, "oags"))).isEmpty();
        assertThat(capacities(Cast.MALEE, act(SIGN, "oags-1"))).hasSize(1);
    }

    @Test
    void an_order_that_names_a_person_is_void_once_they_moved_or_left() {
        absent(Cast.PRASERT);
        authority(DIRECTOR, new Holder.ToPerson(Cast.MALEE.person()), Kind.ACTING_POSITION, 1);
        move(Cast.MALEE, "oags-9", DAY);
        assertThat(inCharge(DIRECTOR, DAY.minusDays(1))).contains(Cast.MALEE.person());
        assertThat(inCharge(DIRECTOR)).isEmpty();
    }

    @Test
    void a_promotion_within_the_unit_and_a_reorganisation_leave_it_standing() {
        absent(Cast.NARONG);
        PostId ninth = CastOrganisation.postOf(Cast.NARONG);
        authority(ninth, new Holder.ToPerson(Cast.DECHA.person()), Kind.ACTING_POSITION, 1);
        move(Cast.DECHA, "oags-9", DAY);
        assertThat(inCharge(ninth)).contains(Cast.DECHA.person());
        cast.facts().endAll(Tenure.class, tenure -> tenure.person().equals(Cast.DECHA.person()), DAY.plusDays(1));
        cast.facts().endAll(Unit.class, unit -> unit.id().value().equals("oags-9"), DAY.plusDays(1));
        begin(new Succeeded(new UnitId("oags-9"), new UnitId("oags-10")), DAY.plusDays(1));
        begin(new Post(new PostId("after"), "หลัง", "After", new UnitId("oags-10"), Set.of(), false, 3), DAY.plusDays(1));
        begin(new Tenure(new PostId("after"), Cast.DECHA.person(), true), DAY.plusDays(1));
        cast.facts().forget(Post.class, post -> post.id().equals(ninth));
        begin(new Post(ninth, "ผอ.", "Director", new UnitId("oags-10"), Set.of(Role.DIRECTOR), true, 1), BEGIN);
        assertThat(inCharge(ninth, DAY.plusDays(1))).contains(Cast.DECHA.person());
    }

    @Test
    void two_posts_that_stand_in_for_each_other_leave_nobody_when_both_are_empty() {
        absent(Cast.PRASERT);
        absent(Cast.NARONG);
        authority(DIRECTOR, new Holder.ToPost(CastOrganisation.postOf(Cast.NARONG)), Kind.ACTING_POSITION, 1);
        authority(CastOrganisation.postOf(Cast.NARONG), new Holder.ToPost(DIRECTOR), Kind.ACTING_POSITION, 1);
        assertThat(inCharge(DIRECTOR)).isEmpty();
    }

    @Test
    void who_has_several_capacities_is_told_them_all_the_own_post_first() {
        absent(Cast.SIRIPORN);
        assertThat(capacities(Cast.WICHAI, act(SIGN, "oags"))).extracting(by -> by.kind().orElse(null))
                .containsExactly(null, Kind.ACTING_HEAD);
    }

    @Test
    void nobody_claims_two_acting_forms_for_one_act() {
        absent(Cast.SIRIPORN);
        authority(HEAD, new Holder.ToPerson(Cast.WICHAI.person()), Kind.ACTING_HEAD, 1);
        authority(HEAD, new Holder.ToPost(DEPUTY), Kind.BY_DELEGATION, 1);
        assertThat(capacities(Cast.WICHAI, act(SIGN, "oags"))).filteredOn(by -> by.post().id().equals(HEAD))
                .extracting(by -> by.kind().orElseThrow()).containsExactly(Kind.ACTING_HEAD);
    }

    @Test
    void nobody_decides_on_a_matter_of_their_own() {
        Act own = new Act(SIGN, new UnitId("oags-1"), Optional.empty(), Optional.of(Cast.PRASERT.person()));
        assertThat(capacities(Cast.PRASERT, own)).isEmpty();
        assertThat(new Capacities(powers(DAY)).whoMay(own)).extracting(by -> by.person().value())
                .containsExactly("siriporn", "wichai");
    }

    @Test
    void at_midnight_of_30_september_the_power_of_who_retires_ends() {
        LocalDate first = LocalDate.of(2026, 10, 1);
        cast.facts().endAll(Tenure.class, tenure -> tenure.person().equals(Cast.SIRIPORN.person()), first);
        assertThat(inCharge(HEAD, first.minusDays(1))).contains(Cast.SIRIPORN.person());
        assertThat(inCharge(HEAD, first)).contains(Cast.WICHAI.person());
        assertThat(new Capacities(powers(first)).of(Cast.SIRIPORN.person(), act(SIGN, "oags"))).isEmpty();
    }

    @Test
    void without_a_mandate_nobody_has_the_power() {
        assertThat(whoMay(ModuleId.of("budget").permission("approve", Role.HEAD), "oags")).isEmpty();
    }

    private Powers powers(LocalDate day) {
        return new Powers(cast.on(day), Map.of(), Set.of());
    }

    private List<Capacity> capacities(Caller who, Act act) {
        return new Capacities(powers(DAY)).of(who.person(), act);
    }

    private List<String> whoMay(Permission permission, String unit) {
        return whoMay(permission, unit, DAY);
    }

    private List<String> whoMay(Permission permission, String unit, LocalDate day) {
        return new Capacities(powers(day)).whoMay(act(permission, unit)).stream().map(by -> by.person().value()).toList();
    }

    private Optional<PersonId> inCharge(PostId post) {
        return inCharge(post, DAY);
    }

    private Optional<PersonId> inCharge(PostId post, LocalDate day) {
        return cast.on(day).inChargeOf(post).map(Capacity::person);
    }

    private static Act act(Permission permission, String unit) {
        return Act.of(permission, new UnitId(unit));
    }

    private static Act buy(String amount) {
        return new Act(BUY, new UnitId("oags"), Optional.of(new BigDecimal(amount)), Optional.empty());
    }

    private void absent(Caller who) {
        begin(new Absence(who.person(), Absence.Kind.LEAVE), BEGIN);
    }

    private void authority(PostId post, Holder to, Kind kind, int place) {
        begin(new Authority(post, to, kind, place, Optional.empty(), Optional.empty(), "คำสั่งที่ " + place + "/2569"), BEGIN);
    }

    private void deputy(String id, String person, int rank) {
        begin(new Post(new PostId(id), "รองคนที่สอง", "", new UnitId("oags"), Set.of(Role.DEPUTY_HEAD), false, rank), BEGIN);
        begin(new Tenure(new PostId(id), new PersonId(person), false), BEGIN);
    }

    private void move(Caller who, String unit, LocalDate day) {
        PostId post = new PostId("moved-" + who.account());
        cast.facts().endAll(Tenure.class, tenure -> tenure.person().equals(who.person()), day);
        begin(new Post(post, "ตำแหน่งใหม่", "New", new UnitId(unit), Set.of(), false, 8), day);
        begin(new Tenure(post, who.person(), true), day);
    }

    private void begin(Object fact, LocalDate from) {
        cast.facts().begin(fact, from, Optional.empty(), ORDER);
    }
}
