package th.samnak.organisation.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.intake.Intake;
import th.samnak.api.intake.IntakeColumn;
import th.samnak.api.intake.IntakeRow;
import th.samnak.api.organisation.Corrections;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Unit;
import th.samnak.organisation.OrganisationModule;

/** People of the personnel list whom nobody knows here yet, each with the post they work in from today on. */
@Component(service = Intake.class, property = "intake=" + PeopleIntake.NAME)
public final class PeopleIntake implements Intake {

    static final String NAME = "organisation.people";

    private static final String ID = "id";
    private static final String UNIT = "unit";
    private static final int LONGEST = 100;
    private static final List<IntakeColumn> COLUMNS = List.of(
            IntakeColumn.of(ID, "รหัสบุคคล", 40).known("รหัส", "Person code", "ID").needed(),
            IntakeColumn.of("title", "คำนำหน้า", 40).known("คำนำหน้าชื่อ", "Title").needed(),
            IntakeColumn.of("givenName", "ชื่อ", LONGEST).known("Given name").needed(),
            IntakeColumn.of("surname", "นามสกุล", LONGEST).known("ชื่อสกุล", "Surname").needed(),
            IntakeColumn.of("position", "ตำแหน่ง", 200).known("Position").needed(),
            IntakeColumn.of(UNIT, "หน่วยงาน", 200).known("รหัสหน่วยงาน", "Unit").needed());

    private final Organisation organisation;
    private final Corrections corrections;
    private final Access access;

    @Activate
    public PeopleIntake(@Reference Organisation organisation, @Reference Corrections corrections, @Reference Access access) {
        this.organisation = organisation;
        this.corrections = corrections;
        this.access = access;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<IntakeColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> example() {
        return List.of("somsri", "นางสาว", "สมศรี", "ตัวอย่าง", "นักจัดการงานทั่วไปปฏิบัติการ", "สำนักบริหารกลาง");
    }

    @Override
    public void admit() {
        access.require(OrganisationModule.KEEP);
    }

    @Override
    public void judge(List<IntakeRow> rows) {
        Map<String, Integer> seen = new HashMap<>();
        for (IntakeRow row : rows) {
            String id = row.text(ID);
            if (!id.isEmpty() && !id.matches("[a-z0-9._-]{1,40}")) {
                row.fault("organisation.intake.id", id);
            } else if (!id.isEmpty()) {
                judge(row, id, Optional.ofNullable(seen.putIfAbsent(id, row.line())));
            }
            if (!row.text(UNIT).isEmpty() && unit(row).isEmpty()) {
                row.fault("organisation.intake.unit", row.text(UNIT));
            }
        }
    }

    private void judge(IntakeRow row, String id, Optional<Integer> before) {
        before.ifPresent(line -> row.fault("organisation.intake.twice", id, line));
        organisation.person(new PersonId(id)).ifPresent(known -> row.fault("organisation.intake.known", id, known.fullName()));
    }

    @Override
    public void take(List<IntakeRow> rows) {
        rows.forEach(row -> corrections.keep(new Person(
                new PersonId(row.text(ID)), row.text("title"), row.text("givenName"), row.text("surname"), row.text("position"),
                unit(row).orElseThrow().id())));
    }

    /** By its code, or its full name in either language. */
    private Optional<Unit> unit(IntakeRow row) {
        String said = row.text(UNIT);
        List<Unit> named = organisation.units().stream()
                .filter(unit -> said.equals(unit.nameTh()) || said.equalsIgnoreCase(unit.nameEn()))
                .toList();
        return organisation.units().stream()
                .filter(unit -> said.equals(unit.id().value()))
                .findFirst()
                .or(() -> named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty());
    }
}
