package th.samnak.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import th.samnak.api.Role;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/** The people of the tests, the same as those of a demonstration system. All of them are fictional. */
public final class Cast {

    public static final Caller WILAI =
            caller("wilai", "นางสาววิไล ใจตรง", "oags-1", Secrecy.ORDINARY, "CENTRAL_CLERK", "CLERK");
    public static final Caller SOMCHAI = caller("somchai", "นายสมชาย พากเพียร", "oags-1", Secrecy.ORDINARY, "OFFICER");
    public static final Caller MALEE = caller("malee", "นางมาลี งามการ", "oags-1", Secrecy.ORDINARY, "SECTION_HEAD");
    public static final Caller PRASERT =
            caller("prasert", "นายประเสริฐ มั่นกิจ", "oags-1", Secrecy.CONFIDENTIAL, "DIRECTOR");
    public static final Caller ANONG =
            caller("anong", "นางอนงค์ เก็บความ", "oags-1", Secrecy.TOP_SECRET, "SECRET_REGISTRAR", "OFFICER");
    public static final Caller SIRIPORN = caller("siriporn", "นางสิริพร นำราช", "oags", Secrecy.TOP_SECRET, "HEAD");
    public static final Caller WICHAI = caller("wichai", "นายวิชัย รองงาน", "oags", Secrecy.SECRET, "DEPUTY_HEAD");
    public static final Caller KANYA = caller("kanya", "นางสาวกัญญา รับส่ง", "oags-9", Secrecy.ORDINARY, "CLERK");
    public static final Caller DECHA = caller("decha", "นายเดชา ทำจริง", "oags-9", Secrecy.ORDINARY, "OFFICER");
    public static final Caller NARONG =
            caller("narong", "นายณรงค์ ตั้งใจ", "oags-9", Secrecy.CONFIDENTIAL, "DIRECTOR");
    public static final Caller ADMIN =
            caller("admin", "นายอาทิตย์ ดูแล", "oags-2", Secrecy.ORDINARY, "ADMINISTRATOR");

    private static final List<Caller> ALL = List.of(
            WILAI, SOMCHAI, MALEE, PRASERT, ANONG, SIRIPORN, WICHAI, KANYA, DECHA, NARONG, ADMIN);

    private Cast() {}

    public static List<Caller> all() {
        return ALL;
    }

    private static Caller caller(String account, String name, String unit, Secrecy clearance, String... roles) {
        Set<Role> parts = Set.copyOf(
                Arrays.stream(roles).map(Role::new).toList());
        return new Caller(new PersonId(account), account, name, new UnitId(unit), parts, clearance);
    }
}
