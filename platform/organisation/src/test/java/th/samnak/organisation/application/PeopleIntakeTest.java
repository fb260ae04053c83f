package th.samnak.organisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.intake.IntakeRow;
import th.samnak.api.organisation.Person;
import th.samnak.organisation.OrganisationTables;
import th.samnak.organisation.intake.PeopleIntake;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

@EachDatabase
class PeopleIntakeTest {

    private final Rig rig;
    private final PeopleIntake people;

    PeopleIntakeTest(TestDatabase databases) {
        rig = new Rig(databases, databases.open(new OrganisationTables()));
        people = new PeopleIntake(rig.organisation, rig.corrections, rig.access);
    }

    @Test
    void people_work_from_today_in_the_unit_that_the_file_names_by_name_or_code() {
        List<IntakeRow> rows = rows("p-1|นาย|ก้าว|หน้า|เจ้าหน้าที่|สำนักบริหารกลาง", "p-2|นาง|มา|ใหม่|เจ้าหน้าที่|oags-9");
        people.judge(rows);
        assertThat(rows).allMatch(IntakeRow::isGood);
        people.take(rows);
        assertThat(rig.organisation.person(Rig.person("p-1"))).get().extracting(Person::fullName, Person::unit, Person::position)
                .containsExactly("นายก้าว หน้า", Rig.unit("oags-1"), "เจ้าหน้าที่");
        assertThat(rig.organisation.person(Rig.person("p-2")).orElseThrow().unit()).isEqualTo(Rig.unit("oags-9"));
    }

    @Test
    void a_code_that_is_taken_or_none_and_an_unknown_unit_are_told() {
        people.take(rows("p-1|นาย|ก้าว|หน้า|เจ้าหน้าที่|oags-1"));
        List<IntakeRow> rows = rows(
                "p-1|นาย|ซ้ำ|เดิม|เจ้าหน้าที่|oags-1", "ก ข|นาย|รหัส|ผิด|เจ้าหน้าที่|oags-1", "p-3|นาย|หนึ่ง|สอง|เจ้าหน้าที่|กองที่ไม่มี",
                "p-3|นาย|สาม|สี่|เจ้าหน้าที่|oags-1");
        people.judge(rows);
        assertThat(rows).extracting(row -> row.faults().stream().map(IntakeRow.Fault::key).toList()).containsExactly(
                List.of("organisation.intake.known"), List.of("organisation.intake.id"), List.of("organisation.intake.unit"),
                List.of("organisation.intake.twice"));
    }

    @Test
    void only_who_keeps_the_organisation_takes_people_in() {
        rig.access.signIn(Cast.SOMCHAI);
        assertThatThrownBy(people::admit).isInstanceOf(NotPermitted.class);
    }

    private List<IntakeRow> rows(String... lines) {
        List<IntakeRow> rows = new ArrayList<>();
        for (String line : lines) {
            Map<String, String> cells = new HashMap<>();
            String[] given = line.split("\\|");
            for (int at = 0; at < given.length; at++) {
                cells.put(people.columns().get(at).key(), given[at]);
            }
            rows.add(new IntakeRow(rows.size() + 2, cells));
        }
        return rows;
    }
}
