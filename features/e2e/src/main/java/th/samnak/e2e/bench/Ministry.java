package th.samnak.e2e.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import th.samnak.api.ModuleId;
import th.samnak.api.Role;
import th.samnak.api.organisation.Absence;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Clause;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Tenure;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.organisation.ledger.Pen;

/**
 * An invented ministry, as large as wanted and alike at every size: agencies, six units below each unit; in a unit seven posts, one
 * in twenty vacant, one person in a hundred absent, an order who acts for its head; correspondence run by one unit for its whole
 * agency, other functions by the bureaus for themselves and what lies below them, one by every third unit beneath.
 */
final class Ministry {

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final Citation LAW = Citation.of("bench", "ก");
    private static final int BRANCHES = 6;
    private static final int FUNCTIONS = 12;
    private static final List<Role> CREW = List.of(
            Role.SECTION_HEAD, Role.OFFICER, Role.OFFICER, Role.OFFICER, Role.OFFICER, Role.CLERK);

    private final Pen pen;
    private final List<PersonId> people = new ArrayList<>();
    private int posts;

    private Ministry(Pen pen) {
        this.pen = pen;
    }

    /** @return its people */
    static List<PersonId> found(Pen pen, int agencies, int unitsInEach) {
        pen.keep(new Instrument(new InstrumentId("bench"), new UnitId("a0"), Instrument.Kind.ANNOUNCEMENT, "ประกาศสมมติ",
                "Invented announcement", Optional.empty(), Optional.of(BEGIN), Optional.empty(), true, Optional.empty(),
                List.of(new Clause("ก", Clause.Kind.DUTY, "หน้าที่สมมติ", "Invented duty", Optional.empty(), false))),
                Optional.empty());
        Ministry ministry = new Ministry(pen);
        for (int agency = 0; agency < agencies; agency++) {
            for (int place = 0; place < unitsInEach; place++) {
                ministry.unit(agency, place);
            }
        }
        return ministry.people;
    }

    private void unit(int agency, int place) {
        UnitId id = id(agency, place);
        String number = "%d.%d".formatted(agency + 1, place);
        begin(new Unit(
                id, "สำนักสมมติ " + number, "Invented Bureau " + number, "สม %04d.%d".formatted(agency + 1, place),
                place == 0 ? Optional.empty() : Optional.of(id(agency, (place - 1) / BRANCHES)), place, Optional.empty(),
                "ถนนสมมติ", "", ""));
        Post head = post(id, Set.of(place == 0 ? Role.HEAD : place <= BRANCHES ? Role.DIRECTOR : Role.SECTION_HEAD), true, 1);
        for (int rank = 0; rank < CREW.size(); rank++) {
            Post post = post(id, roles(place, CREW.get(rank)), false, 2 + rank);
            if (rank == 0) {
                begin(new Authority(head.id(), new Authority.Holder.ToPost(post.id()), Authority.Kind.ACTING_POSITION, 1,
                        Optional.empty(), Optional.empty(), "คำสั่ง " + number));
            }
        }
        mandates(id, agency, place);
    }

    private static Set<Role> roles(int place, Role role) {
        if (place == 0 && role.equals(Role.SECTION_HEAD)) {
            return Set.of(Role.DEPUTY_HEAD);
        }
        return place == 1 && role.equals(Role.CLERK) ? Set.of(Role.CLERK, Role.CENTRAL_CLERK) : Set.of(role);
    }

    private Post post(UnitId unit, Set<Role> roles, boolean heads, int rank) {
        int number = posts++;
        String title = "ตำแหน่งสมมติ " + rank;
        Post post = new Post(new PostId("post-" + number), title, title, unit, roles, heads, rank);
        begin(post);
        if (number % 20 != 19) {
            PersonId person = new PersonId("p" + number);
            begin(new Person(person, "นาย", "สมมติ" + number, "นามสมมุติ", title, unit));
            begin(new Tenure(post.id(), person, true));
            if (number % 100 == 42) {
                begin(new Absence(person, Absence.Kind.OFFICIAL_TRAVEL));
            }
            people.add(person);
        }
        return post;
    }

    private void mandates(UnitId unit, int agency, int place) {
        if (place == 1) {
            begin(new Mandate(unit, CorrespondenceModule.ID, Mandate.Reach.AGENCY, true));
        }
        if (place > 0 && (place <= BRANCHES || place % 3 == 0)) {
            begin(new Mandate(unit, ModuleId.of("function-" + (agency + place) % FUNCTIONS), Mandate.Reach.UNIT, true));
        }
    }

    private static UnitId id(int agency, int place) {
        return new UnitId(place == 0 ? "a" + agency : "a" + agency + "-" + place);
    }

    private void begin(Object fact) {
        pen.begin(fact, BEGIN, Optional.empty(), LAW);
    }
}
